import { useTranslation } from "react-i18next";
import { CREDENTIALS } from "#core/career-map/credentials.ts";
import type { TransferReport } from "#core/career-map/transfer-report.ts";
import { statusOn } from "#core/model/credential.ts";
import { useCareer } from "#state/career-session-context.ts";
import { useServices } from "#state/services-context.ts";
import { Link } from "#ui/link.tsx";

type State = TransferReport["credentials"][number]["state"];

/** The credentials that lead to the target, the usual first one first, and how far the person is with each. */
export function CredentialPath({ report }: { readonly report: TransferReport }) {
  const { t } = useTranslation("transfer");
  const id = useCareer((career) => career.id);
  const hasApprentice = useHeldApprentice();
  return (
    <section aria-labelledby="path" className="break-inside-avoid">
      <h2 id="path" className="font-semibold text-heading">
        {t("path.title")}
      </h2>
      <p className="mt-1 max-w-[60ch] text-note text-soft">{t("path.text")}</p>
      <ol className="mt-3 border-line border-t">
        {report.credentials.map(({ abbreviation, state }) => {
          const entry = CREDENTIALS.find((known) => known.abbreviation === abbreviation);
          return (
            <li
              key={abbreviation}
              className="grid grid-cols-[auto_minmax(0,1fr)_auto] items-start gap-x-3 border-line border-b px-1 py-2.5 sm:px-2"
            >
              <span className="mt-1">
                <StateGlyph state={state} />
              </span>
              <span>
                <span lang="en">
                  <b className="font-semibold">{abbreviation}</b>
                  {entry === undefined ? null : (
                    <span className="ml-2">
                      {entry.name}
                      <span className="text-soft">, {entry.issuer}</span>
                    </span>
                  )}
                </span>
                {state === "open" && hasApprentice(abbreviation) ? (
                  <span className="block text-note text-soft">
                    {t("path.apprentice", { held: `${abbreviation}-A` })}
                  </span>
                ) : null}
              </span>
              <span className="text-note text-soft">{t(`path.states.${state}`)}</span>
            </li>
          );
        })}
      </ol>
      <p className="mt-3 text-note print:hidden">
        <Link to={`/r/${id}/certifications`}>{t("path.go")}</Link>
      </p>
    </section>
  );
}

/** Whether the person holds the apprentice form of a credential today. */
function useHeldApprentice(): (abbreviation: string) => boolean {
  const credentials = useCareer((career) => career.credentials);
  const day = useServices().today();
  return (abbreviation) =>
    credentials.some((held) => held.abbreviation === `${abbreviation}-A` && statusOn(held, day) === "active");
}

/** A tick, a half disc, a ring: told apart by shape as well as by colour. */
function StateGlyph({ state }: { readonly state: State }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 16 16" className="size-4 [print-color-adjust:exact]">
      {GLYPHS[state]}
    </svg>
  );
}

const GLYPHS = {
  active: (
    <>
      <circle cx="8" cy="8" r="7" className="fill-done" />
      <path d="M4.8 8.2l2.2 2.2 4.2-4.5" className="fill-none stroke-[1.75] stroke-sheet" />
    </>
  ),
  "under-way": (
    <>
      <circle cx="8" cy="8" r="6.25" className="fill-none stroke-[1.5] stroke-accent" />
      <path d="M8 1.75a6.25 6.25 0 0 1 0 12.5z" className="fill-accent" />
    </>
  ),
  open: <circle cx="8" cy="8" r="6.25" className="fill-none stroke-[1.5] stroke-edge" />,
} as const satisfies Record<State, unknown>;
