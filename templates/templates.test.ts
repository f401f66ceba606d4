import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { SECTION_IDS } from "#core/documents/block.ts";
import { templateSchema } from "#core/documents/template.ts";
import { parseCareer } from "#core/model/parse-career.ts";
import { TEMPLATES, templateOf } from "./registry.ts";

const folder = "templates";
const contrast = (one: string, other: string) => {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe("the templates", () => {
  it("are those of the folders, each once", () => {
    const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const ids = TEMPLATES.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(9);
    expect(ids.toSorted()).toEqual(folders.map(({ name }) => name).toSorted());
  });

  it("use every arrangement", () => {
    expect(new Set(TEMPLATES.map(({ arrangement }) => arrangement)).size).toBe(3);
  });

  it("give way to the first where a view names one that is gone", () => {
    expect(templateOf("no-such-template")).toBe(TEMPLATES[0]);
  });

  it("look different: no two share their fonts, rules and alignment", () => {
    const looks = TEMPLATES.map(({ arrangement, tokens }) =>
      JSON.stringify([arrangement, tokens.fonts, tokens.letterhead, tokens.sectionRule, tokens.sectionAlign]),
    );
    expect(new Set(looks).size).toBe(looks.length);
  });
});

describe.each(TEMPLATES)("$id", (template) => {
  it("keeps the contract", () => {
    expect(() => templateSchema.parse(template)).not.toThrow();
    expect(new Set(template.sections).size).toBe(template.sections.length);
    expect(template.tokens.rail !== undefined).toBe(template.arrangement === "heading-rail");
  });

  it("shows every section, so that no word of a record is left out", () => {
    // Transferable skills quote lines that stand in the others.
    const own = SECTION_IDS.filter((id) => id !== "transferable");
    expect(template.sections).toEqual(expect.arrayContaining(own));
  });

  it("is legible on white", () => {
    const { ink, muted, accent } = template.tokens.colors;
    expect(contrast(ink, "#ffffff")).toBeGreaterThan(7);
    expect(contrast(muted, "#ffffff")).toBeGreaterThan(6);
    expect(contrast(accent, "#ffffff")).toBeGreaterThan(4.5);
  });

  it.each(["en", "es"])("has a guide in %s", (language) => {
    const guide = readFileSync(join(folder, template.id, `guide.${language}.md`), "utf8");
    expect(guide).toMatch(/^# .+\n\n.+\n\n(- .+\n){3,}$/);
  });

  it("has a picture, and a whole sample in each of its languages", () => {
    expect(existsSync(join(folder, template.id, "thumbnail.png"))).toBe(true);
    const sample = parseCareer(JSON.parse(readFileSync(join(folder, template.id, "sample.json"), "utf8")));
    if (!sample.ok) throw new Error(JSON.stringify(sample.error));
    const { summary, work, views } = sample.value;
    expect(work.length).toBeGreaterThan(1);
    expect(views.map(({ language }) => language).toSorted()).toEqual(template.languages.toSorted());
    for (const language of template.languages) expect(summary[language]?.text).toBeTruthy();
  });
});
