import { useTranslation } from "react-i18next";
import { statusOn } from "#core/model/credential.ts";
import { useCareer } from "#state/career-session-context.ts";
import { useServices } from "#state/services-context.ts";
import { EntryList } from "../entry-list.tsx";
import { moveBy, removeById } from "../reorder.ts";
import { ResumeLine } from "../resume-line.tsx";
import { useDateRange } from "../use-date-range.ts";
import { useEdit } from "../use-edit.ts";
import { CredentialFinder } from "./credential-finder.tsx";
import { CredentialForm } from "./credential-form.tsx";
import { MembershipSection } from "./membership-section.tsx";

export function CertificationsStep() {
  const { t } = useTranslation("guide");
  const entries = useCareer((career) => career.credentials);
  const dateRange = useDateRange();
  const edit = useEdit();
  const { today } = useServices();
  return (
    <div className="flex flex-col gap-10">
      <div className="flex flex-col gap-5">
        <EntryList
          entries={entries}
          nameOf={(entry) => entry.abbreviation || entry.name}
          render={{
            line: (entry) => (
              <ResumeLine
                title={[entry.abbreviation, entry.name].filter(Boolean).join(", ")}
                under={[entry.issuer, t(`certifications.short.${statusOn(entry, today())}`)]
                  .filter(Boolean)
                  .join(" · ")}
                dates={dateRange({ end: entry.earned ?? entry.expected })}
              />
            ),
            form: (entry) => <CredentialForm key={entry.id} entry={entry} />,
          }}
          onMove={(id, places) => edit((draft) => moveBy(draft.credentials, id, places))}
          onRemove={(id) => edit((draft) => removeById(draft.credentials, id))}
          adding={{
            label: t("certifications.none"),
            empty: t("certifications.empty"),
            renderAdder: (open) => <CredentialFinder onAdded={open} />,
          }}
        />
      </div>
      <MembershipSection />
    </div>
  );
}
