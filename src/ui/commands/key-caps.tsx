import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import type { Shortcut } from "./shortcut.ts";

const CAP =
  "inline-grid h-6 min-w-6 place-items-center rounded-sm border border-line bg-room px-1.5 font-sans text-caption text-soft";

interface KeyCapsProps {
  readonly shortcut: Shortcut;
  readonly isApple: boolean;
}

/** The keys of a shortcut as they are printed on the person's keyboard. */
export function KeyCaps({ shortcut, isApple }: KeyCapsProps) {
  const { t } = useTranslation("commands");
  if (shortcut.kind === "keys") {
    return (
      <span className="inline-flex shrink-0 items-center gap-1.5">
        {shortcut.keys.map((key, at) => (
          <Fragment key={key}>
            {at > 0 ? <span className="text-caption text-soft">{t("shortcuts.then")}</span> : null}
            <kbd className={CAP}>{key.toUpperCase()}</kbd>
          </Fragment>
        ))}
      </span>
    );
  }
  const shift = isApple ? "⇧" : t("keys.shift");
  const mod = modifierName(isApple);
  const shifted = shortcut.isShifted === true ? [shift] : [];
  // Apple writes Shift before ⌘, everybody else after Ctrl.
  const before = isApple ? [...shifted, mod] : [mod, ...shifted];
  return (
    <span className="inline-flex shrink-0 items-center gap-1">
      {[...before, shortcut.key.toUpperCase()].map((cap) => (
        <kbd key={cap} className={CAP}>
          {cap}
        </kbd>
      ))}
    </span>
  );
}

export function modifierName(isApple: boolean): string {
  return isApple ? "⌘" : "Ctrl";
}
