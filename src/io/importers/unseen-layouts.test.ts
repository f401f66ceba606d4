import { describe, expect, it } from "vitest";
import { toJsonResume } from "#io/exporters/json/to-json-resume.ts";
import { pdfWith } from "#tests/builders/hostile-files.ts";
import { readCareer } from "#tests/builders/read-career.ts";

/** One piece of text on a page: left edge (or the right one), baseline, words, size and font. */
type Written = readonly [
  x: number | { readonly right: number },
  y: number,
  text: string,
  size?: number,
  font?: string,
];

const BOLD = "Helvetica-Bold";

async function readPage(...pieces: readonly Written[]): Promise<Record<string, unknown>> {
  const bytes = await pdfWith((pdf) => {
    for (const [x, y, text, size = 10, font = "Helvetica"] of pieces) {
      pdf.font(font).fontSize(size);
      const left = typeof x === "number" ? x : x.right - pdf.widthOfString(text);
      pdf.text(text, left, y, { lineBreak: false, baseline: "alphabetic" });
    }
  });
  const career = await readCareer(bytes);
  return toJsonResume(career, career.language);
}

/** The letters of a heading, each set by itself and wide of the next. */
function setWide(x: number, y: number, text: string): Written[] {
  return text
    .split("")
    .flatMap((letter, at): Written[] => (letter === " " ? [] : [[x + at * 11, y, letter, 12, BOLD]]));
}

async function readText(text: string): Promise<Record<string, unknown>> {
  const career = await readCareer(text);
  return toJsonResume(career, career.language);
}

