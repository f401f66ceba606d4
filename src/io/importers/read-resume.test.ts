import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from "docx";
import { describe, expect, it } from "vitest";
import { toJsonResume } from "#io/exporters/json/to-json-resume.ts";
import { pdfWith } from "#tests/builders/hostile-files.ts";
import { ENGLISH_RESUME, readCareer, SPANISH_RESUME } from "#tests/builders/read-career.ts";

describe("plain text", () => {
  it("finds every field of an English resume", async () => {
    const career = await readCareer(ENGLISH_RESUME);
    const resume = toJsonResume(career, "en");
    expect(career.language).toBe("en");
    expect(resume["basics"]).toMatchObject({
      name: "Ruth Adeyemi",
      label: "Front Desk Coordinator",
      phone: "(478) 555-0112",
      location: { city: "Macon", region: "GA" },
      profiles: [{ network: "LinkedIn", url: "https://linkedin.com/in/ruth-adeyemi-sample" }],
    });
    expect(resume["work"]).toMatchObject([
      {
        name: "Ocmulgee Family Medicine",
        position: "Front Desk Coordinator",
        startDate: "2021-03",
        highlights: [
          "Verify eligibility for 45 patients a day and correct demographics before claims go out.",
          "Train new staff.",
        ],
      },
      { name: "Peach Market", position: "Cashier", startDate: "2018", endDate: "2021" },
    ]);
    expect(resume["certificates"]).toEqual([
      { name: "Certified Professional Coder - Apprentice (CPC-A)", issuer: "AAPC", date: "2025-06" },
      { name: "Certified Coding Associate (CCA)", issuer: "AHIMA", date: "2027-03", status: "expected" },
    ]);
    expect(resume["languages"]).toEqual([
      { language: "English", fluency: "native" },
      { language: "Spanish", fluency: "conversational" },
    ]);
    expect(career.unplaced.map((line) => line.text)).toEqual(["HOBBIES", "Quilting"]);
  });

  it("finds every field of a Spanish resume with labels", async () => {
    const career = await readCareer(SPANISH_RESUME);
    const resume = toJsonResume(career, "es");
    expect(career.language).toBe("es");
    expect(career.views[0]?.language).toBe("es");
    expect(resume["work"]).toMatchObject([
      {
        name: "Hospital Paso del Norte",
        position: "Auxiliar de archivo",
        startDate: "2019-02",
        location: "El Paso, TX",
      },
      { name: "Abarrotes El Sol", position: "Cajera", startDate: "2016", endDate: "2018" },
    ]);
    expect(resume["education"]).toEqual([
      {
        institution: "Western Institute",
        studyType: "Certificado",
        area: "Codificación Médica",
        endDate: "2027-05",
      },
    ]);
    expect(resume["volunteer"]).toMatchObject([{ organization: "Cruz Roja", position: "Voluntaria" }]);
  });

  it("leaves no word of the file behind", async () => {
    for (const text of [ENGLISH_RESUME, SPANISH_RESUME]) {
      const kept = JSON.stringify(await readCareer(text));
      const words = [...text.matchAll(/\p{L}{5,}/gu)].map(([word]) => word);
      const labels =
        /^(?:summary|experience|education|certifications|skills|languages|correo|telefono|teléfono|domicilio|perfil|profesional|experiencia|laboral|puesto|empresa|periodo|lugar|funciones|formación|académica|voluntariado|idiomas|march|june|febrero|expected|fecha|previsto|present)$/iu;
      const lost = words.filter((word) => !kept.includes(word) && !labels.test(word));
      expect(words.length).toBeGreaterThan(40);
      expect(lost).toEqual([]);
    }
  });
});

