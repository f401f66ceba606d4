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
        "I am applying for the Outpatient Coder I position at Rio Grande Orthopedics. I hold an active coding credential, and the years before it taught me what a chart looks like when something is missing from it.",
        "You ask for someone who catches what is missing before a claim goes out. At my last post I read about forty encounter forms a day against the note, sent back what was unsigned or did not name a diagnosis, and wrote down which questions came up again so that the physicians could be told once.",
        "You also ask for ICD-10-CM, CPT and HCPCS Level II. I learned them in a practicum with redacted outpatient records, where every code that I assigned was checked by a certified coder, and I read the official guidelines before I read anybody’s summary of them.",
        "I have not coded orthopedic surgery yet. I know where its rules are written and would begin with the global period and the modifiers, with a mentor who checks my first charts.",
        "I would be glad to talk about how I work and to code a few of your sample charts. Thank you for reading.",
      ],
    },
    es: {
      jobTitle: "Codificación de consulta externa I",
      salutation: "Estimado equipo de contratación:",
      closing: "Atentamente,",
      paragraphs: [
        "Solicito el puesto de codificación de consulta externa en Rio Grande Orthopedics. Tengo una credencial de codificación vigente, y los años anteriores me enseñaron cómo se ve un expediente al que le falta algo.",
        "Buscan a quien encuentre lo que falta antes de enviar una reclamación. En mi último puesto comparaba cada día unas cuarenta hojas de consulta con la nota, devolvía las que no tenían firma o diagnóstico y anotaba qué preguntas se repetían, para hablarlas una sola vez con el equipo médico.",
        "También piden ICD-10-CM, CPT y HCPCS Level II. Los aprendí en una práctica con expedientes anonimizados de consulta externa, donde una persona certificada revisaba cada código, y leí las guías oficiales antes que cualquier resumen.",
        "Todavía no he codificado cirugía ortopédica. Sé dónde están escritas sus reglas y comenzaría por el período global y los modificadores, con alguien que revise mis primeros expedientes.",
        "Con gusto converso sobre mi forma de trabajar y codifico algunos de sus expedientes de muestra. Gracias por leer esta carta.",
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
