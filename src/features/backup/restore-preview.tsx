import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { BackupItem, BackupStanding } from "#core/backup/compare-backup.ts";
import { useInterfaceLanguage } from "#i18n/interface-language.tsx";
import { shortTime } from "#i18n/short-time.ts";
import type { ChosenParts, OpenedBackup } from "#io/storage/backup/backups.ts";
import { Button } from "#ui/button.tsx";
import { Checkbox } from "#ui/checkbox.tsx";
import { FIELD_HINT } from "#ui/field-frame.tsx";

/** What is chosen at first, and what can be chosen at all. */
const OFFER = {
  new: "chosen",
  newer: "chosen",
  older: "left",
  same: "fixed",
  unreadable: "fixed",
} as const satisfies Record<BackupStanding, "chosen" | "left" | "fixed">;

interface RestorePreviewProps {
  readonly opened: OpenedBackup;
  readonly onRestore: (chosen: ChosenParts) => void;
  readonly onStop: () => void;
}

/** Each record of a backup beside the stored one, to choose from. */
export function RestorePreview({ opened, onRestore, onStop }: RestorePreviewProps) {
  const { t } = useTranslation(["backup", "common"]);
  const { language } = useInterfaceLanguage();
  const { items, backup } = opened;
  const [records, setRecords] = useState<ReadonlySet<string>>(
    () => new Set(items.filter(({ standing }) => OFFER[standing] === "chosen").map(({ id }) => id)),
  );
  const [choices, setChoices] = useState(false);
  const choose = (id: string, isChosen: boolean) => {
    const others = [...records].filter((other) => other !== id);
    setRecords(new Set(isChosen ? [...others, id] : others));
  };
  const action = () => {
    if (records.size > 0) return t("restore.action", { count: records.size });
    return choices ? t("restore.actionSettings") : t("restore.nothing");
  };
  return (
    <div className="flex flex-col gap-4 rounded-md border border-line p-5">
      <div className="flex flex-col gap-1">
        <p className="font-semibold">{t("restore.preview")}</p>
        <p className={FIELD_HINT}>
          {items.length === 0
            ? t("restore.empty")
            : t("restore.made", { when: shortTime(backup.createdAt, language) })}
        </p>
      </div>
      <ul aria-label={t("restore.preview")} className="border-line border-t empty:hidden">
        {items.map((item) => (
          <li key={item.id} className="border-line border-b py-1.5">
            <Checkbox
              isSelected={records.has(item.id)}
              isDisabled={OFFER[item.standing] === "fixed"}
              onChange={(isChosen) => choose(item.id, isChosen)}
            >
              <ItemWords item={item} />
            </Checkbox>
          </li>
        ))}
      </ul>
      <Checkbox isSelected={choices} onChange={setChoices}>
        {t("restore.settings")}
      </Checkbox>
      <div className="flex flex-wrap gap-3">
        <Button
          variant="primary"
          isDisabled={records.size === 0 && !choices}
          onPress={() => onRestore({ records, choices })}
        >
          {action()}
        </Button>
        <Button onPress={onStop}>{t("common:cancel")}</Button>
      </div>
    </div>
  );
}

function ItemWords({ item }: { readonly item: BackupItem }) {
  const { t } = useTranslation("backup");
  const { language } = useInterfaceLanguage();
  const { name, standing, changedAt, storedAt, applications } = item;
  const shown = (time: string) => shortTime(time, language);
  const days =
    changedAt === undefined
      ? undefined
      : storedAt === undefined
        ? t("restore.changed", { when: shown(changedAt) })
        : t("restore.changedBoth", { when: shown(changedAt), here: shown(storedAt) });
  const facts = [days, applications > 0 ? t("restore.applications", { count: applications }) : undefined];
  return (
    <span className="flex min-w-0 flex-1 flex-wrap items-baseline justify-between gap-x-4">
      <span className="flex min-w-0 flex-col">
        <span className="truncate font-semibold text-ink">{name || t("restore.untitled")}</span>
        <span className={FIELD_HINT}>{facts.filter((fact) => fact !== undefined).join(" · ")}</span>
      </span>
      <span className="text-caption text-soft">{t(`restore.standing.${standing}`)}</span>
    </span>
  );
}
