import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";
import { editsSinceBackup } from "#io/storage/edit-log.ts";
import { useServices } from "#state/services-context.ts";
import { Banner } from "#ui/banner.tsx";
import { Button } from "#ui/button.tsx";
import { lastBackup } from "./use-make-backup.ts";

/** Stored edits that are real work: some twenty minutes of typing. */
const REAL_WORK = 120;

/** A quiet word on the list of records after real work without a backup; put off, it comes after as much work again. */
export function BackupReminder() {
  const { t } = useTranslation("backup");
  const { choices } = useServices();
  const [, navigate] = useLocation();
  const [isDue, setIsDue] = useState(() => editsSinceBackup(choices) >= REAL_WORK);
  if (!isDue) return null;
  return (
    <Banner
      tone="note"
      action={
        <span className="flex flex-wrap gap-2">
          <Button onPress={() => navigate("/settings")}>{t("reminder.action")}</Button>
          <Button
            variant="quiet"
            onPress={() => {
              choices.keep("edits-since-backup", "0");
              setIsDue(false);
            }}
          >
            {t("reminder.later")}
          </Button>
        </span>
      }
    >
      {t(lastBackup(choices) === undefined ? "reminder.first" : "reminder.text")}
    </Banner>
  );
}
