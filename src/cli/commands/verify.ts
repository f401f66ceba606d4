import type { Command, CommandContext } from "#cli/command.ts";
import { done, fault, type Outcome } from "#cli/outcome.ts";
import { badArguments, parseArguments } from "#cli/parse-arguments.ts";
import { readCareer } from "#cli/read-career.ts";
import { fileNotFound, readInput } from "#cli/read-input.ts";
import { composeResume } from "#core/documents/compose-resume.ts";
import type { DocumentTree } from "#core/documents/document.ts";
import type { Career } from "#core/model/career.ts";
import { type Language, languageSchema } from "#core/model/language.ts";
import { type Proof, proveDocument } from "#io/proof/prove-document.ts";
import { type ReadBack, readBack } from "#io/proof/read-back.ts";
import { TEMPLATES } from "#templates/registry.ts";

export const verifyCommand: Command = {
  usage: "verify FILE --against CAREER.json [--lang en|es]",
  run: async (args, context) => {
    const parsed = parseArguments(args, { against: { type: "string" }, lang: { type: "string" } });
    const [path, ...more] = parsed?.positionals ?? [];
    const against = parsed?.values["against"];
    const language = languageSchema.optional().safeParse(parsed?.values["lang"]);
    if (path === undefined || more.length > 0 || typeof against !== "string" || !language.success) {
      return badArguments("verify", verifyCommand.usage, context);
    }
    const career = await readCareer(against, context);
    if (!career.ok) return career.error;
    const input = await readInput(path);
    if (!input.ok) return fileNotFound(input.error, context);
    const back = await readBack(input.value);
    if (back === undefined) return fault({ kind: "unsupported" }, context.t("cli:verify-unsupported"));
    return verdict(closestProof(career.value, back, language.data, context), context);
  },
};

/** A file doesn't say by which view and template it was made: it is held against the one that it is nearest to. */
function closestProof(
  career: Career,
  back: ReadBack,
  language: Language | undefined,
  context: CommandContext,
): Proof {
  const [first, ...rest] = possibleTrees(career, language, context.today).map((tree) =>
    proveDocument(tree, back),
  );
  if (first === undefined) throw new Error("A record without a view");
  return rest.reduce((best, proof) => (lossOf(proof) < lossOf(best) ? proof : best), first);
}

/** Each view of the record in each order of sections, in the wanted language or in either. */
function possibleTrees(career: Career, language: Language | undefined, today: string): DocumentTree[] {
  const languages = language === undefined ? languageSchema.options : [language];
  return career.views.flatMap((view) =>
    TEMPLATES.flatMap((template) =>
      template.languages
        .filter((spoken) => languages.includes(spoken))
        .map((spoken) => composeResume(career, { ...view, language: spoken }, template, today)),
    ),
  );
}

function lossOf({ missing, reordered, changed }: Proof): number {
  return missing.length + reordered.length + changed.length;
}

function verdict(proof: Proof, context: CommandContext): Outcome {
  if (proof.ok) return done(proof);
  return { ok: false, sentence: context.t("cli:not-whole"), values: [proof] };
}
