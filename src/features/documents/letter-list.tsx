import { useTranslation } from "react-i18next";
import { Link as RouterLink } from "wouter";
import type { Application } from "#core/model/application.ts";
import { LANGUAGES } from "#core/model/language.ts";
import { useInterfaceLanguage } from "#i18n/interface-language.tsx";
import { relativeTime } from "#i18n/relative-time.ts";
import { useCareer } from "#state/career-session-context.ts";
import { useServices } from "#state/services-context.ts";
import { Link } from "#ui/link.tsx";

/** The letters written for postings; each leads to where it is written. */
export function LetterList({ applications }: { readonly applications: readonly Application[] }) {
  const { t } = useTranslation("documents");
  const careerId = useCareer((career) => career.id);
  return (
    <section aria-labelledby="letters" className="flex flex-col gap-3">
      <h2 id="letters" className="font-semibold text-lead">
        {t("letters.title")}
      </h2>
      {applications.length === 0 ? (
        <p className="max-w-[56ch] text-soft">
          {t("letters.none")} <Link to={`/r/${careerId}/applications`}>{t("letters.begin")}</Link>
        </p>
      ) : (
        <ul className="border-line border-t">
          {applications.map((application) => (
            <LetterRow key={application.id} application={application} />
          ))}
        </ul>
      )}
    </section>
  );
}

function LetterRow({ application }: { readonly application: Application }) {
  const { t } = useTranslation(["documents", "common"]);
  const { language } = useInterfaceLanguage();
  const { now } = useServices();
  const { id, careerId, letters, updatedAt } = application;
  const letter = letters[language] ?? letters.en ?? letters.es;
  const name = [letter?.jobTitle, letter?.employer].filter(Boolean).join(", ");
  const written = LANGUAGES.filter((each) => letters[each] !== undefined);
  return (
    <li className="group relative border-line border-b px-3 py-3 transition-colors hover:bg-accent-wash/40">
      <RouterLink
        href={`/r/${careerId}/applications/${id}/letter`}
        className="font-semibold wrap-anywhere after:absolute after:inset-0 group-hover:text-accent"
      >
        {name || t("letters.unnamed")}
      </RouterLink>
      <p className="text-note text-soft">
        {[
          ...written.map((each) => t(`common:languages.${each}`)),
          t("changed", { when: relativeTime(updatedAt, now(), language) }),
        ].join(" · ")}
      </p>
    </li>
  );
}
