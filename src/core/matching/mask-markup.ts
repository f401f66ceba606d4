const HIDDEN = /<!--[\s\S]*?(?:-->|$)|<(script|style|head|noscript|template|svg)\b[\s\S]*?(?:<\/\1\s*>|$)/gi;
const TAG = /<(\/?)([a-z][a-z0-9-]*)\b[^<>]*>/gi;
const INLINE_TAGS: ReadonlySet<string> = new Set(
  "a abbr b bdi bdo code em font i ins kbd label mark q s small span strong sub sup time u var wbr".split(
    " ",
  ),
);
const ITEM_TAGS: ReadonlySet<string> = new Set(["li"]);
const LOOKS_LIKE_MARKUP = /<(?:p|div|br|li|ul|ol|h[1-6]|span|html|body|table|section|strong|b)\b[^<>]*>/i;
/** "JOB TITLE ........ Coder": dots that lead the eye from a label to its value. */
const LEADER = /(?<=[\p{L})])([ \t]?)([.·_]{4,})(?=[ \t]*\S)/gu;
const ENTITY = /&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]{2,8}));/gi;
const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ndash: "–",
  mdash: "—",
  rsquo: "’",
  lsquo: "‘",
  ldquo: "“",
  rdquo: "”",
  bull: "•",
  middot: "·",
  hellip: "…",
  reg: "®",
  trade: "™",
  ensp: " ",
  emsp: " ",
  thinsp: " ",
  aacute: "á",
  eacute: "é",
  iacute: "í",
  oacute: "ó",
  uacute: "ú",
  ntilde: "ñ",
  uuml: "ü",
  Aacute: "Á",
  Eacute: "É",
  Iacute: "Í",
  Oacute: "Ó",
  Uacute: "Ú",
  Ntilde: "Ñ",
  iquest: "¿",
  iexcl: "¡",
};

/**
 * A posting's words with tags and scripts turned into blanks and entities into their characters. Nothing moves: an
 * offset in the result is an offset in the text given. Text without markup comes back with its entities alone replaced.
 */
export function maskMarkup(text: string): string {
  const bare = LOOKS_LIKE_MARKUP.test(text) ? maskTags(text) : text;
  const led = bare.replace(LEADER, (leader) => ":".padEnd(leader.length, " "));
  return led.includes("&") ? led.replace(ENTITY, decodeInPlace) : led;
}

function maskTags(text: string): string {
  return text.replace(HIDDEN, blank).replace(TAG, (tag, slash: string, name: string) => {
    const lower = name.toLowerCase();
    if (INLINE_TAGS.has(lower)) return blank(tag);
    const mark = ITEM_TAGS.has(lower) && slash === "" ? "\n•" : "\n";
    return mark.padEnd(tag.length, " ");
  });
}

function blank(words: string): string {
  return words.replace(/[^\r\n]/g, " ");
}

function decodeInPlace(entity: string, decimal?: string, hex?: string, name?: string): string {
  const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
  const isSafe = code > 31 && code <= 0xffff;
  const character = name === undefined ? (isSafe ? String.fromCharCode(code) : " ") : NAMED[name];
  return character === undefined ? entity : character.padEnd(entity.length, " ");
}
