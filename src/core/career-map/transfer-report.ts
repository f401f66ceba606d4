import type { Career } from "#core/model/career.ts";
import { type CareerLine, printedLines } from "#core/model/career-lines.ts";
import { statusOn } from "#core/model/credential.ts";
import type { CompetencyId, OccupationId } from "#core/model/ids.ts";
import { LANGUAGES, type Language } from "#core/model/language.ts";
import { sideOf } from "#core/model/localized-text.ts";
import type { Track } from "#core/model/track.ts";
import { ambiguityOf } from "./ambiguity-of.ts";
import { COMPETENCIES } from "./competencies.ts";
import { CREDENTIAL_PATHS } from "./credential-paths-table.ts";
import { findOccupations } from "./find-occupations.ts";
import { importanceFor } from "./importance-for.ts";
import type { OccupationGap, WeightSource } from "./occupation.ts";
import { occupationById } from "./occupations.ts";
import { readSurely, type ShownCompetency } from "./read-competencies.ts";
import { shownByPattern } from "./shown-by-pattern.ts";

/** Words of the record that show a competency; `spans` are `[from, to)` in `quote`, which is the whole text at `path`. */
export interface TransferEvidence {
  readonly path: string;
  readonly quote: string;
  readonly spans: ReadonlyArray<readonly [number, number]>;
}

/** What a past occupation usually brings of a competency: expected, not shown. */
export interface TransferExpectation {
  readonly occupation: OccupationId;
  /** 0–5. */
  readonly weight: number;
  readonly source: WeightSource;
}

export interface TransferRow {
  readonly id: CompetencyId;
  /** How much the target needs it, 0–5. Judgment over O*NET elements. */
  readonly importance: number;
  readonly evidence: readonly TransferEvidence[];
  readonly expected: readonly TransferExpectation[];
}

export interface TransferGap {
  readonly id: CompetencyId;
  readonly importance: number;
  /** Nobody wrote a line that shows it, and a past of the person usually does: the line may only be missing. */
  readonly isLikelyUnsaid: boolean;
  /** How people with this past close it, where the map says. */
  readonly remedy?: Pick<OccupationGap, "closeBy" | "text">;
}

export interface TransferReport {
  readonly target: Track;
  /** Every competency, what matters most first. */
  readonly competencies: readonly TransferRow[];
  /** Shown by the record and needed, the best proven first. */
  readonly strengths: readonly CompetencyId[];
  /** Needed (3 or more) and not shown. */
  readonly gaps: readonly TransferGap[];
  readonly credentials: ReadonlyArray<{
    readonly abbreviation: string;
    readonly state: "active" | "under-way" | "open";
  }>;
  readonly source: string;
}

