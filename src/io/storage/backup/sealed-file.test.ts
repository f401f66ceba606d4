import { createDecipheriv, createHmac, hkdfSync, scryptSync } from "node:crypto";
import { expect, it } from "vitest";
import { isArmored, isSealed } from "./age-marks.ts";
import { seal, unseal } from "./sealed-file.ts";

const PASSPHRASE = "correct horse 4 battery";
const WORK_FACTOR = 6;
const CHUNK = 65_536;

/** Opens an age file with Node's own cryptography, by the format's description (age-encryption.org/v1): nothing of the library is used. */
function openedElsewhere(file: Uint8Array, passphrase: string): Buffer {
  const bytes = Buffer.from(file);
  const end = bytes.indexOf("\n---") + "\n---".length;
  const header = bytes.subarray(0, end).toString("ascii");
  const [version, stanza = "", body = ""] = header.split("\n");
  expect(version).toBe("age-encryption.org/v1");
  const [, kind, salt = "", workFactor] = stanza.split(" ");
  expect(kind).toBe("scrypt");
  const wrapping = scryptSync(
    passphrase,
    Buffer.concat([Buffer.from("age-encryption.org/v1/scrypt"), Buffer.from(salt, "base64")]),
    32,
    { N: 2 ** Number(workFactor), r: 8, p: 1 },
  );
  const fileKey = decrypted(wrapping, Buffer.alloc(12), Buffer.from(body, "base64"));
  const mac = createHmac("sha256", derived(fileKey, Buffer.alloc(0), "header"))
    .update(header)
    .digest();
  const line = bytes.indexOf("\n", end);
  expect(bytes.subarray(end + 1, line).toString("ascii")).toBe(mac.toString("base64").replace(/=+$/, ""));
  const payload = bytes.subarray(line + 1);
  const key = derived(fileKey, payload.subarray(0, 16), "payload");
  return openedChunks(key, payload.subarray(16));
}

function openedChunks(key: Buffer, sealed: Buffer): Buffer {
  const parts: Buffer[] = [];
  const size = CHUNK + 16;
  const count = Math.max(1, Math.ceil(sealed.length / size));
  for (let at = 0; at < count; at += 1) {
    const nonce = Buffer.alloc(12);
    nonce.writeUInt32BE(at, 7);
    nonce[11] = at === count - 1 ? 1 : 0;
    parts.push(decrypted(key, nonce, sealed.subarray(at * size, (at + 1) * size)));
  }
  return Buffer.concat(parts);
}

function derived(key: Buffer, salt: Buffer, label: string): Buffer {
  return Buffer.from(hkdfSync("sha256", key, salt, label, 32));
}

function decrypted(key: Buffer, nonce: Buffer, sealed: Buffer): Buffer {
  const cipher = createDecipheriv("chacha20-poly1305", key, nonce, { authTagLength: 16 });
  cipher.setAuthTag(sealed.subarray(-16));
  return Buffer.concat([cipher.update(sealed.subarray(0, -16)), cipher.final()]);
}

it.each([0, 1, CHUNK - 1, CHUNK, 3 * CHUNK + 5])(
  "%i bytes: another implementation of age opens what is sealed",
  async (length) => {
    const plain = new Uint8Array(length).map((_, at) => at % 251);
    const file = await seal(plain, PASSPHRASE, WORK_FACTOR);
    expect(isSealed(file)).toBe(true);
    expect(openedElsewhere(file, PASSPHRASE).equals(Buffer.from(plain))).toBe(true);
    expect(() => openedElsewhere(file, `${PASSPHRASE}.`)).toThrow("authenticate");
  },
);

it("a file sealed as letters, as mail programs want it, opens too", async () => {
  const { armor } = await import("age-encryption");
  const file = await seal(new TextEncoder().encode("words"), PASSPHRASE, WORK_FACTOR);
  const letters = new TextEncoder().encode(armor.encode(file));
  expect(isArmored(letters)).toBe(true);
  const opened = await unseal(letters, PASSPHRASE);
  expect(opened.ok && new TextDecoder().decode(opened.value)).toBe("words");
});

it("a wrong passphrase is told from a file that was cut off or isn't age's own", async () => {
  const file = await seal(new TextEncoder().encode("words"), PASSPHRASE, WORK_FACTOR);
  expect(await unseal(file, "another")).toEqual({ ok: false, error: { kind: "wrong-passphrase" } });
  const broken = [file.subarray(0, -1), file.subarray(0, 30), new TextEncoder().encode("words")];
  for (const bytes of broken)
    expect(await unseal(bytes, PASSPHRASE)).toEqual({ ok: false, error: { kind: "damaged" } });
});
