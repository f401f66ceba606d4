import { useTranslation } from "react-i18next";
import { volunteerRoleIdSchema } from "#core/model/ids.ts";
import { textFor } from "#core/model/localized-text.ts";
import { useCareer } from "#state/career-session-context.ts";
import { EntryList } from "../entry-list.tsx";
import { moveBy, removeById } from "../reorder.ts";
import { ResumeLine } from "../resume-line.tsx";
import { SideSection } from "../side-section.tsx";
import { useDateRange } from "../use-date-range.ts";
import { useDocumentLanguage } from "../use-document-language.ts";
import { useEdit } from "../use-edit.ts";
import { VolunteerForm } from "./volunteer-form.tsx";

export function VolunteerSection() {
  const { t } = useTranslation("guide");
  const entries = useCareer((career) => career.volunteer);
  const language = useDocumentLanguage();
  const dateRange = useDateRange();
  const edit = useEdit();
  const add = () => {
    let id = "";
    edit((draft, { newId }) => {
      id = newId();
      draft.volunteer.push({
        id: volunteerRoleIdSchema.parse(id),
        organization: "",
        position: {},
        dates: {},
        summary: {},
        highlights: [],
      });
    });
    return id;
  };
  return (
    <SideSection title={t("work.volunteer")}>
      <EntryList
        entries={entries}
        nameOf={(entry) => entry.organization}
        render={{
          line: (entry) => (
            <ResumeLine
              title={textFor(entry.position, language)?.text ?? ""}
              under={entry.organization}
              dates={dateRange(entry.dates)}
            />
          ),
          form: (entry) => <VolunteerForm key={entry.id} entry={entry} />,
        }}
        onMove={(id, places) => edit((draft) => moveBy(draft.volunteer, id, places))}
        onRemove={(id) => edit((draft) => removeById(draft.volunteer, id))}
        adding={{ label: t("work.addVolunteer"), add }}
      />
    </SideSection>
  );
}
