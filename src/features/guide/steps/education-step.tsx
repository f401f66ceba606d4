import { useTranslation } from "react-i18next";
import { educationIdSchema } from "#core/model/ids.ts";
import { textFor } from "#core/model/localized-text.ts";
import { useCareer } from "#state/career-session-context.ts";
import { EntryList } from "../entry-list.tsx";
import { moveBy, removeById } from "../reorder.ts";
import { ResumeLine } from "../resume-line.tsx";
import { useDateRange } from "../use-date-range.ts";
import { useDocumentLanguage } from "../use-document-language.ts";
import { useEdit } from "../use-edit.ts";
import { EducationForm } from "./education-form.tsx";

export function EducationStep() {
  const { t } = useTranslation("guide");
  const entries = useCareer((career) => career.education);
  const language = useDocumentLanguage();
  const dateRange = useDateRange();
  const edit = useEdit();
  const add = () => {
    let id = "";
    edit((draft, { newId }) => {
      id = newId();
      draft.education.push({
        id: educationIdSchema.parse(id),
        institution: "",
        studyType: {},
        area: {},
        dates: {},
        location: {},
        highlights: [],
      });
    });
    return id;
  };
  return (
    <EntryList
      entries={entries}
      nameOf={(entry) => entry.institution}
      render={{
        line: (entry) => (
          <ResumeLine
            title={[entry.studyType, entry.area]
              .map((text) => textFor(text, language)?.text)
              .filter(Boolean)
              .join(", ")}
            under={[entry.institution, entry.location.city, entry.location.region].filter(Boolean).join(", ")}
            dates={dateRange(entry.dates, false)}
          />
        ),
        form: (entry) => <EducationForm key={entry.id} entry={entry} />,
      }}
      onMove={(id, places) => edit((draft) => moveBy(draft.education, id, places))}
      onRemove={(id) => edit((draft) => removeById(draft.education, id))}
      adding={{ label: t("education.add"), empty: t("education.empty"), add }}
    />
  );
}
