import { dressTemplate } from "#core/documents/dress-template.ts";
import type { Template } from "#core/documents/template.ts";
import type { ResumeView } from "#core/model/resume-view.ts";
import { auditorEducator } from "./auditor-educator/template.ts";
import { billingToCoding } from "./billing-to-coding/template.ts";
import { clinicalToCoding } from "./clinical-to-coding/template.ts";
import { federal } from "./federal/template.ts";
import { firstCoder } from "./first-coder/template.ts";
import { inpatientFacility } from "./inpatient-facility/template.ts";
import { outpatientProfee } from "./outpatient-profee/template.ts";
import { remoteIndependent } from "./remote-independent/template.ts";
import { riskAdjustment } from "./risk-adjustment/template.ts";
import { studentExternship } from "./student-externship/template.ts";

/** Every template, in the order of the gallery. */
export const TEMPLATES: readonly Template[] = [
  firstCoder,
  studentExternship,
  clinicalToCoding,
  billingToCoding,
  outpatientProfee,
  inpatientFacility,
  riskAdjustment,
  auditorEducator,
  remoteIndependent,
  federal,
];

/** The template of a document in the dress that the person chose. */
export function dressOf(view: Pick<ResumeView, "template" | "look"> | undefined): Template {
  return dressTemplate(templateOf(view?.template ?? ""), view?.look ?? {});
}

/** The template of a view; one that no longer exists gives way to the first. */
export function templateOf(id: string): Template {
  return TEMPLATES.find((template) => template.id === id) ?? firstCoder;
}
