import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

const tokens = readFileSync("src/ui/styles/tokens.css", "utf8");

it("sizes words on a scale of 1.2 from 16 px, in whole and half steps", () => {
  const sizes = [...tokens.matchAll(/--text-([a-z]+): ([\d.]+)rem;/g)];
  expect(sizes.length).toBeGreaterThan(4);
  const off = sizes.filter(([, , rem]) => {
    const halfSteps = (2 * Math.log(Number(rem))) / Math.log(1.2);
    return Math.abs(halfSteps - Math.round(halfSteps)) > 0.02;
  });
  expect(off.map(([line]) => line)).toEqual([]);
});

it("moves for 120 to 200 ms, but for what goes on while somebody waits", () => {
  const once = tokens.split("\n").filter((line) => /--(animate|default-transition-duration)/.test(line));
  const timed = once.filter((line) => !line.includes("infinite"));
  expect(timed.length).toBeGreaterThan(1);
  const off = timed.filter((line) => {
    const milliseconds = Number(/(\d+)ms/.exec(line)?.[1]);
    return !(milliseconds >= 120 && milliseconds <= 200);
  });
  expect(off).toEqual([]);
});

it("stands still for those who ask for it", () => {
  const base = readFileSync("src/ui/styles/app.css", "utf8");
  const still = /@media \(prefers-reduced-motion: reduce\) \{[^}]*\}/.exec(base)?.[0] ?? "";
  expect(still).toContain("animation: none !important");
  expect(still).toContain("transition: none !important");
});