export interface TransferOptions {
  readonly language: Language;
  readonly target?: Track;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

const NEEDED = 3;
const CERTAIN = 0.9;

/**
 * The coder's profile for a target against this person's own words. Nothing counts as shown without a quote;
 * what an occupation usually brings stands apart.
 */
export function transferReport(career: Career, options: TransferOptions): TransferReport {
  const target = options.target ?? career.target.track;
  const evidence = evidenceOf(career, options.language);
  const pasts = pastOccupations(career);
  const expected = expectationsOf(pasts);
  const competencies = COMPETENCIES.map(({ id, importance }) => ({
    id,
    importance: importanceFor(target, importance),
    evidence: evidence.get(id) ?? [],
    expected: expected.get(id) ?? [],
  })).toSorted((a, b) => b.importance - a.importance || b.evidence.length - a.evidence.length);
  return {
    target,
    competencies,
    strengths: strengthsOf(competencies),
    gaps: gapsOf(competencies, pasts),
    credentials: credentialsOf(career, target, options.today),
    source:
      "Importance by target: our judgment over O*NET elements. Figures of occupations: O*NET 23.0, coder profile 29-2071.00, surveyed 2013.",
  };
}

function evidenceOf(career: Career, language: Language): Map<CompetencyId, TransferEvidence[]> {
  const found = new Map<CompetencyId, TransferEvidence[]>();
  for (const line of printedLines(career, language).filter(showsWork)) {
    for (const { id, spans } of shownIn(line, career, line.language ?? language)) {
      found.set(id, [...(found.get(id) ?? []), { path: line.path, quote: line.text, spans }]);
    }
  }
  return found;
}

/** What a line's words show, and what the pattern that it was made from shows as a whole. */
function shownIn(
  line: CareerLine,
  career: Career,
  language: Language,
): ReadonlyArray<Pick<ShownCompetency, "id" | "spans">> {
  const read = readSurely(line.text, language).competencies;
  const id = shownByPattern(career, line, language);
  if (id === undefined || read.some((shown) => shown.id === id)) return read;
  return [{ id, spans: [[0, line.text.length]] }, ...read];
}

/** Titles, names and places prove nothing by themselves. */
function showsWork({ part, role }: CareerLine): boolean {
  const isWord = role === "duty" || role === "text" || role === "term";
  return (
    isWord &&
    (part === "work" ||
      part === "practicum" ||
      part === "volunteer" ||
      part === "education" ||
      part === "skills")
  );
}

/** What the person says each job was, else what its title says for certain. */
function pastOccupations({ work }: Career): Set<OccupationId> {
  return new Set(
    work.flatMap(({ occupation, position }) => {
      if (occupation !== undefined) return [occupation];
      const titles = LANGUAGES.flatMap((language) => sideOf(position, language) ?? []);
      // Where one question would be asked first, nothing is guessed.
      return titles
        .filter((title) => ambiguityOf(title) === undefined)
        .flatMap((title) => findOccupations(title, 1))
        .filter(({ score }) => score >= CERTAIN)
        .map((match) => match.occupation);
    }),
  );
}

function expectationsOf(pasts: ReadonlySet<OccupationId>): Map<CompetencyId, TransferExpectation[]> {
  const found = new Map<CompetencyId, TransferExpectation[]>();
  for (const occupation of pasts) {
    for (const { id, weight, source } of occupationById(occupation)?.competencies ?? []) {
      found.set(id, [...(found.get(id) ?? []), { occupation, weight, source }]);
    }
  }
  return found;
}

function strengthsOf(rows: readonly TransferRow[]): CompetencyId[] {
  return rows
    .filter(({ importance, evidence }) => importance >= NEEDED && evidence.length > 0)
    .toSorted(
      (a, b) => b.importance * Math.min(b.evidence.length, 3) - a.importance * Math.min(a.evidence.length, 3),
    )
    .map(({ id }) => id);
}

function gapsOf(rows: readonly TransferRow[], pasts: ReadonlySet<OccupationId>): TransferGap[] {
  const remedies = [...pasts].flatMap((id) => occupationById(id)?.gaps ?? []);
  return rows
    .filter(({ importance, evidence }) => importance >= NEEDED && evidence.length === 0)
    .map(({ id, importance, expected }) => {
      const remedy = remedies.find(({ competency }) => competency === id);
      const isLikelyUnsaid = expected.some(({ weight }) => weight >= NEEDED);
      return {
        id,
        importance,
        isLikelyUnsaid,
        ...(remedy && { remedy: { closeBy: remedy.closeBy, text: remedy.text } }),
      };
    });
}

function credentialsOf(career: Career, target: Track, today: string): TransferReport["credentials"] {
  return CREDENTIAL_PATHS[target].map((abbreviation) => {
    const held = career.credentials.find((credential) => credential.abbreviation === abbreviation);
    if (held === undefined) return { abbreviation, state: "open" };
    const status = statusOn(held, today);
    if (status === "active") return { abbreviation, state: "active" };
    return { abbreviation, state: status === "expired" ? "open" : "under-way" };
  });
}
