import { ArrowDown, ArrowUp, Plus, Trash2 } from "lucide-react";
import { type ReactNode, useState } from "react";
import { Button as AriaButton } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { useCareerSession } from "#state/career-session-context.ts";
import { Button } from "#ui/button.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { IconButton } from "#ui/icon-button.tsx";
import { showToast } from "#ui/toast-queue.ts";

interface EntryListProps<T extends { readonly id: string }> {
  readonly entries: readonly T[];
  readonly nameOf: (entry: T) => string;
  /** The entry as it reads on paper, in a line or two. */
  readonly renderLine: (entry: T, isOpen: boolean) => ReactNode;
  readonly renderForm: (entry: T, open: (id: string) => void) => ReactNode;
  readonly onMove: (id: string, places: number) => void;
  readonly onRemove: (id: string) => void;
  readonly adding: {
    readonly label: string;
    /** Said where there is nothing yet; without it a plain button is enough. */
    readonly empty?: string;
    /** Makes a blank entry and says which it is; another control adds where this is left out. */
    readonly add?: () => string;
  };
}

/** Entries as lines of a résumé; a line opens in place to be changed. */
export function EntryList<T extends { readonly id: string }>(props: EntryListProps<T>) {
  const { entries, nameOf, renderLine, renderForm, onMove, onRemove, adding } = props;
  const { t } = useTranslation(["guide", "common"]);
  const session = useCareerSession();
  const [openId, setOpenId] = useState<string>();
  const named = (entry: T) => nameOf(entry) || t("entries.unnamed");
  const remove = (entry: T) => {
    onRemove(entry.id);
    const undo = { text: t("common:undo"), onPress: session.undo };
    showToast({ text: t("entries.removed", { name: named(entry) }), action: undo });
  };
  const add = adding.add;
  const addButton =
    add === undefined ? null : (
      <Button icon={<Plus aria-hidden size={16} />} onPress={() => setOpenId(add())}>
        {adding.label}
      </Button>
    );

  if (entries.length === 0 && adding.empty !== undefined) {
    return <EmptyState title={adding.label} text={adding.empty} action={addButton} />;
  }
  return (
    <div className="flex flex-col items-start gap-4">
      <ul className="w-full border-line border-t empty:hidden">
        {entries.map((entry, index) => {
          const isOpen = entry.id === openId;
          return (
            <li
              key={entry.id}
              className={`border-line border-b ${isOpen ? "pb-5" : "[contain-intrinsic-size:auto_180px] [content-visibility:auto]"}`}
            >
              <AriaButton
                aria-expanded={isOpen}
                onPress={() => setOpenId(isOpen ? undefined : entry.id)}
                className="block w-full px-2 py-3 text-left transition-colors data-focus-visible:-outline-offset-2 data-hovered:bg-accent-wash/60"
              >
                {renderLine(entry, isOpen)}
              </AriaButton>
              {isOpen ? (
                <div className="mt-1 flex animate-rise flex-col gap-5 border-accent border-l-2 pt-1 pl-4 sm:pl-5">
                  {renderForm(entry, setOpenId)}
                  <div className="flex flex-wrap items-center justify-between gap-2">
                    <div className="flex">
                      <IconButton
                        label={t("entries.moveUp")}
                        icon={<ArrowUp size={18} />}
                        isDisabled={index === 0}
                        onPress={() => onMove(entry.id, -1)}
                      />
                      <IconButton
                        label={t("entries.moveDown")}
                        icon={<ArrowDown size={18} />}
                        isDisabled={index === entries.length - 1}
                        onPress={() => onMove(entry.id, 1)}
                      />
                      <IconButton
                        label={`${t("entries.remove")}: ${named(entry)}`}
                        icon={<Trash2 size={18} />}
                        onPress={() => remove(entry)}
                      />
                    </div>
                    <Button onPress={() => setOpenId(undefined)}>{t("entries.done")}</Button>
                  </div>
                </div>
              ) : null}
            </li>
          );
        })}
      </ul>
      {addButton}
    </div>
  );
}
