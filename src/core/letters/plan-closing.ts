import { joinList } from "#core/career-map/join-list.ts";
import type { Language } from "#core/model/language.ts";
import type { LetterKind } from "#core/model/letter.ts";
import { asksOf, nameAsk } from "./asks.ts";
import type { LetterGround } from "./letter-ground.ts";
import type { Slot } from "./phrase-table.ts";
import { mergePieces, type Piece, recordPiece } from "./piece.ts";
import type { Pieces } from "./pieces-of-person.ts";
import { hookAsks } from "./plan-opening.ts";
import type { PlannedParagraph, PlannedSentence } from "./planned-letter.ts";

const MOST_DUTIES = 2;
/** Duties that say what the work is; the rest is true of any office. */
const OF_THE_WORK: ReadonlySet<string> = new Set([
  "code-assignment",
  "record-abstraction",
  "documentation-integrity",
  "claims-billing",
  "denials-appeals",
  "quality-audit",
  "provider-queries",
  "records-management",
  "research-reference",
]);

/** Why this work, and the next step. */
export function planClosing(ground: LetterGround): PlannedParagraph {
  return { purpose: "closing", sentences: [...saidMotive(ground), ...saidNextStep(ground)] };
}

function saidMotive({ request }: LetterGround): PlannedSentence[] {
  if (request.kind === "follow-up") return [];
  const duties = dutiesPiece(request);
  return duties === undefined ? [] : [{ slot: "motive", pieces: { duties }, drop: 10 }];
}

/** What the opening has named already comes last. */
function dutiesPiece(request: LetterGround["request"]): Piece | undefined {
  const told = new Set(hookAsks(request).map(({ id }) => id));
  const named = asksOf(request.match)
    .filter(({ requirement: { kind, id } }) => kind === "competency" && OF_THE_WORK.has(id))
    .toSorted((one, other) => one.requirement.span[0] - other.requirement.span[0])
    .toSorted((one, other) => Number(told.has(one.requirement.id)) - Number(told.has(other.requirement.id)))
    .flatMap((ask) => nameAsk(ask, request) ?? [])
    .filter(({ sources }) => sources.length > 0)
    .slice(0, MOST_DUTIES);
  if (named.length < MOST_DUTIES) return undefined;
  return mergePieces(
    joinList(
      named.map(({ text }) => text),
      request.language,
    ),
    named,
  );
}

/** The next step by kind, and the thanks that end the letter. */
const ENDINGS: Readonly<
  Record<LetterKind, { readonly step: Slot; readonly thanks: Slot; readonly hasContact: boolean }>
> = {
  posting: { step: "talk", thanks: "thanks", hasContact: true },
  "career-change": { step: "talk", thanks: "thanks", hasContact: true },
  referral: { step: "talk", thanks: "thanks", hasContact: true },
  externship: { step: "offer.externship", thanks: "thanks", hasContact: true },
  "follow-up": { step: "talk.follow-up", thanks: "thanks.follow-up", hasContact: true },
  "thank-you": { step: "talk.thank-you", thanks: "thanks.thank-you", hasContact: false },
};

/** What an interview can go into, where the letter has said anything. */
const POINTS: Readonly<Record<Language, string>> = { en: "any of this", es: "cualquiera de estos puntos" };

function saidNextStep({ request, workProofs, practiceProofs }: LetterGround): PlannedSentence[] {
  const hasPoints = workProofs.length + practiceProofs.length > 0;
  const points = hasPoints ? { text: POINTS[request.language], sources: [] } : undefined;
  const { step, thanks, hasContact } = ENDINGS[request.kind];
  return [
    { slot: step, pieces: { points }, drop: 3 },
    ...(hasContact ? [{ slot: "contact" as const, pieces: contactPieces(request), drop: 12 }] : []),
    { slot: thanks, pieces: {}, drop: 3 },
  ];
}

function contactPieces({ career }: LetterGround["request"]): Pieces {
  const { phone, email } = career.contact;
  return {
    phone:
      phone === undefined || phone.trim() === ""
        ? undefined
        : recordPiece("contact.phone", phone, "same-term"),
    email:
      email === undefined || email.trim() === ""
        ? undefined
        : recordPiece("contact.email", email, "same-term"),
  };
}
