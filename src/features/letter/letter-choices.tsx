import { useTranslation } from "react-i18next";
import {
  LETTER_KINDS,
  LETTER_LENGTHS,
  LETTER_TONES,
  type LetterKind,
  type ToldForLetter,
} from "#core/model/letter.ts";
import { useEditOpenView } from "#state/career-session-context.ts";
import { Checkbox } from "#ui/checkbox.tsx";
import { Labelled } from "#ui/labelled.tsx";
import { LanguageSwitch } from "#ui/language-switch.tsx";
import { Segmented } from "#ui/segmented.tsx";
import { Select } from "#ui/select.tsx";
import { TextField } from "#ui/text-field.tsx";
import { withTold } from "./letter-options.ts";
import type { LetterWork } from "./use-letter.ts";

/** What each kind of letter needs told, beside whom it's addressed to. */
const TOLD = {
  posting: [],
  "career-change": [],
  externship: [],
  referral: ["referrer"],
  "follow-up": ["interviewer", "interviewDate"],
  "thank-you": ["interviewer", "interviewDate"],
} as const satisfies Record<LetterKind, readonly (keyof ToldForLetter)[]>;

export function LetterChoices({ work }: { readonly work: LetterWork }) {
  const { t } = useTranslation(["letter", "common"]);
  const editView = useEditOpenView();
  const { options, choose, language } = work;
  return (
    <div className="flex flex-col gap-6">
      <Select
        label={t("choices.kind")}
        hint={t(`choices.kinds.${options.kind}.text`)}
        options={LETTER_KINDS.map((id) => ({
          id,
          label: t(`choices.kinds.${id}.title`),
          note: t(`choices.kinds.${id}.text`),
        }))}
        value={options.kind}
        onChange={(kind) => choose({ ...options, kind })}
      />
      <ToldFields work={work} />
      <div className="flex flex-wrap gap-x-8 gap-y-5">
        <Labelled label={t("choices.language")}>
          <LanguageSwitch
            label={t("common:documentLanguage")}
            value={language}
            onChange={(next) => editView((view) => void (view.language = next))}
          />
        </Labelled>
        <Labelled label={t("choices.tone")}>
          <Segmented
            label={t("choices.tone")}
            segments={LETTER_TONES.map((id) => ({ id, text: t(`choices.tones.${id}`) }))}
            value={options.tone}
            onChange={(tone) => choose({ ...options, tone })}
          />
        </Labelled>
        <Labelled label={t("choices.length")}>
          <Segmented
            label={t("choices.length")}
            segments={LETTER_LENGTHS.map((id) => ({ id, text: t(`choices.lengths.${id}`) }))}
            value={options.length}
            onChange={(length) => choose({ ...options, length })}
          />
        </Labelled>
      </div>
      <Checkbox isSelected={options.nameGap} onChange={(nameGap) => choose({ ...options, nameGap })}>
        {t("choices.nameGap")}
      </Checkbox>
    </div>
  );
}

function ToldFields({ work }: { readonly work: LetterWork }) {
  const { t } = useTranslation("letter");
  const { options, choose } = work;
  const field = (name: keyof ToldForLetter) => ({
    value: options.told[name] ?? "",
    onChange: (answer: string) => choose({ ...options, told: withTold(options.told, name, answer) }),
  });
  return (
    <div className="grid gap-x-6 gap-y-5 sm:grid-cols-2">
      {TOLD[options.kind].map((name) => (
        <TextField
          key={name}
          label={t(`choices.${name}`)}
          {...(name === "interviewDate" ? { type: "date" } : {})}
          {...field(name)}
        />
      ))}
      <div className="sm:col-span-2">
        <TextField label={t("choices.recipient")} hint={t("choices.recipientHint")} {...field("recipient")} />
      </div>
    </div>
  );
}
