import { leanOfCredential } from "./credential-catalog.ts";
import { splitStrong } from "./head-parts.ts";

/** What a text leans at most that has words of issuers and none of credentials. */
const SURELY_ISSUER = -1.5;

/** Cuts the text of a credential into its name, its number and its issuer. */
export function splitCredential(text: string): string[] {
  return splitAfterName(text).flatMap(splitAtSlash).flatMap(splitAtNumber).flatMap(splitAtIssuer);
}

/** Up to its abbreviation in brackets, a name may hold a dash: "Coder – Apprentice (CPC-A)". */
const NAME_TO_BRACKET =
  /^(?<name>[^|•·()]{4,80}\([A-Z][A-Za-z.]{1,6}(?:-[A-Z]{1,2})?\))[\s,;:–—|·•-]*(?<rest>.*)$/u;

function splitAfterName(given: string): string[] {
  const text = openBracket(given);
  const groups = NAME_TO_BRACKET.exec(text)?.groups;
  const dashes = groups?.["name"]?.match(/\s[-–—]\s/gu)?.length ?? 0;
  if (groups?.["name"] === undefined || dashes !== 1) return splitStrong(text);
  return [groups["name"], ...splitStrong(groups["rest"] ?? "")];
}

/** "… (CPC-A) (AAPC)": the body that grants it stands in brackets of its own. */
function openBracket(text: string): string {
  const [, name, issuer] = /^(.+\))\s*\(([^()]+)\)$/u.exec(text) ?? [];
  const isIssuer = issuer !== undefined && (leanOfCredential(issuer) < 0 || /^\p{Lu}{2,6}$/u.test(issuer));
  return name !== undefined && isIssuer ? `${name} – ${issuer}` : text;
}

function splitAtSlash(text: string): string[] {
  return text.split(/\s+\/(?:\s+|$)|;\s+/u).filter((part) => part !== "");
}

/** "AAPC #0123456" */
function splitAtNumber(text: string): string[] {
  const groups =
    /^(?<before>.{2,}?)[\s,;]+(?<number>(?:#|no\.|n\.?º|id:?|núm\.)\s*[\w-]*\d{3,}[\w-]*)$/iu.exec(
      text,
    )?.groups;
  return groups?.["before"] === undefined ? [text] : [groups["before"], groups["number"] ?? ""];
}

function splitAtIssuer(text: string): string[] {
  return (
    splitAtStop(text) ??
    splitAtColon(text) ??
    splitAtComma(text) ??
    splitAtBracket(text) ??
    splitAtBy(text) ?? [text]
  );
}

/** "Basic Life Support (BLS). American Heart Association" */
function splitAtStop(text: string): string[] | undefined {
  const [, name, issuer] = /^(.*(?:\p{Ll}{3}|\)))\.\s+(\p{Lu}.+?)[.,\s]*$/u.exec(text) ?? [];
  return name !== undefined && issuer !== undefined && leanOfCredential(issuer) <= 0
    ? [name, issuer]
    : undefined;
}

/** "Notary Public: State of Ohio", or "State of Ohio: Notary Public". */
function splitAtColon(text: string): string[] | undefined {
  const [, before, after] = /^([^:]+?):\s+(\p{Lu}[^:]+)$/u.exec(text) ?? [];
  if (before === undefined || after === undefined) return undefined;
  const [leanBefore, leanAfter] = [leanOfCredential(before), leanOfCredential(after)];
  if (leanBefore <= SURELY_ISSUER && leanAfter > leanBefore) return [after, before];
  return leanAfter < 0 ? [before, after] : undefined;
}

function splitAtComma(text: string): string[] | undefined {
  const commas = [...text.matchAll(/,\s+/g)];
  for (const comma of commas) {
    const [before, after] = [text.slice(0, comma.index), text.slice(comma.index + comma[0].length)];
    if (before.split("(").length > before.split(")").length) continue;
    const isLast = comma === commas.at(-1);
    if (leanOfCredential(after) < 0 || leanOfCredential(before) >= 3 || isLast) return [before, after];
  }
  return undefined;
}

/** "CPC (AAPC)" */
function splitAtBracket(text: string): string[] | undefined {
  const [, name, issuer] = /^(.+?)\s*\(([^()]+)\)$/u.exec(text) ?? [];
  return name !== undefined && issuer !== undefined && leanOfCredential(issuer) < 0
    ? [name, issuer]
    : undefined;
}

function splitAtBy(text: string): string[] | undefined {
  const by = /^(.+?)\s+(?:@|issued by|by|from|through|via|emitid[oa] por|otorgad[oa] por|por)\s+(\p{Lu}.+)$/u;
  const [, name, issuer] = by.exec(text) ?? [];
  return name !== undefined && issuer !== undefined ? [name, issuer] : undefined;
}
