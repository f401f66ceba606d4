import type { Match, MatchedRequirement } from "#core/matching/match.ts";
import { statusOn } from "#core/model/credential.ts";
import type { LetterGround } from "./letter-ground.ts";
import { evidenceSources, type Piece, recordPiece } from "./piece.ts";
import { credentialsOf, type HeldCredential, isOfCoding, type Pieces } from "./pieces-of-person.ts";
import { quoteOf } from "./pieces-of-posting.ts";
import type { PlannedParagraph, PlannedSentence } from "./planned-letter.ts";
import { sayDate } from "./said-dates.ts";

const DROP = 6;

/** What is asked for and not there yet, said as the record has it; nothing where the person would rather not. */
export function planGap(ground: LetterGround): PlannedParagraph {
  const said =
    ground.request.nameGap === false ? undefined : (credentialGap(ground) ?? trainingOnlyGap(ground));
  return { purpose: "gap", sentences: said === undefined ? [] : [said] };
}

/** One gap is enough: an apprentice's mark where the full one is asked for, else an exam ahead. */
function credentialGap(ground: LetterGround): PlannedSentence | undefined {
  const { request } = ground;
  const unmet = unmetCredentials(request.match);
  return unmet.length === 0 ? undefined : (apprenticeGap(unmet, ground) ?? plannedGap(unmet, ground));
}

/** Credentials asked for of which no alternative is held. */
function unmetCredentials(match: Match): MatchedRequirement[] {
  const open = new Set(openAsks(match));
  return match.requirements.filter(
    ({ kind, group }, at) => kind === "credential" && open.has(group ?? `#${at}`),
  );
}

/** Asks of which no alternative is met, by group. */
function openAsks({ requirements }: Match): string[] {
  const keyed = requirements.map((requirement, at) => ({ requirement, key: requirement.group ?? `#${at}` }));
  const met = new Set(keyed.filter(({ requirement }) => requirement.status === "met").map(({ key }) => key));
  return keyed.map(({ key }) => key).filter((key) => !met.has(key));
}

function apprenticeGap(
  unmet: readonly MatchedRequirement[],
  { request }: LetterGround,
): PlannedSentence | undefined {
  const active = credentialsOf(request.career).filter(
    ({ credential }) => statusOn(credential, request.today.slice(0, 7)) === "active",
  );
  for (const ask of unmet) {
    const held = active.find(({ credential }) => credential.abbreviation === `${ask.id}-A`);
    if (held === undefined) continue;
    const pieces: Pieces = {
      asked: { text: ask.id, sources: quoteOf(ask, request) },
      held: abbreviationPiece(held),
    };
    return { slot: "gap.apprentice", pieces, drop: DROP };
  }
  return undefined;
}

/** The exam ahead for what is asked, else, for who has none, for another credential of coding. */
function plannedGap(
  unmet: readonly MatchedRequirement[],
  { request }: LetterGround,
): PlannedSentence | undefined {
  const asked = new Set(unmet.map(({ id }) => id));
  const ahead = credentialsOf(request.career).filter(({ credential }) => isAhead(credential, request.today));
  const planned =
    ahead.find(({ credential }) => asked.has(credential.abbreviation)) ??
    (holdsCodingCredential(request)
      ? undefined
      : ahead.find(({ credential }) => isOfCoding(credential.abbreviation)));
  if (planned === undefined) return undefined;
  const { status, expected } = planned.credential;
  const when =
    expected === undefined
      ? undefined
      : recordPiece(
          planned.path.replace("abbreviation", "expected"),
          expected,
          "not-yet-earned",
          sayDate(expected, request.language),
        );
  return {
    slot: status === "scheduled" ? "gap.scheduled" : "gap.planned",
    pieces: { planned: abbreviationPiece(planned, "not-yet-earned"), when },
    drop: DROP,
  };
}

function holdsCodingCredential({ career, today }: LetterGround["request"]): boolean {
  return credentialsOf(career).some(
    ({ credential }) =>
      isOfCoding(credential.abbreviation) && statusOn(credential, today.slice(0, 7)) === "active",
  );
}

/** Not yet earned, and no date that has passed: what became of that exam, the record doesn't say. */
function isAhead({ status, expected }: HeldCredential["credential"], today: string): boolean {
  const isOpen = status === "planned" || status === "scheduled";
  return isOpen && (expected === undefined || expected >= today.slice(0, expected.length));
}

function abbreviationPiece(
  { credential, path }: HeldCredential,
  why: "same-term" | "not-yet-earned" = "same-term",
): Piece {
  return recordPiece(path, credential.abbreviation, why);
}

/** Fields of experience other than which a posting for coders means coding. */
const IN_CODING = /^(?!billing$|medical records$|health-care$|any$)/;

/** Coding years are asked for and the record shows coding in practice only. */
function trainingOnlyGap({ request, isNewcomer, practiceProofs }: LetterGround): PlannedSentence | undefined {
  const open = new Set(openAsks(request.match));
  const asked = request.match.requirements.find(
    ({ kind, id, level, group }, at) =>
      kind === "experience" && level === "required" && IN_CODING.test(id) && open.has(group ?? `#${at}`),
  );
  const practice = practiceProofs.find(({ competencies }) => competencies.includes("code-assignment"));
  if (asked === undefined || !isNewcomer || practice === undefined) return undefined;
  const restsOn = [...practice.did.sources, ...quoteOf(asked, request), ...evidenceSources(asked.evidence)];
  return { slot: "gap.training-only", pieces: {}, restsOn, drop: DROP };
}
