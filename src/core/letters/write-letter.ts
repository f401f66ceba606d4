import { paragraphIdSchema } from "#core/model/ids.ts";
import type { Letter, LetterKind, LetterLength, Sentence } from "#core/model/letter.ts";
import { gatherGround, type LetterGround } from "./letter-ground.ts";
import type { LetterRequest } from "./letter-request.ts";
import { planLetter } from "./plan-letter.ts";
import type { PlannedParagraph, PlannedSentence } from "./planned-letter.ts";
import { createVoice, type Voice } from "./voice.ts";

/** Most words of the body, by kind and length: one page is 220–330 where the record gives that much. */
const MOST_WORDS: Readonly<Record<LetterKind, Readonly<Record<LetterLength, number>>>> = {
  posting: { short: 165, "one-page": 330 },
  "career-change": { short: 165, "one-page": 330 },
  externship: { short: 165, "one-page": 330 },
  referral: { short: 165, "one-page": 330 },
  "follow-up": { short: 110, "one-page": 180 },
  "thank-you": { short: 110, "one-page": 180 },
};

interface SaidSentence {
  readonly sentence: Sentence;
  readonly drop: number;
}
type SaidParagraph = Pick<PlannedParagraph, "purpose"> & { readonly sentences: readonly SaidSentence[] };

/**
 * A cover letter from the person's own facts. Each sentence carries what it rests on; nothing is said that neither the
 * record, the posting nor the person holds. The same request gives the same letter, ids apart.
 */
export function writeLetter(request: LetterRequest): Letter {
  const ground = gatherGround(request);
  const voice = createVoice(request.language, request.tone, seedText(request));
  const said = sayParagraphs(planLetter(ground), voice);
  const fitted = fitLength(said, MOST_WORDS[request.kind][request.length]);
  return assemble(joinLone(fitted), ground, voice);
}

/** What the letter is about: a change of a fact that is not said leaves the phrases as they were. */
function seedText({ posting, career, kind }: LetterRequest): string {
  return [posting.title, posting.employer, career.contact.name, kind].join("/");
}

function sayParagraphs(planned: readonly PlannedParagraph[], voice: Voice): SaidParagraph[] {
  const said = new Set<string>();
  return planned.map(({ purpose, sentences }) => ({
    purpose,
    sentences: sentences.flatMap((each) => {
      const sentence = saySentence(each, voice, said);
      if (sentence === undefined) return [];
      said.add(sentence.text);
      return [{ sentence, drop: each.drop }];
    }),
  }));
}

function saySentence(
  planned: PlannedSentence,
  voice: Voice,
  said: ReadonlySet<string>,
): Sentence | undefined {
  if ("ready" in planned) return planned.ready.find(({ text }) => !said.has(text));
  const sentence = voice.say(planned.slot, planned.pieces);
  if (sentence === undefined) return undefined;
  return { ...sentence, sources: [...sentence.sources, ...(planned.restsOn ?? [])] };
}

/** Leaves out what matters least until the letter is short enough. */
function fitLength(paragraphs: readonly SaidParagraph[], mostWords: number): SaidParagraph[] {
  const all = paragraphs.flatMap(({ sentences }) => sentences);
  let words = all.reduce((sum, { sentence }) => sum + wordCount(sentence), 0);
  const dropped = new Set<SaidSentence>();
  for (const each of all.toReversed().toSorted((one, other) => other.drop - one.drop)) {
    if (words <= mostWords || each.drop <= 3) break;
    dropped.add(each);
    words -= wordCount(each.sentence);
  }
  return paragraphs
    .map(({ purpose, sentences }) => ({ purpose, sentences: sentences.filter((each) => !dropped.has(each)) }))
    .filter(({ sentences }) => sentences.length > 0);
}

/** A single sentence is no paragraph: one of proof goes to the paragraph before, one on the change leads the proof after it. */
function joinLone(paragraphs: readonly SaidParagraph[]): SaidParagraph[] {
  const joined: SaidParagraph[] = [];
  for (const paragraph of paragraphs) {
    const before = joined.at(-1);
    if (before !== undefined && paragraph.purpose === "proof" && belongTogether(before, paragraph)) {
      joined.splice(-1, 1, { ...before, sentences: [...before.sentences, ...paragraph.sentences] });
    } else joined.push(paragraph);
  }
  return joined;
}

function belongTogether(before: SaidParagraph, proof: SaidParagraph): boolean {
  const isLead = before.purpose === "career-change" && before.sentences.length === 1;
  return isLead || (before.purpose === "proof" && proof.sentences.length === 1);
}

function wordCount({ text }: Sentence): number {
  return text.split(/\s+/).length;
}

function assemble(
  paragraphs: readonly SaidParagraph[],
  { request, pieces }: LetterGround,
  voice: Voice,
): Letter {
  const { language, kind, tone, length, today, told, newId } = request;
  const greeting = pieces["recipient"] === undefined ? "salutation.team" : "salutation.person";
  return {
    language,
    kind,
    tone,
    length,
    ...(told === undefined ? {} : { told }),
    date: today,
    ...(pieces["employerName"] === undefined ? {} : { employer: pieces["employerName"].text }),
    ...(pieces["title"] === undefined ? {} : { jobTitle: pieces["title"].text }),
    salutation: voice.say(greeting, pieces)?.text ?? "",
    paragraphs: paragraphs.map(({ purpose, sentences }) => ({
      id: paragraphIdSchema.parse(newId()),
      purpose,
      sentences: sentences.map(({ sentence }) => sentence),
    })),
    closing: voice.say("sign-off", {})?.text ?? "",
  };
}
