import { ArrowDown, ArrowUp, Plus, Trash2 } from "lucide-react";
import { type ReactNode, useEffect, useState } from "react";
import { Button as AriaButton } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { useCareerSession } from "#state/career-session-context.ts";
import { Button } from "#ui/button.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { IconButton } from "#ui/icon-button.tsx";
import { showToast } from "#ui/toast-queue.ts";

interface Entry {
  readonly id: string;
}

interface EntryListProps<T extends Entry> {
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
export function EntryList<T extends Entry>(props: EntryListProps<T>) {
  const { entries, nameOf, renderLine, renderForm, onMove, onRemove, adding } = props;
  const { t } = useTranslation(["guide", "common"]);
  const session = useCareerSession();
  const [openId, setOpenId] = useState<string>();
  const sendFocus = useFocusSender();
  const open = (id: string) => {
    setOpenId(id);
    sendFocus(formId(id));
  };
  const remove = (entry: T) => {
    const at = entries.indexOf(entry);
    const neighbour = entries[at + 1] ?? entries[at - 1];
    onRemove(entry.id);
    if (neighbour !== undefined) sendFocus(lineId(neighbour.id));
    const undo = { text: t("common:undo"), onPress: session.undo };
    const name = nameOf(entry) || t("entries.unnamed");
    showToast({ text: t("entries.removed", { name }), action: undo });
  };
  const add = adding.add;
  const addButton =
    add === undefined ? null : (
      <Button icon={<Plus aria-hidden size={16} />} onPress={() => open(add())}>
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
                id={lineId(entry.id)}
                aria-expanded={isOpen}
                onPress={() => setOpenId(isOpen ? undefined : entry.id)}
                className="block w-full px-2 py-3 text-left transition-colors data-focus-visible:-outline-offset-2 data-hovered:bg-accent-wash/60"
              >
                {renderLine(entry, isOpen)}
              </AriaButton>
              {isOpen ? (
                <div
                  id={formId(entry.id)}
                  className="mt-1 flex animate-rise flex-col gap-5 border-accent border-l-2 pt-1 pl-4 sm:pl-5"
                >
                  {renderForm(entry, open)}
                  <EntryTools
                    name={nameOf(entry) || t("entries.unnamed")}
                    onUp={index > 0 ? () => onMove(entry.id, -1) : undefined}
                    onDown={index < entries.length - 1 ? () => onMove(entry.id, 1) : undefined}
                    onRemove={() => remove(entry)}
                    onDone={() => {
                      setOpenId(undefined);
                      sendFocus(lineId(entry.id));
                    }}
                  />
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

interface EntryToolsProps {
  readonly name: string;
  readonly onUp: (() => void) | undefined;
  readonly onDown: (() => void) | undefined;
  readonly onRemove: () => void;
  readonly onDone: () => void;
}

function EntryTools({ name, onUp, onDown, onRemove, onDone }: EntryToolsProps) {
  const { t } = useTranslation("guide");
  return (
    <div className="flex flex-wrap items-center justify-between gap-2">
      <div className="flex">
        <IconButton
          label={t("entries.moveUp")}
          icon={<ArrowUp size={18} />}
          isDisabled={onUp === undefined}
          onPress={() => onUp?.()}
        />
        <IconButton
          label={t("entries.moveDown")}
          icon={<ArrowDown size={18} />}
          isDisabled={onDown === undefined}
          onPress={() => onDown?.()}
        />
        <IconButton
          label={`${t("entries.remove")}: ${name}`}
          icon={<Trash2 size={18} />}
          onPress={onRemove}
        />
      </div>
      <Button onPress={onDone}>{t("entries.done")}</Button>
    </div>
  );
}

function lineId(id: string): string {
  return `line-${id}`;
}

function formId(id: string): string {
  return `form-${id}`;
}

/** Sends the focus to an element, or to the first field in it, once it is on the page. */
function useFocusSender(): (elementId: string) => void {
  const [wanted, setWanted] = useState<{ readonly elementId: string }>();
  useEffect(() => {
    const element = wanted && document.getElementById(wanted.elementId);
    const field = element?.querySelector<HTMLElement>("input, textarea");
    (field ?? element)?.focus();
  }, [wanted]);
  return (elementId) => setWanted({ elementId });
}
