import { useTranslation } from "react-i18next";
import { assertNever } from "#core/assert-never.ts";
import { recordPlace } from "#core/model/record-place.ts";
import type { TailoringChange } from "#core/tailoring/tailoring-change.ts";
import { useInterfaceLanguage } from "#i18n/interface-language.tsx";
import { useCareer } from "#state/career-session-context.ts";
import { Checkbox } from "#ui/checkbox.tsx";

/** Asks that are named as the reason; the others are counted. */
const MOST_NAMED = 4;

interface ChangeRowProps {
  readonly change: TailoringChange;
  readonly isTaken: boolean;
  readonly onTake: (isTaken: boolean) => void;
}

/** One change: what it does, how it reads before and after, and which words of the posting ask for it. */
export function ChangeRow({ change, isTaken, onTake }: ChangeRowProps) {
  const { t } = useTranslation("tailor");
  const place = usePlace(change.path);
  return (
    <li className="flex flex-col gap-1.5 border-line border-b py-4">
      <Checkbox isSelected={isTaken} onChange={onTake}>
        <span className="font-semibold">{t(`kinds.${change.kind}`)}</span>
        {place === "" ? null : <span className="text-soft">{place}</span>}
      </Checkbox>
      <div className="flex flex-col gap-1.5 pl-7.5 text-note">
        <Difference change={change} />
        <Reason change={change} />
      </div>
    </li>
  );
}

function usePlace(path: string): string {
  const { language } = useInterfaceLanguage();
  const career = useCareer((whole) => whole);
  return recordPlace(career, path, language)?.entry ?? "";
}

function Difference({ change }: { readonly change: TailoringChange }) {
  switch (change.kind) {
    case "put-first":
      return (
        <ol className="list-decimal pl-5 marker:text-soft">
          {change.texts.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ol>
      );
    case "leave-out":
      return (
        <p>
          <del className="text-soft decoration-edge">{change.text}</del>
        </p>
      );
    case "spelling":
    case "headline":
    case "summary":
      return (
        <div lang={change.language} className="flex flex-col gap-1">
          {change.before === "" ? null : <del className="text-soft decoration-edge">{change.before}</del>}
          <ins className="border-accent border-l-2 pl-3 no-underline">{change.after}</ins>
        </div>
      );
    default:
      return assertNever(change);
  }
}

function Reason({ change }: { readonly change: TailoringChange }) {
  const { t } = useTranslation("tailor");
  const { language } = useInterfaceLanguage();
  if (change.kind === "leave-out") return <p className="text-caption text-soft">{t("reasons.leave-out")}</p>;
  const named = change.asks.slice(0, MOST_NAMED).map(({ text }) => `“${text}”`);
  if (named.length === 0) return null;
  const asks = new Intl.ListFormat(language, { type: "unit" }).format(named);
  const more = change.asks.length - named.length;
  return (
    <p className="text-caption text-soft">
      {t(more > 0 ? "reasons.asksAndMore" : "reasons.asks", { asks, count: more })}
    </p>
  );
}
