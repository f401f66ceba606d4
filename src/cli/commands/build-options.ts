import { extname } from "node:path";
import { z } from "zod";
import { parseArguments } from "#cli/parse-arguments.ts";
import type { DocumentKind } from "#core/documents/document.ts";
import type { Template } from "#core/documents/template.ts";
import { type Language, languageSchema } from "#core/model/language.ts";
import { err, ok, type Result } from "#core/result.ts";
import { EXPORT_FORMATS } from "#io/exporters/export-format.ts";
import { TEMPLATES } from "#templates/registry.ts";

/** JSON is the record itself, no document. */
export const BUILD_FORMATS = [...EXPORT_FORMATS, "json"] as const;
export type BuildFormat = (typeof BUILD_FORMATS)[number];
const KINDS = ["resume", "letter", "packet"] as const satisfies readonly DocumentKind[];

export interface BuildOptions {
  readonly inputs: readonly string[];
  readonly posting: string | undefined;
  readonly kind: DocumentKind;
  /** Without one, what the record's own view says. */
  readonly template: Template | undefined;
  readonly language: Language | undefined;
  readonly format: BuildFormat;
  readonly output: string;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly jobs: number;
}

export type BuildOptionsError =
  | { readonly kind: "bad-arguments" }
  | { readonly kind: "unknown-template"; readonly template: string; readonly templates: readonly string[] };

const OPTIONS = {
  posting: { type: "string" },
  doc: { type: "string" },
  template: { type: "string" },
  lang: { type: "string" },
  format: { type: "string" },
  output: { type: "string", short: "o" },
  jobs: { type: "string" },
} as const;

const valuesSchema = z.object({
  posting: z.string().optional(),
  doc: z.enum(KINDS).default("resume"),
  template: z.string().optional(),
  lang: languageSchema.optional(),
  format: z.enum(BUILD_FORMATS).optional(),
  output: z.string().min(1),
  jobs: z.coerce.number().int().min(1).max(64).default(1),
});

/** The options of `build`, or what is wrong with them. Without `--format`, the output's name says it, else it is PDF. */
export function readBuildOptions(
  args: readonly string[],
  today: string,
): Result<BuildOptions, BuildOptionsError> {
  const parsed = parseArguments(args, OPTIONS);
  const values = valuesSchema.safeParse(parsed?.values);
  if (parsed === undefined || parsed.positionals.length === 0 || !values.success) {
    return err({ kind: "bad-arguments" });
  }
  const { doc, template: id, lang, format, ...rest } = values.data;
  const template = TEMPLATES.find((known) => known.id === id);
  if (id !== undefined && template === undefined) {
    return err({ kind: "unknown-template", template: id, templates: TEMPLATES.map((known) => known.id) });
  }
  return ok({
    ...rest,
    inputs: parsed.positionals,
    posting: rest.posting,
    kind: doc,
    template,
    language: lang,
    format: format ?? formatOf(rest.output),
    today,
  });
}

function formatOf(output: string): BuildFormat {
  const extension = extname(output).slice(1).toLowerCase();
  return BUILD_FORMATS.find((format) => format === extension) ?? "pdf";
}
