import { useTranslation } from "react-i18next";
import { LATER_LETTERS, type LetterSlot } from "#core/model/application.ts";
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

interface LetterChoicesProps {
  readonly work: LetterWork;
  readonly slot: LetterSlot;
}

/** What goes with a resume has a kind to choose; a later letter is of its own kind, and asks for nothing that is missing. */
export function LetterChoices({ work, slot }: LetterChoicesProps) {
  const { t } = useTranslation(["letter", "common"]);
  const editView = useEditOpenView();
  const { options, choose, language } = work;
  return (
    <div className="flex flex-col gap-6">
      {slot === "application" ? (
        <Select
          label={t("choices.kind")}
          hint={t(`choices.kinds.${options.kind}.text`)}
          options={kindsBeside(options.kind).map((id) => ({
            id,
            label: t(`choices.kinds.${id}.title`),
            note: t(`choices.kinds.${id}.text`),
          }))}
          value={options.kind}
          onChange={(kind) => choose({ ...options, kind })}
        />
      ) : null}
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
      {slot === "application" ? (
        <Checkbox isSelected={options.nameGap} onChange={(nameGap) => choose({ ...options, nameGap })}>
          {t("choices.nameGap")}
        </Checkbox>
      ) : null}
    </div>
  );
}

/** Later letters have a place of their own; one that stands here from before stays. */
function kindsBeside(chosen: LetterKind): LetterKind[] {
  return LETTER_KINDS.filter((kind) => kind === chosen || !LATER_LETTERS.some((later) => later === kind));
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
