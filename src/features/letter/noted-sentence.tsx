import { useTranslation } from "react-i18next";
import { assertNever } from "#core/assert-never.ts";
import { COMPETENCIES } from "#core/career-map/competencies.ts";
import type { Sentence, SentenceSource } from "#core/model/letter.ts";
import { recordPlace } from "#core/model/record-place.ts";
import { useInterfaceLanguage } from "#i18n/interface-language.tsx";
import { useCareer } from "#state/career-session-context.ts";
import { NotedText } from "#ui/noted-text.tsx";

interface NotedSentenceProps {
  readonly sentence: Sentence;
  readonly isOutdated: boolean;
}

/** A sentence that shows what it rests on, on hover, focus and touch. */
export function NotedSentence({ sentence, isOutdated }: NotedSentenceProps) {
  const { language } = useInterfaceLanguage();
  return (
    <>
      <NotedText
        note={
          <div lang={language}>
            <SourceList sentence={sentence} isOutdated={isOutdated} />
          </div>
        }
        className={`rounded-[2px] transition-colors hover:bg-accent-wash ${
          isOutdated ? "underline decoration-2 decoration-attention decoration-wavy underline-offset-4" : ""
        }`}
      >
        {sentence.text}
      </NotedText>{" "}
    </>
  );
}

function SourceList({ sentence, isOutdated }: NotedSentenceProps) {
  const { t } = useTranslation("letter");
  // A phrase says nothing where something else does.
  const telling = sentence.sources.filter(({ kind }) => kind !== "phrase");
  const shown = telling.length > 0 ? telling : sentence.sources.slice(0, 1);
  const keyed = new Map(shown.map((source) => [JSON.stringify(source), source]));
  return (
    <>
      {isOutdated ? <p className="mb-1.5 font-semibold text-attention">{t("sources.outdated")}</p> : null}
      <ul className="flex flex-col gap-1.5">
        {[...keyed].map(([key, source]) => (
          <li key={key}>
            <SourceWords source={source} />
          </li>
        ))}
      </ul>
    </>
  );
}

function SourceWords({ source }: { readonly source: SentenceSource }) {
  const { t } = useTranslation(["letter", "posting"]);
  const { language } = useInterfaceLanguage();
  const career = useCareer((whole) => whole);
  switch (source.kind) {
    case "record": {
      const place = recordPlace(career, source.evidence.path, language);
      const under = [place && t(`posting:parts.${place.part}`), place?.entry].filter(Boolean).join(" · ");
      return <Quoted label={t("sources.record")} quote={source.evidence.quote} under={under} />;
    }
    case "posting":
      return <Quoted label={t("sources.posting")} quote={source.quote} />;
    case "told":
      return source.field === "kind" ? (
        <span className="text-soft">{t("sources.kind")}</span>
      ) : (
        <Quoted label={t("sources.told")} quote={source.quote} />
      );
    case "career-map": {
      const competency = COMPETENCIES.find(({ id }) => id === source.competency);
      return (
        <>
          <span className="block text-caption text-soft">{t("sources.career-map")}</span>
          {competency?.labels[language] ?? source.competency}
        </>
      );
    }
    case "phrase":
      return <span className="text-soft">{t("sources.phrase")}</span>;
    default:
      return assertNever(source);
  }
}

interface QuotedProps {
  readonly label: string;
  readonly quote: string;
  readonly under?: string;
}

function Quoted({ label, quote, under = "" }: QuotedProps) {
  return (
    <>
      <span className="block text-caption text-soft">{label}</span>
      <q>{quote}</q>
      {under === "" ? null : <span className="block text-caption text-soft">{under}</span>}
    </>
  );
}
