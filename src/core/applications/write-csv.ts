/** Tells spreadsheets that the file is UTF-8. */
const BYTE_ORDER_MARK = "\uFEFF";
/** A cell that begins so, spaces and what nobody sees aside, is taken for a formula by some spreadsheet; in full-width letters too. */
const FORMULA = /^(?:[\t\r\n]|[\s\p{Cf}]*[=+\-@＝＋－＠|])/u;

/** Rows as CSV (RFC 4180), each cell in quotes and none of them a formula. */
export function writeCsv(rows: ReadonlyArray<readonly string[]>): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(cellOf).join(",")}\r\n`).join("");
}

function cellOf(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
