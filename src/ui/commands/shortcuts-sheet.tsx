import { useTranslation } from "react-i18next";
import { Checkbox } from "../checkbox.tsx";
import { Dialog } from "../dialog.tsx";
import { KeyCaps, modifierName } from "./key-caps.tsx";
import type { Shortcut } from "./shortcut.ts";

export interface ShortcutLine {
  readonly id: string;
  readonly text: string;
  readonly shortcuts: readonly Shortcut[];
}

export interface ShortcutGroup {
  readonly title: string;
  readonly lines: readonly ShortcutLine[];
}

interface ShortcutsSheetProps {
  readonly groups: readonly ShortcutGroup[];
  readonly isApple: boolean;
  /** Shortcuts of plain keys can be turned off, as those who dictate need. */
  readonly hasPlainKeys: boolean;
  readonly onPlainKeysChange: (isOn: boolean) => void;
  readonly onClose: () => void;
}

/** Every shortcut there is, as the keyboard has it. */
export function ShortcutsSheet(props: ShortcutsSheetProps) {
  const { groups, isApple, hasPlainKeys, onPlainKeysChange, onClose } = props;
  const { t } = useTranslation("commands");
  return (
    <Dialog title={t("shortcuts.title")} isOpen onClose={onClose} isWide>
      <div className="grid gap-x-10 gap-y-6 sm:grid-cols-2">
        {groups.map(({ title, lines }) => (
          <section key={title}>
            <h3 className="pb-1 font-semibold text-note">{title}</h3>
            <dl className="border-line border-t">
              {lines.map(({ id, text, shortcuts }) => (
                <div
                  key={id}
                  className="flex min-h-10 items-center justify-between gap-4 border-line border-b py-1.5 text-note"
                >
                  <dt>{text}</dt>
                  <dd className="flex flex-wrap justify-end gap-x-3 gap-y-1">
                    {shortcuts.map((shortcut) => (
                      <KeyCaps key={JSON.stringify(shortcut)} shortcut={shortcut} isApple={isApple} />
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <div className="flex flex-col">
        <Checkbox isSelected={hasPlainKeys} onChange={onPlainKeysChange}>
          {t("shortcuts.single", { key: modifierName(isApple) })}
        </Checkbox>
        <p className="pl-[30px] text-caption text-soft">{t("shortcuts.singleText")}</p>
      </div>
    </Dialog>
  );
}
