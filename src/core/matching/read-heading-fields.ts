import { FIELD_NOUN, JOB_NOUN, NOT_A_TITLE, ORGANIZATION_WORD } from "./field-rows-table.ts";
import type { Place } from "./place.ts";
import type { SegmentedPosting } from "./segment-posting.ts";

/** A field with its place in the posting. */
export interface ReadField extends Place {
  readonly value: string;
}

interface Candidate extends ReadField {
  readonly score: number;
}

const STATE =
  "A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AIT]|W[AIVY]|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Puerto Rico|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|Nueva York|Nuevo México";
/** Without a comma the town needs small letters: "DE" and "LA" are words as well. */
const CITY = new RegExp(
  `((?:\\p{Lu}[\\p{L}.'’-]+ ){0,3}\\p{Lu}\\p{Ll}[\\p{L}.'’-]*)(?:, *| +)(${STATE})(?![\\p{L}])`,
  "u",
);
const CITY_WITH_COMMA = new RegExp(
  `((?:\\p{Lu}[\\p{L}.'’-]+ ){0,3}\\p{Lu}[\\p{L}.'’-]+), *(${STATE})(?![\\p{L}])`,
  "u",
);

const TITLE_LABEL =
  /^(?:[^\p{L}]*(?:job |position |open )?(?:subject|asunto|re|necesitamos|title|position|role|job|now hiring|hiring|opening|open position|vacancy|vacante|puesto|plaza|titulo(?: del puesto)?|posicion|oportunidad(?: de empleo)?|empleo|se busca|se solicita|buscamos|estamos contratando)\s*[:!–-]+\s*)+/u;
const EMPLOYER_LABEL =
  /^[^\p{L}]*(?:company|employer|organization|hospital|practice|client|end client|agency|hiring organization|company name|empresa|patrono|cliente|institucion|compania|empleador|para|for)\s*:\s*/u;
/** A form's line names its own field; only those of the employer count for one. */
const LABELLED = /^[^:]{2,28}:/;
const PROSE_TITLE =
  /\b(?:hiring|seeking|seeks|looking for|in search of|in need of|needs?|recruiting|opening for|openings for|position (?:of|for|as)|role (?:of|as)|join (?:us|our team|our \w+ team) as|opportunity for|searching for|add|as|busc(?:a|o|amos|ando)|solicita(?:mos)?|contratando|contratar|recluta(?:mos|r|ndo)?|puesto (?:de|para)|plaza de|vacante (?:de|para)|necesita(?:mos)?)(?: (?:an?|our|the|next|your|full[- ]time|part[- ]time|per[- ]diem|prn|remote|hybrid|experienced|detail[- ]oriented|motivated|skilled|talented|dedicated|dynamic|certified|new|another|un|una|nuestr[oa]|\d+\+?|one|two|three|several|multiple|qualified|temporary|seasonal|contract),?)* /g;
const TITLE_END =
  /[.,;!?:|•\n]|\s[-–—]\s|\s(?:with|who|to|for (?:our|the|a|its)|in|at|that|on|con|que|para|en|wanted|needed|is|will|you|must|from|and (?:you|we)|whose|position|role)\s/;
const PROSE_EMPLOYER = [
  /(?:^|[.!?(\n]\s*|\babout )(NAME)\)?(?:,[^.;]{2,90},)? (?:is|are|has|seeks|needs|offers|provides|serves|was|will|invites|operates|strives|busca|solicita|es|esta|está|ofrece|necesita|somos|interesa|invita|cuenta|provee|no)\b/gu,
  /(?<!\p{L})(?:At|Join|Here at|About|En|Únete a|Sobre|join|posting from|opening at|job at|position at|role at|puesto en) (NAME)(?=[,.:;!\n]| (?:is|are|you|we|as|and|team)\b|\s*$)/gmu,
  /\b(?:Somos|We are|We're|we are|we're) (NAME)/gu,
  /\b(?:our client|nuestro cliente|on behalf of|a nombre de|for our client|client is),? (NAME)/gu,
];
const NAME =
  "(?:\\p{Lu}[\\p{L}\\p{N}'’&.-]*|\\d+)(?: (?:(?:of|de|del|la|las|los|the|and|y|&|for|St\\.) ){0,2}(?:\\p{Lu}[\\p{L}\\p{N}'’&.-]*|&)){0,9}";
