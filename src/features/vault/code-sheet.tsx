import { Printer } from "lucide-react";
import { createPortal } from "react-dom";
import { useTranslation } from "react-i18next";
import { Button } from "#ui/button.tsx";
import { Checkbox } from "#ui/checkbox.tsx";

interface CodeSheetProps {
  readonly code: string;
  readonly isKept: boolean;
  readonly onKept: (isKept: boolean) => void;
  readonly hasFault: boolean;
}

/** The recovery code, to be written down or printed before anything goes on. */
export function CodeSheet({ code, isKept, onKept, hasFault }: CodeSheetProps) {
  const { t } = useTranslation("vault");
  return (
    <div className="flex flex-col items-start gap-4">
      <p className="text-soft">{t("code.text")}</p>
      <CodeLetters code={code} />
      <Button icon={<Printer aria-hidden size={16} />} onPress={() => window.print()}>
        {t("code.print")}
      </Button>
      <div>
        <Checkbox isSelected={isKept} onChange={onKept} isInvalid={hasFault}>
          {t("code.kept")}
        </Checkbox>
        {hasFault ? (
          <p role="alert" className="font-semibold text-caption text-error">
            {t("code.keptMissing")}
          </p>
        ) : null}
      </div>
      {createPortal(<PrintedCode code={code} />, document.body)}
    </div>
  );
}

function CodeLetters({ code }: { readonly code: string }) {
  return (
    <p className="flex w-full flex-wrap gap-x-4 gap-y-1 rounded-md border border-line bg-sunk px-4 py-3 font-mono text-lead tabular-nums">
      {code.split("-").map((group, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- groups of a code stand where they stand
        <span key={`${at}${group}`}>{group}</span>
      ))}
    </p>
  );
}

/** All that the paper shows while the code is on the screen. */
function PrintedCode({ code }: { readonly code: string }) {
  const { t } = useTranslation(["vault", "common"]);
  return (
    <div data-printed-alone aria-hidden className="hidden p-12 print:block">
      <p className="font-semibold text-heading">
        {t("common:appName")}: {t("code.title")}
      </p>
      <p className="py-6 font-mono text-title">{code}</p>
      <p>{t("code.printed")}</p>
    </div>
  );
}
