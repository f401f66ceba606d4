import type { Language } from "#core/model/language.ts";
import { Segmented } from "./segmented.tsx";

/** Each language under its own name, whatever language the interface is in. */
const NAMES = { en: "English", es: "Español" } as const satisfies Record<Language, string>;

interface LanguageSwitchProps {
  readonly label: string;
  readonly value: Language;
  readonly onChange: (language: Language) => void;
  readonly isShort?: boolean;
}

export function LanguageSwitch({ label, value, onChange, isShort = false }: LanguageSwitchProps) {
  const segments = (["en", "es"] as const).map((id) => ({
    id,
    text: isShort ? id.toUpperCase() : NAMES[id],
    lang: id,
  }));
  return <Segmented label={label} segments={segments} value={value} onChange={onChange} />;
}
