import { describe, expect, it } from "vitest";
import { toJsonResume } from "#io/exporters/json/to-json-resume.ts";
import { readCareer } from "#tests/builders/read-career.ts";

async function read(text: string): Promise<Record<string, unknown>> {
  return toJsonResume(await readCareer(text), "en");
}

describe("a section read as a whole", () => {
  it("parts a place that a hyphen glues to the employer", async () => {
    const resume = await read(
      "Nora Pell\n\nWORK EXPERIENCE\n\nFile Clerk\nTansy Dental Clinic-Winston-Salem, NC\nMarch 2019 to Present\n- Filed charts.\n\nGreeter\nBolt & Fern-Durham, NC\nMay 2016 to February 2019\n- Met guests at the door.\n",
    );
    expect(resume["work"]).toMatchObject([
      { name: "Tansy Dental Clinic", position: "File Clerk", location: "Winston-Salem, NC" },
      { name: "Bolt & Fern", position: "Greeter", location: "Durham, NC" },
    ]);
  });

  it("leaves the hyphen of a town alone", async () => {
    const resume = await read(
      "Nora Pell\n\nWORK EXPERIENCE\n\nFile Clerk\nTansy Clinic\nWinston-Salem, NC\nMarch 2019 to Present\n- Filed charts.\n",
    );
    expect(resume["work"]).toMatchObject([{ name: "Tansy Clinic", location: "Winston-Salem, NC" }]);
  });

  it("splits every head at the separator that splits most of them", async () => {
    const resume = await read(
      "Inés Duarte\n\nEXPERIENCIA LABORAL\n\nCuidadora, Apoyo en Hogar Lirio, El Paso, TX. 2019 – 2023\n- Anoté signos vitales.\n\nCajera, Farmacia Sol, El Paso, TX. 2016 – 2019\n- Cobré recetas.\n\nMonitora, Transporte Escolar Oso, El Paso, TX. 2014 – 2016\n- Cuidé a los niños.\n",
    );
    expect(resume["work"]).toMatchObject([
      { name: "Apoyo en Hogar Lirio", position: "Cuidadora" },
      { name: "Farmacia Sol", position: "Cajera" },
      { name: "Transporte Escolar Oso", position: "Monitora" },
    ]);
  });

  it("takes a long line with its date between bars for the head of an entry", async () => {
    const resume = await read(
      "Inés Duarte\n\nEDUCATION\n\nAssociate of Applied Science in Health Information Technology | August 2014 – May 2016 | Blue Heron Community College, Dayton, OH\n\nHigh School Diploma | May 2013 | Aster Hill High School, Dayton, OH\n",
    );
    expect(resume["education"]).toMatchObject([
      { institution: "Blue Heron Community College", startDate: "2014-08", endDate: "2016-05" },
      { institution: "Aster Hill High School", endDate: "2013-05" },
    ]);
  });
});

describe("signs between parts", () => {
  it("reads the issuer behind a full stop", async () => {
    const resume = await read(
      "Inés Duarte\n\nCERTIFICATIONS\n- Basic Life Support (BLS). American Heart Association, May 2023.\n- Notary Public. State of Ohio, June 2019.\n",
    );
    expect(resume["certificates"]).toMatchObject([
      { name: "Basic Life Support (BLS)", issuer: "American Heart Association", date: "2023-05" },
      { name: "Notary Public", issuer: "State of Ohio", date: "2019-06" },
    ]);
  });

  it.each([
    ["brackets that hold its date too", "Food Handler Card (Lake County Health District, 2016)"],
    ["a colon, standing first", "Lake County Health District: Food Handler Card, 2016"],
    ["the words that lead to it", "Food Handler Card, issued by Lake County Health District, 2016"],
  ])("finds the issuer of a certificate by %s", async (_, line) => {
    const resume = await read(`Nora Pell\n\nCERTIFICATIONS\n${line}\n`);
    expect(resume["certificates"]).toMatchObject([
      { name: "Food Handler Card", issuer: "Lake County Health District", date: "2016" },
    ]);
  });

  it("keeps a certificate whole whose own name holds a colon", async () => {
    const resume = await read(
      "Nora Pell\n\nCERTIFICATIONS\nMicrosoft Office Specialist: Word Associate, 2016\n",
    );
    expect(resume["certificates"]).toMatchObject([
      { name: "Microsoft Office Specialist: Word Associate", date: "2016" },
    ]);
  });

  it("gives a date in a line of its own to the certificate below it, where the section begins with one", async () => {
    const resume = await read(
      "Nora Pell\n\nCERTIFICATIONS\nJUNE 2017\nCertified Coding Associate (CCA) • AHIMA\nMAY 2021\nFood Handler Card • Lake County Health District\n",
    );
    expect(resume["certificates"]).toMatchObject([
      { name: "Certified Coding Associate (CCA)", issuer: "AHIMA", date: "2017-06" },
      { name: "Food Handler Card", issuer: "Lake County Health District", date: "2021-05" },
    ]);
  });

  it("drops the name of the section where a line says it again", async () => {
    const resume = await read(
      "Nora Pell\n\nSKILLS AND CERTIFICATIONS\nCertifications: CCA, AHIMA, August 2025; Food Handler Card, Lake County Health District, 2018\nSkills: Filing, Typing\n",
    );
    expect(resume["certificates"]).toMatchObject([
      { issuer: "AHIMA", date: "2025-08" },
      { name: "Food Handler Card", date: "2018" },
    ]);
  });

  it("parts skills at dashes", async () => {
    const resume = await read("Nora Pell\n\nSKILLS\nFiling – Typing – Records release\n");
    expect(resume["skills"]).toMatchObject([
      { name: "Filing" },
      { name: "Typing" },
      { name: "Records release" },
    ]);
  });

  it("reads a contact line parted by asterisks", async () => {
    const resume = await read(
      "Nora Pell\nFile Clerk\nLakewood, OH  *  (216) 555-0100  *  nora@example.com\n\nSKILLS\nFiling, Typing\n",
    );
    expect(resume["basics"]).toMatchObject({
      email: "nora@example.com",
      phone: "(216) 555-0100",
      location: { city: "Lakewood", region: "OH" },
    });
  });
});

describe("a job title in capitals above all sections", () => {
  it("says what the person is, and the prose below it is the summary", async () => {
    const resume = await read(
      "NORA PELL\n(216) 555-0100 | nora@example.com\nLakewood, OH\n\nFILE CLERK\nFile clerk with four years of quiet, careful work in two county offices and a clinic.\n\nWORK EXPERIENCE\nFile Clerk, Tansy Clinic, 2019 – 2023\n- Filed charts.\n\nSKILLS\nFiling, Typing\n",
    );
    expect(resume["basics"]).toMatchObject({
      label: "FILE CLERK",
      summary: "File clerk with four years of quiet, careful work in two county offices and a clinic.",
    });
  });
});
