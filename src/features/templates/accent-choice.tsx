import { Check } from "lucide-react";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { ACCENT_COLORS } from "#core/documents/dress-template.ts";
import { type Accent, accentSchema } from "#core/model/document-look.ts";

interface AccentChoiceProps {
  /** None: the design's own. */
  readonly value: Accent | undefined;
  /** The design's own colour. */
  readonly own: string;
  readonly onChange: (accent: Accent | undefined) => void;
}

/** Colours that stay readable on paper, each with its name. */
export function AccentChoice({ value, own, onChange }: AccentChoiceProps) {
  const { t } = useTranslation("design");
  const group = useId();
  const swatches = [
    { accent: undefined, color: own, name: t("accent.own") },
    ...accentSchema.options.map((accent) => ({
      accent,
      color: ACCENT_COLORS[accent],
      name: t(`accent.${accent}`),
    })),
  ];
  const chosen = swatches.find(({ accent }) => accent === value);
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className="mb-1 font-semibold text-note">
        {t("accent.label")} <span className="font-normal text-soft">{chosen?.name}</span>
      </legend>
      <div className="flex flex-wrap gap-1.5">
        {swatches.map(({ accent, color, name }) => (
          <label
            key={accent ?? "own"}
            title={name}
            className="relative grid size-9 cursor-pointer place-items-center rounded-full has-focus-visible:outline-2 has-focus-visible:outline-accent has-checked:ring-2 has-checked:ring-accent pointer-coarse:size-11"
          >
            <input
              type="radio"
              name={group}
              aria-label={name}
              checked={accent === value}
              onChange={() => onChange(accent)}
              className="peer absolute inset-0 cursor-pointer appearance-none rounded-full outline-none"
            />
            <span
              aria-hidden
              className="grid size-7 place-items-center rounded-full text-paper forced-color-adjust-none"
              style={{ backgroundColor: color }}
            >
              {accent === value ? <Check size={15} strokeWidth={3} /> : null}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
