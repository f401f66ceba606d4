import { z } from "zod";
import { type PartialDate, partialDateSchema } from "#core/model/partial-date.ts";

/** A date as the month-year field hands it over: already read, or none. */
export const monthSchema = z
  .custom<PartialDate>((value) => partialDateSchema.safeParse(value).success)
  .optional();
