import { useTranslation } from "react-i18next";
import { Button } from "#ui/button.tsx";
import type { FileQueue } from "./use-file-queue.ts";

interface QueueLineProps {
  readonly queue: FileQueue;
  /** The one at hand could not be read: the next waits for a word. */
  readonly isStopped: boolean;
}

/** Which of several files is at hand and what follows; nothing for one alone. */
export function QueueLine({ queue: { names, at, next, goOn }, isStopped }: QueueLineProps) {
  const { t } = useTranslation("import");
  if (names.length < 2) return null;
  const words =
    at === 1
      ? t("queue.first", { count: names.length, first: names[0], rest: names.slice(1).join(", ") })
      : t("queue.now", { at, count: names.length, name: names[at - 1] });
  return (
    <div className="mb-4 flex flex-wrap items-center gap-x-4 gap-y-2 text-note text-soft">
      <output className="min-w-0 wrap-anywhere">{words}</output>
      {isStopped && next !== undefined ? (
        <Button onPress={goOn}>{t("queue.goOn", { name: next.name })}</Button>
      ) : null}
    </div>
  );
}
