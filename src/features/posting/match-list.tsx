import { useTranslation } from "react-i18next";
import { AskRow } from "./ask-row.tsx";
import { type Ask, LEVELS } from "./asks.ts";

interface MatchListProps {
  readonly asks: readonly Ask[];
  readonly openKey: string | undefined;
  readonly onOpen: (key: string | undefined) => void;
}

/** Every ask as a line that opens in place, by how firmly the posting asks. */
export function MatchList({ asks, openKey, onOpen }: MatchListProps) {
  const { t } = useTranslation("posting");
  const levels = LEVELS.filter((level) => asks.some(({ best }) => best.level === level));
  return (
    <>
      {levels.map((level) => (
        <section key={level} aria-labelledby={`asks-${level}`}>
          <h3 id={`asks-${level}`} className="font-semibold text-lead">
            {t(`levels.${level}`)}
          </h3>
          <ul className="mt-2 border-line border-t">
            {asks
              .filter(({ best }) => best.level === level)
              .map((ask) => (
                <AskRow
                  key={ask.key}
                  ask={ask}
                  isOpen={ask.key === openKey}
                  onToggle={() => onOpen(ask.key === openKey ? undefined : ask.key)}
                />
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
