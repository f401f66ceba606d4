import { foldText } from "#core/text/fold-text.ts";
import { findAbbreviation, leanOfCredential } from "./credential-catalog.ts";
import { EXPECTED } from "./date-words-table.ts";
import { type FoundDate, findDates, isExpected, saysExpiry } from "./dates.ts";
import { type Evidence, weigh } from "./evidence.ts";
import { isTableHead } from "./field-labels-table.ts";
import { takeDate } from "./head-parts.ts";
import { dressOf } from "./line.ts";
import type { Piece } from "./pieces.ts";
import type { DraftCredential } from "./resume-draft.ts";
import { splitCredential } from "./split-credential.ts";

interface Open {
  name: string;
  issuers: string[];
  date: FoundDate | undefined;
  expiry: FoundDate | undefined;
  expected: boolean;
  expired: boolean;
  number: string | undefined;
  dress: string;
}

interface CredentialPart {
  readonly text: string;
  readonly dress: string;
  /** The first part of a list item or of a table row begins a credential of its own. */
  readonly begins: boolean;
  /** Stands behind another part of its line. */
  readonly isBehind: boolean;
  readonly gap: number;
}

const NUMBER =
  /^(?:(?:member|license|licen[cs]ia|lic\.?|certificate|credential|certificado|credencial)\s*)?(?:no\.?|n\.?[ºo]|number|id|#|num\.?|numero)\s*:?\s*#?\s*(?<number>[\w-]*\d[\w-]*)$/;
const LEADS_TO_ISSUER =
  /^(?:(?:issued|awarded|granted) by|by|from|through|via|(?:emitid|otorgad|expedid)[oa] por|por)\s+(?=\p{Lu})/u;
const EXPIRED = /\b(expired|lapsed|inactive|vencid[oa]|expirad[oa]|inactiv[oa])\b/;
const STATUS_ONLY = /^(?:active|current|activ[oa]|vigente)$/;

/** Credentials in any of their forms: lists, lines of two or three, tables, one line with all. */
export function readCredentials(pieces: readonly Piece[]): DraftCredential[] {
  const open: Open[] = [];
  const areNames = pieces.every(isNameOnly);
  for (const piece of putDatesBehind(pieces.flatMap(splitItems))) {
    if (isTableHead(piece.lines[0]?.cells ?? [])) continue;
    const single = readAbbreviations(piece.text);
    if (areNames || single.length > 1)
      open.push(...(areNames ? [piece.text] : single).map((name) => start(name, "")));
    else readPiece(piece, open);
  }
  return open.map(toCredential);
}

/** Where the section begins with a line that is a date, each such line belongs to what follows it. */
function putDatesBehind(pieces: readonly Piece[]): readonly Piece[] {
  if (pieces[0] === undefined || !isDateAlone(pieces[0])) return pieces;
  const moved: Piece[] = [];
  let date: Piece | undefined;
  for (const piece of pieces) {
    if (!isDateAlone(piece)) moved.push(piece);
    else {
      if (date !== undefined) moved.push(date);
      date = piece;
    }
  }
  return date === undefined ? moved : [...moved, date];
}

function isDateAlone({ text, isBullet }: Piece): boolean {
  return !isBullet && findDates(text).length > 0 && dropDatesAndWords(text) === "";
}

/** "CPC, AAPC (2024); CRC, AAPC (2025)": items of one line. */
function splitItems(piece: Piece): Piece[] {
  const [line] = piece.lines;
  const [cell] = line?.cells ?? [];
  const items = piece.text.split(/;\s+/).filter((item) => item.trim() !== "");
  const areItems =
    items.length > 1 && items.every((item) => /^[\p{Lu}\d]/u.test(item) && /[,(–—|]/.test(item));
  if (line === undefined || cell === undefined || line.cells.length > 1 || !areItems) return [piece];
  return items.map((text) => ({ text, isBullet: true, lines: [{ ...line, cells: [{ ...cell, text }] }] }));
}

/** Neither date nor issuer nor anything else that is parted from a name. */
function isNameOnly({ text, lines }: Piece): boolean {
  const isOne = (lines[0]?.cells.length ?? 0) === 1 && !/[,|•·;]|\s[–—-]\s/u.test(text);
  return (
    isOne && leanOfCredential(text) >= 0 && findDates(text).length === 0 && readAbbreviations(text).length < 2
  );
}

/** "CPC, CCS, RHIT": nothing but abbreviations. */
function readAbbreviations(text: string): string[] {
  const words = text.split(/\s*[,;|/•·]\s*|\s{2,}/u).filter((word) => word !== "");
  return words.every((word) => findAbbreviation(word) !== undefined) ? words : [];
}

function readPiece(piece: Piece, open: Open[]): void {
  const row = piece.lines[0]?.cells.length ?? 1;
  const dates = readDates(piece.text);
  const parts = partsOf(piece);
  for (const part of parts) placePart(part, open);
  if (parts.length === 0 && dates.length > 0 && open.length === 0) return;
  const target = open.at(-1);
  if (target === undefined) return;
  addDates(target, piece.text, dates);
  if (row > 1 || piece.isBullet) target.dress ||= "item";
}

function readDates(text: string): FoundDate[] {
  return findDates(text);
}

function addDates(target: Open, text: string, dates: readonly FoundDate[]): void {
  target.expected ||= isExpected(text);
  target.expired ||= EXPIRED.test(foldText(text));
  for (const [index, date] of dates.entries()) {
    const before = text.slice(dates[index - 1]?.to ?? 0, date.from);
    if (saysExpiry(before)) target.expiry ??= date;
    else target.date ??= date;
  }
}

/** What a piece holds beside its dates, cut at separators and at the comma before an issuer. */
function partsOf(piece: Piece): CredentialPart[] {
  const first = piece.lines[0];
  if (first === undefined) return [];
  const isItem = piece.isBullet || first.cells.length > 1;
  const cells = piece.lines.length === 1 ? first.cells : [{ ...first.cells[0], text: piece.text }];
  const texts = cells.flatMap((cell) => splitCredential(dropDatesAndWords(cell.text)));
  return texts.map((text, index) => ({
    text,
    dress: dressOf({ ...first, cells: first.cells.slice(0, 1) }),
    begins: index === 0 && (isItem || first.gap > 0.3),
    isBehind: index > 0,
    gap: index === 0 ? first.gap : 0,
  }));
}

const EXPIRY_LABEL =
  /[,;(–—-]?\s*\b(?:expires|expiration(?: date)?|exp\.|valid (?:until|through|thru)|renews|vence|vencimiento|expira|v[aá]lid[oa] hasta|vigente hasta|caduca)\s*:?\s*$/iu;

function dropDatesAndWords(text: string): string {
  let rest = text;
  for (let dates = findDates(rest); dates.length > 0; dates = findDates(rest)) {
    const [date] = dates;
    if (date === undefined) break;
    rest = takeDate(`${rest.slice(0, date.from).replace(EXPIRY_LABEL, "")} ${rest.slice(date.from)}`).rest;
  }
  return dropStatusWords(rest).replace(/(?:^|[\s,;])[.,;\s]+$/u, "");
}

/** "(expected)", "en curso" say a status, not a name. */
function dropStatusWords(text: string): string {
  const folded = foldText(text);
  const word = EXPECTED.find((label) => new RegExp(`[(,;–-]\\s*${label}\\s*\\)?$`).test(folded));
  const cut = word === undefined ? text : text.slice(0, folded.lastIndexOf(word));
  return cut.replace(/[\s(,;:–—-]+$/u, "");
}

function placePart(part: CredentialPart, open: Open[]): void {
  const current = open.at(-1);
  const folded = foldText(part.text);
  const number = NUMBER.exec(folded)?.groups?.["number"];
  if (current !== undefined && number !== undefined) current.number = number.toUpperCase();
  else if (current !== undefined && STATUS_ONLY.test(folded)) return;
  else if (current === undefined || beginsCredential(part, current)) open.push(start(part.text, part.dress));
  else if (/^\([^)]*\)$/.test(part.text) && current.issuers.length === 0) current.name += ` ${part.text}`;
  else current.issuers.push(part.text);
}

/** A part, and the credential that is open. */
interface Meeting {
  readonly part: CredentialPart;
  readonly current: Open;
}

/** Signs that a part names the next credential rather than the issuer of the last. */
const EVIDENCE: readonly Evidence<Meeting>[] = [
  { weight: 4, reason: "a list item or a table row", holds: ({ part }) => part.begins },
  {
    weight: 2,
    reason: "named in the catalog, or in words of credentials",
    holds: ({ part }) => leanOfCredential(part.text) > 0,
  },
  {
    weight: -2,
    reason: "a body that grants credentials",
    holds: ({ part }) => leanOfCredential(part.text) < 0,
  },
  { weight: 1.5, reason: "the last one has its issuer", holds: ({ current }) => current.issuers.length > 0 },
  { weight: 1.5, reason: "the last one has its date", holds: ({ current }) => current.date !== undefined },
  {
    weight: -1,
    reason: "the last one has no issuer yet",
    holds: ({ current }) => current.issuers.length === 0,
  },
  {
    weight: 1,
    reason: "dressed like the last name",
    holds: ({ part, current }) => part.dress === current.dress,
  },
  {
    weight: -1,
    reason: "dressed otherwise than the last name",
    holds: ({ part, current }) => part.dress !== current.dress,
  },
  { weight: -4, reason: "only brackets", holds: ({ part }) => /^\([^)]*\)$/.test(part.text) },
  { weight: -3, reason: "stands behind a name", holds: ({ part }) => part.isBehind },
];

function beginsCredential(part: CredentialPart, current: Open): boolean {
  return weigh(EVIDENCE, { part, current }) >= 2;
}

function start(name: string, dress: string): Open {
  return {
    name,
    issuers: [],
    date: undefined,
    expiry: undefined,
    expected: false,
    expired: false,
    number: undefined,
    dress,
  };
}

/** "AAPC – Certified Professional Coder": the body that grants it may stand first. */
function inOrder({ name, issuers }: Open): { name: string; issuer: string } {
  const [first, ...more] = issuers;
  const isTurned = first !== undefined && leanOfCredential(name) < 0 && leanOfCredential(first) > 0;
  const issuer = (isTurned ? [name, ...more] : issuers).join(", ");
  return { name: isTurned ? first : name, issuer: issuer.replace(LEADS_TO_ISSUER, "") };
}

function toCredential(open: Open): DraftCredential {
  const { name: whole, issuer } = inOrder(open);
  const { name, abbreviation } = splitName(whole);
  const date = open.date?.range.end ?? open.date?.range.start;
  const expires = open.expiry?.range.end ?? open.expiry?.range.start;
  return {
    name,
    abbreviation,
    issuer,
    status: statusOf(open, date !== undefined),
    ...(date !== undefined && { date }),
    ...(expires !== undefined && { expires }),
    ...(open.number !== undefined && { number: open.number }),
  };
}

function statusOf(open: Open, isDated: boolean): DraftCredential["status"] {
  if (open.expired) return "expired";
  if (!open.expected) return "active";
  return isDated ? "scheduled" : "planned";
}

/** "Certified Professional Coder (CPC)" → name and abbreviation. */
export function splitName(text: string): { name: string; abbreviation: string } {
  const bracketed = /^(?<name>.+?)\s*\((?<abbreviation>[A-Z][A-Za-z.]{1,6}(?:-[A-Z]{1,2})?)\)$/.exec(
    text,
  )?.groups;
  if (bracketed?.["name"] !== undefined && bracketed["abbreviation"] !== undefined) {
    return { name: bracketed["name"], abbreviation: bracketed["abbreviation"] };
  }
  const abbreviation = findAbbreviation(text);
  return abbreviation === undefined ? { name: text, abbreviation: "" } : { name: "", abbreviation };
}
