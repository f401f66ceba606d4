import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { timestampSchema } from "#core/model/timestamp.ts";
import { toJsonResume } from "#io/exporters/json/to-json-resume.ts";
import { ENGLISH_RESUME, readCareer, SPANISH_RESUME } from "#tests/builders/read-career.ts";
import { readResume } from "./read-resume.ts";

const NOW = timestampSchema.parse("2026-01-02T03:04:05.000Z");

describe("other formats", () => {
  it("reads a LinkedIn archive and leaves other people's data in it", async () => {
    const archive = zipSync({
      "Profile.csv": strToU8(
        'First Name,Last Name,Headline,Summary,Geo Location\nRuth,Adeyemi,Coder,"I code, and check.","Macon, Georgia"\n',
      ),
      "Positions.csv": strToU8(
        "Company Name,Title,Description,Location,Started On,Finished On\nOcmulgee,Coder,,,Mar 2021,\n",
      ),
      "Connections.csv": strToU8("First Name,Last Name\nSomebody,Else\n"),
    });
    const career = await readCareer(archive);
    expect(toJsonResume(career, "en")).toMatchObject({
      basics: { name: "Ruth Adeyemi", summary: "I code, and check." },
      work: [{ name: "Ocmulgee", position: "Coder", startDate: "2021-03" }],
    });
    expect(JSON.stringify(career)).not.toContain("Somebody");
  });

  it("reads Markdown and RTF", async () => {
    const markdown = await readCareer(
      "# Ruth Adeyemi\n\n## Skills\n\n- **Systems:** Epic, Cerner\n\n## Languages\n\n- English (native)\n",
    );
    expect(toJsonResume(markdown, "en")).toMatchObject({
      basics: { name: "Ruth Adeyemi" },
      skills: [{ name: "Systems", keywords: ["Epic", "Cerner"] }],
    });
    const rtf = await readCareer(
      "{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}Noem\\'ed Barrera\\par \\par SKILLS\\par CPT, Epic\\par}",
    );
    expect(toJsonResume(rtf, "en")).toMatchObject({
      basics: { name: "Noemí Barrera" },
      skills: [{ name: "CPT" }, { name: "Epic" }],
    });
  });

  it("reads its own record back as it was", async () => {
    const career = await readCareer(ENGLISH_RESUME);
    expect(await readCareer(JSON.stringify(career))).toEqual(career);
  });

  it("reads its own JSON Resume back with nothing changed", async () => {
    for (const text of [ENGLISH_RESUME, SPANISH_RESUME]) {
      const career = await readCareer(text);
      const resume = toJsonResume(career, career.language);
      const again = await readCareer(JSON.stringify(resume));
      expect(toJsonResume(again, again.language)).toEqual(resume);
    }
  });
});

describe("any bytes", () => {
  it("ends in a record or in an error, never in a crash", async () => {
    const source = strToU8(ENGLISH_RESUME + SPANISH_RESUME);
    const mutation = fc.array(fc.tuple(fc.nat(source.length - 1), fc.nat(255)), {
      minLength: 1,
      maxLength: 40,
    });
    const outcomes = new Set<string>();
    await fc.assert(
      fc.asyncProperty(mutation, fc.nat(source.length), async (changes, length) => {
        const bytes = source.slice(0, length);
        for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
        const result = await readResume({ name: "x", bytes }, { newId: () => "id", now: () => NOW });
        outcomes.add(result.ok ? "read" : result.error.kind);
      }),
      { numRuns: 60, seed: 7 },
    );
    expect(outcomes).toContain("read");
  });
});
