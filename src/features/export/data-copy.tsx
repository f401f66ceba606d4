import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { fileNameFor } from "#core/documents/file-name.ts";
import { patientDataInCareer } from "#core/privacy/patient-data-in-career.ts";
import { useCareer } from "#state/career-session-context.ts";
import { useServices } from "#state/services-context.ts";
import { Banner } from "#ui/banner.tsx";
import { Button } from "#ui/button.tsx";
import { Link } from "#ui/link.tsx";

/** The record as our own file, which the import reads again. */
export function DataCopy() {
  const { t } = useTranslation("export");
  const { download } = useServices();
  const career = useCareer((whole) => whole);
  const { id } = career;
  const count = useMemo(() => patientDataInCareer(career).length, [career]);
  const save = () => {
    const { language, contact } = career;
    const resumeName = fileNameFor({ name: contact.name, kind: "resume", language, extension: "json" });
    const bytes = new TextEncoder().encode(JSON.stringify(career, null, 2));
    download(`${t("copy.name")}-${resumeName}`, bytes, "application/json");
  };
  return (
    <section
      aria-labelledby="data-copy"
      className="flex flex-col items-start gap-3 border-line border-t pt-6"
    >
      <div>
        <h2 id="data-copy" className="font-semibold text-lead">
          {t("copy.title")}
        </h2>
        <p className="max-w-[56ch] text-soft">
          {t("copy.text")} {t("copy.note")}
        </p>
      </div>
      {count === 0 ? null : (
        <Banner tone="attention" action={<Link to={`/r/${id}/review`}>{t("patients.look")}</Link>}>
          {t("copy.patients", { count })}
        </Banner>
      )}
      <Button onPress={save}>{t("copy.action")}</Button>
    </section>
  );
}
