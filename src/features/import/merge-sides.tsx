import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { SidePair } from "#core/merging/merge-imported.ts";
import { Button } from "#ui/button.tsx";
import { MergeGroups } from "./merge-groups.tsx";
import type { MergeWork } from "./use-merge.ts";

/** Texts that come to stand beside each other, one a language, each with a way to set them apart and back. */
export function MergeSides({ work }: { readonly work: MergeWork }) {
  const { t } = useTranslation("import");
  // What was set apart stays in its place, so that it can be put back.
  const [first] = useState(work.merge.sides);
  const now = work.merge.sides.filter(({ path }) => !first.some((side) => side.path === path));
  return (
    <MergeGroups
      title={t("merge.sides")}
      items={[...first, ...now]}
      render={(side) => <SideRow side={side} work={work} />}
    />
  );
}

function SideRow({ side, work }: { readonly side: SidePair; readonly work: MergeWork }) {
  const { t } = useTranslation("import");
  const { mine, theirs, theirsId } = side;
  const isApart = theirsId !== undefined && work.isApart(theirsId);
  return (
    <li className="flex flex-wrap items-start gap-x-4 gap-y-1 border-line border-b py-2">
      <div className="grid min-w-0 flex-1 basis-64 gap-x-6 gap-y-1 sm:grid-cols-2">
        <p lang={mine.language} className="wrap-anywhere">
          {mine.text}
        </p>
        <p lang={theirs.language} className={`wrap-anywhere ${isApart ? "text-soft line-through" : ""}`}>
          {theirs.text}
        </p>
      </div>
      {theirsId === undefined ? null : (
        <Button
          variant="quiet"
          onPress={() => work.setApart(theirsId, !isApart)}
          aria-label={t(isApart ? "merge.joinText" : "merge.apartText", { text: theirs.text })}
        >
          {t(isApart ? "merge.join" : "merge.apart")}
        </Button>
      )}
    </li>
  );
}
