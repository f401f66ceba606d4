import { Button as AriaButton } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { type Language, otherLanguage } from "#core/model/language.ts";
import { localizedPlace } from "#core/model/localized-places.ts";
import { sideOf } from "#core/model/localized-text.ts";
import { lackOf } from "#core/review/missing-sides.ts";
import { useCareer } from "#state/career-session-context.ts";
import { StateGlyph } from "../state-glyph.tsx";

interface WalkListProps {
  readonly paths: readonly string[];
  readonly language: Language;
  readonly at: number;
  readonly onGo: (at: number) => void;
}

/** The whole walk in sight: what is done, what is left, and a tap to any of it. */
export function WalkList({ paths, language, at, onGo }: WalkListProps) {
  const { t } = useTranslation("pair");
  const career = useCareer((whole) => whole);
  if (paths.length < 2) return null;
  const other = otherLanguage(language);
  return (
    <ol aria-label={t("walk.list")} className="border-line border-t text-note">
      {paths.map((path, index) => {
        const place = localizedPlace(career, path);
        const lack = place && lackOf(place, language);
        return (
          <li key={path} className="border-line border-b">
            <AriaButton
              onPress={() => onGo(index)}
              aria-current={index === at ? "step" : "false"}
              className="flex min-h-10 w-full items-center gap-3 px-2 py-1.5 text-left transition-colors aria-[current=step]:bg-accent-wash data-focus-visible:-outline-offset-2 data-hovered:bg-accent-wash/60 pointer-coarse:min-h-11"
            >
              <StateGlyph state={lack === undefined ? "done" : GLYPHS[lack]} />
              <span lang={other} className="min-w-0 flex-1 truncate">
                {place && sideOf(place.text, other)}
              </span>
              <span className="shrink-0 text-caption text-soft">
                {t(lack === undefined ? "walk.written" : `lacks.${lack}.short`)}
              </span>
            </AriaButton>
          </li>
        );
      })}
    </ol>
  );
}

const GLYPHS = { missing: "empty", outdated: "started", draft: "started" } as const;
