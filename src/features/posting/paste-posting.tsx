import { useDeferredValue, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { postingName } from "#core/matching/posting-name.ts";
import { readPosting } from "#core/matching/read-posting.ts";
import { Banner } from "#ui/banner.tsx";
import { Button } from "#ui/button.tsx";
import { FileDrop } from "#ui/file-drop.tsx";
import { TextArea } from "#ui/text-area.tsx";
import { POSTING_LIMIT } from "./posting-limit.ts";
import { usePostingFile } from "./use-posting-file.ts";
import { useTooLong } from "./use-too-long.ts";

const ENDINGS = [".pdf", ".docx", ".rtf", ".html", ".htm", ".txt", ".md"] as const;

/** A posting pasted or opened from a file; what it asks is counted while it is being pasted. */
export function PastePosting({ onRead }: { readonly onRead: (text: string) => void }) {
  const { t } = useTranslation(["posting", "errors"]);
  const tooLong = useTooLong();
  const [text, setText] = useState("");
  const { isReading, failure, open, forget } = usePostingFile(setText);
  const isTooLong = text.length > POSTING_LIMIT;
  const failed =
    failure &&
    (failure.kind === "too-large"
      ? t("errors:postingFile.too-large", { limitMb: failure.limitMb })
      : t(`errors:postingFile.${failure.kind}`));
  return (
    <section aria-labelledby="paste-posting" className="flex flex-col gap-3">
      <h2 id="paste-posting" className="font-semibold text-heading">
        {t("paste.title")}
      </h2>
      <TextArea
        label={t("paste.label")}
        hint={t("paste.hint")}
        error={isTooLong ? tooLong : undefined}
        rows={8}
        mostRows={16}
        value={text}
        onChange={(typed) => {
          setText(typed);
          forget();
        }}
      />
      {isTooLong ? null : <FoundSoFar text={text} />}
      <div>
        <Button variant="primary" isDisabled={text.trim() === "" || isTooLong} onPress={() => onRead(text)}>
          {t("paste.action")}
        </Button>
      </div>
      {failed === undefined ? null : <Banner tone="error">{failed}</Banner>}
      <FileDrop
        label={t("paste.drop")}
        hint={isReading ? t("paste.reading") : t("paste.dropHint")}
        action={t("paste.file")}
        endings={ENDINGS}
        onFile={open}
      />
    </section>
  );
}

function FoundSoFar({ text }: { readonly text: string }) {
  const { t } = useTranslation("posting");
  const settled = useDeferredValue(text);
  const posting = useMemo(() => readPosting(settled), [settled]);
  const count = posting.requirements.length;
  // Its room is kept while it is empty: the button below never moves from under a finger.
  return (
    <output className="block min-h-[2lh] text-note">
      {settled.trim() === "" ? null : (
        <>
          <strong className="font-semibold">{postingName(posting, settled)}</strong>
          <span className="block text-soft">
            {count === 0 ? t("paste.none") : t("paste.found", { count })}
          </span>
        </>
      )}
    </output>
  );
}