const NOT_A_NAME =
  /^(?:we|you|this|our|the (?:role|position|job|coder|candidate|ideal|successful|person|right)|position|job|candidates?|applicants?|benefits?|salary|pay|must|requirements?|remote|location|he|she|they|it|these|all|some|most|if|every|each|experience|certified|medical coder|coder|coders|training|schedule|usted|este|esta|el (?:puesto|candidato|codificador)|la (?:posicion|persona)|nuestr[oa]|candidat|no|si|hi|hello|hey|dear|hola|estimad\w*|saludos|subject|asunto|apply|save|posted|join|unete|there|that|here|what|your|cpc|ccs|rhit|aapc|ahima|cpt|icd|hcpcs|epic|spanish|english|monday|lunes|equal)\b/;

/** What the job is called, without requisition number, shift or place. */
export function readTitle(posting: SegmentedPosting): ReadField | undefined {
  const candidates = [...labelledTitles(posting), ...headerTitles(posting), ...proseTitles(posting)];
  return candidates.sort((a, b) => b.score - a.score || a.from - b.from)[0];
}

function labelledTitles({ text, folded, lines }: SegmentedPosting): Candidate[] {
  return lines.slice(0, 25).flatMap((line) => {
    const label = TITLE_LABEL.exec(folded.slice(line.from, line.to));
    if (label === null) return [];
    const candidate = cleanTitle(text, { from: line.from + label[0].length, to: line.to });
    return candidate !== undefined && JOB_NOUN.test(fold(candidate.value))
      ? [{ ...candidate, score: 10 }]
      : [];
  });
}

function headerTitles({ text, folded, lines, sentences }: SegmentedPosting): Candidate[] {
  const isOneLine = lines.length < 4;
  const units = isOneLine ? sentences.slice(0, 2) : lines.slice(0, 10);
  return units.flatMap((line, at) =>
    piecesOf(text, line).flatMap((piece) => {
      const said = folded.slice(piece.from, piece.to);
      const isShort = said.length <= 110 && !/[.!?]\s*$/.test(said) && said.split(/\s+/).length <= 13;
      const noun = JOB_NOUN.exec(said);
      if (
        !isShort ||
        noun === null ||
        /\b(?:is|are|seeking|looking|hiring|we|busca|buscamos|reports?)\b/.test(said)
      )
        return [];
      const candidate = cleanTitle(text, piece);
      if (candidate === undefined || !JOB_NOUN.test(fold(candidate.value))) return [];
      return [
        { ...candidate, score: 8 - at * 0.6 + (FIELD_NOUN.test(said) ? 1 : -1.5) - (/:/.test(said) ? 2 : 0) },
      ];
    }),
  );
}

function proseTitles({ text, folded, sentences }: SegmentedPosting): Candidate[] {
  return sentences.slice(0, 25).flatMap((sentence, at) => {
    const said = folded.slice(sentence.from, sentence.to);
    return [...said.matchAll(PROSE_TITLE)].flatMap((match) => {
      const from = sentence.from + match.index + match[0].length;
      const rest = folded.slice(from, Math.min(sentence.to, from + 90));
      const end = TITLE_END.exec(rest)?.index ?? rest.length;
      const candidate = cleanTitle(text, { from, to: from + end });
      if (
        candidate === undefined ||
        !JOB_NOUN.test(fold(candidate.value)) ||
        candidate.value.split(" ").length > 10
      )
        return [];
      const value = candidate.value.replace(
        /\b(Coder|Biller|Auditor|Specialist|Technician|Analyst|Abstractor)s\b/gi,
        "$1",
      );
      return [{ ...candidate, value, score: 5 - at * 0.1 + (FIELD_NOUN.test(fold(value)) ? 1 : -2) }];
    });
  });
}

