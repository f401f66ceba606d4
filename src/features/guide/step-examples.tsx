import { Check, X } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Disclosure } from "#ui/disclosure.tsx";
import type { StepId } from "./steps.ts";

export function StepExamples({ step }: { readonly step: Exclude<StepId, "review"> }) {
  const { t } = useTranslation("guide");
  return (
    <Disclosure title={t("examples.title")}>
      <dl className="mt-1 flex flex-col gap-3 border-line border-l pl-4 text-note">
        <div>
          <dt className="flex items-center gap-1.5 font-semibold text-caption text-done">
            <Check aria-hidden size={14} strokeWidth={3} />
            {t("examples.good")}
          </dt>
          <dd>{t(`steps.${step}.good`)}</dd>
        </div>
        <div>
          <dt className="flex items-center gap-1.5 font-semibold text-caption text-error">
            <X aria-hidden size={14} strokeWidth={3} />
            {t("examples.weak")}
          </dt>
          <dd className="text-soft">{t(`steps.${step}.weak`)}</dd>
        </div>
      </dl>
    </Disclosure>
  );
}
