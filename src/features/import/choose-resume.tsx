import { useState } from "react";
import { useTranslation } from "react-i18next";
import { FILE_LIMIT_MB } from "#io/importers/limits.ts";
import { Banner } from "#ui/banner.tsx";
import { Button } from "#ui/button.tsx";
import { FileDrop } from "#ui/file-drop.tsx";
import { TextArea } from "#ui/text-area.tsx";
import type { ReadingFailure } from "./use-import.ts";

const ENDINGS = [
  ".pdf",
  ".docx",
  ".odt",
  ".txt",
  ".md",
  ".rtf",
  ".json",
  ".zip",
  ".png",
  ".jpg",
  ".jpeg",
  ".webp",
  // Read nowhere, but told how to be saved another way.
  ".heic",
] as const;

interface ChooseResumeProps {
  readonly failure: { readonly name: string; readonly error: ReadingFailure } | undefined;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onText: (text: string) => void;
}

export function ChooseResume({ failure, onFiles, onText }: ChooseResumeProps) {
  const { t } = useTranslation(["import", "errors"]);
  const [text, setText] = useState("");
  return (
    <div className="flex flex-col gap-6">
      {failure === undefined ? null : (
        <Banner tone="error">
          <strong className="block truncate font-semibold">{failure.name}</strong>
          {failure.error.kind === "too-large"
            ? t("errors:import.too-large", { limitMb: failure.error.limitMb })
            : t(`errors:import.${failure.error.kind}`)}
        </Banner>
      )}
      <FileDrop
        label={t("file.label")}
        hint={t("file.hint", { limit: FILE_LIMIT_MB })}
        action={t("file.action")}
        endings={ENDINGS}
        isMany
        onFile={(file, others) => onFiles([file, ...others])}
      />
      <div className="flex flex-col items-start gap-3 [&>:first-child]:w-full">
        <TextArea
          label={t("paste.label")}
          hint={t("paste.hint")}
          rows={6}
          mostRows={14}
          value={text}
          onChange={setText}
        />
        <Button isDisabled={text.trim() === ""} onPress={() => onText(text)}>
          {t("paste.action")}
        </Button>
      </div>
    </div>
  );
}
