import { it } from "vitest";
import { proveAnyCareers } from "./any-career.ts";

it("a career of any shape is whole in its Spanish PDF file", { timeout: 400_000 }, async () => {
  await proveAnyCareers("pdf", "es");
});
