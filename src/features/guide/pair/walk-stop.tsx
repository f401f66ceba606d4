import { ArrowLeft, ArrowRight } from "lucide-react";
import { type KeyboardEvent, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { type Language, otherLanguage } from "#core/model/language.ts";
import { type LocalizedPlace, localizedPlace } from "#core/model/localized-places.ts";
import { withSide } from "#core/model/localized-text.ts";
import { lackOf } from "#core/review/missing-sides.ts";
import { useCareer } from "#state/career-session-context.ts";
import { Button } from "#ui/button.tsx";
import { TextArea } from "#ui/text-area.tsx";
import { TranslateOffer } from "../form/translate-offer.tsx";
import { useSideWriter } from "../form/use-side-writer.ts";
import { useDraftText } from "../lines/use-draft-text.ts";
import { useEdit } from "../use-edit.ts";
import { usePlaceWords } from "./use-place-words.ts";

interface WalkStopProps {
  readonly path: string;
  readonly language: Language;
  /** Left out at the first one. */
  readonly onBack: (() => void) | undefined;
  readonly onNext: () => void;
  readonly isLast: boolean;
}

export function WalkStop(props: WalkStopProps) {
  const { path } = props;
  const { t } = useTranslation("pair");
  const place = useCareer((career) => localizedPlace(career, path)?.text);
  const career = useCareer((whole) => whole);
  const found = place === undefined ? undefined : localizedPlace(career, path);
  // Undo may have taken the entry away meanwhile.
  if (found === undefined) return <p className="text-soft">{t("walk.gone")}</p>;
  return <StopForm {...props} place={found} />;
}

/** Where the text stands, its words in the other language, the field, and the way on. */
function StopForm({ place, ...props }: WalkStopProps & { readonly place: LocalizedPlace }) {
  const { language, onBack, onNext, isLast } = props;
  const { t } = useTranslation(["pair", "common"]);
  const other = otherLanguage(language);
  const placeWords = usePlaceWords();
  return (
    <section
      aria-label={placeWords(place.path)}
      className="flex flex-col gap-4 rounded-md border border-line bg-sheet px-4 py-4 sm:px-5"
    >
      <p className="text-caption text-soft">{placeWords(place.path)}</p>
      <div className="grid gap-4 sm:grid-cols-2">
        <div className="flex min-w-0 flex-col gap-1">
          <span className="font-semibold text-note">{t(`common:languages.${other}`)}</span>
          <p lang={other} className="wrap-break-word border-line border-l-2 py-1.5 pl-3">
            {place.text[other]?.text}
          </p>
        </div>
        <SideField place={place} language={language} onNext={onNext} />
      </div>
      <SideHelp place={place} language={language} />
      <div className="flex flex-wrap justify-between gap-3">
        <Button
          icon={<ArrowLeft aria-hidden size={16} />}
          isDisabled={onBack === undefined}
          onPress={() => onBack?.()}
        >
          {t("walk.previous")}
        </Button>
        <Button variant="primary" icon={<ArrowRight aria-hidden size={16} />} onPress={onNext}>
          {t(isLast ? "walk.finish" : "walk.next")}
        </Button>
      </div>
    </section>
  );
}

interface SideProps {
  readonly place: LocalizedPlace;
  readonly language: Language;
}

/** The field to be written: it has the focus, and Enter leads on where the text is one line. */
function SideField({ place, language, onNext }: SideProps & { readonly onNext: () => void }) {
  const { t } = useTranslation(["pair", "common"]);
  const edit = useEdit();
  const field = useRef<HTMLTextAreaElement>(null);
  const { text, type, flush } = useDraftText(place.text[language]?.text ?? "", (typed) =>
    edit((draft, { now }) => {
      const found = localizedPlace(draft, place.path);
      found?.put(withSide(found.text, language, typed, now));
    }),
  );
  useEffect(() => field.current?.focus(), []);
  const isLong = place.path === "summary";
  const onKeyDown = (event: KeyboardEvent) => {
    if (isLong || event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    flush();
    onNext();
  };
  return (
    <TextArea
      ref={field}
      label={t("walk.field", { language: t(`common:languages.${language}`) })}
      rows={isLong ? 5 : 2}
      lang={language}
      spellCheck="true"
      value={text}
      onChange={(typed) => type(isLong ? typed : typed.replace(/\n/g, " "))}
      onBlur={flush}
      onKeyDown={onKeyDown}
    />
  );
}

/** What the side lacks, and a hand with it: a first draft where the browser can, a word that it is right as it stands. */
function SideHelp({ place, language }: SideProps) {
  const { t } = useTranslation(["pair", "common"]);
  const { confirm, draft } = useSideWriter(place.text);
  const lack = lackOf(place, language);
  const other = otherLanguage(language);
  if (lack === undefined) return <p className="text-caption text-done">{t("walk.upToDate")}</p>;
  if (lack === "missing") {
    return (
      <TranslateOffer
        words={place.text[other]?.text ?? ""}
        from={other}
        to={language}
        onDraft={(words) => draft(language, words)}
      />
    );
  }
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 text-note">
      <span className="font-semibold text-attention">
        {t(`lacks.${lack}.told`, { other: t(`common:languagesInText.${other}`) })}
      </span>
      <Button onPress={() => confirm(language)}>{t(`lacks.${lack}.confirm`)}</Button>
    </div>
  );
}
