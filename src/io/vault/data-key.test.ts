import { describe, expect, it } from "vitest";
import type { Result } from "#core/result.ts";
import { counts, report } from "#tests/torture/counts.ts";
import { newVault, openByCode, openByPassphrase } from "./data-key.ts";
import { passphraseKey } from "./passphrase-key.ts";
import type { VaultError } from "./vault-error.ts";
import type { Bytes, VaultHeader, Wrapping } from "./vault-header.ts";
import { readHeader } from "./vault-header.ts";

/** Small, so that a test waits for no key. */
const COST = { passes: 1, memory: 8, lanes: 1 };
const code = crypto.getRandomValues(new Uint8Array(16));
const words = new TextEncoder().encode("balanced the till");

async function vault(passphrase = "correct horse") {
  return newVault({ id: "vault-1", passphrase, code, cost: COST, passphraseKey });
}

/** Whether the key that was opened is the vault's own. */
async function opens(key: Result<CryptoKey, VaultError>, sealed: ArrayBuffer, iv: Bytes): Promise<boolean> {
  if (!key.ok) return false;
  const plain = await crypto.subtle.decrypt({ name: "AES-GCM", iv }, key.value, sealed);
  return new TextDecoder().decode(plain) === "balanced the till";
}

describe("the data key", () => {
  it("opens with the passphrase and with the code, and can't be read out", async () => {
    const { header, key } = await vault();
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, words);
    const byPassphrase = await openByPassphrase(header, "correct horse", { passphraseKey });
    const byCode = await openByCode(header, code);
    expect(await opens(byPassphrase, sealed, iv)).toBe(true);
    expect(await opens(byCode, sealed, iv)).toBe(true);
    for (const each of [key, byPassphrase.ok && byPassphrase.value, byCode.ok && byCode.value])
      expect(each).toHaveProperty("extractable", false);
  });

  it("opens whichever way the keyboard composes an accent", async () => {
    const { header } = await vault("contraseña más larga".normalize("NFD"));
    const opened = await openByPassphrase(header, "contraseña más larga".normalize("NFC"), { passphraseKey });
    expect(opened.ok).toBe(true);
  });

  it("doesn't open with another passphrase or code", async () => {
    const { header } = await vault();
    for (const wrong of ["", "correct horse ", "Correct horse", "correct hors"])
      expect(await openByPassphrase(header, wrong, { passphraseKey })).toEqual({
        ok: false,
        error: { kind: "wrong-passphrase" },
      });
    const other = crypto.getRandomValues(new Uint8Array(16));
    expect(await openByCode(header, other)).toEqual({ ok: false, error: { kind: "wrong-code" } });
  });

  it("doesn't open where any bit of its wrapping was flipped, or where it was moved to another vault", async () => {
    const { header } = await vault();
    let refused = 0;
    for (const part of ["passphrase", "recovery"] as const) {
      for (const field of ["salt", "iv", "wrapped"] as const) {
        const bits = header[part][field].length * 8;
        for (let bit = 0; bit < bits; bit += counts(7, 1)) {
          const changed = { ...header, [part]: flipped(header[part], field, bit) };
          expect((await openPart(changed, part)).ok).toBe(false);
          refused += 1;
        }
      }
      expect((await openPart({ ...header, id: "vault-2" }, part)).ok).toBe(false);
    }
    expect(refused).toBeGreaterThan(100);
    report(`${refused} flipped bits of a wrapped key refused`);
  });

  it("asks for no more memory than a device has, whatever a header says", async () => {
    const { header } = await vault();
    expect(readHeader(header)).toEqual(header);
    const greedy = { ...header, passphrase: { ...header.passphrase, cost: { ...COST, memory: 4_000_000 } } };
    for (const bad of [greedy, { ...header, version: 2 }, undefined, "header"])
      expect(readHeader(bad)).toBeUndefined();
  });
});

async function openPart(header: VaultHeader, part: "passphrase" | "recovery") {
  return part === "passphrase"
    ? openByPassphrase(header, "correct horse", { passphraseKey })
    : openByCode(header, code);
}

function flipped<T extends Wrapping>(wrapping: T, field: "salt" | "iv" | "wrapped", bit: number): T {
  const bytes = wrapping[field].map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
  return { ...wrapping, [field]: bytes };
}
