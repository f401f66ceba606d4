import { Ellipsis } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { spokenLanguageIdSchema } from "#core/model/ids.ts";
import { LANGUAGES, type Language } from "#core/model/language.ts";
import { type LocalizedText, localizedText, textFor } from "#core/model/localized-text.ts";
import { type LanguageLevel, languageLevelSchema, type SpokenLanguage } from "#core/model/spoken-language.ts";
import type { Timestamp } from "#core/model/timestamp.ts";
import { foldText } from "#core/text/fold-text.ts";
import { useInterfaceLanguage } from "#i18n/interface-language.tsx";
import { useCareer } from "#state/career-session-context.ts";
import { classes } from "#ui/classes.ts";
import { ComboBox } from "#ui/combo-box.tsx";
import { IconButton } from "#ui/icon-button.tsx";
import { Menu } from "#ui/menu.tsx";
import { DragHandle } from "#ui/reorder/drag-handle.tsx";
import { DropMark } from "#ui/reorder/drop-mark.tsx";
import { ReorderList } from "#ui/reorder/reorder-list.tsx";
import { useReorderItem } from "#ui/reorder/use-reorder-item.ts";
import { Select } from "#ui/select.tsx";
import { LeftOutNote } from "../left-out-note.tsx";
import { moveBy, removeById } from "../reorder.ts";
import { useDocumentLanguage } from "../use-document-language.ts";
import { useIsLeftOut, useToggleLeftOut } from "../use-document-view.ts";
import { useEdit } from "../use-edit.ts";

/** Languages most spoken in US homes and clinics, ISO 639-1 (US Census, American Community Survey). */
const OFFERED = [
  "en",
  "es",
  "zh",
  "tl",
  "vi",
  "ar",
  "fr",
  "ko",
  "ru",
  "pt",
  "ht",
  "hi",
  "de",
  "pl",
  "it",
  "ur",
  "fa",
  "te",
  "ja",
  "gu",
  "bn",
  "ta",
  "so",
  "am",
  "uk",
  "ne",
  "sw",
  "hy",
  "he",
  "km",
] as const;

const OWN_WORDS = "own-words";
const MOST_SHOWN = 8;

export function LanguagesSection() {
  const { t } = useTranslation("guide");
  const spoken = useCareer((career) => career.languages);
  const edit = useEdit();
  const move = (id: string, places: number) => edit((draft) => moveBy(draft.languages, id, places));
  const language = useDocumentLanguage();
  const nameOf = (id: string) => {
    const found = spoken.find((each) => each.id === id);
    return (found && textFor(found.name, language)?.text) ?? t("entries.unnamed");
  };
  return (
    <>
      <ReorderList ids={spoken.map(({ id }) => id)} nameOf={nameOf} onMove={move}>
        <ul className="border-line border-t empty:hidden">
          {spoken.map((each) => (
            <LanguageRow key={each.id} spoken={each} name={nameOf(each.id)} isMovable={spoken.length > 1} />
          ))}
        </ul>
      </ReorderList>
      <div data-field="languages" className="max-w-[340px]">
        <LanguageFinder />
      </div>
    </>
  );
}

