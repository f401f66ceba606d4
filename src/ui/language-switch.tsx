import type { Language } from "#core/model/language.ts";
import { LANGUAGE_NAMES } from "./language-names.ts";
import { Segmented } from "./segmented.tsx";

interface LanguageSwitchProps {
  readonly label: string;
  readonly value: Language;
  readonly onChange: (language: Language) => void;
  readonly isShort?: boolean;
}

export function LanguageSwitch({ label, value, onChange, isShort = false }: LanguageSwitchProps) {
  const segments = (["en", "es"] as const).map((id) => ({
    id,
    text: isShort ? id.toUpperCase() : LANGUAGE_NAMES[id],
    lang: id,
  }));
  return <Segmented label={label} segments={segments} value={value} onChange={onChange} />;
}
