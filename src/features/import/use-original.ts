import { useEffect, useState } from "react";
import type { OpenOriginal } from "#io/pdf-view/open-original.ts";

/** The file as it looks, once it is open; undefined where it has no look, or none that can be drawn. */
export function useOriginal(bytes: Uint8Array): OpenOriginal | undefined {
  const [original, setOriginal] = useState<OpenOriginal>();
  useEffect(() => {
    let isWanted = true;
    let close = () => {
      isWanted = false;
    };
    const open = async () => {
      const { closeOriginal, openOriginal } = await import("#io/pdf-view/open-original.ts");
      const opened = await openOriginal(bytes);
      if (opened === undefined) return;
      if (!isWanted) {
        closeOriginal(opened);
        return;
      }
      close = () => closeOriginal(opened);
      setOriginal(opened);
    };
    // What can't be drawn is shown line by line.
    open().catch(() => undefined);
    return () => close();
  }, [bytes]);
  return original;
}
