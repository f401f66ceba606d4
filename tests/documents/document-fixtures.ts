import { readFile } from "node:fs/promises";
import type { Career } from "#core/model/career.ts";
import { type Letter, letterSchema } from "#core/model/letter.ts";
import { parseCareer } from "#core/model/parse-career.ts";
import type { FontSource } from "#io/exporters/font-source.ts";

export const TODAY = "2026-11-25";

const read = new Map<string, Promise<Uint8Array>>();

export const fonts: FontSource = (file) => {
  const bytes = read.get(file) ?? readFile(`public/fonts/${file}`);
  read.set(file, bytes);
  return bytes;
};

/** The fictional record that a template's gallery shows. */
export async function sampleOf(template: string): Promise<Career> {
  const career = parseCareer(JSON.parse(await readFile(`templates/${template}/sample.json`, "utf8")));
  if (!career.ok) throw new Error(JSON.stringify(career.error));
  return career.value;
}

export function letterOf(language: "en" | "es"): Letter {
  const words = {
    en: {
      jobTitle: "Outpatient Coder I",
      salutation: "Dear hiring team,",
      closing: "Sincerely,",
      paragraphs: [
        "I am applying for the Outpatient Coder I position. I hold the CPC-A and have six years at a front desk.",
        "You ask for someone who catches what is missing before a claim goes out. I do that every day.",
      ],
    },
    es: {
      jobTitle: "Codificación de consulta externa I",
      salutation: "Estimado equipo de contratación:",
      closing: "Atentamente,",
      paragraphs: [
        "Solicito el puesto de codificación. Tengo la credencial CPC-A y seis años en una recepción.",
        "Buscan a quien encuentre lo que falta antes de enviar una reclamación. Lo hago todos los días.",
      ],
    },
  }[language];
  return letterSchema.parse({
    ...words,
    language,
    date: TODAY,
    employer: "Rio Grande Orthopedics",
    paragraphs: words.paragraphs.map((text, index) => ({
      id: `paragraph-${index}`,
      purpose: "proof",
      sentences: [{ text, sources: [{ kind: "phrase", phrase: "fixture" }] }],
    })),
  });
}
