import { Plus } from "lucide-react";
import { Fragment, type ReactNode, useCallback, useState } from "react";
import { useTranslation } from "react-i18next";
import { useCareerSession } from "#state/career-session-context.ts";
import { Button } from "#ui/button.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { ReorderList } from "#ui/reorder/reorder-list.tsx";
import { showToast } from "#ui/toast-queue.ts";
import { EntryRow, formId, lineId } from "./entry-row.tsx";
import { EntryTools } from "./entry-tools.tsx";
import { useFocusSender } from "./use-focus-sender.ts";
import { useSoughtEntry } from "./use-sought.ts";

interface Entry {
  readonly id: string;
}

interface EntryListProps<T extends Entry> {
  readonly entries: readonly T[];
  /** Of the entry that is open when the page is. */
  readonly openAtFirst?: string | undefined;
  readonly nameOf: (entry: T) => string;
  readonly render: {
    /** The entry as it reads on paper, in a line or two; the same function each time where entries are many. */
    readonly line: (entry: T, isOpen: boolean) => ReactNode;
    readonly form: (entry: T, open: (id: string) => void) => ReactNode;
    /** What stands above an entry that begins a group of its own. */
    readonly groupHead?: (entry: T) => ReactNode;
  };
  readonly onMove: (id: string, places: number) => void;
  readonly onRemove: (id: string) => void;
  readonly adding: {
    readonly label: string;
    /** Said where there is nothing yet; without it a plain button is enough. */
    readonly empty?: string;
    /** Makes a blank entry and says which it is. */
    readonly add?: () => string;
    /** Adds instead of the button, and opens what it added. */
    readonly renderAdder?: (open: (id: string) => void) => ReactNode;
  };
}

/** Entries as lines of a résumé; a line opens in place to be changed, and is moved by its handle. */
export function EntryList<T extends Entry>(props: EntryListProps<T>) {
  const { entries, openAtFirst, nameOf, render, onMove, onRemove, adding } = props;
  const { t } = useTranslation(["guide", "common"]);
  const session = useCareerSession();
  const [openId, setOpenId] = useState(openAtFirst);
  const sendFocus = useFocusSender();
  useSoughtEntry(
    entries.map(({ id }) => id),
    setOpenId,
  );
  const nameFor = (entry: T | undefined) => (entry && nameOf(entry)) || t("entries.unnamed");
  const open = (id: string) => {
    setOpenId(id);
    sendFocus(formId(id));
  };
  const toggle = useCallback((id: string) => setOpenId((was) => (was === id ? undefined : id)), []);
  const close = (id: string) => {
    setOpenId(undefined);
    sendFocus(lineId(id));
  };
  const remove = (entry: T) => {
    const at = entries.indexOf(entry);
    const neighbour = entries[at + 1] ?? entries[at - 1];
    onRemove(entry.id);
    if (neighbour !== undefined) sendFocus(lineId(neighbour.id));
    const undo = { text: t("common:undo"), onPress: session.undo };
    showToast({ text: t("entries.removed", { name: nameFor(entry) }), action: undo });
  };
  const add = adding.add;
  const addButton =
    add === undefined ? null : (
      <Button icon={<Plus aria-hidden size={16} />} onPress={() => open(add())}>
        {adding.label}
      </Button>
    );

  if (entries.length === 0 && adding.empty !== undefined) {
    return (
      <div className="flex flex-col gap-4">
        <EmptyState title={adding.label} text={adding.empty} action={addButton} />
        {adding.renderAdder?.(open)}
      </div>
    );
  }
  return (
    <div className="flex flex-col items-start gap-4">
      <ReorderList
        ids={entries.map(({ id }) => id)}
        nameOf={(id) => nameFor(entries.find((entry) => entry.id === id))}
        onMove={onMove}
      >
        <ul className="w-full border-line border-t empty:hidden">
          {entries.map((entry, index) => (
            <Fragment key={entry.id}>
              <GroupHead>{render.groupHead?.(entry)}</GroupHead>
              <EntryRow
                entry={entry}
                name={nameFor(entry)}
                isOpen={entry.id === openId}
                onToggle={toggle}
                isMovable={entries.length > 1}
                renderLine={render.line}
              >
                {entry.id === openId ? (
                  <>
                    {render.form(entry, open)}
                    <EntryTools
                      id={entry.id}
                      name={nameFor(entry)}
                      moves={{ up: index > 0, down: index < entries.length - 1 }}
                      onMove={(places) => onMove(entry.id, places)}
                      onRemove={() => remove(entry)}
                      onDone={() => close(entry.id)}
                    />
                  </>
                ) : null}
              </EntryRow>
            </Fragment>
          ))}
        </ul>
      </ReorderList>
      {adding.renderAdder === undefined ? (
        addButton
      ) : (
        <div className="w-full">{adding.renderAdder(open)}</div>
      )}
    </div>
  );
}

function GroupHead({ children }: { readonly children: ReactNode }) {
  if (children === undefined || children === null) return null;
  return <li className="px-2 pt-4 pb-1 font-semibold text-note text-soft">{children}</li>;
}