describe("layouts of PDF", () => {
  it("takes dates and names of languages left of the text for what begins its lines", async () => {
    const resume = await readPage(
      [40, 60, "Odalys Fenn", 24],
      [40, 78, "Library Assistant", 10, "Helvetica-Oblique"],
      [470, 100, "Dayton, OH"],
      [450, 114, "(937) 555-0102"],
      [150, 140, "Employment", 13],
      [52, 158, "02/2019 – Present"],
      [150, 158, "Library Assistant, Tansy Public Library, Dayton, OH.", 10, BOLD],
      [160, 172, "• Catalog two hundred items a month."],
      [52, 190, "06/2016 – 01/2019"],
      [150, 190, "Cashier, Bolt Market, Dayton, OH.", 10, BOLD],
      [160, 204, "• Balanced the drawer each night."],
      [150, 230, "Education", 13],
      [52, 248, "08/2012 – 05/2016"],
      [150, 248, "Bachelor of Arts in History, Blue Heron University.", 10, BOLD],
      [150, 274, "Languages", 13],
      [52, 292, "English"],
      [150, 292, "Native"],
      [52, 306, "Tewa"],
      [150, 306, "Basic"],
    );
    expect(resume).toMatchObject({
      basics: { name: "Odalys Fenn", phone: "(937) 555-0102" },
      work: [
        { name: "Tansy Public Library", position: "Library Assistant", startDate: "2019-02" },
        { name: "Bolt Market", position: "Cashier", startDate: "2016-06", endDate: "2019-01" },
      ],
      education: [{ institution: "Blue Heron University", startDate: "2012-08", endDate: "2016-05" }],
      languages: [
        { language: "English", fluency: "Native" },
        { language: "Tewa", fluency: "Basic" },
      ],
    });
  });

  it("finds headings set flush right beside their sections", async () => {
    const resume = await readPage(
      [300, 60, "Odalys Fenn", 20, BOLD],
      [{ right: 130 }, 100, "Experience", 10, BOLD],
      [150, 100, "Clerk, Tansy Clinic, Dayton, OH", 10, BOLD],
      [450, 100, "May 2019 – Present"],
      [160, 114, "• Filed charts."],
      [{ right: 130 }, 140, "Education", 10, BOLD],
      [150, 140, "Certificate in Medical Coding, Aster College", 10, BOLD],
      [450, 140, "2017 – 2018"],
      [{ right: 130 }, 166, "Skills", 10, BOLD],
      [150, 166, "Epic, Excel, CPT"],
    );
    expect(resume).toMatchObject({
      work: [{ name: "Tansy Clinic", position: "Clerk", startDate: "2019-05" }],
      education: [{ institution: "Aster College", startDate: "2017", endDate: "2018" }],
      skills: [{ name: "Epic" }, { name: "Excel" }, { name: "CPT" }],
    });
  });

  it("reads headings set letter by letter and a timeline with a dot at each date", async () => {
    const resume = await readPage(
      [40, 60, "Inés Duarte", 22, BOLD],
      ...setWide(40, 100, "MI RECORRIDO"),
      [40, 120, "•"],
      [50, 120, "enero de 2021 – actualidad", 9],
      [50, 134, "Cajera", 11, BOLD],
      [50, 148, "Farmacia Sol, El Paso, TX", 10, "Helvetica-Oblique"],
      [60, 162, "• Cobré recetas."],
      [40, 182, "•"],
      [50, 182, "mayo de 2018 – diciembre de 2020", 9],
      [50, 196, "Recepcionista", 11, BOLD],
      [50, 210, "Clínica Lirio, El Paso, TX", 10, "Helvetica-Oblique"],
      [60, 224, "• Atendí el teléfono."],
      ...setWide(40, 260, "LO QUE SÉ HACER"),
      [50, 280, "Epic, Excel, CPT"],
      ...setWide(40, 310, "IDIOMAS"),
      [50, 330, "Español (nativo), inglés (intermedio)"],
    );
    expect(resume).toMatchObject({
      work: [
        { name: "Farmacia Sol", position: "Cajera", startDate: "2021-01", highlights: ["Cobré recetas."] },
        { name: "Clínica Lirio", position: "Recepcionista", startDate: "2018-05", endDate: "2020-12" },
      ],
      skills: [{ name: "Epic" }, { name: "Excel" }, { name: "CPT" }],
    });
  });

  it("keeps dates at the ends of lines with them where columns begin below", async () => {
    const resume = await readPage(
      [40, 60, "Odalys Fenn", 22],
      [40, 90, "WORK HISTORY", 11, BOLD],
      [40, 106, "Lead Technician", 10, BOLD],
      [440, 106, "Nov 2021 – Present"],
      [40, 120, "Tansy Clinic"],
      [490, 120, "Dayton, OH"],
      [48, 134, "• Resolve forty rejected claims."],
      [40, 152, "Technician", 10, BOLD],
      [440, 152, "Mar 2017 – Oct 2021"],
      [40, 166, "Bolt Drug"],
      [490, 166, "Dayton, OH"],
      [48, 180, "• Counted pills."],
      [40, 210, "SKILLS", 11, BOLD],
      [310, 210, "LANGUAGES", 11, BOLD],
      [48, 226, "• Epic"],
      [318, 226, "• English (Native)"],
      [48, 240, "• CPT"],
      [318, 240, "• Konkani (Fluent)"],
      [48, 254, "• Excel"],
      [318, 254, "• Spanish (Basic)"],
    );
    expect(resume).toMatchObject({
      work: [
        { name: "Tansy Clinic", position: "Lead Technician", startDate: "2021-11" },
        { name: "Bolt Drug", position: "Technician", startDate: "2017-03", endDate: "2021-10" },
      ],
      skills: [{ name: "Epic" }, { name: "CPT" }, { name: "Excel" }],
      languages: [{ language: "English" }, { language: "Konkani" }, { language: "Spanish" }],
    });
  });
});

describe("headings in words of one's own", () => {
  it("tells a section by its content where its heading says nothing known", async () => {
    const resume = await readText(
      "Odalys Fenn\n\nABOUT ME\nClerk with five years of exact filing.\n\nWORK EXPERIENCE\n\nClerk, Tansy Clinic, Dayton, OH\nMay 2019 to Present\n- Filed charts.\n\nMY SUPERPOWERS\n\nFiling, Phones, Scheduling, Epic\n\nLANGUAGES\n\nEnglish: native\n",
    );
    expect(resume["skills"]).toMatchObject([
      { name: "Filing" },
      { name: "Phones" },
      { name: "Scheduling" },
      { name: "Epic" },
    ]);
  });

  it("takes a line that is underlined for a heading", async () => {
    const resume = await readText(
      "Odalys Fenn\n\nAbout me\n--------\nClerk with five years of exact filing at a small clinic.\n\nJobs\n----\nTANSY CLINIC - Dayton, OH\nClerk (2019 - present)\n- Filed charts.\n",
    );
    expect(resume).toMatchObject({
      basics: { summary: "Clerk with five years of exact filing at a small clinic." },
      work: [{ name: "TANSY CLINIC", position: "Clerk", startDate: "2019" }],
    });
  });
});

