import { type RefObject, useState } from "react";
import { useTranslation } from "react-i18next";
import { gistOf } from "#core/applications/gist-of.ts";
import type { Posting, Requirement } from "#core/matching/posting.ts";
import { useApplication, useApplicationSession } from "#state/application-session-context.ts";
import { Button } from "#ui/button.tsx";
import { TextArea } from "#ui/text-area.tsx";
import { POSTING_LIMIT } from "./posting-limit.ts";
import { PostingText } from "./posting-text.tsx";
import { useTooLong } from "./use-too-long.ts";

interface PostingSheetProps {
  readonly text: string;
  readonly posting: Posting;
  readonly shown: readonly Requirement[];
  /** The sheet's own element, for what is marked in it. */
  readonly sheet: RefObject<HTMLElement | null>;
}

/** The posting's text, to be read or to be changed. */
export function PostingSheet({ text, posting, shown, sheet }: PostingSheetProps) {
  const { t } = useTranslation("posting");
  const session = useApplicationSession();
  const written = useApplication((application) => application.posting.text);
  const [isChanging, setIsChanging] = useState(text.trim() === "");
  const tooLong = useTooLong();
  const [refused, setRefused] = useState(false);
  const change = (typed: string) => {
    const isTooLong = typed.length > POSTING_LIMIT;
    setRefused(isTooLong);
    if (isTooLong) return;
    session.typing("posting", () =>
      session.edit((draft) => {
        draft.posting.text = typed;
        delete draft.posting.gist;
      }),
    );
  };
  const leave = () => {
    session.typing("posting", () =>
      session.edit(({ posting: own }) => void (own.gist ??= gistOf({ posting: own }))),
    );
    setIsChanging(false);
  };
  return (
    <div className="flex h-full flex-col gap-4 overflow-auto px-4 py-6 sm:px-8">
      <div className="mx-auto flex w-full max-w-[68ch] justify-end">
        {isChanging ? (
          <Button onPress={leave}>{t("text.done")}</Button>
        ) : (
          <Button onPress={() => setIsChanging(true)}>{t("text.change")}</Button>
        )}
      </div>
      {isChanging ? (
        <div className="mx-auto w-full max-w-[68ch]">
          <TextArea
            label={t("paste.label")}
            hint={t("paste.hint")}
            rows={18}
            value={written}
            error={refused ? tooLong : undefined}
            onChange={change}
          />
        </div>
      ) : (
        <PostingText text={text} posting={posting} shown={shown} sheet={sheet} />
      )}
    </div>
  );
}
