import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Checkbox } from "#ui/checkbox.tsx";
import { TextField } from "#ui/text-field.tsx";

interface SecretFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isFocusedFirst?: boolean;
}

/** A passphrase that exists, typed without others seeing it. */
export function SecretField({ hint, ...field }: SecretFieldProps) {
  const { t } = useTranslation("vault");
  const [isShown, setIsShown] = useState(false);
  return (
    <div className="flex flex-col gap-1">
      <TextField
        {...field}
        {...(hint === undefined ? {} : { hint })}
        type={isShown ? "text" : "password"}
        autoComplete="current-password"
        autoCorrect="off"
        spellCheck="false"
      />
      <Checkbox isSelected={isShown} onChange={setIsShown}>
        {t("show")}
      </Checkbox>
    </div>
  );
}
