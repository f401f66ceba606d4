import { useTranslation } from "react-i18next";
import { assertNever } from "#core/assert-never.ts";
import { COMPETENCIES } from "#core/career-map/competencies.ts";
import type { SentenceSource } from "#core/model/letter.ts";
import { recordPlace } from "#core/model/record-place.ts";
import { useInterfaceLanguage } from "#i18n/interface-language.tsx";
import { useCareer } from "#state/career-session-context.ts";

interface SentenceGroundProps {
  readonly sources: readonly SentenceSource[];
  readonly isOutdated: boolean;
}

/** What a sentence rests on: quotes gathered by where they stand. */
export function SentenceGround({ sources, isOutdated }: SentenceGroundProps) {
  const { t } = useTranslation("letter");
  const grounds = useGrounds(sources);
  return (
    <>
      {isOutdated ? <p className="mb-1.5 font-semibold text-attention">{t("sources.outdated")}</p> : null}
      <ul className="flex flex-col gap-2">
        {grounds.map(({ label, place, quotes }) => (
          <li key={`${label} ${place}`}>
            <span className="block text-caption text-soft">
              {label}
              {place === "" ? null : ` · ${place}`}
            </span>
            {quotes.map((quote) => (
              <q key={quote} className="block">
                {quote}
              </q>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}

interface Ground {
  readonly label: string;
  readonly place: string;
  readonly quotes: readonly string[];
}

function useGrounds(sources: readonly SentenceSource[]): Ground[] {
  const groundOf = useGroundOf();
  // A phrase says nothing where something else does.
  const telling = sources.filter(({ kind }) => kind !== "phrase");
  const gathered = new Map<string, Ground>();
  for (const source of telling.length > 0 ? telling : sources.slice(0, 1)) {
    const ground = groundOf(source);
    const key = `${ground.label} ${ground.place}`;
    const quotes = new Set([...(gathered.get(key)?.quotes ?? []), ...ground.quotes]);
    gathered.set(key, { ...ground, quotes: [...quotes] });
  }
  return [...gathered.values()];
}

function useGroundOf(): (source: SentenceSource) => Ground {
  const { t } = useTranslation(["letter", "posting"]);
  const { language } = useInterfaceLanguage();
  const career = useCareer((whole) => whole);
  return (source) => {
    switch (source.kind) {
      case "record": {
        const place = recordPlace(career, source.evidence.path, language);
        const words = place && (place.entry || t(`posting:parts.${place.part}`));
        return { label: t("sources.record"), place: words ?? "", quotes: [source.evidence.quote] };
      }
      case "posting":
        return { label: t("sources.posting"), place: "", quotes: [source.quote] };
      case "told":
        return source.field === "kind"
          ? { label: t("sources.kind"), place: "", quotes: [] }
          : { label: t("sources.told"), place: "", quotes: [source.quote] };
      case "career-map": {
        const competency = COMPETENCIES.find(({ id }) => id === source.competency);
        const words = competency?.labels[language] ?? source.competency;
        return { label: t("sources.career-map"), place: "", quotes: [words] };
      }
      case "phrase":
        return { label: t("sources.phrase"), place: "", quotes: [] };
      default:
        return assertNever(source);
    }
  };
}
