import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import {
  type ApplicationSearch,
  findApplications,
  type ListedApplication,
  listApplication,
} from "#core/applications/find-applications.ts";
import type { Application } from "#core/model/application.ts";
import { useServices } from "#state/services-context.ts";
import { Button } from "#ui/button.tsx";
import { ApplicationList } from "./application-list.tsx";
import { ApplicationTools, type RecordNames, type View } from "./application-tools.tsx";
import { Board } from "./board.tsx";
import type { ListedActions } from "./listed-actions.ts";

interface KeptApplicationsProps {
  readonly applications: readonly Application[];
  /** Whose they are, where they are of several records: what each is called. */
  readonly records?: RecordNames;
  readonly actions: ListedActions;
}

const EVERYTHING: ApplicationSearch = { words: "", status: "all", record: "all", sorting: "changed" };

/** The applications as a board or a list, as far as they are searched for. */
export function KeptApplications({ applications, records = NO_RECORDS, actions }: KeptApplicationsProps) {
  const { t } = useTranslation("applications");
  const { choices } = useServices();
  const [search, setSearch] = useState(EVERYTHING);
  const [view, setView] = useState<View>(() =>
    choices.read("applications-view") === "list" ? "list" : "board",
  );
  const listed = useListed(applications, records);
  const settled = useDeferredValue(search);
  const found = useMemo(() => findApplications(listed, settled), [listed, settled]);
  const moving = useFocusKept(actions);
  const show = (next: View) => {
    setView(next);
    choices.keep("applications-view", next);
  };
  return (
    <>
      <ApplicationTools
        search={search}
        onSearch={setSearch}
        records={records}
        view={view}
        onView={show}
        found={found}
      />
      <output className="-mb-3 text-caption text-soft">{t("found", { count: found.length })}</output>
      {found.length === 0 ? (
        <div className="flex flex-wrap items-center gap-3">
          <p className="text-soft">{t("none")}</p>
          <Button onPress={() => setSearch(EVERYTHING)}>{t("showAll")}</Button>
        </div>
      ) : view === "board" ? (
        <Board listed={found} actions={moving} />
      ) : (
        <ApplicationList listed={found} actions={moving} />
      )}
    </>
  );
}

const NO_RECORDS: RecordNames = new Map();

/** Each application is read once for as long as it doesn't change. */
function useListed(applications: readonly Application[], records: RecordNames): ListedApplication[] {
  const { today } = useServices();
  const day = today();
  const [known] = useState(() => new WeakMap<Application, ListedApplication>());
  return useMemo(
    () =>
      applications.map((application) => {
        const before = known.get(application);
        if (before !== undefined) return before;
        const listed = listApplication(application, day, records.get(application.careerId));
        known.set(application, listed);
        return listed;
      }),
    [applications, day, known, records],
  );
}

/** A card that was moved by keyboard is another element in another column: the focus goes along. */
function useFocusKept(actions: ListedActions): ListedActions {
  const moved = useRef<string>(undefined);
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
    if (moved.current === undefined || document.activeElement !== document.body) return;
    const card = document.querySelector<HTMLElement>(`[data-card="${CSS.escape(moved.current)}"]`);
    if (card === null) return;
    card.focus();
    moved.current = undefined;
  });
  // The same for as long as the page stands: cards that haven't changed aren't drawn again.
  return useMemo(
    () => ({
      move: (listed, to) => {
        moved.current = listed.application.id;
        latest.current.move(listed, to);
      },
      remove: (listed) => latest.current.remove(listed),
    }),
    [],
  );
}
