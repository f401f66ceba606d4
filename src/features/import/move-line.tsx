import { useTranslation } from "react-i18next";
import { Button } from "#ui/button.tsx";
import { Menu } from "#ui/menu.tsx";
import { useMoveTargets } from "./use-move-targets.ts";
import type { Review } from "./use-review.ts";

/** The menu by which a line of the file gets another place. */
export function MoveLine({ line, work }: { readonly line: number; readonly work: Review }) {
  const { t } = useTranslation("import");
  const targets = useMoveTargets(work, line);
  const text = work.reading.trace.lines[line]?.text ?? "";
  return (
    <Menu
      label={t("review.moveLine", { line: text })}
      trigger={
        <Button variant="quiet" aria-label={t("review.moveLine", { line: text })}>
          {t("review.move")}
        </Button>
      }
      actions={targets.map(({ id, text: words, to }) => ({
        id,
        text: words,
        isDanger: to.kind === "out",
        onAction: () => work.take({ kind: "move", line, to }),
      }))}
    />
  );
}
