import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { TextField } from "#ui/text-field.tsx";

interface NameVersionProps {
  readonly title: string;
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly onClose: () => void;
}

/** Asks for a version's name. */
export function NameVersion({ title, name, onName, onClose }: NameVersionProps) {
  const { t } = useTranslation(["history", "common"]);
  const [written, setWritten] = useState(name);
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (written.trim() === "") return;
          onName(written.trim());
          onClose();
        }}
      >
        <TextField
          label={t("name.label")}
          hint={t("name.hint")}
          value={written}
          onChange={setWritten}
          isFocusedFirst
        />
        <div className="flex flex-wrap justify-end gap-3">
          <Button onPress={onClose}>{t("common:cancel")}</Button>
          <Button type="submit" variant="primary">
            {t("name.save")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
