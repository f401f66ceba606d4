import { useTranslation } from "react-i18next";
import type { FontFamily } from "#core/model/document-look.ts";
import { fontFamilySchema } from "#core/model/document-look.ts";
import type { ResumeView } from "#core/model/resume-view.ts";
import { templateOf } from "#templates/registry.ts";
import { Labelled } from "#ui/labelled.tsx";
import { Segmented } from "#ui/segmented.tsx";
import { Select } from "#ui/select.tsx";
import { AccentChoice } from "./accent-choice.tsx";

/** Typefaces go by their own names in every language. */
const FONT_NAMES = {
  "source-serif": "Source Serif",
  lora: "Lora",
  spectral: "Spectral",
  inter: "Inter",
  "noto-sans": "Noto Sans",
  "courier-prime": "Courier Prime",
} as const satisfies Record<FontFamily, string>;

const OWN = "own";
const FONTS = [OWN, ...fontFamilySchema.options] as const;
const DENSITIES = ["airy", OWN, "compact"] as const;
const PAPERS = ["letter", "a4"] as const satisfies readonly ResumeView["paper"][];

interface LookChoicesProps {
  readonly view: ResumeView;
  readonly onChange: (part: Partial<ResumeView>) => void;
}

/** Typeface, accent, density and paper, over what the design brings along. */
export function LookChoices({ view, onChange }: LookChoicesProps) {
  const { t } = useTranslation("design");
  const { look } = view;
  const { tokens } = templateOf(view.template);
  const ownFont = FONT_NAMES[tokens.fonts.body];
  return (
    <div className="flex flex-col gap-5">
      <AccentChoice
        value={look.accent}
        own={tokens.colors.accent}
        onChange={(accent) => onChange({ look: { ...look, accent } })}
      />
      <div className="flex flex-wrap items-start gap-x-8 gap-y-5">
        <div className="min-w-52 flex-1">
          <Select
            label={t("font.label")}
            options={FONTS.map((id) => ({
              id,
              label: id === OWN ? t("font.own", { name: ownFont }) : FONT_NAMES[id],
            }))}
            value={look.font ?? OWN}
            onChange={(font) => onChange({ look: { ...look, font: font === OWN ? undefined : font } })}
          />
        </div>
        <Labelled label={t("density.label")}>
          <Segmented
            label={t("density.label")}
            segments={DENSITIES.map((id) => ({ id, text: t(`density.${id}`) }))}
            value={look.density ?? OWN}
            onChange={(density) =>
              onChange({ look: { ...look, density: density === OWN ? undefined : density } })
            }
          />
        </Labelled>
        <Labelled label={t("paper.label")}>
          <Segmented
            label={t("paper.label")}
            segments={PAPERS.map((id) => ({ id, text: t(`paper.${id}`) }))}
            value={view.paper}
            onChange={(paper) => onChange({ paper })}
          />
        </Labelled>
      </div>
    </div>
  );
}
