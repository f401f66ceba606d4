import type { Letter } from "#core/model/letter.ts";

/** The letter as plain text for a web form: greeting, paragraphs and sign-off with a blank line between, the name below. */
export function letterText(letter: Letter, name = ""): string {
  const signature = [letter.closing, name.trim()].filter((line) => line !== "").join("\n");
  return [letter.salutation, ...letter.paragraphs.map(paragraphText), signature]
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .join("\n\n");
}

/** A paragraph as it is printed: the person's own wording where there is one. */
export function paragraphText({ ownText, sentences }: Letter["paragraphs"][number]): string {
  return ownText ?? sentences.map(({ text }) => text).join(" ");
}
