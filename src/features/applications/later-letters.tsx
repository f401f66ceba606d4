import { useTranslation } from "react-i18next";
import { LATER_LETTERS } from "#core/model/application.ts";
import { useApplication } from "#state/application-session-context.ts";
import { LinkButton } from "#ui/link.tsx";

/** The letters that are written once an application is on its way. */
export function LaterLetters() {
  const { t } = useTranslation("applications");
  const { id, careerId, standing, laterLetters } = useApplication((application) => application);
  if (standing.status === "saved" || standing.status === "preparing") return null;
  const isAfter = standing.status === "interview" || standing.status === "offer";
  return (
    <section aria-labelledby="later-letters" className="flex flex-col gap-3">
      <h2 id="later-letters" className="font-semibold text-lead">
        {t("progress.lettersTitle")}
      </h2>
      <ul className="border-line border-t">
        {LATER_LETTERS.map((kind) => {
          const isWritten = (laterLetters[kind]?.en ?? laterLetters[kind]?.es) !== undefined;
          const isNext = (kind === "thank-you") === isAfter;
          return (
            <li
              key={kind}
              className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-line border-b py-3"
            >
              <p className="min-w-0 grow basis-60 text-note text-soft">{t(`progress.lettersText.${kind}`)}</p>
              <LinkButton
                to={`/r/${careerId}/applications/${id}/letter/${kind}`}
                variant={isNext && !isWritten ? "primary" : "secondary"}
              >
                {t(isWritten ? `progress.open.${kind}` : `progress.letters.${kind}`)}
              </LinkButton>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
