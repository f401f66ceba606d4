import { Settings2 } from "lucide-react";
import { type ComponentType, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../button.tsx";
import { ComboBox } from "../combo-box.tsx";
import { ConfirmDialog } from "../confirm-dialog.tsx";
import { DeskPage } from "../desk-page.tsx";
import { Dialog } from "../dialog.tsx";
import { IconButton } from "../icon-button.tsx";
import { Menu } from "../menu.tsx";
import { NotedText } from "../noted-text.tsx";
import { Select } from "../select.tsx";
import { TextField } from "../text-field.tsx";
import { showToast } from "../toast-queue.ts";
import { PaletteSection, ShortcutsSection } from "./command-sections.tsx";
import { OpenedAtOnce } from "./stage.tsx";
import { useKinds } from "./use-kinds.ts";

type OverlayId =
  | "note"
  | "menu"
  | "list"
  | "suggestions"
  | "toast"
  | "dialog"
  | "confirm"
  | "palette"
  | "shortcuts"
  | "desk";

/** What opens over a page or fills it: each has a page of its own, opened at once. */
export const OVERLAYS: ReadonlyArray<{ readonly id: OverlayId; readonly Section: ComponentType }> = [
  { id: "note", Section: NoteSection },
  { id: "menu", Section: MenuSection },
  { id: "list", Section: ListSection },
  { id: "suggestions", Section: SuggestionsSection },
  { id: "toast", Section: ToastSection },
  { id: "dialog", Section: DialogSection },
  { id: "confirm", Section: ConfirmSection },
  { id: "palette", Section: PaletteSection },
  { id: "shortcuts", Section: ShortcutsSection },
  { id: "desk", Section: DeskSection },
];

function close(): void {
  // It stays open to be seen.
}

function NoteSection() {
  const { t } = useTranslation("gallery");
  return (
    <OpenedAtOnce>
      <NotedText note={t("sample.note")} className="underline decoration-accent underline-offset-3">
        {t("sample.sentence")}
      </NotedText>
    </OpenedAtOnce>
  );
}

function MenuSection() {
  const { t } = useTranslation("gallery");
  const label = t("sections.menu");
  return (
    <OpenedAtOnce>
      <Menu
        label={label}
        trigger={<IconButton label={label} icon={<Settings2 size={18} />} />}
        actions={[
          { id: "save", text: t("sample.save"), onAction: close },
          { id: "long", text: t("sample.long"), onAction: close },
          { id: "add", text: t("sample.add"), onAction: close, isDisabled: true },
          { id: "delete", text: t("sample.delete"), onAction: close, isDanger: true },
        ]}
      />
    </OpenedAtOnce>
  );
}

function ListSection() {
  const { t } = useTranslation("gallery");
  const { options } = useKinds();
  return (
    <OpenedAtOnce>
      <Select label={t("sample.choice")} options={options} value="outpatient" onChange={close} />
    </OpenedAtOnce>
  );
}

function SuggestionsSection() {
  const { t } = useTranslation("gallery");
  const { options } = useKinds();
  const [text, setText] = useState("");
  return (
    <OpenedAtOnce>
      <ComboBox
        label={t("sample.label")}
        hint={t("sample.hint")}
        options={options}
        text={text}
        onTextChange={setText}
        onPick={setText}
        listLabel={t("sample.choice")}
      />
    </OpenedAtOnce>
  );
}

function ToastSection() {
  const { t } = useTranslation(["gallery", "common"]);
  useEffect(() => {
    showToast({ text: t("sample.longValue") });
    showToast({ text: t("sample.toast"), action: { text: t("common:undo"), onPress: close } });
  }, [t]);
  return <p>{t("sample.longValue")}</p>;
}

function DialogSection() {
  const { t } = useTranslation(["gallery", "common"]);
  const footer = (
    <>
      <Button>{t("common:cancel")}</Button>
      <Button variant="primary">{t("sample.save")}</Button>
    </>
  );
  return (
    <Dialog title={t("sample.dialogTitle")} isOpen onClose={close} footer={footer}>
      <TextField label={t("sample.label")} hint={t("sample.hint")} isFocusedFirst />
    </Dialog>
  );
}

function ConfirmSection() {
  const { t } = useTranslation("gallery");
  return (
    <ConfirmDialog
      title={t("sample.confirmTitle")}
      text={t("sample.confirmText")}
      action={t("sample.delete")}
      isOpen
      onConfirm={close}
      onClose={close}
    />
  );
}

function DeskSection() {
  const { t } = useTranslation("gallery");
  const paper = <div className="m-6 aspect-[17/22] bg-paper shadow-paper" />;
  return (
    <DeskPage workLabel={t("sample.work")} paperLabel={t("sample.paper")} paper={paper}>
      <p>{t("sample.longValue")}</p>
    </DeskPage>
  );
}
