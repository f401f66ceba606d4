import { err, ok, type Result } from "#core/result.ts";
import type { VaultError } from "./vault-error.ts";
import type { Bytes } from "./vault-header.ts";

/** Crockford's base 32: no letter that is taken for a digit. https://www.crockford.com/base32.html */
const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const MISREAD: Readonly<Record<string, string>> = { O: "0", I: "1", L: "1" };
const SECRET_BYTES = 16;
const CHECK_BITS = 12;
const BITS_A_LETTER = 5;
const LETTERS_A_GROUP = 4;

/** A new code as it is written down: 128 random bits and a check, in seven groups of four. */
export async function newRecoveryCode(): Promise<string> {
  const secret = crypto.getRandomValues(new Uint8Array(SECRET_BYTES));
  const bits = bitsOf(secret) + (await checkOf(secret));
  const letters = chunks(bits, BITS_A_LETTER).map((chunk) => LETTERS[Number.parseInt(chunk, 2)]);
  return chunks(letters.join(""), LETTERS_A_GROUP).join("-");
}

/** The secret in a code as a person types it, whatever the case, spaces and hyphens. */
export async function readRecoveryCode(typed: string): Promise<Result<Bytes, VaultError>> {
  const letters = Array.from(typed.toUpperCase()).filter((letter) => !/[\s\-–—]/.test(letter));
  const values = letters.map((letter) => LETTERS.indexOf(MISREAD[letter] ?? letter));
  const bits = values.map((value) => value.toString(2).padStart(BITS_A_LETTER, "0")).join("");
  if (values.includes(-1) || bits.length !== SECRET_BYTES * 8 + CHECK_BITS)
    return err({ kind: "misread-code" });
  const secret = Uint8Array.from(chunks(bits.slice(0, -CHECK_BITS), 8), (byte) => Number.parseInt(byte, 2));
  return bits.endsWith(await checkOf(secret)) ? ok(secret) : err({ kind: "misread-code" });
}

async function checkOf(secret: Bytes): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", secret));
  return bitsOf(digest.subarray(0, 2)).slice(0, CHECK_BITS);
}

function bitsOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(2).padStart(8, "0")).join("");
}

function chunks(text: string, length: number): string[] {
  return Array.from({ length: Math.ceil(text.length / length) }, (_, at) =>
    text.slice(at * length, (at + 1) * length),
  );
}