/** Whom the work is for; of an agency with a named client, the client. */
export function readEmployer(posting: SegmentedPosting, title: Place | undefined): ReadField | undefined {
  const candidates = [
    ...labelledEmployers(posting),
    ...headerEmployers(posting, title),
    ...proseEmployers(posting),
  ];
  const totals = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const key = fold(candidate.value);
    const known = totals.get(key);
    totals.set(
      key,
      known === undefined ? candidate : { ...known, score: known.score + candidate.score * 0.5 },
    );
  }
  return [...totals.values()].sort((a, b) => b.score - a.score || a.from - b.from)[0];
}

function labelledEmployers({ text, folded, lines }: SegmentedPosting): Candidate[] {
  return lines.slice(0, 25).flatMap((line) => {
    const label = EMPLOYER_LABEL.exec(folded.slice(line.from, line.to));
    if (label === null) return [];
    const piece = piecesOf(text, { from: line.from + label[0].length, to: line.to })[0];
    const isAgency = /^\s*agency/.test(label[0]);
    if (piece === undefined) return [];
    const value = withoutPlace(text.slice(piece.from, piece.to));
    return value === "" ? [] : [{ ...fieldAt(text, piece), value, score: isAgency ? 3 : 9 }];
  });
}

function headerEmployers({ text, folded, lines }: SegmentedPosting, title: Place | undefined): Candidate[] {
  const header = lines
    .slice(0, 8)
    .filter(({ isBullet, from, to }) => !isBullet && !LABELLED.test(text.slice(from, to)));
  return header.flatMap((line, at) =>
    piecesOf(text, line).flatMap((piece, pieceAt) => {
      if (title !== undefined && piece.from < title.to && piece.to > title.from)
        return employerBesideTitle(text, piece, title);
      const value = withoutPlace(text.slice(piece.from, piece.to).replace(/\s+[—–]\s.*$/u, ""));
      if (!looksLikeName(value) || NOT_A_TITLE.test(fold(value))) return [];
      const isOrganization = ORGANIZATION_WORD.test(fold(value));
      if (!isOrganization && /[.!?]/.test(value.replace(/\b(?:St|Inc|Co|Dr|Mt)\./g, ""))) return [];
      const repeats = folded.split(fold(value)).length - 2;
      const score = (isOrganization ? 5 : 2) + Math.min(2, repeats) - at * 0.5 - pieceAt * 0.3;
      return [{ from: piece.from, to: piece.from + value.length, value, score }];
    }),
  );
}

/** "Medical Coder - Foo Health", "Medical Coder at Foo Health". */
function employerBesideTitle(text: string, piece: Place, title: Place): Candidate[] {
  const rest = text.slice(title.to, piece.to);
  const match = /^\s*(?:[-–—|,@]|at\b|en\b)\s*(.+)$/u.exec(rest);
  const value = withoutPlace(match?.[1] ?? "");
  if (!looksLikeName(value) || !ORGANIZATION_WORD.test(fold(value)) || NOT_A_TITLE.test(fold(value)))
    return [];
  const from = text.indexOf(value, title.to);
  return [{ from, to: from + value.length, value, score: 4 }];
}

function proseEmployers({ text, lines }: SegmentedPosting): Candidate[] {
  const prose = lines.map(({ from, to }) => ({ from, said: text.slice(from, to) }));
  return PROSE_EMPLOYER.flatMap((shape, kind) => {
    const pattern = new RegExp(shape.source.replace("NAME", NAME), shape.flags);
    return prose.flatMap(({ from, said }) =>
      [...said.matchAll(pattern)].flatMap((match) => {
        const value = (match[1] ?? "").replace(/^The /, "").replace(/[.,]+$/, "");
        if (!looksLikeName(value) || NOT_A_NAME.test(fold(value)) || JOB_NOUN.test(fold(value))) return [];
        const start = from + match.index + match[0].indexOf(value);
        const score = (kind === 3 ? 9 : 3) + (ORGANIZATION_WORD.test(fold(value)) ? 1.5 : 0);
        return [{ from: start, to: start + value.length, value, score }];
      }),
    );
  });
}

