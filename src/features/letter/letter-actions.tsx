import { Copy } from "lucide-react";
import { useTranslation } from "react-i18next";
import { letterText } from "#core/letters/letter-text.ts";
import type { LetterSlot } from "#core/model/application.ts";
import type { Letter } from "#core/model/letter.ts";
import { useApplication } from "#state/application-session-context.ts";
import { useCareer } from "#state/career-session-context.ts";
import { useServices } from "#state/services-context.ts";
import { Button } from "#ui/button.tsx";
import { LinkButton } from "#ui/link.tsx";
import { showToast } from "#ui/toast-queue.ts";

interface LetterActionsProps {
  readonly letter: Letter;
  readonly slot: LetterSlot;
}

/** Files of the letter, and its words for a form or a message; a later letter is most often a message. */
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
      <LinkButton
        to={`/r/${careerId}/export/${id}${slot === "application" ? "" : `/${slot}`}`}
        variant={slot === "application" ? "primary" : "secondary"}
      >
        {t("download")}
      </LinkButton>
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
