import { describe, expect, it } from "vitest";
import { composeLetter } from "#core/documents/compose-letter.ts";
import { composeResume } from "#core/documents/compose-resume.ts";
import type { Career } from "#core/model/career.ts";
import type { Language } from "#core/model/language.ts";
import { letterSchema } from "#core/model/letter.ts";
import { openViewOf } from "#core/model/open-view.ts";
import { exportDocument } from "#io/exporters/export-document.ts";
import { TEMPLATES } from "#templates/registry.ts";
import { CareerBuilder, TODAY } from "#tests/builders/career.ts";
import { withConfirmedWords } from "./confirmed-words.ts";

const LINE = "Coded Denise Okafor, MRN 4482913, after a fall";
const [TEMPLATE] = TEMPLATES;

function recordWith(line: string, language: Language = "en"): Career {
  return new CareerBuilder(language).job("Clerk", "Lakeside Clinic", [line], "2020-01").build();
}

async function printed(career: Career, format: "txt" | "md" | "html"): Promise<string> {
  if (TEMPLATE === undefined) throw new Error("no template");
  const tree = composeResume(career, openViewOf(career, undefined), TEMPLATE, TODAY);
  const made = await exportDocument(tree, TEMPLATE, format, () => Promise.reject(new Error("no fonts")));
  if (!made.ok) throw new Error(made.error.kind);
  return new TextDecoder().decode(made.value);
}

describe("a patient's data", () => {
  it.each(["txt", "md", "html"] as const)("is left out of %s", async (format) => {
    const text = (await printed(recordWith(LINE), format)).replaceAll("\\", "");
    expect(text).toContain("Coded [removed], [removed], after a fall");
    expect(text).not.toMatch(/Okafor|4482913/);
  });

  it("is left out of a Spanish document in Spanish", async () => {
    const career = recordWith("Codifiqué el expediente 4482913 de urgencias", "es");
    expect(await printed(career, "txt")).toContain("Codifiqué el [retirado] de urgencias");
  });

  it("is printed once the person has said that it is none", async () => {
    const career = recordWith(LINE);
    const notPatients = withConfirmedWords(career.notPatients, "MRN 4482913");
    expect(await printed({ ...career, notPatients }, "txt")).toContain("Coded [removed], MRN 4482913, after");
    expect(withConfirmedWords(notPatients, "mrn  4482913")).toEqual(notPatients);
  });

  it("never takes away the person's own name and address", async () => {
    const career = recordWith("Worked as Robin Vale, DOB 3/4/1990");
    const text = await printed(career, "txt");
    expect(text).toContain("Worked as Robin Vale, [removed]");
    expect(text).toContain("555-555-0142");
  });

  it("is left out of letters", () => {
    const career = recordWith("Filed charts");
    const letter = letterSchema.parse({
      language: "en",
      date: TODAY,
      employer: "Lakeside Clinic",
      salutation: "Dear Ms. Rivera,",
      paragraphs: [
        {
          id: "p1",
          purpose: "proof",
          sentences: [],
          ownText: `Last year I ${LINE.replace("Coded", "coded")}.`,
        },
      ],
      closing: "Sincerely,",
    });
    const words = JSON.stringify(composeLetter(career, letter, "letter", TODAY).blocks);
    expect(words).toContain("I coded [removed], [removed], after a fall.");
    expect(words).toContain("Dear Ms. Rivera,");
  });
});
