import { CREDENTIALS } from "#core/career-map/credentials.ts";
import { joinList } from "#core/career-map/join-list.ts";
import type { Career } from "#core/model/career.ts";
import { type Credential, statusOn } from "#core/model/credential.ts";
import type { Education } from "#core/model/education.ts";
import type { Language } from "#core/model/language.ts";
import { sideOf } from "#core/model/localized-text.ts";
import type { LetterRequest } from "./letter-request.ts";
import { mergePieces, type Piece, recordPiece, recordSource } from "./piece.ts";
import { sayDate } from "./said-dates.ts";
import { sayTitle, withArticle } from "./said-titles.ts";
import type { DatedPiece, Workplace } from "./workplaces.ts";

/** Blanks of phrases and their words. */
export type Pieces = Readonly<Record<string, Piece | undefined>>;

const ORIGIN_LEVELS: ReadonlySet<string> = new Set(["origin", "other"]);
const MOST_CREDENTIALS = 2;

export interface HeldCredential {
  readonly credential: Credential;
  readonly path: string;
}

/** Credentials in the record's order with their places. */
export function credentialsOf({ credentials }: Career): HeldCredential[] {
  return credentials.map((credential, at) => ({ credential, path: `credentials[${at}].abbreviation` }));
}

/** "the CPC-A credential", "las certificaciones CPC-A y CPhT": active ones that the posting or coding asks for. */
export function heldPiece(request: LetterRequest): Piece | undefined {
  const { career, language, today, match } = request;
  const asked = new Set(
    match.requirements
      .filter(({ kind }) => kind === "credential")
      .flatMap(({ evidence }) => evidence.map(({ path }) => path.replace(/\.\w+$/, ""))),
  );
  const isAsked = ({ path }: HeldCredential): boolean => asked.has(path.replace(/\.\w+$/, ""));
  const held = credentialsOf(career)
    .filter(
      ({ credential }) =>
        credential.abbreviation !== "" && statusOn(credential, today.slice(0, 7)) === "active",
    )
    .filter((each) => isAsked(each) || isOfCoding(each.credential.abbreviation))
    .toSorted((one, other) => Number(isAsked(other)) - Number(isAsked(one)))
    .slice(0, MOST_CREDENTIALS);
  if (held.length === 0) return undefined;
  const pieces = held.map(({ credential, path }) => recordPiece(path, credential.abbreviation, "same-term"));
  const names = joinList(
    pieces.map(({ text }) => text),
    language,
  );
  return mergePieces(credentialWords(names, held.length, language), pieces);
}

function credentialWords(names: string, count: number, language: Language): string {
  if (language === "en") return `the ${names} credential${count === 1 ? "" : "s"}`;
  return count === 1 ? `la certificación ${names}` : `las certificaciones ${names}`;
}

export function isOfCoding(abbreviation: string): boolean {
  const entry = CREDENTIALS.find((each) => each.abbreviation === abbreviation);
  return entry !== undefined && !ORIGIN_LEVELS.has(entry.level);
}

/** The job held now, else the last one. */
export function jobSpokenOf(places: readonly Workplace[]): Workplace | undefined {
  const jobs = places.filter(({ kind }) => kind === "work");
  return jobs.find(({ isOngoing }) => isOngoing) ?? jobs[0];
}

/** Who the person is at work: the job held now, else the last one; its title only where the letter's language has it. */
export function identityPieces(places: readonly Workplace[], language: Language): Pieces {
  const job = jobSpokenOf(places);
  if (job === undefined) return {};
  const position = positionPiece(job, language);
  return {
    [job.isOngoing ? "positionNow" : "positionPast"]: position,
    [job.isOngoing ? "workplace" : "workplacePast"]: job.organization,
    since: job.isOngoing ? datePiece(job.start, language) : undefined,
    until: job.isOngoing ? undefined : datePiece(job.end, language),
  };
}

/** "a medical receptionist", "recepcionista médica". */
export function positionPiece({ position }: Workplace, language: Language): Piece | undefined {
  if (position === undefined) return undefined;
  const said = sayTitle(position.text, language);
  return { text: language === "en" ? withArticle(said) : said, sources: position.sources };
}

function datePiece(dated: DatedPiece | undefined, language: Language): Piece | undefined {
  return dated === undefined
    ? undefined
    : recordPiece(dated.path, dated.date, "time-in-role", sayDate(dated.date, language));
}

const CODING_STUDIES =
  /\bcod(ing|ific)|\bbilling|factura|health info|información (de|en) salud|medical record|expedientes/iu;

