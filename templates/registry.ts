import type { Template } from "#core/documents/template.ts";
import { firstCoder } from "./first-coder/template.ts";

/** Every template, in the order of the gallery. */
export const TEMPLATES: readonly Template[] = [firstCoder];

/** The template of a view; one that no longer exists gives way to the first. */
export function templateOf(id: string): Template {
  return TEMPLATES.find((template) => template.id === id) ?? firstCoder;
}
