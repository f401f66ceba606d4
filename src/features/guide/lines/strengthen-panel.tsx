import { useEffect, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { PatternFacts } from "#core/career-map/bullet-from-pattern.ts";
import { factsInLine } from "#core/career-map/facts-in-line.ts";
import type { BulletPattern } from "#core/career-map/occupation.ts";
import { patternsForLine } from "#core/career-map/patterns-for-line.ts";
import type { Language } from "#core/model/language.ts";
import { Button } from "#ui/button.tsx";
import { FIELD_HINT } from "#ui/field-frame.tsx";
import { showToast } from "#ui/toast-queue.ts";
import { PatternOffer } from "../patterns/pattern-offer.tsx";
import type { LineActions } from "./line-actions.ts";
import type { LineHelp } from "./line-help.ts";

const SHOWN_AT_FIRST = 2;

interface StrengthenPanelProps {
  readonly lineId: string;
  readonly text: string;
  readonly language: Language;
  readonly help: LineHelp;
  readonly actions: LineActions;
  readonly onClose: () => void;
}

/** Lines that say with facts what this one says without; the person's answers make one of them theirs. */
export function StrengthenPanel(props: StrengthenPanelProps) {
  const { lineId, text, language, help, actions, onClose } = props;
  const { t } = useTranslation("guide");
  const [isWhole, setIsWhole] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => title.current?.focus(), []);
  const { patterns, areOfSameKind } = patternsForLine(help.patterns, {
    text,
    language,
    shows: help.read?.(text, language).competencies.map((shown) => shown.id) ?? [],
    used: help.used,
  });
  const shown = isWhole ? patterns : patterns.slice(0, SHOWN_AT_FIRST);
  const take = (pattern: BulletPattern, facts: PatternFacts) => {
    actions.strengthen(lineId, pattern, facts, help.tense);
    showToast({
      text: t("strengthen.done"),
      action: { text: t("strengthen.back"), onPress: () => actions.takeOriginal(lineId) },
    });
  };
  return (
    <section
      aria-labelledby={id}
      className="col-start-2 mb-3 flex animate-rise flex-col items-start gap-2 rounded-md bg-sunk px-4 py-4 @lg:col-end-4"
    >
      <h4 ref={title} id={id} tabIndex={-1} className="font-semibold text-note outline-none">
        {t("strengthen.title")}
      </h4>
      <p className={FIELD_HINT}>{t(areOfSameKind ? "strengthen.sameKind" : "strengthen.ofThisWork")}</p>
      <ul className="w-full border-line border-t">
        {shown.map((pattern, index) => (
          <PatternOffer
            key={pattern.id}
            pattern={pattern}
            language={language}
            tense={help.tense}
            known={factsInLine(pattern, text, language)}
            isOpenAtFirst={index === 0}
            takeText={t("strengthen.take")}
            onTake={(facts) => take(pattern, facts)}
          />
        ))}
      </ul>
      <div className="flex flex-wrap gap-2">
        {patterns.length > shown.length ? (
          <Button variant="quiet" onPress={() => setIsWhole(true)}>
            {t("bank.more", { count: patterns.length - shown.length })}
          </Button>
        ) : null}
        <Button variant="quiet" onPress={onClose}>
          {t("strengthen.keep")}
        </Button>
      </div>
    </section>
  );
}