/** The first town with its state. */
export function readLocation({ text, lines }: SegmentedPosting): string | null {
  const byComma = lines.slice(0, 30).map(({ from, to }) => CITY_WITH_COMMA.exec(text.slice(from, to)));
  const loose = lines.slice(0, 8).map(({ from, to }) => CITY.exec(text.slice(from, to)));
  const match = [...byComma, ...loose].find((hit) => hit !== null);
  return match == null ? null : `${match[1]}, ${match[2]}`;
}

function looksLikeName(value: string): boolean {
  const words = value.split(/\s+/).filter(Boolean);
  const isCapital =
    /^[\p{Lu}\d]/u.test(value) &&
    words.filter((word) => /^[\p{Lu}\d&]/u.test(word)).length * 2 >= words.length;
  const folded = fold(value);
  return (
    words.length > 0 &&
    words.length <= 9 &&
    value.length <= 70 &&
    isCapital &&
    !/[:$!?•]|\d{3}/.test(value) &&
    !NOT_A_NAME.test(folded) &&
    !JOB_NOUN.test(folded)
  );
}

function withoutPlace(value: string): string {
  const place = CITY.exec(value);
  const bare = place === null ? value : value.slice(0, place.index);
  return bare.replace(/\s+\(.*$|, (?:en|in|at|un|una|an?) .*$|^[^\p{L}\p{N}]+|[\s,|–—(-]+$/gu, "").trim();
}

/** A job's name cut free of place, shift, number and terms of work. */
function cleanTitle(text: string, place: Place): ReadField | undefined {
  const raw = text.slice(place.from, place.to);
  const parts = [
    ...raw.matchAll(
      /(?:^|\s+[-–—|/@]+\s+|\s*[,;(|–—]\s*|\t|\s{3,})([^,;(|–—\t]+?)(?=\s+[-–—|/@]+\s+|\s*[,;(|–—]|\t|\s{3,}|$)/gu,
    ),
  ];
  const kept = parts.findIndex((part, at) => at > 0 && isNotTitle(part[1] ?? ""));
  const stop = kept === -1 ? raw.length : (parts[kept]?.index ?? raw.length);
  const lead = /^[^\p{L}\p{N}]*/u.exec(raw)?.[0].length ?? 0;
  const body = raw
    .slice(lead, stop)
    .replace(/[\s,:;|(–—-]+$/u, "")
    .replace(/\s+(?:[-–—]\s*)?(?:remote|full[- ]?time|part[- ]?time|prn)$/iu, "");
  if (body === "") return undefined;
  const value = body.includes("(") && !body.includes(")") && raw.includes(")") ? `${body})` : body;
  const from = place.from + lead;
  return { from, to: from + value.length, value: value.replace(/\s+/g, " ") };
}

function isNotTitle(part: string): boolean {
  const folded = fold(part).trim();
  return (
    NOT_A_TITLE.test(folded) ||
    CITY.test(part) ||
    (ORGANIZATION_WORD.test(folded) &&
      !JOB_NOUN.test(folded) &&
      /\b(?:inc|llc|hospital|clinic|institute|associates|centro|health system|medical (?:group|center)|partners)\b/.test(
        folded,
      ))
  );
}

function piecesOf(text: string, line: Place): Place[] {
  const said = text.slice(line.from, line.to);
  const cuts = [...said.matchAll(/\t+|\s{3,}|\s*[|•]\s*|\s[·>›»]\s/g)];
  const starts = [0, ...cuts.map((cut) => cut.index + cut[0].length)];
  const ends = [...cuts.map((cut) => cut.index), said.length];
  return starts
    .map((start, at) => ({ from: line.from + start, to: line.from + (ends[at] ?? said.length) }))
    .filter(({ from, to }) => text.slice(from, to).trim() !== "");
}

function fieldAt(text: string, place: Place): ReadField {
  const raw = text.slice(place.from, place.to);
  const value = raw.trim();
  const from = place.from + raw.indexOf(value);
  return { from, to: from + value.length, value };
}

function fold(value: string): string {
  return value.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
