import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { SidePair } from "#core/merging/merge-imported.ts";
import { Button } from "#ui/button.tsx";
import { MergeGroups } from "./merge-groups.tsx";
import { SideRow } from "./side-row.tsx";
import type { MergeWork } from "./use-merge.ts";

/** Texts that come to stand beside each other, one a language, each with a way to set them apart and back. */
export function MergeSides({ work }: { readonly work: MergeWork }) {
  const { t } = useTranslation("import");
  // What was set apart stays in its place, so that it can be put back.
  const [first] = useState(work.merge.sides);
  const now = work.merge.sides.filter(
    ({ path, theirsId }) => !work.isTogether(theirsId) && !first.some((side) => side.path === path),
  );
  const sides = [...first, ...now];
  return (
    <MergeGroups
      title={t("merge.sides")}
      items={sides}
      render={(side) => {
        const isApart = work.isApart(side.theirsId);
        // An entry is set apart as a whole, once, at its first text.
        const isFirst = sides.find(({ theirsId }) => theirsId === side.theirsId) === side;
        const onToggle = isFirst ? () => work.setApart(side.theirsId, !isApart) : undefined;
        return <SideRow side={side} isJoined={!isApart} onToggle={onToggle} />;
      }}
    />
  );
}

/** Fewer are put together one by one. */
const LEAST_FOR_ALL = 3;

/** Lines that only their place pairs: nothing is done with them unless the person says so. */
export function MergeOffered({
  offered,
  work,
}: {
  readonly offered: readonly SidePair[];
  readonly work: MergeWork;
}) {
  const { t } = useTranslation("import");
  return (
    <MergeGroups
      title={t("merge.offered")}
      note={t("merge.offeredNote")}
      action={offered.length < LEAST_FOR_ALL ? undefined : <PutAllTogether offered={offered} work={work} />}
      items={offered}
      render={(side) => {
        const isJoined = work.isTogether(side.theirsId);
        return (
          <SideRow
            side={side}
            isJoined={isJoined}
            onToggle={() => work.putTogether([side.theirsId], !isJoined)}
          />
        );
      }}
    />
  );
}

/** One press for those that are still apart, and one back: what was put together by itself stays so. */
function PutAllTogether({
  offered,
  work,
}: {
  readonly offered: readonly SidePair[];
  readonly work: MergeWork;
}) {
  const { t } = useTranslation("import");
  const [joined, setJoined] = useState<readonly string[]>([]);
  const open = offered.map(({ theirsId }) => theirsId).filter((id) => !work.isTogether(id));
  const isDone = open.length === 0;
  // Each of them was put together by hand, and is parted by hand.
  if (isDone && joined.length === 0) return null;
  const onPress = () => {
    work.putTogether(isDone ? joined : open, !isDone);
    setJoined(isDone ? [] : open);
  };
  return (
    <div>
      <Button onPress={onPress}>
        {isDone ? t("merge.offeredUndo") : t("merge.offeredAll", { count: open.length })}
      </Button>
      <output className="sr-only">{isDone ? t("merge.offeredTold", { count: joined.length }) : ""}</output>
    </div>
  );
}
