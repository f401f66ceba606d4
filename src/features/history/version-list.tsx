import { useTranslation } from "react-i18next";
import type { Snapshot } from "#core/model/snapshot.ts";
import { useInterfaceLanguage } from "#i18n/interface-language.tsx";
import { shortTime } from "#i18n/short-time.ts";

interface VersionListProps {
  readonly versions: readonly Snapshot[];
  readonly chosen: Snapshot;
  readonly onChoose: (version: Snapshot) => void;
}

/** The versions by their time, the newest first; on a phone the list scrolls in its own place. */
export function VersionList({ versions, chosen, onChoose }: VersionListProps) {
  const { t } = useTranslation("history");
  const { language } = useInterfaceLanguage();
  return (
    <ul aria-label={t("list")} className="max-h-[40dvh] overflow-auto border-line border-t lg:max-h-[70dvh]">
      {versions.map((version) => (
        <li key={version.id} className="border-line border-b">
          <button
            type="button"
            aria-pressed={version.id === chosen.id}
            onClick={() => onChoose(version)}
            className="flex min-h-11 w-full flex-col items-start border-transparent border-l-3 px-3 py-2 text-left transition-colors hover:bg-accent-wash aria-pressed:border-accent aria-pressed:bg-accent-wash"
          >
            <span className="font-semibold text-note tabular-nums">
              {version.name ?? shortTime(version.at, language)}
            </span>
            <span className="text-caption text-soft tabular-nums">
              {version.name === undefined ? t(`kinds.${version.kind}`) : shortTime(version.at, language)}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
