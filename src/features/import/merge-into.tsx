import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Career } from "#core/model/career.ts";
import { Banner } from "#ui/banner.tsx";
import { Button } from "#ui/button.tsx";
import { MergeAdded } from "./merge-added.tsx";
import { MergeDifferences } from "./merge-differences.tsx";
import { MergeOffered, MergeSides } from "./merge-sides.tsx";
import { useMerge } from "./use-merge.ts";

interface MergeIntoProps {
  readonly mine: Career;
  readonly read: Career;
  readonly onDone: () => void;
  readonly onBack: () => void;
}

/** What a record becomes with what was read: told before it is done. */
export function MergeInto({ mine, read, onDone, onBack }: MergeIntoProps) {
  const { t } = useTranslation("import");
  const work = useMerge(mine, read);
  const [isUnsaved, setUnsaved] = useState(false);
  const { differences, sides, added, isSame } = work.merge;
  // What was put together stays in its place, so that it can be parted again.
  const [offered] = useState(work.merge.offered);
  const alone = added.filter(({ text }) => !work.merge.offered.some(({ theirs }) => theirs.text === text));
  const isTwin = sides.length > alone.length + differences.length;
  const [twin] = sides;
  const keep = async () => {
    if (isSame || (await work.keep())) onDone();
    else setUnsaved(true);
  };
  return (
    <>
      {isSame ? <Banner tone="note">{t("merge.same")}</Banner> : null}
      {isTwin && twin !== undefined ? (
        <Banner tone="note">{t(`merge.twin.${twin.theirs.language}`)}</Banner>
      ) : null}
      {isSame ? null : (
        <p className="text-note text-soft tabular-nums">
          {[
            t("merge.counts.differ", { count: differences.length }),
            t("merge.counts.sides", { count: sides.length }),
            t("merge.counts.added", { count: added.length }),
          ].join(" · ")}
        </p>
      )}
      <MergeDifferences mine={mine} work={work} />
      <MergeSides work={work} />
      <MergeOffered offered={offered} work={work} />
      <MergeAdded lines={alone} />
      {isUnsaved ? <Banner tone="error">{t("merge.notSaved")}</Banner> : null}
      <div className="sticky bottom-0 z-10 -mx-6 -mb-6 flex flex-wrap justify-end gap-3 border-line border-t bg-sheet px-6 py-4">
        <Button onPress={onBack}>{t("merge.back")}</Button>
        <Button variant="primary" onPress={() => void keep()}>
          {t(isSame ? "merge.open" : "merge.add")}
        </Button>
      </div>
    </>
  );
}
