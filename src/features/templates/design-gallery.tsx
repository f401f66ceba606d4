import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { Template } from "#core/documents/template.ts";
import type { ResumeView } from "#core/model/resume-view.ts";
import type { Track } from "#core/model/track.ts";
import { useInterfaceLanguage } from "#i18n/interface-language.tsx";
import { designsFor } from "./designs-for.ts";
import type { Sketch } from "./use-sketches.ts";

interface DesignGalleryProps {
  readonly track: Track;
  readonly view: ResumeView;
  readonly sketches: Readonly<Record<string, Sketch>>;
  readonly onChange: (template: string) => void;
}

/** Every design with the person's own words in it, those for their goal first. */
export function DesignGallery({ track, view, sketches, onChange }: DesignGalleryProps) {
  const { t } = useTranslation("design");
  const name = useId();
  return (
    <fieldset className="min-w-0">
      <legend className="sr-only">{t("gallery")}</legend>
      <div className="grid grid-cols-2 gap-x-5 gap-y-6 sm:grid-cols-3">
        {designsFor(track).map((design) => (
          <DesignCard
            key={design.id}
            group={name}
            design={design}
            sketch={sketches[design.id]}
            isMeant={design.tracks.includes(track)}
            view={view}
            onPick={() => onChange(design.id)}
          />
        ))}
      </div>
    </fieldset>
  );
}

interface DesignCardProps {
  readonly group: string;
  readonly design: Template;
  readonly sketch: Sketch | undefined;
  readonly isMeant: boolean;
  readonly view: ResumeView;
  readonly onPick: () => void;
}

function DesignCard({ group, design, sketch, isMeant, view, onPick }: DesignCardProps) {
  const { t } = useTranslation(["design", "common"]);
  const { language } = useInterfaceLanguage();
  const isChosen = view.template === design.id;
  const [only] = design.languages.includes(view.language) ? [] : design.languages;
  const notes = [
    ...(isMeant ? [t("suggested")] : []),
    ...(only === undefined ? [] : [t("only", { language: t(`common:languagesInText.${only}`) })]),
    ...(sketch === undefined ? [] : [t("pages", { count: sketch.pages })]),
  ];
  return (
    <label className="group relative flex cursor-pointer flex-col gap-2">
      <input
        type="radio"
        name={group}
        checked={isChosen}
        onChange={onPick}
        className="absolute inset-0 cursor-pointer appearance-none outline-none"
      />
      <span
        className={`block overflow-hidden rounded-sm border border-line bg-paper outline-offset-2 transition-shadow group-hover:shadow-float group-has-checked:outline-2 group-has-checked:outline-accent group-has-focus-visible:outline-3 group-has-focus-visible:outline-accent ${view.paper === "a4" ? "aspect-[210/297]" : "aspect-[8.5/11]"}`}
      >
        {sketch === undefined ? null : (
          <img src={sketch.picture} alt="" className="size-full object-cover object-top" />
        )}
      </span>
      <span className="flex flex-col">
        <span className="font-semibold text-note leading-snug group-has-checked:text-accent">
          {design.names[language]}
        </span>
        <span className="text-caption text-soft">{notes.join(" · ")}</span>
      </span>
    </label>
  );
}
