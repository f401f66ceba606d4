import { Button as AriaButton } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { Dialog } from "#ui/dialog.tsx";
import { SAMPLE_IDS, type SampleId } from "./samples.ts";

interface SampleDialogProps {
  readonly onPick: (id: SampleId) => void;
  readonly onClose: () => void;
}

export function SampleDialog({ onPick, onClose }: SampleDialogProps) {
  const { t } = useTranslation("library");
  return (
    <Dialog title={t("samples.title")} isOpen onClose={onClose} isWide>
      <p className="text-soft">{t("samples.text")}</p>
      <ul className="grid gap-x-8 border-line border-t sm:grid-cols-2">
        {SAMPLE_IDS.map((id) => (
          <li key={id} className="border-line border-b">
            <AriaButton
              onPress={() => onPick(id)}
              className="flex size-full flex-col items-start px-2 py-3 text-left transition-colors data-focus-visible:-outline-offset-2 data-hovered:bg-accent-wash"
            >
              <span className="font-semibold">{t(`samples.people.${id}.name`)}</span>
              <span className="text-note text-soft">{t(`samples.people.${id}.text`)}</span>
            </AriaButton>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