/** The study nearest to coding, ahead or done; none where the record has none of that kind. */
export function studyPieces(
  career: Career,
  language: Language,
  today: string,
): { isAhead: boolean; pieces: Pieces } | undefined {
  const at = career.education.findIndex((school) => CODING_STUDIES.test(wordsOfStudy(school)));
  const school = career.education[at];
  if (school === undefined) return undefined;
  const { end } = school.dates;
  const path = `education[${at}]`;
  const degree = sideOf(school.studyType, language);
  const area = sideOf(school.area, language);
  return {
    isAhead: end === undefined ? school.dates.start !== undefined : end > today.slice(0, end.length),
    pieces: {
      degree:
        degree === undefined
          ? undefined
          : recordPiece(`${path}.studyType`, degree, "same-term", lowerDegree(degree, language)),
      area:
        area === undefined
          ? undefined
          : recordPiece(`${path}.area`, area, "same-term", areaIn(area, language)),
      school:
        school.institution.trim() === ""
          ? undefined
          : recordPiece(`${path}.institution`, school.institution, "same-term"),
      finished: datePiece(end === undefined ? undefined : { date: end, path: `${path}.dates.end` }, language),
    },
  };
}

function wordsOfStudy({ area, studyType }: Education): string {
  return [area.en, area.es, studyType.en, studyType.es].map((side) => side?.text ?? "").join(" ");
}

const COMMON_DEGREE = /^(certificate|diploma|associate degree|bachelor’s degree|bachelor's degree)$/i;

function lowerDegree(degree: string, language: Language): string {
  if (language === "es") return inLowerCase(degree);
  return COMMON_DEGREE.test(degree) ? degree.toLowerCase() : degree;
}

/** Spanish writes fields of study in lower case, letters that stand for something aside. */
function areaIn(area: string, language: Language): string {
  return language === "es" ? inLowerCase(area) : area;
}

function inLowerCase(words: string): string {
  return words.replace(/(?<!\p{L})\p{Lu}\p{Ll}+(?!\p{L})/gu, (word) => word.toLowerCase());
}

/** "an 80-hour coding practicum with AAPC". */
export function practiceAt(place: Workplace, language: Language, isAtSchool: boolean): Piece | undefined {
  const practice = practicePiece(place, language, "one");
  if (practice === undefined || place.organization === undefined) return practice;
  if (isAtSchool) return { ...practice, text: `${practice.text} ${THERE[language]}` };
  const preposition = PRACTICE_AT[place.kind === "practicum" ? "with" : "at"][language];
  return mergePieces(`${practice.text} ${preposition} ${place.organization.text}`, [
    practice,
    place.organization,
  ]);
}

const THERE: Readonly<Record<Language, string>> = { en: "there", es: "allí mismo" };
const PRACTICE_AT = { with: { en: "with", es: "con" }, at: { en: "at", es: "en" } } as const;

const PRACTICE_WORDS = {
  practicum: { en: "coding practicum", es: "prácticas de codificación" },
  externship: { en: "coding externship", es: "prácticas externas de codificación" },
  course: { en: "course", es: "curso" },
} as const;

/** "an 80-hour coding practicum" or "80-hour coding practicum"; Spanish puts the hours behind. */
export function practicePiece(place: Workplace, language: Language, form: "one" | "bare"): Piece | undefined {
  const noun = practiceNoun(place, language);
  if (noun === undefined) return undefined;
  const { hours, kind } = place;
  const saysHours = hours === undefined || noun.text.includes(String(hours.count));
  const counted = saysHours ? noun.text : HOURS_WITH[language](noun.text, hours.count);
  const sources = [
    ...noun.sources,
    ...(hours === undefined ? [] : [recordSource(hours.path, String(hours.count), "time-in-role")]),
  ];
  if (form === "bare") return { text: counted, sources };
  return { text: withDeterminer(counted, kind, language), sources };
}

/** A course that goes by its name alone is the one of that name. */
function withDeterminer(counted: string, kind: Workplace["kind"], language: Language): string {
  if (counted.startsWith("“")) return `${language === "en" ? "the" : "el"} ${counted}`;
  if (language === "en") return withArticle(counted);
  return kind === "course" ? `un ${counted}` : counted;
}

const HOURS_WITH = {
  en: (words: string, hours: number) => `${hours}-hour ${words}`,
  es: (words: string, hours: number) => `${words} de ${hours} horas`,
} as const satisfies Record<Language, unknown>;

/** A course goes by its name, where it has one in the letter's language. */
function practiceNoun({ kind, path, title }: Workplace, language: Language): Piece | undefined {
  if (kind === "work" || kind === "volunteer") return undefined;
  const noun = PRACTICE_WORDS[kind][language];
  const source = recordSource(`${path}.kind`, kind, "same-term");
  if (kind !== "course" || title === undefined) return { text: noun, sources: [source] };
  const isNamed = new RegExp(`(?<!\\p{L})${noun}(?!\\p{L})`, "iu").test(title.text);
  return { text: `${isNamed ? "" : `${noun} `}“${title.text}”`, sources: [source, ...title.sources] };
}
