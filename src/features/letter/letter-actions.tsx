import { Copy } from "lucide-react";
import { useTranslation } from "react-i18next";
import { letterText } from "#core/letters/letter-text.ts";
import type { Letter } from "#core/model/letter.ts";
import { useApplication } from "#state/application-session-context.ts";
import { useCareer } from "#state/career-session-context.ts";
import { useServices } from "#state/services-context.ts";
import { Button } from "#ui/button.tsx";
import { LinkButton } from "#ui/link.tsx";
import { showToast } from "#ui/toast-queue.ts";
import type { LetterSlot } from "./use-letter.ts";

interface LetterActionsProps {
  readonly letter: Letter;
  readonly slot: LetterSlot;
}

/** A later letter is most often a message, so that copying it comes first. */
export function LetterActions({ letter, slot }: LetterActionsProps) {
  const { t } = useTranslation("letter");
  const { copyText } = useServices();
  const name = useCareer(({ contact }) => contact.name);
  const careerId = useApplication((application) => application.careerId);
  const id = useApplication((application) => application.id);
  const copy = async () => {
    const isCopied = await copyText(letterText(letter, name));
    showToast({ text: t(isCopied ? "copy.done" : "copy.failed") });
  };
  return (
    <div className="flex flex-wrap gap-3">
      {slot === "application" ? (
        <LinkButton to={`/r/${careerId}/export/${id}`} variant="primary">
          {t("download")}
        </LinkButton>
      ) : null}
      <Button
        variant={slot === "application" ? "secondary" : "primary"}
        icon={<Copy aria-hidden size={16} />}
        onPress={() => void copy()}
      >
        {t("copy.action")}
      </Button>
    </div>
  );
}
