import { useTranslation } from "react-i18next";
import type { PartChange, WordPiece } from "#core/history/compare-versions.ts";
import { Checkbox } from "#ui/checkbox.tsx";

interface PartRowProps {
  readonly change: PartChange;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

/** So many letters around a change are shown of words that stayed. */
const AROUND = 60;

/** A part that changed: how many words came and went, and which. */
export function PartRow({ change, isChosen, onChoose }: PartRowProps) {
  const { t } = useTranslation("history");
  const { part, added, removed, pieces } = change;
  const counts = [
    added > 0 ? t("added", { count: added }) : undefined,
    removed > 0 ? t("removed", { count: removed }) : undefined,
  ].filter((count) => count !== undefined);
  const name = t(`parts.${part}`);
  return (
    <li className="flex flex-col gap-2 border-line border-b py-4">
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <span className="flex flex-col">
          <span className="font-semibold">{name}</span>
          <span className="text-caption text-soft tabular-nums">
            {counts.length === 0 ? t("noWords") : counts.join(" · ")}
          </span>
        </span>
        <Checkbox isSelected={isChosen} onChange={onChoose} aria-label={`${t("choose")}: ${name}`}>
          {t("choose")}
        </Checkbox>
      </div>
      {counts.length === 0 ? null : (
        <p className="whitespace-pre-line text-note wrap-anywhere">
          {pieces.map((piece, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- the pieces of one comparison never move
            <Piece key={at} piece={piece} place={placeOf(at, pieces.length)} />
          ))}
        </p>
      )}
    </li>
  );
}

type PiecePlace = "first" | "between" | "last";

function placeOf(at: number, count: number): PiecePlace {
  if (at === 0) return "first";
  return at === count - 1 ? "last" : "between";
}

function Piece({ piece: { kind, text }, place }: { readonly piece: WordPiece; readonly place: PiecePlace }) {
  if (kind === "added")
    return <ins className="bg-done-wash decoration-done underline-offset-3 [del+&]:ml-1">{text}</ins>;
  if (kind === "removed") return <del className="text-soft decoration-error/70">{text}</del>;
  return <span className="text-soft">{shortened(text, place)}</span>;
}

/** Of a long stretch that stayed, what is next to a change. */
function shortened(text: string, place: PiecePlace): string {
  if (text.length <= 2 * AROUND) return text;
  const head = place === "first" ? "" : text.slice(0, AROUND).replace(/\S*$/, "");
  const tail = place === "last" ? "" : text.slice(-AROUND).replace(/^\S*/, "");
  return `${head}…${tail}`;
}
