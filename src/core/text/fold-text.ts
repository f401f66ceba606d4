const DASHES = /[\u2010-\u2015\u2212]/g;
const SINGLE_QUOTES = /[\u2018\u2019\u02bc\u00b4`]/g;
const DOUBLE_QUOTES = /[\u201c\u201d\u201e\u00ab\u00bb]/g;
const SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000\t]/g;

/**
 * Lower case, without accents, dashes and quotes of one kind each. Every UTF-16 unit keeps its place,
 * so that an offset in the folded text is an offset in the text given.
 */
export function foldText(text: string): string {
  let folded = "";
  for (const unit of text.split("")) folded += foldUnit(unit);
  return folded
    .replace(DASHES, "-")
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(SPACES, " ");
}

function foldUnit(unit: string): string {
  if (unit < "\u0080") return unit.toLowerCase();
  const base = unit.normalize("NFD").charAt(0).toLowerCase();
  return base.length === 1 ? base : unit;
}
