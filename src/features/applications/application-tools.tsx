import { useTranslation } from "react-i18next";
import {
  type ApplicationSearch,
  type ListedApplication,
  SORTINGS,
} from "#core/applications/find-applications.ts";
import { APPLICATION_STATUSES } from "#core/model/application.ts";
import type { CareerId } from "#core/model/ids.ts";
import { Segmented } from "#ui/segmented.tsx";
import { Select } from "#ui/select.tsx";
import { TextField } from "#ui/text-field.tsx";
import { TakeAlong } from "./take-along.tsx";

/** What each record is called, in the order of the library. */
export type RecordNames = ReadonlyMap<CareerId, string>;
export type View = "board" | "list";

interface ApplicationToolsProps {
  readonly search: ApplicationSearch;
  readonly onSearch: (search: ApplicationSearch) => void;
  /** None where all are of one record. */
  readonly records: RecordNames;
  readonly view: View;
  readonly onView: (view: View) => void;
  /** Those found. */
  readonly found: readonly ListedApplication[];
}

/** Search, what is shown, in which order and how, and what is found as a file. */
export function ApplicationTools(props: ApplicationToolsProps) {
  const { search, onSearch, records, view, onView, found } = props;
  const { t } = useTranslation("applications");
  const filters = ["all", "due", ...APPLICATION_STATUSES] as const;
  return (
    <div className="flex flex-wrap items-end gap-x-4 gap-y-3">
      <div className="min-w-0 grow basis-56 sm:max-w-80">
        <TextField
          label={t("search.label")}
          type="search"
          placeholder={t("search.hint")}
          value={search.words}
          onChange={(words) => onSearch({ ...search, words })}
        />
      </div>
      {records.size === 0 ? null : (
        <div className="w-48 max-sm:grow">
          <RecordFilter
            records={records}
            value={search.record}
            onChange={(record) => onSearch({ ...search, record })}
          />
        </div>
      )}
      <div className="w-44 max-sm:grow">
        <Select
          label={t("filter.label")}
          options={filters.map((id) => ({
            id,
            label: id === "all" || id === "due" ? t(`filter.${id}`) : t(`statuses.${id}`),
          }))}
          value={search.status}
          onChange={(status) => onSearch({ ...search, status })}
        />
      </div>
      <div className="w-40 max-sm:grow">
        <Select
          label={t("sort.label")}
          options={SORTINGS.map((id) => ({ id, label: t(`sort.${id}`) }))}
          value={search.sorting}
          onChange={(sorting) => onSearch({ ...search, sorting })}
        />
      </div>
      <div className="flex flex-wrap items-center gap-3 md:ml-auto">
        <Segmented
          label={t("view.label")}
          segments={(["board", "list"] as const).map((id) => ({ id, text: t(`view.${id}`) }))}
          value={view}
          onChange={onView}
        />
        <TakeAlong found={found} />
      </div>
    </div>
  );
}

interface RecordFilterProps {
  readonly records: RecordNames;
  readonly value: ApplicationSearch["record"];
  readonly onChange: (record: ApplicationSearch["record"]) => void;
}

function RecordFilter({ records, value, onChange }: RecordFilterProps) {
  const { t } = useTranslation("applications");
  return (
    <Select<ApplicationSearch["record"]>
      label={t("records.label")}
      options={[
        { id: "all", label: t("records.all") },
        ...[...records].map(([id, name]) => ({ id, label: name })),
      ]}
      value={value}
      onChange={onChange}
    />
  );
}
