import type { Language } from "#core/model/language.ts";
import { mergePieces, type Piece, recordSource } from "./piece.ts";
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
const CURRENT_JOB: Readonly<Record<Language, string>> = {
  en: "in my current job",
  es: "en mi empleo actual",
};

/** Where a thing was done, to open a sentence: "at Larch Clinic", "durante mis prácticas en…". `isKnown`: the letter has named the place. */
export function wherePiece(place: Workplace, language: Language, isKnown: boolean): Piece {
  const words = PLACE_WORDS[language][place.kind];
  const ownSource = [recordSource(`${place.path}.dates.start`, place.start?.date ?? "", "time-in-role")];
  if (isKnown && place.kind === "work" && place.isOngoing)
    return { text: CURRENT_JOB[language], sources: ownSource };
  const practice = practicePiece(place, language, "bare");
  const said = (pattern: string): string => pattern.replace("{practice}", practice?.text ?? "");
  const practiceSources = practice === undefined ? [] : [practice];
  if (place.organization !== undefined) {
    return mergePieces(`${said(words.at)} ${place.organization.text}`, [
      ...practiceSources,
      place.organization,
    ]);
  }
  const position = positionPiece(place, language);
  if (words.as !== "" && position !== undefined)
    return mergePieces(`${words.as} ${position.text}`, [position]);
  return mergePieces(said(words.alone), practiceSources);
}

export function samePlacePiece(place: Workplace, language: Language): Piece {
  return { text: PLACE_WORDS[language][place.kind].same, sources: [] };
}
