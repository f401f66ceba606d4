import type { FieldPlace, PathTarget } from "#core/model/field-place.ts";

/** Forms say on the page what they hold: `data-record` is an entry's or a line's id, `data-field` the name of a field. */
export function placeOfElement(element: Element): FieldPlace | undefined {
  const field = element.closest<HTMLElement>("[data-field]");
  const record = element.closest<HTMLElement>("[data-record]");
  if (field === null && record === null) return undefined;
  // A line inside of a form has no field of its own, and no field of the form is meant.
  const isOwn = field !== null && (record === null || record.contains(field));
  return { recordId: record?.dataset["record"], field: isOwn ? field.dataset["field"] : undefined };
}

const CONTROLS = ["input:not([type=hidden]), textarea", "button"] as const;

/** The control that holds what is sought, once it is on the page; where nothing can be typed yet, the button that leads there. */
export function elementOfPlace({ recordIds, fields }: PathTarget): HTMLElement | undefined {
  const id = recordIds.at(-1);
  const scope = id === undefined ? "main" : `[data-record="${CSS.escape(id)}"]`;
  for (const field of fields) {
    const control = controlIn(`${scope} [data-field="${CSS.escape(field)}"]`, CONTROLS);
    if (control !== undefined) return control;
  }
  return id === undefined ? undefined : controlIn(scope, CONTROLS.slice(0, 1));
}

function controlIn(scope: string, kinds: readonly string[]): HTMLElement | undefined {
  for (const kind of kinds) {
    const control = document.querySelector<HTMLElement>(`${scope} :is(${kind})`);
    if (control !== null) return control;
  }
  return undefined;
}
