import { z } from "zod";

/** As immer writes them: where, what kind of change, and the new value. */
const patchSchema = z.object({
  op: z.enum(["replace", "remove", "add"]),
  path: z.array(z.union([z.string(), z.number()])),
  value: z.unknown().optional(),
});
const editStepSchema = z.object({ patches: z.array(patchSchema), inverse: z.array(patchSchema) });
export type EditStep = z.infer<typeof editStepSchema>;

/** What can be undone and redone, the latest last. Kept with the record, so that it outlives a reload. */
export const editHistorySchema = z.object({ undo: z.array(editStepSchema), redo: z.array(editStepSchema) });
export type EditHistory = z.infer<typeof editHistorySchema>;

export const blankEditHistory: EditHistory = { undo: [], redo: [] };
export const MOST_STEPS = 200;
