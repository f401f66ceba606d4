import { useDeferredValue, useEffect, useMemo, useState } from "react";
import type { readSurely } from "#core/career-map/read-competencies.ts";
import type { DocumentTree } from "#core/documents/document.ts";
import type { Language } from "#core/model/language.ts";
import type { Track } from "#core/model/track.ts";
import { useInterfaceLanguage } from "#i18n/interface-language.tsx";
import { useCareer } from "#state/career-session-context.ts";
import type * as Marks from "./transfer-marks.ts";

type Read = typeof readSurely;

interface Reader {
  readonly read: Read;
  readonly marks: typeof Marks;
}

async function loadReader(): Promise<Reader> {
  const [reader, marks] = await Promise.all([
    import("#core/career-map/read-competencies.ts"),
    import("./transfer-marks.ts"),
  ]);
  return { read: eachOnce(reader.readSurely), marks };
}

/** A page drawn anew at every letter has the same lines but one. */
function eachOnce(read: Read): Read {
  const known = new Map<string, ReturnType<Read>>();
  return (text, language = "en") => {
    const key = `${language} ${text}`;
    const reading = known.get(key) ?? read(text, language);
    known.set(key, reading);
    return reading;
  };
}

export interface TransferReading {
  readonly marks: Marks.TransferMarks;
  readonly legend: readonly Marks.TransferMark[];
}

/** What transfers of a document, once the reader is here; it is fetched when it is first wanted. */
export function useTransferMarks(tree: DocumentTree, isWanted: boolean): TransferReading | undefined {
  const [reader, setReader] = useState<Reader>();
  const { language } = useInterfaceLanguage();
  const track = useCareer((career) => career.target.track);
  const settled = useDeferredValue(tree);
  useEffect(() => {
    if (isWanted) void loadReader().then(setReader);
  }, [isWanted]);
  return useMemo(
    () => (isWanted && reader !== undefined ? readingOf(settled, reader, { track, language }) : undefined),
    [settled, reader, track, language, isWanted],
  );
}

function readingOf(
  tree: DocumentTree,
  { read, marks }: Reader,
  aim: { readonly track: Track; readonly language: Language },
): TransferReading {
  const found = marks.transferMarks(marks.dutyLines(tree), read, aim);
  return { marks: found, legend: marks.legendOf(found) };
}
