import { detectLanguage } from "#core/text/detect-language.ts";
import { ATTACHMENT_ROWS, type Attachment, DEADLINE_CUES, SENDING } from "./applying-rows-table.ts";
import type { Span } from "./posting.ts";
import { dayAfter } from "./read-day.ts";
import { type SegmentedPosting, type Sentence, segmentPosting } from "./segment-posting.ts";

/** Words of the posting with their place; offsets are UTF-16, into the text as given. */
interface Said {
  readonly text: string;
  readonly span: Span;
}

/** How a posting wants to be answered; what it doesn't say is undefined or empty. */
export interface Applying {
  /** `date` is undefined where the words leave the day open: no year, or a month that could be a day. */
  readonly deadline: (Said & { readonly date: string | undefined }) | undefined;
  readonly ways: readonly (Said & { readonly kind: "email" | "link" | "phone" })[];
  readonly attachments: readonly (Said & { readonly attachment: Attachment })[];
}

const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const LINK = /\b(?:https?:\/\/|www\.)[^\s<>"'()]+[^\s<>"'().,;:!?]/giu;
const PHONE = /(?<![\d-])(?:\+?1[ .-]?)?\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}(?!\d)/g;
const CALLING = /\b(?:call|text|phone|fax|tel|llam\w+|telefono|whatsapp)\b/;

/** Deadline, ways to apply and what to attach, English or Spanish, as the posting says them. */
export function readApplying(given: string): Applying {
  const posting = segmentPosting(given);
  const telling = posting.sentences.filter((sentence) => tellsOfSending(sentence, posting));
  return {
    deadline: readDeadline(posting, given),
    ways: onceEach(waysIn(telling, posting, given), ({ text }) => text.toLowerCase()),
    attachments: onceEach(
      telling.flatMap((sentence) => attachmentsIn(sentence, posting, given)),
      ({ attachment }) => attachment,
    ),
  };
}

function tellsOfSending({ labelFrom, to, section }: Sentence, { folded }: SegmentedPosting): boolean {
  if (section === "legal" || section === "benefits") return false;
  const said = folded.slice(labelFrom, to);
  return section === "apply" || (section !== "duties" && SENDING.test(said)) || /@/.test(said);
}

function readDeadline({ folded, lines }: SegmentedPosting, given: string): Applying["deadline"] {
  const language = detectLanguage(given);
  const found = lines.flatMap(({ from, to }) =>
    DEADLINE_CUES.flatMap(({ pattern }) => {
      const cues = [...folded.slice(from, to).matchAll(pattern)];
      return cues.flatMap((cue) => {
        const day = dayAfter(folded.slice(0, to), from + cue.index + cue[0].length, language);
        const start = from + cue.index + cue[0].length - (cue.groups?.["tail"] ?? cue[0]).length;
        return day === undefined ? [] : [{ from: start, ...day }];
      });
    }),
  );
  const best = found.find(({ date }) => date !== undefined) ?? found[0];
  return best && { date: best.date, ...saidAt(given, best.from, best.to) };
}

function waysIn(
  telling: readonly Sentence[],
  { text, folded }: SegmentedPosting,
  given: string,
): Applying["ways"] {
  return telling.flatMap(({ labelFrom, to }) => {
    const said = text.slice(labelFrom, to);
    const at = (pattern: RegExp, kind: "email" | "link" | "phone") =>
      [...said.matchAll(pattern)].map((match) => ({
        kind,
        ...saidAt(given, labelFrom + match.index, labelFrom + match.index + match[0].length),
      }));
    const phones = CALLING.test(folded.slice(labelFrom, to)) ? at(PHONE, "phone") : [];
    return [...at(EMAIL, "email"), ...at(LINK, "link"), ...phones];
  });
}

function attachmentsIn(
  { labelFrom, to }: Sentence,
  { folded }: SegmentedPosting,
  given: string,
): Applying["attachments"] {
  const said = folded.slice(labelFrom, to);
  return ATTACHMENT_ROWS.flatMap(({ attachment, pattern }) =>
    [...said.matchAll(pattern)]
      .filter(({ index }) => !/\b(?:no|not|without|sin)\s+(?:\w+\s+){0,2}$/.test(said.slice(0, index)))
      .map((match) => ({
        attachment,
        ...saidAt(given, labelFrom + match.index, labelFrom + match.index + match[0].length),
      })),
  );
}

function saidAt(given: string, from: number, to: number): Said {
  return { text: given.slice(from, to), span: [from, to] };
}

function onceEach<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = keyOf(item);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
