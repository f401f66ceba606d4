import { lettersOf } from "#io/importers/tracing/letter-stream.ts";

/** A text without the words of one of the lines that it was read from; blank where they do not stand in it as one. */
export function withoutWords(text: string, line: string): string {
  const words = text.split(/(?<=[\s,])/u);
  const said = lettersOf(line);
  for (let from = 0; from < words.length; from += 1) {
    for (let to = words.length; to > from; to -= 1) {
      const run = lettersOf(words.slice(from, to).join(""));
      if (run !== "" && run.length < said.length / 2) break;
      if (run === "" || !said.includes(run)) continue;
      return [...words.slice(0, from), ...words.slice(to)]
        .join("")
        .replace(/[\s,]+$/u, "")
        .trim();
    }
  }
  return "";
}
