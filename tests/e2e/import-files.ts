import type { Browser } from "@playwright/test";
import { strToU8, zipSync } from "fflate";
import PdfKit from "pdfkit";
import { nodeFonts } from "#cli/node-fonts.ts";
import { composeResume } from "#core/documents/compose-resume.ts";
import type { Language } from "#core/model/language.ts";
import { exportDocument } from "#io/exporters/export-document.ts";
import { TEMPLATES } from "#templates/registry.ts";
import { CareerBuilder, TODAY } from "#tests/builders/career.ts";

export interface GivenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** What the files say, in each language. */
export const SAID = {
  en: {
    title: "Patient Access Clerk",
    employer: "Lagoon Family Clinic",
    duty: "Verified insurance for thirty patients a day",
    moved: "Corrected rejected claims with the billing office",
    other: "Cashier",
  },
  es: {
    title: "Auxiliar de admisiones",
    employer: "Clínica Laguna",
    duty: "Verifiqué el seguro de treinta pacientes al día",
    moved: "Corregí reclamaciones rechazadas con facturación",
    other: "Cajera",
  },
} as const satisfies Record<Language, object>;

/** A made-up person's resume as our own exporters write it; `more` are lines of the earlier job. */
export async function resumeFile(
  format: "pdf" | "docx",
  language: Language,
  more: readonly string[] = [],
): Promise<GivenFile> {
  const { title, employer, duty, moved, other } = SAID[language];
  const career = new CareerBuilder(language)
    .job(title, employer, [duty, moved], "2021-03")
    .job(
      other,
      "Peach Market",
      [language === "en" ? "Balanced the till" : "Cuadré la caja", ...more],
      "2018-01",
      "2021-02",
    )
    .skills("ICD-10-CM", "CPT", "Epic")
    .build();
  const [template] = TEMPLATES;
  const [view] = career.views;
  if (template === undefined || view === undefined) throw new Error("no template or no view");
  const tree = composeResume(career, { ...view, language }, template, TODAY);
  const made = await exportDocument(tree, template, format, nodeFonts());
  if (!made.ok) throw new Error(made.error.kind);
  return { name: `robin.${format}`, mimeType: MEDIA[format], buffer: Buffer.from(made.value) };
}

const MEDIA = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
} as const;

/** The same person's resume from a scanner: a picture of a page, and no text. */
export async function scanFile(browser: Browser, language: Language): Promise<GivenFile> {
  const { title, employer, duty, moved, other } = SAID[language];
  const heads = language === "en" ? ["EXPERIENCE", "SKILLS"] : ["EXPERIENCIA LABORAL", "HABILIDADES"];
  const [since, then] =
    language === "en"
      ? ["March 2021 - Present", "January 2018 - February 2021"]
      : ["marzo de 2021 - Actualidad", "enero de 2018 - febrero de 2021"];
  const page = await browser.newPage({ viewport: LETTER, deviceScaleFactor: DENSITY });
  await page.setContent(
    `<body style="margin:72px;font:16px serif"><h1>Robin Vale</h1><p>robin@example.com</p>
    <h2>${heads[0]}</h2><b>${title}</b><br>${employer}<br>${since}<ul><li>${duty}</li><li>${moved}</li></ul>
    <b>${other}</b><br>Peach Market<br>${then}<h2>${heads[1]}</h2>ICD-10-CM, CPT, Epic</body>`,
  );
  const picture = await page.screenshot();
  await page.close();
  return pictureFile(picture);
}

/** A page that is a picture: of nothing, where none is given. */
export async function pictureFile(picture: Buffer = WHITE): Promise<GivenFile> {
  const pdf = new PdfKit({ size: "LETTER", margin: 0 });
  pdf.image(picture, 0, 0, { width: 612, height: 792 });
  pdf.end();
  const chunks: Buffer[] = [];
  for await (const chunk of pdf) chunks.push(Buffer.from(chunk));
  return { name: "scan.pdf", mimeType: MEDIA.pdf, buffer: Buffer.concat(chunks) };
}

/** A white pixel as PNG. */
const WHITE = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2FAAAAABJRU5ErkJggg==",
  "base64",
);

/** From 96 dots to the inch to a scanner's 300. */
const DENSITY = 3.125;
/** A letter at 96 pixels to the inch. */
const LETTER = { width: 816, height: 1056 } as const;

/** The same person's data export from LinkedIn. */
export function linkedInFile(language: Language): GivenFile {
  const { title, employer, duty, moved, other } = SAID[language];
  const tables = {
    "Profile.csv": "First Name,Last Name,Headline\nRobin,Vale,\n",
    "Email Addresses.csv": "Email Address,Confirmed,Primary\nrobin@example.com,Yes,Yes\n",
    "Positions.csv": [
      "Company Name,Title,Description,Location,Started On,Finished On",
      `${employer},${title},"• ${duty}\n• ${moved}",,Mar 2021,`,
      `Peach Market,${other},,,Jan 2018,Feb 2021`,
      "",
    ].join("\n"),
    "Skills.csv": "Name\nICD-10-CM\nCPT\nEpic\n",
  };
  const entries = Object.entries(tables).map(([name, text]) => [name, strToU8(text)] as const);
  return {
    name: "linkedin.zip",
    mimeType: "application/zip",
    buffer: Buffer.from(zipSync(Object.fromEntries(entries))),
  };
}
