import { seedOf } from "./choose-row.ts";
import { COMPETENCY_WORDS } from "./competency-words-table.ts";
import type { LetterGround } from "./letter-ground.ts";
import type { Slot } from "./phrase-table.ts";
import { samePlacePiece, wherePiece } from "./places-words.ts";
import type { PlannedSentence } from "./planned-letter.ts";
import type { Proof } from "./proofs.ts";

/** Proofs as sentences, those of one place together; each one further on is dropped sooner. */
export function sayProofs(proofs: readonly Proof[], ground: LetterGround, drop: number): PlannedSentence[] {
  const ordered = byPlace(proofs);
  return ordered.map((proof, at) => {
    const isSame = at > 0 && ordered[at - 1]?.place === proof.place;
    return sayProof(proof, isSame, ground, drop + 2 * proofs.indexOf(proof));
  });
}

function byPlace(proofs: readonly Proof[]): Proof[] {
  const places = [...new Set(proofs.map(({ place }) => place))];
  return places.flatMap((place) => proofs.filter((proof) => proof.place === place));
}

function sayProof(proof: Proof, isSame: boolean, ground: LetterGround, drop: number): PlannedSentence {
  const { language, kind } = ground.request;
  const { place, form, did } = proof;
  const isIntroduced =
    kind !== "follow-up" && kind !== "thank-you" && ground.pieces["workplace"] === place.organization;
  const ending = form === "noun" && place.isOngoing ? "noun-now" : form;
  const slot: Slot = `${isSame ? "also" : "proof"}.${ending}`;
  return {
    slot,
    pieces: {
      where: wherePiece(place, language, isIntroduced),
      same: samePlacePiece(place, language),
      did,
    },
    drop,
  };
}

/** What is true of coding and leads to the proof; nothing where the proof shows no competency. */
export function bridgeTo(proof: Proof, ground: LetterGround, drop: number): PlannedSentence[] {
  const id = proof.competencies[0];
  const lines = id === undefined ? undefined : COMPETENCY_WORDS[id]?.bridge[ground.request.language];
  if (id === undefined || lines === undefined) return [];
  const at = seedOf(`${ground.request.postingText}/${ground.request.kind}/${id}`) % lines.length;
  const occupation = proof.place.occupation;
  return [
    {
      ready: {
        text: lines[at] ?? lines[0],
        sources: [
          occupation === undefined
            ? { kind: "phrase", phrase: `bridge/${id}/${at}` }
            : { kind: "career-map", occupation, competency: id },
        ],
      },
      drop,
    },
  ];
}
