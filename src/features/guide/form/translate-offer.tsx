import { Languages } from "lucide-react";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Language } from "#core/model/language.ts";
import type { TextTranslator, TranslationError, TranslatorReadiness } from "#io/browser/translator.ts";
import { useServices } from "#state/services-context.ts";
import { Button } from "#ui/button.tsx";

interface TranslateOfferProps {
  readonly words: string;
  readonly from: Language;
  readonly to: Language;
  readonly onDraft: (words: string) => void;
}

/** A first draft by the browser's own translator; nothing where it has none for these languages. */
export function TranslateOffer(props: TranslateOfferProps) {
  const { translator } = useServices();
  const readiness = useReadiness(translator, props.from, props.to);
  if (translator === undefined || readiness === "none") return null;
  return <Offer {...props} translator={translator} isToLoad={readiness === "download"} />;
}

interface OfferProps extends TranslateOfferProps {
  readonly translator: TextTranslator;
  readonly isToLoad: boolean;
}

type OfferState =
  | { readonly kind: "offered" }
  | { readonly kind: "working"; readonly part: number | undefined }
  | { readonly kind: "failed"; readonly error: TranslationError["kind"] };

function Offer({ words, from, to, onDraft, translator, isToLoad }: OfferProps) {
  const { t } = useTranslation(["pair", "common"]);
  const [state, setState] = useState<OfferState>({ kind: "offered" });
  const start = async () => {
    setState({ kind: "working", part: undefined });
    const drafted = await translator.translate(words, from, to, (part) =>
      setState({ kind: "working", part }),
    );
    if (!drafted.ok) return setState({ kind: "failed", error: drafted.error.kind });
    setState({ kind: "offered" });
    return onDraft(drafted.value);
  };
  const isWorking = state.kind === "working";
  return (
    <div className="-ml-3.5 flex flex-wrap items-center gap-x-3 gap-y-1 text-caption text-soft">
      <Button
        variant="quiet"
        icon={<Languages aria-hidden size={16} />}
        isDisabled={isWorking}
        onPress={() => void start()}
      >
        {t("translator.offer", { language: t(`common:languagesInText.${to}`) })}
      </Button>
      <output className={`ml-3.5 ${state.kind === "failed" ? "font-semibold text-error" : ""}`}>
        {state.kind === "failed" ? t(`translator.errors.${state.error}`) : null}
        {isWorking ? workingWords(state.part, t) : null}
        {state.kind === "offered" && isToLoad ? t("translator.download") : null}
      </output>
    </div>
  );
}

type Words = ReturnType<typeof useTranslation<["pair", "common"]>>["t"];

function workingWords(part: number | undefined, t: Words): string {
  return part === undefined || part >= 1
    ? t("translator.working")
    : t("translator.loading", { percent: Math.round(part * 100) });
}

function useReadiness(
  translator: TextTranslator | undefined,
  from: Language,
  to: Language,
): TranslatorReadiness {
  const [readiness, setReadiness] = useState<TranslatorReadiness>("none");
  useEffect(() => {
    let isWanted = true;
    const ask = async () => {
      const answer = await translator?.readiness(from, to);
      if (isWanted) setReadiness(answer ?? "none");
    };
    void ask();
    return () => {
      isWanted = false;
    };
  }, [translator, from, to]);
  return readiness;
}