describe("PDF", () => {
  it("reads a sidebar beside the main column", async () => {
    const bytes = await pdfWith((pdf) => {
      const write = (x: number, y: number, size: number, text: string, font = "Helvetica"): void => {
        pdf.font(font).fontSize(size).text(text, x, y, { lineBreak: false });
      };
      write(40, 60, 12, "CONTACT", "Helvetica-Bold");
      write(40, 78, 10, "ruth.adeyemi@example.com");
      write(40, 110, 12, "SKILLS", "Helvetica-Bold");
      write(40, 128, 10, "ICD-10-CM");
      write(40, 142, 10, "Epic");
      write(40, 170, 12, "LANGUAGES", "Helvetica-Bold");
      write(40, 188, 10, "English: native");
      write(220, 52, 22, "Ruth Adeyemi", "Helvetica-Bold");
      write(220, 100, 12, "EXPERIENCE", "Helvetica-Bold");
      write(220, 119, 10, "Front Desk Coordinator", "Helvetica-Bold");
      write(460, 119, 10, "Mar 2021 - Present");
      write(220, 133, 10, "Ocmulgee Family Medicine, Macon, GA");
      write(228, 149, 10, "• Verify eligibility for 45 patients a day and docu-");
      write(236, 163, 10, "ment every call.");
      write(228, 177, 10, "• Keep the recall list and finish it before the end of each com-");
      write(236, 191, 10, "mercial month.");
      write(220, 215, 12, "EDUCATION", "Helvetica-Bold");
      write(220, 233, 10, "Certificate in Medical Coding", "Helvetica-Bold");
      write(460, 233, 10, "May 2025");
      write(220, 247, 10, "Middle Georgia Institute");
    });
    const resume = toJsonResume(await readCareer(bytes), "en");
    expect(resume).toMatchObject({
      basics: { name: "Ruth Adeyemi", email: "ruth.adeyemi@example.com" },
      work: [
        {
          name: "Ocmulgee Family Medicine",
          position: "Front Desk Coordinator",
          startDate: "2021-03",
          highlights: [
            "Verify eligibility for 45 patients a day and document every call.",
            "Keep the recall list and finish it before the end of each commercial month.",
          ],
        },
      ],
      education: [{ institution: "Middle Georgia Institute", endDate: "2025-05" }],
      skills: [{ name: "ICD-10-CM" }, { name: "Epic" }],
      languages: [{ language: "English", fluency: "native" }],
    });
  });
});

describe("DOCX", () => {
  it("reads styles, tabs, lists and tables", async () => {
    const row = (...texts: string[]): TableRow =>
      new TableRow({ children: texts.map((text) => new TableCell({ children: [new Paragraph(text)] })) });
    const document = new Document({
      sections: [
        {
          children: [
            new Paragraph({ text: "Noemí Barrera", heading: HeadingLevel.TITLE }),
            new Paragraph("El Paso, TX | noemi@example.com"),
            new Paragraph({ text: "Experiencia", heading: HeadingLevel.HEADING_1 }),
            new Paragraph({
              children: [new TextRun({ text: "Cajera", bold: true }), new TextRun("\t2016 – 2018")],
            }),
            new Paragraph("Abarrotes El Sol, El Paso, TX"),
            new Paragraph({ text: "Cuadré la caja.", bullet: { level: 0 } }),
            new Paragraph({ text: "Certificaciones", heading: HeadingLevel.HEADING_1 }),
            new Table({ rows: [row("Credencial", "Organismo", "Fecha"), row("CBCS", "NHA", "09/2025")] }),
          ],
        },
      ],
    });
    const resume = toJsonResume(await readCareer(new Uint8Array(await Packer.toArrayBuffer(document))), "es");
    expect(resume).toMatchObject({
      basics: { name: "Noemí Barrera", email: "noemi@example.com" },
      work: [
        {
          name: "Abarrotes El Sol",
          position: "Cajera",
          startDate: "2016",
          endDate: "2018",
          highlights: ["Cuadré la caja."],
        },
      ],
      certificates: [{ name: "CBCS", issuer: "NHA", date: "2025-09" }],
    });
  });
});
