import type { Sentence } from "#core/model/letter.ts";
import { useInterfaceLanguage } from "#i18n/interface-language.tsx";
import { NotedText } from "#ui/noted-text.tsx";
import { SentenceGround } from "./sentence-ground.tsx";

interface NotedSentenceProps {
  readonly sentence: Sentence;
  readonly isOutdated: boolean;
}

/** A sentence that shows what it rests on, on hover, focus and touch. */
export function NotedSentence({ sentence, isOutdated }: NotedSentenceProps) {
  const { language } = useInterfaceLanguage();
  return (
    <>
      <NotedText
        note={
          <div lang={language}>
            <SentenceGround sources={sentence.sources} isOutdated={isOutdated} />
          </div>
        }
        className={`rounded-[2px] transition-colors hover:bg-accent-wash ${
          isOutdated ? "underline decoration-2 decoration-attention decoration-wavy underline-offset-4" : ""
        }`}
      >
        {sentence.text}
      </NotedText>{" "}
    </>
  );
}
