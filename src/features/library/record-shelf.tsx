import { useDeferredValue, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Career } from "#core/model/career.ts";
import { Button } from "#ui/button.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { Link } from "#ui/link.tsx";
import { TextField } from "#ui/text-field.tsx";
import { findCareers } from "./find-careers.ts";
import { RecordList } from "./record-list.tsx";
import type { Library } from "./use-library.ts";

/** From so many records on, looking for one by eye takes longer than writing a word of it. */
const SEARCH_FROM = 5;

interface RecordShelfProps {
  readonly careers: readonly Career[];
  readonly library: Library;
}

/** All records: those at hand, and those set aside behind a line. */
export function RecordShelf({ careers, library }: RecordShelfProps) {
  const { t } = useTranslation("library");
  const [query, setQuery] = useState("");
  const settled = useDeferredValue(query.trim());
  const found = findCareers(settled, careers, ({ target }) => t(`tracks.${target.track}`));
  const atHand = found.filter(({ archivedAt }) => archivedAt === undefined);
  const archived = found.filter(({ archivedAt }) => archivedAt !== undefined);
  return (
    <div className="flex flex-col gap-5">
      {careers.length >= SEARCH_FROM ? (
        <div className="max-w-[420px]">
          <TextField
            type="search"
            label={t("search.label")}
            hint={t("search.hint")}
            value={query}
            onChange={setQuery}
          />
        </div>
      ) : null}
      <p>
        <Link to="/applications">{t("allApplications")}</Link>
      </p>
      <output className="sr-only">{settled === "" ? "" : t("search.found", { count: found.length })}</output>
      {atHand.length > 0 ? <RecordList careers={atHand} library={library} /> : null}
      {found.length === 0 ? (
        <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-soft">
          {t("search.none", { query: settled })}
          <Button onPress={() => setQuery("")}>{t("search.clear")}</Button>
        </p>
      ) : null}
      {archived.length > 0 ? (
        <Disclosure
          key={settled === "" ? "all" : "found"}
          title={t("archive.title", { count: archived.length })}
          isOpenAtFirst={settled !== "" || atHand.length === 0}
        >
          <div className="pt-3">
            <RecordList careers={archived} library={library} />
          </div>
        </Disclosure>
      ) : null}
    </div>
  );
}
