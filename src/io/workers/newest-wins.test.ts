import { describe, expect, it } from "vitest";
import { createNewestWins } from "./newest-wins.ts";

describe("newest wins", () => {
  it("gives the newest its answer and ends the others as superseded", async () => {
    const run = createNewestWins("superseded");
    const begun: number[] = [];
    const answers = [1, 2, 3, 4].map((number) =>
      run(async () => {
        begun.push(number);
        return `drawn ${number}`;
      }),
    );
    expect(await Promise.all(answers)).toEqual(["superseded", "superseded", "superseded", "drawn 4"]);
    expect(begun).not.toContain(2);
  });

  it("goes on after work that failed", async () => {
    const run = createNewestWins("superseded");
    await expect(run(() => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
    expect(await run(async () => "drawn")).toBe("drawn");
  });
});
