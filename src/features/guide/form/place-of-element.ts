import type { FieldPlace } from "#core/model/field-place.ts";

/** Forms say on the page what they hold: `data-record` is an entry's or a line's id, `data-field` the name of a field. */
export function placeOfElement(element: Element): FieldPlace | undefined {
  const field = element.closest<HTMLElement>("[data-field]");
  const record = element.closest<HTMLElement>("[data-record]");
  if (field === null && record === null) return undefined;
  // A line inside of a form has no field of its own, and no field of the form is meant.
  const isOwn = field !== null && (record === null || record.contains(field));
  return { recordId: record?.dataset["record"], field: isOwn ? field.dataset["field"] : undefined };
}

const CONTROLS = "input:not([type=hidden]), textarea, [data-field] button";

/** The control that holds what is sought, once it is on the page. */
export function elementOfPlace(
  recordIds: readonly string[],
  fields: readonly string[],
): HTMLElement | undefined {
  const id = recordIds.at(-1);
  const scope =
    id === undefined
      ? document.querySelector("main")
      : document.querySelector(`[data-record="${CSS.escape(id)}"]`);
  for (const field of fields) {
    const control = scope?.querySelector<HTMLElement>(`[data-field="${CSS.escape(field)}"] :is(${CONTROLS})`);
    if (control) return control;
  }
  return id === undefined ? undefined : (scope?.querySelector<HTMLElement>(CONTROLS) ?? undefined);
}
