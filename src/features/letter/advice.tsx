import { useTranslation } from "react-i18next";
import { assertNever } from "#core/assert-never.ts";
import type { LetterAdvice } from "#core/letters/letter-advice.ts";
import { careerLines } from "#core/model/career-lines.ts";
import { recordPlace } from "#core/model/record-place.ts";
import { useInterfaceLanguage } from "#i18n/interface-language.tsx";
import { requirementName } from "#i18n/requirement-name.ts";
import { useApplication } from "#state/application-session-context.ts";
import { useCareer } from "#state/career-session-context.ts";
import { Link } from "#ui/link.tsx";

/** More would be a chore. */
const MOST_SHOWN = 5;

/** What the person could add, where it's true, so that the letter says more. */
export function Advice({ advice }: { readonly advice: readonly LetterAdvice[] }) {
  const { t } = useTranslation("letter");
  const words = useAdviceWords();
  const pathOf = useAdvicePath();
  if (advice.length === 0) return null;
  return (
    <section aria-labelledby="letter-advice" className="border-accent/40 border-l-2 pl-4 text-note">
      <h2 id="letter-advice" className="font-semibold">
        {t("advice.title")}
      </h2>
      <ul className="mt-1 flex flex-col gap-1.5">
        {advice.slice(0, MOST_SHOWN).map((each) => {
          const path = pathOf(each);
          return (
            <li key={JSON.stringify(each)}>
              {words(each)} {path === undefined ? null : <Link to={path}>{t("advice.go")}</Link>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function useAdviceWords(): (advice: LetterAdvice) => string {
  const { t } = useTranslation("letter");
  const { t: nameT } = useTranslation("posting");
  const { language } = useInterfaceLanguage();
  const career = useCareer((whole) => whole);
  const lineAt = (path: string) => careerLines(career).find((line) => line.path === path)?.text ?? "";
  return (advice) => {
    switch (advice.kind) {
      case "add-name":
      case "add-experience":
      case "add-practice":
        return t(`advice.${advice.kind}`);
      case "add-duty-lines":
        return t("advice.add-duty-lines", { entry: recordPlace(career, advice.path, language)?.entry ?? "" });
      case "write-in-language":
        return t("advice.write-in-language", {
          language: t(`languages.${advice.language}`),
          line: lineAt(advice.path),
        });
      case "begin-with-verb":
      case "add-figure":
        return t(`advice.${advice.kind}`, { line: lineAt(advice.path) });
      case "say-whether":
        return t("advice.say-whether", { asked: requirementName(advice.requirement, nameT, language) });
      case "tell":
        return t(`advice.tell-${advice.field}`);
      default:
        return assertNever(advice);
    }
  };
}

/** Where in the app each is added; none where it is on this page. */
function useAdvicePath(): (advice: LetterAdvice) => string | undefined {
  const careerId = useCareer(({ id }) => id);
  const applicationId = useApplication(({ id }) => id);
  return (advice) => {
    if (advice.kind === "tell") return undefined;
    if (advice.kind === "say-whether") return `/r/${careerId}/applications/${applicationId}`;
    return `/r/${careerId}/${STEPS[advice.kind]}`;
  };
}

const STEPS = {
  "add-name": "about",
  "add-experience": "work",
  "add-duty-lines": "work",
  "write-in-language": "work",
  "begin-with-verb": "work",
  "add-figure": "work",
  "add-practice": "practicum",
} as const satisfies Record<Exclude<LetterAdvice["kind"], "tell" | "say-whether">, string>;
