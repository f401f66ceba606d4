import type { CommandContext } from "#cli/command.ts";
import { readCareer } from "#cli/read-career.ts";
import { fileNameFor } from "#core/documents/file-name.ts";
import type { Career } from "#core/model/career.ts";
import { type BuildDeps, type Built, buildDocument } from "./build-document.ts";
import type { BuildOptions } from "./build-options.ts";

/** Where a record's document goes, or the one that stands there already. */
export type Decision = { readonly path: string } | { readonly kept: Built };
/** Asks, by the name that the document wants, for its place. */
export type Decide = (name: string) => Promise<Decision>;

/** What is printed of one record of a batch. */
export type BatchLine =
  | ({ readonly input: string; readonly kept?: true } & Built)
  | { readonly input: string; readonly error: unknown };

/** Builds one record of a batch; what is wrong with it stands in its line. */
export async function buildRecord(
  input: string,
  decide: Decide,
  { options, deps, context }: { options: BuildOptions; deps: BuildDeps; context: CommandContext },
): Promise<BatchLine> {
  const read = await readCareer(input, context);
  if (!read.ok) return { input, error: read.error.ok ? undefined : read.error.error };
  const decision = await decide(wantedName(read.value, options, deps));
  if ("kept" in decision) return { input, ...decision.kept, kept: true };
  const built = await buildDocument(read.value, options, decision.path, deps);
  return built.ok ? { input, ...built.value } : { input, error: built.error };
}

function wantedName(career: Career, options: BuildOptions, { posting }: BuildDeps): string {
  return fileNameFor({
    name: career.contact.name,
    kind: options.kind,
    language: options.language ?? career.views[0]?.language ?? career.language,
    employer: posting?.posting.employer ?? undefined,
    extension: options.format,
  });
}
