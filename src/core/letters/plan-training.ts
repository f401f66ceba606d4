import { joinList } from "#core/career-map/join-list.ts";
import { sideOf, textFor } from "#core/model/localized-text.ts";
import type { LanguageLevel, SpokenLanguage } from "#core/model/spoken-language.ts";
import { type Ask, asksOf, nameAsk, spellingsOf } from "./asks.ts";
import type { LetterGround } from "./letter-ground.ts";
import { evidenceSources, mergePieces, type Piece, recordSource } from "./piece.ts";
import { practiceAt, studyPieces } from "./pieces-of-person.ts";
import type { PlannedParagraph, PlannedSentence } from "./planned-letter.ts";
import type { Proof } from "./proof.ts";
import { isAtSchool, sayProofs } from "./say-proofs.ts";
import { polish } from "./voice.ts";

const MOST_SKILLS = 4;

/** Study, practice in coding, tools and languages that the posting asks for. */
export function planTraining(ground: LetterGround): PlannedParagraph {
  return {
    purpose: "proof",
    sentences: [
      ...saidStudy(ground),
      ...saidPractice(ground),
      ...saidSkills(ground),
      ...saidLanguages(ground),
    ],
  };
}

function saidStudy({ request }: LetterGround): PlannedSentence[] {
  const study = studyPieces(request.career, request.language, request.today);
  if (study === undefined) return [];
  return [{ slot: study.isAhead ? "education-ahead" : "education", pieces: study.pieces, drop: 5 }];
}

function saidPractice(ground: LetterGround): PlannedSentence[] {
  const { practiceProofs, places, request } = ground;
  if (practiceProofs.length > 0) return sayProofs(practiceProofs.toSorted(byCoding), ground, 4);
  const place = places.find(({ kind }) => kind !== "work" && kind !== "volunteer");
  if (place === undefined) return [];
  const practice = practiceAt(place, request.language, isAtSchool(place, ground));
  return [{ slot: "practice", pieces: { practice }, drop: 4 }];
}

/** What was coded comes ahead of the rest. */
function byCoding(one: Proof, other: Proof): number {
  return Number(showsCoding(other)) - Number(showsCoding(one));
}

function showsCoding({ competencies }: Proof): boolean {
  return competencies.includes("code-assignment");
}

/** Tools and code sets that are asked for and that the record lists, unless a proof has named them already. */
function saidSkills({ request, workProofs, practiceProofs }: LetterGround): PlannedSentence[] {
  const said = [...workProofs, ...practiceProofs].map(({ did }) => did.text).join(" ");
  const named = asksOf(request.match)
    .filter(isListedSkill)
    .toSorted((one, other) => one.requirement.kind.localeCompare(other.requirement.kind))
    .flatMap((ask): Piece[] => {
      const name = nameAsk(ask, request);
      return name === undefined || spellingsOf(ask.requirement).some((spelling) => said.includes(spelling))
        ? []
        : [
            {
              text: name.text,
              sources: [...name.sources, ...evidenceSources(ask.requirement.evidence.slice(0, 1))],
            },
          ];
    });
  const distinct = named.filter(({ text }, at) => named.findIndex((other) => other.text === text) === at);
  if (distinct.length === 0) return [];
  const listed = distinct.slice(0, MOST_SKILLS);
  const skills = mergePieces(
    joinList(
      listed.map(({ text }) => text),
      request.language,
    ),
    listed,
  );
  return [{ slot: "skills", pieces: { skills, skillList: listed.length > 1 ? skills : undefined }, drop: 8 }];
}

function isListedSkill({ requirement }: Ask): boolean {
  const isTool = requirement.kind === "codeSet" || requirement.kind === "system";
  return isTool && requirement.status === "met" && requirement.evidence.length > 0;
}

const LEVEL_WORDS = {
  en: {
    native: "{language} is my native language",
    fluent: "I am fluent in {language}",
    proficient: "I am proficient in {language}",
    conversational: "I speak conversational {language}",
    basic: "I know basic {language}",
    unsaid: "I speak {language}",
  },
  es: {
    native: "hablo {language} como lengua materna",
    fluent: "hablo {language} con fluidez",
    proficient: "tengo buen dominio del {language}",
    conversational: "converso en {language}",
    basic: "tengo nociones de {language}",
    unsaid: "hablo {language}",
  },
} as const satisfies Record<"en" | "es", Record<LanguageLevel | "unsaid", string>>;

/** The languages asked for, each at the level that the record gives; the letter's own language alone needs no word. */
function saidLanguages({ request }: LetterGround): PlannedSentence[] {
  const { career, language, match } = request;
  const asked = new Set(match.requirements.filter(({ kind }) => kind === "language").map(({ id }) => id));
  const spoken = career.languages
    .map((each, at) => ({ each, at }))
    .filter(({ each }) => each.code !== undefined && asked.has(each.code));
  if (spoken.every(({ each }) => each.code === language)) return [];
  const pieces = spoken.flatMap(({ each, at }) => languagePiece(each, at, language));
  if (pieces.length === 0) return [];
  const whole = mergePieces(
    joinList(
      pieces.map(({ text }) => text),
      language,
    ),
    pieces,
  );
  return [{ ready: [{ text: polish(`${whole.text}.`, language), sources: [...whole.sources] }], drop: 7 }];
}

function languagePiece(spoken: SpokenLanguage, at: number, language: "en" | "es"): Piece[] {
  const name = sideOf(spoken.name, language);
  const written = textFor(spoken.name, language);
  if (name === undefined || written === undefined) return [];
  const words = LEVEL_WORDS[language][spoken.level ?? "unsaid"];
  return [
    {
      text: words.replace("{language}", language === "es" ? name.toLowerCase() : name),
      sources: [recordSource(`languages[${at}].name`, written.text, "same-term")],
    },
  ];
}
