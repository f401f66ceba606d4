import type { EditStep } from "#core/model/edit-history.ts";

/** Two steps, one right after the other, as one: what is typed letter by letter is undone in one go. */
export function joinedStep(before: EditStep, after: EditStep): EditStep {
  const patches = latestValues(before.patches, after.patches);
  if (patches !== undefined) return { patches, inverse: before.inverse };
  return {
    patches: [...before.patches, ...after.patches],
    inverse: [...after.inverse, ...before.inverse],
  };
}

/** The earlier patches with the later values, where both touch the same places: a step grows by no letter typed. */
function latestValues(
  before: EditStep["patches"],
  after: EditStep["patches"],
): EditStep["patches"] | undefined {
  if (before.length !== after.length) return undefined;
  const isSame = before.every((patch, index) => isReplacedBy(patch, after[index]));
  return isSame ? before.map((patch, index) => ({ ...patch, value: after[index]?.value })) : undefined;
}

type PlacePatch = EditStep["patches"][number];

function isReplacedBy(before: PlacePatch, after: PlacePatch | undefined): boolean {
  return (
    after?.op === "replace" &&
    before.op !== "remove" &&
    before.path.length === after.path.length &&
    before.path.every((key, index) => key === after.path[index])
  );
}