describe("forms", () => {
  it("gives an entry the employer that is named below its duties", async () => {
    const resume = await readText(
      "Gonzalo Peña\n\nEXPERIENCIA LABORAL\n\nFechas: 09/2022 – Presente\nCargo: Enfermero\nFunciones:\n- Reviso informes.\nNombre de la empresa: Hospital del Sur, Zaragoza\n\nFechas: 10/2012 – 08/2022\nCargo: Auxiliar\nFunciones:\n- Atendí pacientes.\nNombre de la empresa: Clínica Turia, Valencia\n",
    );
    expect(resume["work"]).toMatchObject([
      { name: "Hospital del Sur", position: "Enfermero", startDate: "2022-09", location: "Zaragoza" },
      { name: "Clínica Turia", position: "Auxiliar", endDate: "2022-08", location: "Valencia" },
    ]);
  });

  it("leaves what a federal form asks of a job out of its duties, and loses none of it", async () => {
    const career = await readCareer(
      "Odalys Fenn\nSeattle, WA 98109 US\n\nWORK EXPERIENCE\n\nTansy Medical Center\n02/2020 - Present\nMedical Records Technician\nSalary: $52,310 USD per year\n- Analyze charts.\nSupervisor: Lorna Pell (206-555-0199)\nOkay to contact this Supervisor: Yes\n\nBolt Shipyard\n06/2017 - 01/2020\nOffice Clerk\n- Filed folders.\n",
    );
    expect(toJsonResume(career, "en")).toMatchObject({
      basics: { location: { city: "Seattle", region: "WA" } },
      work: [
        { name: "Tansy Medical Center", position: "Medical Records Technician", startDate: "2020-02" },
        { name: "Bolt Shipyard", position: "Office Clerk", endDate: "2020-01" },
      ],
    });
    const unplaced = career.unplaced.map(({ text }) => text).join("\n");
    expect(unplaced).toContain("Supervisor: Lorna Pell");
    expect(unplaced).toContain("Salary: $52,310");
  });
});

describe("plain text", () => {
  it("takes numbered jobs for entries and a degree written as sentences for one", async () => {
    const resume = await readText(
      "Odalys Fenn\n\nEMPLOYMENT HISTORY:\n\n1. Tansy Heart Associates, Metairie, LA\n   Billing Specialist\n   March 2020 through Present\n   > Submit nine hundred claims a month.\n\n2. Bolt Institute, New Orleans, LA\n   Clerk\n   June 2017 through February 2020\n   > Called payers.\n\nEDUCATION:\n\nAssociate Degree in Health Information Technology. Blue Heron Community College of Jefferson Parish. August 2014 to May 2016\n\nCERTIFICATIONS:\n\nCertified Professional Biller (CPB); AAPC; May 2021\n",
    );
    expect(resume).toMatchObject({
      work: [
        { name: "Tansy Heart Associates", position: "Billing Specialist", startDate: "2020-03" },
        { name: "Bolt Institute", position: "Clerk", startDate: "2017-06", endDate: "2020-02" },
      ],
      education: [{ institution: "Blue Heron Community College of Jefferson Parish", endDate: "2016-05" }],
      certificates: [{ issuer: "AAPC", date: "2021-05" }],
    });
  });
});

describe("Markdown", () => {
  it("reads forced breaks, a table and a list of jobs with lists of their own", async () => {
    const resume = await readText(
      "Inés Duarte\n===========\n\n**Cajera** | El Paso, TX\n\nExperiencia\n-----------\n\n* **Cajera**, Farmacia Sol, El Paso, TX (2019-hoy)\n    * Cobré recetas.\n* **Monitora**, Transporte Oso, El Paso, TX (2014-2016)\n    * Cuidé a los niños.\n\nFormación\n---------\n\n| Título | Centro | Año |\n|---|---|---|\n| Certificado en Codificación | Instituto Lirio | ENE 2023 / DIC 2023 |\n| Diploma en Secretariado | Colegio Oso | 2007 / 2012 |\n",
    );
    expect(resume).toMatchObject({
      work: [
        { name: "Farmacia Sol", position: "Cajera", startDate: "2019", highlights: ["Cobré recetas."] },
        { name: "Transporte Oso", position: "Monitora", startDate: "2014", endDate: "2016" },
      ],
      education: [
        { institution: "Instituto Lirio", startDate: "2023-01", endDate: "2023-12" },
        { institution: "Colegio Oso", startDate: "2007", endDate: "2012" },
      ],
    });
  });
});
