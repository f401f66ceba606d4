import { it } from "vitest";
import { proveAnyCareers } from "./any-career.ts";

it.each(["en", "es"] as const)(
  "a career of any shape is whole in its Word file, %s",
  { timeout: 400_000 },
  async (language) => {
    await proveAnyCareers("docx", language);
  },
);
