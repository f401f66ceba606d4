import { useDeferredValue, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { postingName } from "#core/matching/posting-name.ts";
import { readPosting } from "#core/matching/read-posting.ts";
import { Button } from "#ui/button.tsx";
import { TextArea } from "#ui/text-area.tsx";
import { POSTING_LIMIT, readPostingFile } from "./posting-file.ts";
import { useTooLong } from "./use-too-long.ts";

/** A posting pasted or opened; what it asks is counted while it is being pasted. */
export function PastePosting({ onRead }: { readonly onRead: (text: string) => void }) {
  const { t } = useTranslation("posting");
  const tooLong = useTooLong();
  const [text, setText] = useState("");
  const [isNotText, setIsNotText] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  const isTooLong = text.length > POSTING_LIMIT;
  const open = async (file: File | undefined) => {
    if (file === undefined) return;
    const read = await readPostingFile(file);
    setIsNotText(read === undefined);
    if (read !== undefined) setText(read);
  };
  const problem = isTooLong ? tooLong : isNotText ? t("paste.notText") : undefined;
  return (
    <section aria-labelledby="paste-posting" className="flex flex-col gap-3">
      <h2 id="paste-posting" className="font-semibold text-heading">
        {t("paste.title")}
      </h2>
      <TextArea
        label={t("paste.label")}
        hint={t("paste.hint")}
        error={problem}
        rows={8}
        mostRows={16}
        value={text}
        onChange={(typed) => {
          setText(typed);
          setIsNotText(false);
        }}
      />
      {isTooLong ? null : <FoundSoFar text={text} />}
      <div className="flex flex-wrap gap-3">
        <Button variant="primary" isDisabled={text.trim() === "" || isTooLong} onPress={() => onRead(text)}>
          {t("paste.action")}
        </Button>
        <input
          ref={chooser}
          type="file"
          accept=".txt,.md,text/plain"
          aria-label={t("paste.file")}
          hidden
          onChange={(event) => {
            void open(event.target.files?.[0]);
            event.target.value = "";
          }}
        />
        <Button onPress={() => chooser.current?.click()}>{t("paste.file")}</Button>
      </div>
    </section>
  );
}

function FoundSoFar({ text }: { readonly text: string }) {
  const { t } = useTranslation("posting");
  const settled = useDeferredValue(text);
  const posting = useMemo(() => readPosting(settled), [settled]);
  if (settled.trim() === "") return null;
  const count = posting.requirements.length;
  return (
    <output className="block text-note">
      <strong className="font-semibold">{postingName(posting, settled)}</strong>
      <span className="block text-soft">{count === 0 ? t("paste.none") : t("paste.found", { count })}</span>
    </output>
  );
}
