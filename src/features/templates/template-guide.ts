import type { Language } from "#core/model/language.ts";

/** What a template is for and what to write in it: a line, then advice. */
export interface TemplateGuide {
  readonly use: string;
  readonly advice: readonly string[];
}

const FILES = import.meta.glob<string>("/templates/*/guide.*.md", { query: "?raw", import: "default" });

export async function loadGuide(template: string, language: Language): Promise<TemplateGuide> {
  const load = FILES[`/templates/${template}/guide.${language}.md`];
  if (load === undefined) throw new Error(`No guide to ${template} in ${language}`);
  return readGuide(await load());
}

/** A guide is a title, a paragraph and a list; `templates/README.md` says so. */
export function readGuide(text: string): TemplateGuide {
  const lines = text.split("\n").map((line) => line.trim());
  return {
    use: lines.filter((line) => line !== "" && !line.startsWith("#") && !line.startsWith("- ")).join(" "),
    advice: lines.filter((line) => line.startsWith("- ")).map((line) => line.slice(2)),
  };
}
