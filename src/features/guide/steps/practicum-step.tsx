import { useTranslation } from "react-i18next";
import { practicumIdSchema } from "#core/model/ids.ts";
import { textFor } from "#core/model/localized-text.ts";
import { useCareer } from "#state/career-session-context.ts";
import { EntryList } from "../entry-list.tsx";
import { moveBy, removeById } from "../reorder.ts";
import { ResumeLine } from "../resume-line.tsx";
import { useDateRange } from "../use-date-range.ts";
import { useDocumentLanguage } from "../use-document-language.ts";
import { useEdit } from "../use-edit.ts";
import { PracticumForm } from "./practicum-form.tsx";

export function PracticumStep() {
  const { t } = useTranslation("guide");
  const entries = useCareer((career) => career.practicum);
  const language = useDocumentLanguage();
  const dateRange = useDateRange();
  const edit = useEdit();
  const add = () => {
    let id = "";
    edit((draft, { newId }) => {
      id = newId();
      draft.practicum.push({
        id: practicumIdSchema.parse(id),
        kind: "practicum",
        title: {},
        organization: "",
        dates: {},
        highlights: [],
      });
    });
    return id;
  };
  return (
    <EntryList
      entries={entries}
      nameOf={(entry) => textFor(entry.title, language)?.text ?? ""}
      render={{
        line: (entry) => (
          <ResumeLine
            title={textFor(entry.title, language)?.text ?? ""}
            under={[
              t(`practicum.kinds.${entry.kind}`),
              entry.organization,
              entry.hours === undefined ? "" : t("practicum.hoursCount", { count: entry.hours }),
            ]
              .filter(Boolean)
              .join(" · ")}
            dates={dateRange(entry.dates)}
          />
        ),
        form: (entry) => <PracticumForm key={entry.id} entry={entry} />,
      }}
      onMove={(id, places) => edit((draft) => moveBy(draft.practicum, id, places))}
      onRemove={(id) => edit((draft) => removeById(draft.practicum, id))}
      adding={{ label: t("practicum.add"), empty: t("practicum.empty"), add }}
    />
  );
}
