const STATE_LETTERS =
  "A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AIT]|W[AIVY]";
const STATE_NAMES =
  "Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Puerto Rico|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|Nueva York|Nuevo México|Carolina del Norte|Carolina del Sur|Luisiana|Pensilvania";
const STATE = `${STATE_LETTERS}|${STATE_NAMES}|${STATE_NAMES.toUpperCase()}`;

/** Without a comma the town needs small letters: "DE" and "LA" are words as well. */
export const CITY = new RegExp(
  `((?:\\p{Lu}[\\p{L}.'’-]+ ){0,3}\\p{Lu}\\p{Ll}[\\p{L}.'’-]*)(?:, *| +)(${STATE})(?![\\p{L}])`,
  "u",
);
const CITY_WITH_COMMA = new RegExp(
  `((?:\\p{Lu}[\\p{L}.'’-]+ ){0,3}\\p{Lu}[\\p{L}.'’-]+), *(${STATE})(?![\\p{L}])`,
  "u",
);
const ONLY_STATE = new RegExp(`^(?:${STATE})$`, "u");

/** A town with its state in a text: the town, and the state. */
export function placeNameIn(said: string, needsComma: boolean): { town: string; state: string } | undefined {
  const hit = (needsComma ? CITY_WITH_COMMA : CITY).exec(said);
  return hit === null ? undefined : { town: hit[1] ?? "", state: hit[2] ?? "" };
}

/** A value cut off ahead of its town and state, brackets and marks. */
export function withoutPlaceName(value: string): string {
  const place = CITY_WITH_COMMA.exec(value) ?? CITY.exec(value);
  const bare = place === null ? value : value.slice(0, place.index);
  const cut = bare
    .replace(
      /\s+\(.*$|\s(?:busca|solicita|necesita|recluta|contrata|seeks|is (?:hiring|seeking|looking for)|hiring)\s*:?$|, (?:en|in|at|un|una|an?) .*$|^[^\p{L}\p{N}]+|[\s,|–—(-]+$/gu,
      "",
    )
    .trim();
  return ONLY_STATE.test(cut) ? "" : cut;
}
