import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Snapshot } from "#core/model/snapshot.ts";
import { Button } from "#ui/button.tsx";
import { ConfirmDialog } from "#ui/confirm-dialog.tsx";
import { NameVersion } from "./name-version.tsx";

interface VersionToolsProps {
  readonly version: Snapshot;
  readonly onRename: (version: Snapshot, name: string) => void;
  readonly onRemove: (version: Snapshot) => void;
}

/** What can be done with a version itself. */
export function VersionTools({ version, onRename, onRemove }: VersionToolsProps) {
  const { t } = useTranslation("history");
  const [task, setTask] = useState<"name" | "delete">();
  const stop = () => setTask(undefined);
  return (
    <span className="-ml-3.5 flex gap-1 sm:ml-0">
      <Button variant="quiet" onPress={() => setTask("name")}>
        {t("rename")}
      </Button>
      <Button variant="quiet" onPress={() => setTask("delete")}>
        {t("delete")}
      </Button>
      {task === "name" ? (
        <NameVersion
          title={t("name.title")}
          name={version.name ?? ""}
          onName={(name) => onRename(version, name)}
          onClose={stop}
        />
      ) : null}
      <ConfirmDialog
        title={t("deleteTitle")}
        text={t("deleteText")}
        action={t("delete")}
        isOpen={task === "delete"}
        onConfirm={() => onRemove(version)}
        onClose={stop}
      />
    </span>
  );
}
