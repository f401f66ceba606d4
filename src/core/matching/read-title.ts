import { FIELD_NOUN, JOB_NOUN, NOT_A_TITLE, ORGANIZATION_WORD } from "./field-rows-table.ts";
import {
  bestCandidate,
  type Candidate,
  columnsOf,
  foldValue,
  isPlaceName,
  labelledCellsOf,
  type ReadField,
} from "./heading-pieces.ts";
import type { Place } from "./place.ts";
import type { SegmentedPosting } from "./segment-posting.ts";

const TITLE_LABEL =
  /^(?:[^\p{L}]*(?:job |position |open )?(?:subject|asunto|re|necesitamos|title|position|role|job|now hiring|hiring|opening|open position|vacancy|vacante(?: de empleo)?|puesto(?: solicitado| disponible)?|plaza|cargo|titulo(?: del puesto| de la plaza| de clase)?|posicion(?: disponible)?|oportunidad(?: de empleo)?|empleo|se busca|se solicita|buscamos|estamos contratando|job opening|we're hiring|we are hiring|invites applications for(?: the position of)?)\s*[:!–|-]+\s*)+/u;
/** "Subject: Coding Auditor role - thought of you": a mail's subject runs on behind the job, and is no surer than a form's title. */
const SUBJECT = /\b(?:subject|asunto|re)\s*[:!|-]/;
const BEHIND_SUBJECT = /\s(?:role|position|job|opening|opportunity|vacancy)\b/;
/** Ahead of a title that prose asks for. */
const PROSE_TITLE =
  /\b(?:hiring|seeking|seeks|looking for|in search of|in need of|needs?|recruiting|opening for|openings for|position (?:of|for|as)|role (?:of|as)|join (?:us|our team|our \w+ team|the team) as|opportunity for|searching for|find(?:ing)?|add(?:ing)?|lost|replac(?:e|ing)|as|busc(?:a|o|amos|ando)|solicita(?:mos)?|contratando|contratar|recluta(?:mos|r|ndo)?|puesto (?:de|para)|plaza de|posicion de|vacante (?:de|para)|necesita(?:mos)?|interesa)(?: (?:an?|a|our|their|the|next|your|full[- ]time|part[- ]time|per[- ]diem|prn|remote|hybrid|experienced|detail[- ]oriented|motivated|skilled|talented|dedicated|dynamic|certified|new|another|second|third|additional|un|una|al|nuestr[oa]|otr[oa]|segund[oa]|nuev[oa]|\d+\+?|one|two|three|several|multiple|qualified|temporary|seasonal|contract|contratar),?)* /g;
/** Ahead of the lead-in: nobody of the kind is sought. */
const NEGATED = /\b(?:no|not|nor|isn't|aren't|never|don't|ni|tampoco)\s*$/;
const TITLE_END =
  /[.,;!?:|•\n]|\s[-–—]\s|\s(?:with|who|whom|to|for (?:our|the|a|its|about|around|up to|\d)|in|at|that|on|this|this|con|que|para|en|a tiempo|a jornada|wanted|needed|is|will|you|must|from|and (?:you|we)|whose|position|role|bilingue que)\s/;
/** Behind a title in a heading: the house ("… en la Clínica Roble", "… at Foo Health"). */
const AT_HOUSE = /\s(?:at|with|en|para|for|con)\s(?:el |la |los |las |the |our )?(?=\p{Lu}|our)/u;
const HOUSE =
  /\b(?:inc|llc|pllc|hospital|clinic|clinica|institut[eo]|associates|centros?|center|system|sistema|(?:medical|health) (?:group|center|partners)|partners|group|grupo|network|practice|consultorio|laborator\w+|health|salud|medicine|foundation|university|universidad)\b/;
/** Terms of work, numbers and calls at a title's end. */
const TITLE_TAIL =
  /[\s,]*(?:[-–—(|/]\s*)*\b(?:100 ?% )?(?:remote|remot[oa]|full[- ]?time|part[- ]?time|prn|ft|pt|(?:a )?(?:tiempo completo|tiempo parcial|medio tiempo|jornada completa)|wanted|needed|opening|opportunity|con experiencia|req(?:uisition)? ?#? ?\d+)\)?$/iu;
/** Two or more: one alone may be part of the name ("Coding Reviewer (OASIS)"). */
const LETTERS_OF_CREDENTIALS = /^[A-Z]{2,6}(?:-[A-Z])?(?:(?: ?[/,] ?| or | o )[A-Z]{2,6}(?:-[A-Z])?)+$/;
const LONGEST = 110;
const MOST_WORDS = 13;
const MOST_WORDS_IN_PROSE = 10;
/** The end of a job's name in any line of work; folded. */
const WHO_DOES_IT =
  /\b(?:\p{L}{3,}(?:ers?|ors?|ists?|ians?|ants?|man|woman|ador(?:a|es)?|edor(?:a|es)?|er[oa]s?|istas?)|nurse|scribe|cook|chef|aide|medic[oa])(?:\([ao]\)|\/[ao])?$/u;
const MOST_WORDS_OF_OTHERS = 5;
/** Beyond these a heading is none, and prose speaks of other things. */
const LAST_LABEL_LINE = 25;
const LAST_HEADING_LINE = 16;
const FULL_SCORE_LINES = 4;

/** What the job is called, without requisition number, shift or place. */
export function readTitle(posting: SegmentedPosting): ReadField | undefined {
  const known = [...labelledTitles(posting), ...headerTitles(posting), ...proseTitles(posting)];
  return bestCandidate(known) ?? titleOfOtherWork(posting);
}

function labelledTitles({ text, folded, lines }: SegmentedPosting): Candidate[] {
  return lines.slice(0, LAST_LABEL_LINE).flatMap((line) =>
    labelledCellsOf(text, line).flatMap((cell) => {
      const label = TITLE_LABEL.exec(folded.slice(cell.from, cell.to));
      if (label === null) return [];
      const from = cell.from + label[0].length;
      const isSubject = SUBJECT.test(label[0]);
      const end = isSubject ? BEHIND_SUBJECT.exec(folded.slice(from, cell.to))?.index : undefined;
      const candidate = cleanTitle(text, { from, to: end === undefined ? cell.to : from + end });
      if (candidate === undefined || !isJob(candidate) || !isShort(candidate.value)) return [];
      return [{ ...candidate, score: isSubject ? 9 : 10 }];
    }),
  );
}

function headerTitles({ text, folded, lines, sentences }: SegmentedPosting): Candidate[] {
  const isOneLine = lines.length < 4;
  const units = isOneLine
    ? sentences.slice(0, 2)
    : lines.slice(0, LAST_HEADING_LINE).map((line) => leadInCapitals(text, line));
  return units.flatMap((line, at) =>
    columnsOf(text, line).flatMap((column) => {
      const piece = behindHouse(text, column);
      const said = folded.slice(piece.from, piece.to);
      const candidate = cleanTitle(text, piece);
      if (candidate === undefined || !isJob(candidate) || !isShort(candidate.value) || isSentence(said))
        return [];
      const isOfField = FIELD_NOUN.test(foldValue(candidate.value));
      const late = Math.min(at, FULL_SCORE_LINES) * 0.6 + Math.max(0, at - FULL_SCORE_LINES) * 0.25;
      return [{ ...candidate, score: 8 - late + (isOfField ? 1 : -1.5) - (/:/.test(said) ? 2 : 0) }];
    }),
  );
}

/** A small ad opens with the job in capitals and a stop, and runs on. */
function leadInCapitals(text: string, line: Place): Place {
  const lead = /^([\p{Lu} ()/-]{6,60})\.\s+(?=\S)/u.exec(text.slice(line.from, line.to));
  return lead?.[1] === undefined ? line : { from: line.from, to: line.from + lead[1].length };
}

/** "Larkfield Clinic – Coding Coordinator", "[Sunderlin] Coder III": the part behind, where only that names a job. */
function behindHouse(text: string, piece: Place): Place {
  const said = text.slice(piece.from, piece.to);
  const cut = /^(.{3,70}?)(?:\s+[-–—>:]\s+|\]\s*|:\s+)(?=\S)/u.exec(said);
  const ahead = foldValue(cut?.[1] ?? "");
  if (cut === null || JOB_NOUN.test(ahead) || !JOB_NOUN.test(foldValue(said.slice(cut[0].length))))
    return piece;
  return { from: piece.from + cut[0].length, to: piece.to };
}

/** The first line where it is short and ends in a word for who does the work: "Finish Carpenter". */
function titleOfOtherWork({ text, lines }: SegmentedPosting): ReadField | undefined {
  const first = lines[0];
  const title = first === undefined || lines.length < 3 ? undefined : cleanTitle(text, first);
  const said = foldValue(title?.value ?? "");
  const isTitle =
    said.split(" ").length <= MOST_WORDS_OF_OTHERS && WHO_DOES_IT.test(said) && !ORGANIZATION_WORD.test(said);
  return isTitle && !/\d/.test(said) && !isSentence(said) ? title : undefined;
}

function isShort(value: string): boolean {
  return value.length <= LONGEST && value.split(/\s+/).length <= MOST_WORDS && !/[.!?]\s*$/.test(value);
}

function isSentence(said: string): boolean {
  return (
    /\b(?:is|are|seeking|looking|hiring|we|busca|buscamos|buscando|reports?|reporta|responde|supervisad[oa] por|you|your|usted|hiring manager|recruiter|save|guardar|similar|reports to)\b/.test(
      said,
    ) || /[.!?]\s*$/.test(said)
  );
}

function isJob({ value }: Pick<ReadField, "value">): boolean {
  return JOB_NOUN.test(foldValue(value));
}

function proseTitles({ text, folded, sentences }: SegmentedPosting): Candidate[] {
  return sentences.slice(0, LAST_LABEL_LINE).flatMap((sentence, at) => {
    const said = folded.slice(sentence.from, sentence.to);
    return [...said.matchAll(PROSE_TITLE)].flatMap((match) => {
      if (NEGATED.test(said.slice(0, match.index))) return [];
      const from = sentence.from + match.index + match[0].length;
      const rest = folded.slice(from, Math.min(sentence.to, from + 90));
      const end = TITLE_END.exec(rest)?.index ?? rest.length;
      const candidate = cleanTitle(text, { from, to: from + end });
      if (candidate === undefined || !isJob(candidate)) return [];
      if (candidate.value.split(" ").length > MOST_WORDS_IN_PROSE) return [];
      const value = candidate.value.replace(
        /\b(Coder|Biller|Auditor|Specialist|Technician|Analyst|Abstractor)s\b/gi,
        "$1",
      );
      return [{ ...candidate, value, score: 5 - at * 0.1 + (FIELD_NOUN.test(foldValue(value)) ? 1 : -2) }];
    });
  });
}

/** A job's name cut free of place, shift, number and terms of work. */
function cleanTitle(text: string, place: Place): ReadField | undefined {
  const raw = beforeHouse(withoutBracketsBehind(text.slice(place.from, place.to)));
  const parts = [
    ...raw.matchAll(
      /(?:^|\s+[-–—|/@]+\s+|\s*[,;(|–—]\s*|\t|\s{3,})([^,;(|–—\t]+?)(?=\s+[-–—|/@]+\s+|\s*[,;(|–—]|\t|\s{3,}|$)/gu,
    ),
  ];
  const kept = parts.findIndex(
    ({ 1: part = "" }, at) => at > 0 && (isNotTitle(part) || isRepeatedName(part, text)),
  );
  const stop = kept === -1 ? raw.length : (parts[kept]?.index ?? raw.length);
  const lead = /^[^\p{L}\p{N}]*(?:(?:first|next|new|newest) (?=\p{Lu}))?/u.exec(raw)?.[0].length ?? 0;
  const body = withoutTail(raw.slice(lead, stop));
  if (body === "") return undefined;
  const value = body.includes("(") && !body.includes(")") && raw.includes(")") ? `${body})` : body;
  const from = place.from + lead;
  return { from, to: from + value.length, value: value.replace(/\s+/g, " ") };
}

/** "Coder (Tampa, FL)", "Coder (CPC/COC)": blanks, so that places stay. */
function withoutBracketsBehind(raw: string): string {
  return raw.replace(/\(([^()]*)\)\s*$/u, (brackets, inside: string) =>
    isPlaceName(inside) || LETTERS_OF_CREDENTIALS.test(inside) ? " ".repeat(brackets.length) : brackets,
  );
}

function withoutTail(body: string): string {
  const bare = body.replace(/[\s,:;|(–—!-]+$/u, "");
  const cut = bare.replace(TITLE_TAIL, "");
  return cut === bare ? bare : withoutTail(cut);
}

/** "Asistente de codificación en la Clínica El Pinar": the job ends where the house is named. */
function beforeHouse(raw: string): string {
  const cut = AT_HOUSE.exec(raw);
  if (cut === null || cut.index === 0) return raw;
  const ahead = raw.slice(0, cut.index);
  const behind = foldValue(raw.slice(cut.index + cut[0].length));
  const isHouse =
    HOUSE.test(behind) &&
    !JOB_NOUN.test(behind) &&
    !/^(?:informacion|codificacion|facturacion|manejo|ajuste|cod|health)/.test(behind);
  return isHouse && JOB_NOUN.test(foldValue(ahead)) ? ahead : raw;
}

function isNotTitle(part: string): boolean {
  const folded = foldValue(part).trim();
  return (
    NOT_A_TITLE.test(folded) ||
    isPlaceName(part) ||
    (!JOB_NOUN.test(folded) &&
      /\b(?:inc|llc|hospital|clinic|clinica|institute|associates|centro|health system|medical (?:group|center)|partners|group|network)\b/.test(
        folded,
      ))
  );
}

/** "Coder/Biller, Cedar Fork Counseling": a house's name, since the posting names it again. */
function isRepeatedName(part: string, text: string): boolean {
  const words = part.trim().split(/\s+/);
  const own = words.filter((word) => /^\p{Lu}/u.test(word) && !ORGANIZATION_WORD.test(foldValue(word)));
  return words.length > 2 && own.length > 1 && !isJob({ value: part }) && text.split(part.trim()).length > 2;
}
