import { describe, expect, it } from "vitest";
import { newRecoveryCode, readRecoveryCode } from "./recovery-code.ts";

const CODES = 50;

describe("a recovery code", () => {
  it("is read however it is typed", async () => {
    for (let at = 0; at < CODES; at += 1) {
      const code = await newRecoveryCode();
      expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
      const read = await readRecoveryCode(code);
      expect(read.ok && read.value).toHaveLength(16);
      const typed = code.toLowerCase().replaceAll("-", "  ").replaceAll("0", "o").replaceAll("1", "l");
      expect(await readRecoveryCode(typed)).toEqual(read);
    }
  });

  it("with a letter left out, added or misread is told from one of another vault", async () => {
    const code = await newRecoveryCode();
    const last = code.at(-1) === "Z" ? "Y" : "Z";
    for (const typed of [
      "",
      code.slice(1),
      `${code}7`,
      `${code.slice(0, -1)}${last}`,
      `${code.slice(0, -1)}*`,
    ])
      expect(await readRecoveryCode(typed)).toEqual({ ok: false, error: { kind: "misread-code" } });
  });
});
