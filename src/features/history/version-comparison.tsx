import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { compareVersions, fieldsOfParts, type VersionPart } from "#core/history/compare-versions.ts";
import type { Career } from "#core/model/career.ts";
import { parseCareer } from "#core/model/parse-career.ts";
import type { Snapshot } from "#core/model/snapshot.ts";
import { useInterfaceLanguage } from "#i18n/interface-language.tsx";
import { shortTime } from "#i18n/short-time.ts";
import { useCareer, useCareerSession } from "#state/career-session-context.ts";
import { Banner } from "#ui/banner.tsx";
import { Button } from "#ui/button.tsx";
import { showToast } from "#ui/toast-queue.ts";
import { PartRow } from "./part-row.tsx";
import { VersionTools } from "./version-tools.tsx";

interface VersionComparisonProps {
  readonly version: Snapshot;
  readonly onRename: (version: Snapshot, name: string) => void;
  readonly onRemove: (version: Snapshot) => void;
}

/** One version beside today's record. */
export function VersionComparison({ version, onRename, onRemove }: VersionComparisonProps) {
  const { t } = useTranslation("history");
  const { language } = useInterfaceLanguage();
  const earlier = useMemo(() => parseCareer(version.career), [version]);
  return (
    <section className="flex min-w-0 flex-col gap-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 className="font-semibold text-heading">
          {t("compare", { when: version.name ?? shortTime(version.at, language) })}
        </h2>
        <VersionTools version={version} onRename={onRename} onRemove={onRemove} />
      </div>
      {earlier.ok ? <Changes earlier={earlier.value} /> : <Banner tone="attention">{t("unreadable")}</Banner>}
    </section>
  );
}

/** Part by part, with what is brought back as one step of undo. */
function Changes({ earlier }: { readonly earlier: Career }) {
  const { t } = useTranslation(["history", "common"]);
  const session = useCareerSession();
  const today = useCareer((career) => career);
  const changes = useMemo(() => compareVersions(earlier, today), [earlier, today]);
  const [chosen, setChosen] = useState<ReadonlySet<VersionPart>>(new Set());
  if (changes.length === 0) return <p className="text-soft">{t("same")}</p>;
  const wanted = changes.map(({ part }) => part).filter((part) => chosen.has(part));
  const restore = () => {
    session.edit((draft) => void Object.assign(draft, fieldsOfParts(earlier, wanted)));
    setChosen(new Set());
    showToast({
      text: t("restored", { count: wanted.length }),
      action: { text: t("common:undo"), onPress: session.undo },
    });
  };
  return (
    <>
      <p className="text-caption text-soft">{t("legend")}</p>
      <ul className="border-line border-t">
        {changes.map((change) => (
          <PartRow
            key={change.part}
            change={change}
            isChosen={chosen.has(change.part)}
            onChoose={(isChosen) => {
              const others = [...chosen].filter((part) => part !== change.part);
              setChosen(new Set(isChosen ? [...others, change.part] : others));
            }}
          />
        ))}
      </ul>
      <div>
        <Button variant="primary" isDisabled={wanted.length === 0} onPress={restore}>
          {wanted.length === 0 ? t("restoreNone") : t("restore", { count: wanted.length })}
        </Button>
      </div>
    </>
  );
}
