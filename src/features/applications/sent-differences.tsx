import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Packet } from "#core/applications/keep-packet.ts";
import { type ChangedPiece, compareTrees, type LineChange } from "#core/documents/compare-trees.ts";
import type { DocumentTree } from "#core/documents/document.ts";
import { parseTree } from "#core/documents/parse-tree.ts";
import type { SentPacket } from "#core/model/sent-packet.ts";

interface SentDifferencesProps {
  readonly sent: SentPacket;
  /** What would go out now. */
  readonly today: Packet;
}

/** What was sent beside what it would be today, in words. */
export function SentDifferences({ sent, today }: SentDifferencesProps) {
  const { t } = useTranslation("applications");
  const resume = useMemo(() => changesOf(sent.resume.tree, today.resume), [sent, today.resume]);
  const letter = useMemo(
    () => (today.letter === undefined ? [] : changesOf(sent.letter?.tree, today.letter)),
    [sent, today.letter],
  );
  if (resume === undefined || letter === undefined)
    return <p className="text-note">{t("sent.unreadable")}</p>;
  const note =
    sent.letter === undefined && today.letter !== undefined
      ? t("sent.letterNew")
      : sent.letter !== undefined && today.letter === undefined
        ? t("sent.letterGone")
        : undefined;
  if (resume.length + letter.length === 0 && note === undefined) {
    return <p className="text-note text-soft">{t("sent.same")}</p>;
  }
  return (
    <>
      {resume.length === 0 ? null : <Changes title={t("sent.ofResume")} changes={resume} />}
      {letter.length === 0 ? null : <Changes title={t("sent.ofLetter")} changes={letter} />}
      {note === undefined ? null : <p className="text-note">{note}</p>}
    </>
  );
}

/** None where nothing was kept; undefined where what was kept can't be read. */
function changesOf(kept: string | undefined, now: DocumentTree): LineChange[] | undefined {
  if (kept === undefined) return [];
  const before = parseTree(kept);
  return before && compareTrees(before, now);
}

interface ChangesProps {
  readonly title: string;
  readonly changes: readonly LineChange[];
}

function Changes({ title, changes }: ChangesProps) {
  return (
    <div className="w-full">
      <h3 className="font-semibold text-note">{title}</h3>
      <ul className="mt-1 border-line border-t">
        {withKeys(changes).map(([key, change]) => (
          <li key={key} className="border-line border-b py-2 text-note">
            <Change change={change} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Change({ change }: { readonly change: LineChange }) {
  const { t } = useTranslation("applications");
  const pieces: readonly ChangedPiece[] = change.kind === "changed" ? change.pieces : [change];
  return (
    <>
      <span className="block text-caption text-soft">{t(`sent.${change.kind}`)}</span>
      {withKeys(pieces).map(([key, { kind, text }]) => {
        const { tag: Words, dress } = PIECES[kind];
        return (
          <Words key={key} className={dress}>
            {text}
          </Words>
        );
      })}
    </>
  );
}

/** Each with its place: what is told of two states has no other name. */
function withKeys<T>(items: readonly T[]): [string, T][] {
  return items.map((item, index) => [String(index), item]);
}

const PIECES = {
  kept: { tag: "span", dress: "" },
  gone: { tag: "del", dress: "text-soft line-through decoration-error/70" },
  new: { tag: "ins", dress: "underline decoration-2 decoration-done/70 underline-offset-3" },
} as const satisfies Record<ChangedPiece["kind"], unknown>;
