import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { TextField } from "#ui/text-field.tsx";

interface RenameDocumentProps {
  readonly name: string;
  readonly onRename: (name: string) => void;
  readonly onClose: () => void;
}

export function RenameDocument({ name, onRename, onClose }: RenameDocumentProps) {
  const { t } = useTranslation(["documents", "common"]);
  const [text, setText] = useState(name);
  const finish = () => {
    onRename(text.trim());
    onClose();
  };
  return (
    <Dialog
      title={t("rename.title")}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t("common:cancel")}</Button>
          <Button variant="primary" onPress={finish}>
            {t("rename.save")}
          </Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          finish();
        }}
      >
        <TextField
          isFocusedFirst
          label={t("rename.label")}
          hint={t("rename.hint")}
          value={text}
          onChange={setText}
        />
      </form>
    </Dialog>
  );
}
