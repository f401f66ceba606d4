import { it } from "vitest";
import { proveAnyCareers } from "./any-career.ts";

it("a career of any shape is whole in its English PDF file", { timeout: 400_000 }, async () => {
  await proveAnyCareers("pdf", "en");
});
