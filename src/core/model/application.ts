import { z } from "zod";
import { type ApplicationId, applicationIdSchema, type CareerId, careerIdSchema } from "./ids.ts";
import { type LetterKind, letterSchema } from "./letter.ts";
import { postingCorrectionSchema } from "./posting-correction.ts";
import { sentPacketSchema } from "./sent-packet.ts";
import { type Timestamp, timestampSchema } from "./timestamp.ts";

export const APPLICATION_SCHEMA_VERSION = 2;

export const closeReasonSchema = z.enum(["accepted", "declined", "not-selected", "withdrawn"]);
export type CloseReason = z.infer<typeof closeReasonSchema>;
export const CLOSE_REASONS = closeReasonSchema.options;

const openStatusSchema = z.enum(["saved", "preparing", "sent", "interview", "offer"]);

/** How far an application has come; a closed one says how it ended. */
export const standingSchema = z.discriminatedUnion("status", [
  z.object({ status: openStatusSchema }),
  z.object({ status: z.literal("closed"), reason: closeReasonSchema }),
]);
export type Standing = z.infer<typeof standingSchema>;
export type ApplicationStatus = Standing["status"];
/** In the order in which an application goes through them. */
export const APPLICATION_STATUSES = [
  ...openStatusSchema.options,
  "closed",
] as const satisfies readonly ApplicationStatus[];

/** Days as `YYYY-MM-DD`, each said by the person or read from the posting. */
export const applicationDatesSchema = z.object({
  deadline: z.iso.date().optional(),
  sent: z.iso.date().optional(),
  followUp: z.iso.date().optional(),
  interview: z.iso.date().optional(),
});
export type ApplicationDates = z.infer<typeof applicationDatesSchema>;

/** Who answers at the employer. */
export const applicationContactSchema = z.object({
  name: z.string().optional(),
  email: z.string().optional(),
  phone: z.string().optional(),
});
export type ApplicationContact = z.infer<typeof applicationContactSchema>;

/** What a list says of a posting without reading it anew; whoever changes the text takes it away. */
export const postingGistSchema = z.object({
  title: z.string().nullable(),
  employer: z.string().nullable(),
  location: z.string().nullable(),
  /** Requirements, the mere duties aside. */
  asks: z.int().nonnegative(),
});
export type PostingGist = z.infer<typeof postingGistSchema>;

const lettersSchema = z.object({ en: letterSchema.optional(), es: letterSchema.optional() });
export type ApplicationLetters = z.infer<typeof lettersSchema>;

/** Letters that are written once an application is on its way; each is a kind of letter. */
export const LATER_LETTERS = ["follow-up", "thank-you"] as const satisfies readonly LetterKind[];
export type LaterLetter = (typeof LATER_LETTERS)[number];

/** Which letter of an application: the one that goes with the resume, or one that is written later. */
export type LetterSlot = "application" | LaterLetter;
export const LETTER_SLOTS = ["application", ...LATER_LETTERS] as const satisfies readonly LetterSlot[];

/** One posting that the person answers: its text as pasted, how far it has come, and the letters written for it. */
export const applicationSchema = z.object({
  schemaVersion: z.literal(APPLICATION_SCHEMA_VERSION),
  id: applicationIdSchema,
  careerId: careerIdSchema,
  createdAt: timestampSchema,
  updatedAt: timestampSchema,
  posting: z.object({
    text: z.string(),
    corrections: z.array(postingCorrectionSchema),
    gist: postingGistSchema.optional(),
  }),
  standing: standingSchema,
  dates: applicationDatesSchema,
  contact: applicationContactSchema,
  notes: z.string(),
  /** The letter that goes with the resume, one a language. */
  letters: lettersSchema,
  /** What is written once it is sent. */
  laterLetters: z.object({
    "follow-up": lettersSchema.optional(),
    "thank-you": lettersSchema.optional(),
  }),
  /** What went out, as it was then. */
  sent: sentPacketSchema.optional(),
});
export type Application = z.infer<typeof applicationSchema>;

/** The letters in one place of an application, one a language. */
export function lettersIn(
  application: Pick<Application, "letters" | "laterLetters">,
  slot: LetterSlot,
): ApplicationLetters {
  return slot === "application" ? application.letters : (application.laterLetters[slot] ?? {});
}

export function blankApplication(of: {
  readonly id: ApplicationId;
  readonly careerId: CareerId;
  readonly at: Timestamp;
  readonly text: string;
}): Application {
  return {
    schemaVersion: APPLICATION_SCHEMA_VERSION,
    id: of.id,
    careerId: of.careerId,
    createdAt: of.at,
    updatedAt: of.at,
    posting: { text: of.text, corrections: [] },
    standing: { status: "saved" },
    dates: {},
    contact: {},
    notes: "",
    letters: {},
    laterLetters: {},
  };
}
