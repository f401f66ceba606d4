import { X } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { spokenLanguageIdSchema } from "#core/model/ids.ts";
import type { Language } from "#core/model/language.ts";
import { textFor } from "#core/model/localized-text.ts";
import { type LanguageLevel, languageLevelSchema, type SpokenLanguage } from "#core/model/spoken-language.ts";
import { useInterfaceLanguage } from "#i18n/interface-language.tsx";
import { useCareer } from "#state/career-session-context.ts";
import { IconButton } from "#ui/icon-button.tsx";
import { Select } from "#ui/select.tsx";
import { removeById } from "../reorder.ts";
import { useDocumentLanguage } from "../use-document-language.ts";
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

export function LanguagesSection() {
  const { t } = useTranslation("guide");
  const spoken = useCareer((career) => career.languages);
  const { language: interfaceLanguage } = useInterfaceLanguage();
  const edit = useEdit();
  const [turn, setTurn] = useState(0);
  const left = OFFERED.filter((code) => spoken.every((language) => language.code !== code));
  const add = (code: string) => {
    edit((draft, { now, newId }) => {
      draft.languages.push({
        id: spokenLanguageIdSchema.parse(newId()),
        code,
        name: {
          en: { text: languageName(code, "en"), changedAt: now },
          es: { text: languageName(code, "es"), changedAt: now },
        },
        fluency: {},
      });
    });
    setTurn((before) => before + 1);
  };
  return (
    <>
      <ul className="border-line border-t empty:hidden">
        {spoken.map((language) => (
          <SpokenLanguageRow key={language.id} spoken={language} />
        ))}
      </ul>
      <div className="max-w-[300px]">
        <Select
          key={turn}
          label={t("skills.addLanguage")}
          options={left.map((code) => ({ id: code, label: languageName(code, interfaceLanguage) }))}
          value={null}
          onChange={add}
        />
      </div>
    </>
  );
}

function SpokenLanguageRow({ spoken }: { readonly spoken: SpokenLanguage }) {
  const { t } = useTranslation("guide");
  const language = useDocumentLanguage();
  const edit = useEdit();
  const name = textFor(spoken.name, language)?.text ?? "";
  const setLevel = (level: LanguageLevel) =>
    edit((draft) => {
      const found = draft.languages.find(({ id }) => id === spoken.id);
      if (found !== undefined) found.level = level;
    });
  return (
    <li className="flex items-end gap-3 border-line border-b py-3">
      <span className="flex-1 self-center font-semibold">{name}</span>
      <div className="w-52 max-w-[50%]">
        <Select
          label={t("skills.levelOf", { language: name })}
          options={languageLevelSchema.options.map((id) => ({ id, label: t(`skills.levels.${id}`) }))}
          value={spoken.level ?? null}
          onChange={setLevel}
        />
      </div>
      <IconButton
        label={`${t("entries.remove")}: ${name}`}
        icon={<X size={16} />}
        onPress={() => edit((draft) => removeById(draft.languages, spoken.id))}
      />
    </li>
  );
}

/** A language's name with a capital, as it stands in a list. */
function languageName(code: string, language: Language): string {
  const name = new Intl.DisplayNames(language, { type: "language" }).of(code) ?? code;
  return name.charAt(0).toUpperCase() + name.slice(1);
}