/** Adds one of the languages most spoken here, named in both languages at once, or any other as the person writes it. */
function LanguageFinder() {
  const { t } = useTranslation("guide");
  const spoken = useCareer((career) => career.languages);
  const { language: interfaceLanguage } = useInterfaceLanguage();
  const language = useDocumentLanguage();
  const edit = useEdit();
  const [typed, setTyped] = useState("");
  const words = typed.trim();
  const known = OFFERED.filter((code) => spoken.every((each) => each.code !== code))
    .filter((code) => LANGUAGES.some((side) => foldText(languageName(code, side)).includes(foldText(words))))
    .slice(0, MOST_SHOWN);
  const options = known.map((code) => ({ id: code as string, label: languageName(code, interfaceLanguage) }));
  const add = (code: string | undefined) => {
    if (code === undefined && words === "") return;
    edit((draft, { now, newId }) => {
      const id = spokenLanguageIdSchema.parse(newId());
      if (code === undefined)
        draft.languages.push({ id, name: localizedText(language, words, now), fluency: {} });
      else draft.languages.push({ id, code, name: bothNames(code, now), fluency: {} });
    });
    setTyped("");
  };
  const own = { id: OWN_WORDS, label: t("skills.own", { text: words }) };
  const exact = known.find((code) => foldText(languageName(code, interfaceLanguage)) === foldText(words));
  return (
    <ComboBox
      label={t("skills.addLanguage")}
      listLabel={t("skills.languages")}
      text={typed}
      onTextChange={setTyped}
      options={words === "" || exact !== undefined ? options : [...options, own]}
      onPick={(id) => add(id === OWN_WORDS ? undefined : id)}
      onOwnWords={() => add(exact ?? (known.length === 1 ? known[0] : undefined))}
    />
  );
}

function bothNames(code: string, now: Timestamp): LocalizedText {
  return {
    en: { text: languageName(code, "en"), changedAt: now },
    es: { text: languageName(code, "es"), changedAt: now },
  };
}

interface LanguageRowProps {
  readonly spoken: SpokenLanguage;
  readonly name: string;
  readonly isMovable: boolean;
}

function LanguageRow({ spoken, name, isMovable }: LanguageRowProps) {
  const { t } = useTranslation("guide");
  const language = useDocumentLanguage();
  const edit = useEdit();
  const isLeftOut = useIsLeftOut(spoken.id);
  const toggleLeftOut = useToggleLeftOut();
  const { take, hold, isDragged, style, mark } = useReorderItem(spoken.id);
  const fluency = textFor(spoken.fluency, language);
  const setLevel = (level: LanguageLevel) =>
    edit((draft) => {
      const found = draft.languages.find(({ id }) => id === spoken.id);
      if (found !== undefined) Object.assign(found, { level, fluency: {} });
    });
  return (
    <li
      ref={take}
      style={style}
      className={classes(
        "relative flex flex-wrap items-end gap-x-3 gap-y-1 border-line border-b py-3",
        isDragged && "z-10 rounded-md bg-sheet shadow-float",
      )}
    >
      <DropMark mark={mark} />
      {isMovable ? (
        <span className="self-center">
          <DragHandle label={t("entries.drag", { name })} hold={hold} />
        </span>
      ) : null}
      <span className={classes("min-w-24 flex-1 self-center font-semibold", isLeftOut && "text-soft")}>
        {name}
        {isLeftOut ? <LeftOutNote /> : null}
      </span>
      <div className="w-52 max-w-[50%]">
        <Select
          label={t("skills.levelOf", { language: name })}
          hint={fluency && t("skills.printedAs", { words: fluency.text })}
          options={languageLevelSchema.options.map((id) => ({
            id,
            label: t(`skills.levels.${id}`),
            note: t(`skills.levelNotes.${id}`),
          }))}
          value={spoken.level ?? null}
          onChange={setLevel}
        />
      </div>
      <Menu
        label={t("skills.tasks", { term: name })}
        trigger={<IconButton label={t("skills.tasks", { term: name })} icon={<Ellipsis size={18} />} />}
        actions={[
          {
            id: "left-out",
            text: t(isLeftOut ? "entries.putIn" : "entries.leaveOut"),
            onAction: () => toggleLeftOut(spoken.id),
          },
          {
            id: "remove",
            text: t("entries.remove"),
            onAction: () => edit((draft) => removeById(draft.languages, spoken.id)),
            isDanger: true,
          },
        ]}
      />
    </li>
  );
}

/** A language's name with a capital, as it stands in a list. */
function languageName(code: string, language: Language): string {
  const name = new Intl.DisplayNames(language, { type: "language" }).of(code) ?? code;
  return name.charAt(0).toUpperCase() + name.slice(1);
}
