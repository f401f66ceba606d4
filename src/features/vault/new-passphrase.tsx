import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Checkbox } from "#ui/checkbox.tsx";
import { TextField } from "#ui/text-field.tsx";

/** A guess of a shorter one takes a computer too little time. */
const FEWEST_LETTERS = 8;

export type PassphraseFault = "tooShort" | "notSame";

export interface NewPassphrase {
  readonly chosen: string;
  readonly again: string;
  readonly fault: PassphraseFault | undefined;
  readonly write: (next: { readonly chosen?: string; readonly again?: string }) => void;
  /** Looks whether it can be taken, and says what is wrong. */
  readonly check: () => boolean;
}

export function useNewPassphrase(): NewPassphrase {
  const [{ chosen, again }, setTyped] = useState({ chosen: "", again: "" });
  const [fault, setFault] = useState<PassphraseFault>();
  return {
    chosen,
    again,
    fault,
    write: (next) => setTyped((typed) => ({ ...typed, ...next })),
    check: () => {
      const found = faultOf(chosen, again);
      setFault(found);
      return found === undefined;
    },
  };
}

function faultOf(chosen: string, again: string): PassphraseFault | undefined {
  if (Array.from(chosen).length < FEWEST_LETTERS) return "tooShort";
  return chosen === again ? undefined : "notSame";
}

interface NewPassphraseFieldsProps {
  readonly passphrase: NewPassphrase;
  readonly isFocusedFirst?: boolean;
}

/** A new passphrase, written twice. */
export function NewPassphraseFields({ passphrase, isFocusedFirst = false }: NewPassphraseFieldsProps) {
  const { t } = useTranslation("vault");
  const [isShown, setIsShown] = useState(false);
  const { chosen, again, fault, write } = passphrase;
  const manner = {
    type: isShown ? "text" : "password",
    autoComplete: "new-password",
    autoCorrect: "off",
    spellCheck: "false",
  } as const;
  return (
    <div className="flex flex-col gap-3">
      <TextField
        {...manner}
        label={t("chosen")}
        hint={t("chosenHint")}
        error={fault === "tooShort" ? t("tooShort") : undefined}
        value={chosen}
        onChange={(next) => write({ chosen: next })}
        isFocusedFirst={isFocusedFirst}
      />
      <TextField
        {...manner}
        label={t("again")}
        error={fault === "notSame" ? t("notSame") : undefined}
        value={again}
        onChange={(next) => write({ again: next })}
      />
      <Checkbox isSelected={isShown} onChange={setIsShown}>
        {t("show")}
      </Checkbox>
    </div>
  );
}
