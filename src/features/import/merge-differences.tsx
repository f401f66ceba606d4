import { useTranslation } from "react-i18next";
import { labelsFor } from "#core/documents/labels/labels-for.ts";
import type { MergeChoice } from "#core/merging/merge-imported.ts";
import type { Difference } from "#core/merging/take-out-shared.ts";
import type { Career } from "#core/model/career.ts";
import { useInterfaceLanguage } from "#i18n/interface-language.tsx";
import { Segmented } from "#ui/segmented.tsx";
import { MergeGroups } from "./merge-groups.tsx";
import { entryWords, fieldLabel, valueWords } from "./merge-words.ts";
import type { MergeWork } from "./use-merge.ts";

/** What the record and the file say otherwise, part by part, each with a choice; the person's own is chosen first. */
export function MergeDifferences({ mine, work }: { readonly mine: Career; readonly work: MergeWork }) {
  const { t } = useTranslation("import");
  return (
    <MergeGroups
      title={t("merge.differ")}
      items={work.merge.differences}
      render={(difference) => <DifferenceRow difference={difference} mine={mine} work={work} />}
    />
  );
}

interface DifferenceRowProps {
  readonly difference: Difference;
  readonly mine: Career;
  readonly work: MergeWork;
}

function DifferenceRow({ difference, mine, work }: DifferenceRowProps) {
  const { t } = useTranslation(["import", "guide"]);
  const { language } = useInterfaceLanguage();
  const { path } = difference;
  const label = [fieldLabel(path, t), entryWords(mine, path, language)].filter(Boolean).join(": ");
  const labels = labelsFor(language);
  const canKeepBoth = difference.theirsId !== undefined || path.startsWith("summary.");
  const choices: readonly MergeChoice[] = canKeepBoth ? ["mine", "theirs", "both"] : ["mine", "theirs"];
  const choice = work.choiceOf(path);
  return (
    <li className="flex flex-col gap-2 border-line border-b py-3">
      <span className="font-semibold text-note">{label}</span>
      <div className="grid gap-x-6 gap-y-1 sm:grid-cols-2">
        <Told
          by={t("merge.mine")}
          words={valueWords(difference.mine, t, labels)}
          isOut={choice === "theirs"}
        />
        <Told
          by={t("merge.theirs")}
          words={valueWords(difference.theirs, t, labels)}
          isOut={choice === "mine"}
        />
      </div>
      <div>
        <Segmented
          label={label}
          segments={choices.map((id) => ({ id, text: t(`merge.choices.${id}`) }))}
          value={choice}
          onChange={(id) => work.choose(path, id)}
        />
      </div>
    </li>
  );
}

function Told({
  by,
  words,
  isOut,
}: {
  readonly by: string;
  readonly words: string;
  readonly isOut: boolean;
}) {
  return (
    <p className="min-w-0 wrap-anywhere">
      <span className="block text-caption text-soft">{by}</span>
      <span className={isOut ? "text-soft" : ""}>{words}</span>
    </p>
  );
}
