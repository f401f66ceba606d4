import type { Language } from "#core/model/language.ts";
import { ARMED_SERVICE } from "./organization-words-table.ts";
import { mergePieces, type Piece } from "./piece.ts";
import { positionPiece, practicePiece } from "./pieces-of-person.ts";
import type { Workplace } from "./workplaces.ts";

type PlaceKind = Workplace["kind"];

interface PlaceWords {
  /** Ahead of an organization, of a position, and with neither. */
  readonly at: string;
  readonly as: string;
  readonly alone: string;
  /** A further thing done at the same place. */
  readonly same: string;
}

const PLACE_WORDS: Readonly<Record<Language, Readonly<Record<PlaceKind, PlaceWords>>>> = {
  en: {
    work: { at: "at", as: "as", alone: "in my work", same: "in the same job" },
    volunteer: { at: "as a volunteer with", as: "", alone: "as a volunteer", same: "as a volunteer there" },
    practicum: {
      at: "during my {practice} with",
      as: "",
      alone: "during my {practice}",
      same: "in the same practicum",
    },
    externship: {
      at: "during my {practice} at",
      as: "",
      alone: "during my {practice}",
      same: "in the same externship",
    },
    course: { at: "in my {practice} at", as: "", alone: "in my {practice}", same: "in the same course" },
  },
  es: {
    work: { at: "en", as: "como", alone: "en mi trabajo", same: "en ese mismo empleo" },
    volunteer: {
      at: "en mi voluntariado en",
      as: "",
      alone: "en mi voluntariado",
      same: "en ese mismo voluntariado",
    },
    practicum: {
      at: "en mis {practice} con",
      as: "",
      alone: "en mis {practice}",
      same: "en esas mismas prácticas",
    },
    externship: {
      at: "en mis {practice} en",
      as: "",
      alone: "en mis {practice}",
      same: "en esas mismas prácticas",
    },
    course: { at: "en mi {practice} en", as: "", alone: "en mi {practice}", same: "en ese mismo curso" },
  },
};

/** How much the letter has said of a place already. */
export type PlaceKnown = "new" | "current-job" | "just-named" | "other-role" | "at-school";

const KNOWN_WORDS: Readonly<
  Record<Language, Readonly<Record<"current-job" | "just-named" | "there", string>>>
> = {
  en: { "current-job": "in my current job", "just-named": "in that job", there: "there" },
  es: { "current-job": "en mi empleo actual", "just-named": "en ese empleo", there: "allí mismo" },
};

/** Where a thing was done, to open a sentence: "at Larch Clinic", "durante mis prácticas en…". */
export function wherePiece(place: Workplace, language: Language, known: PlaceKnown): Piece {
  const words = PLACE_WORDS[language][place.kind];
  const { organization } = place;
  if (known === "current-job" || known === "just-named") {
    return { text: KNOWN_WORDS[language][known], sources: [] };
  }
  const practice = practicePiece(place, language, "bare");
  const practices = practice === undefined ? [] : [practice];
  const said = (pattern: string): string => pattern.replace("{practice}", practice?.text ?? "");
  if (known === "at-school")
    return mergePieces(`${said(words.alone)} ${KNOWN_WORDS[language].there}`, practices);
  const position = positionPiece(place, language);
  if (known === "other-role" && organization !== undefined && position !== undefined) {
    return mergePieces(`${words.as} ${position.text} ${words.at} ${organization.text}`, [
      position,
      organization,
    ]);
  }
  if (organization !== undefined) {
    return mergePieces(`${said(atWord(place, organization, language))} ${organization.text}`, [
      ...practices,
      organization,
    ]);
  }
  if (words.as !== "" && position !== undefined)
    return mergePieces(`${words.as} ${position.text}`, [position]);
  return mergePieces(said(words.alone), practices);
}

/** A further job at the organization just named: "as a combat medic there". */
export function otherRolePiece(place: Workplace, language: Language): Piece | undefined {
  const position = positionPiece(place, language);
  if (position === undefined) return undefined;
  return mergePieces(language === "en" ? `as ${position.text} there` : `allí mismo, como ${position.text}`, [
    position,
  ]);
}

export function samePlacePiece(place: Workplace, language: Language): Piece {
  return { text: PLACE_WORDS[language][place.kind].same, sources: [] };
}

/** "at Larch Clinic", "in the United States Army". */
function atWord({ kind }: Workplace, organization: Piece, language: Language): string {
  const isService = language === "en" && kind === "work" && ARMED_SERVICE.test(organization.text);
  return isService ? "in" : PLACE_WORDS[language][kind].at;
}
