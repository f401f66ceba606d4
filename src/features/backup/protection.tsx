import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useServices } from "#state/services-context.ts";
import { Checkbox } from "#ui/checkbox.tsx";
import { TextField } from "#ui/text-field.tsx";

/** A guess of a shorter one takes a computer too little time. */
const FEWEST_LETTERS = 8;

/** Whether a backup is to be encrypted, and with what. */
export interface Protection {
  readonly isWanted: boolean;
  readonly passphrase: string;
  readonly isTooShort: boolean;
  readonly want: (isWanted: boolean) => void;
  readonly write: (passphrase: string) => void;
  /** Does the work with what was chosen, unless that can't be taken; then it says so. */
  readonly apply: (work: (passphrase: string | undefined) => void) => void;
}

/** Where nothing else is said, at first as what is stored in this browser is: locked or not. */
export function useProtection(isWantedAtFirst?: boolean): Protection {
  const { vault } = useServices();
  const [isWanted, want] = useState(isWantedAtFirst ?? vault.state() === "open");
  const [passphrase, write] = useState("");
  const [isTooShort, setIsTooShort] = useState(false);
  return {
    isWanted,
    passphrase,
    isTooShort,
    want,
    write,
    apply: (work) => {
      const isShort = isWanted && Array.from(passphrase).length < FEWEST_LETTERS;
      setIsTooShort(isShort);
      if (!isShort) work(isWanted ? passphrase : undefined);
    },
  };
}

interface ProtectionFieldsProps {
  readonly protection: Protection;
  readonly words: { readonly protect: string; readonly passphrase: string };
}

export function ProtectionFields({ protection, words }: ProtectionFieldsProps) {
  const { t } = useTranslation("backup");
  const { isWanted, passphrase, isTooShort, want, write } = protection;
  return (
    <>
      <Checkbox isSelected={isWanted} onChange={want}>
        {words.protect}
      </Checkbox>
      {isWanted ? (
        <div className="w-full">
          <TextField
            label={words.passphrase}
            hint={t("passphraseHint")}
            error={isTooShort ? t("tooShort") : undefined}
            value={passphrase}
            onChange={write}
            autoComplete="off"
            autoCorrect="off"
            spellCheck="false"
          />
        </div>
      ) : null}
    </>
  );
}
