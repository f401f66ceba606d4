import { Plus } from "lucide-react";
import { type RefObject, useState } from "react";
import { useTranslation } from "react-i18next";
import { askedBy, hasWords } from "#core/matching/correct-posting.ts";
import type { Posting, Requirement } from "#core/matching/posting.ts";
import type { CorrectedLevel } from "#core/model/posting-correction.ts";
import { useInterfaceLanguage } from "#i18n/interface-language.tsx";
import { requirementName } from "#i18n/requirement-name.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { Labelled } from "#ui/labelled.tsx";
import { Segmented } from "#ui/segmented.tsx";
import { TextField } from "#ui/text-field.tsx";
import { useCorrections } from "./use-corrections.ts";

interface AddAskProps {
  readonly text: string;
  readonly posting: Posting;
  /** Where words may be chosen that are taken over. */
  readonly sheet: RefObject<HTMLElement | null>;
}

/** Adds a requirement that the reading missed, by the posting's own words. */
export function AddAsk({ text, posting, sheet }: AddAskProps) {
  const { t } = useTranslation("posting");
  const [words, setWords] = useState<string>();
  return (
    <>
      <div>
        <Button icon={<Plus aria-hidden size={16} />} onPress={() => setWords(chosenIn(sheet.current))}>
          {t("correct.add")}
        </Button>
      </div>
      {words === undefined ? null : (
        <AddDialog text={text} posting={posting} chosen={words} onClose={() => setWords(undefined)} />
      )}
    </>
  );
}

/** The words that are marked in the posting's sheet; blank where none are. */
function chosenIn(sheet: HTMLElement | null): string {
  const chosen = document.getSelection();
  const isInSheet = chosen?.anchorNode != null && sheet?.contains(chosen.anchorNode) === true;
  return isInSheet ? chosen.toString().trim().slice(0, 200) : "";
}

interface AddDialogProps {
  readonly text: string;
  readonly posting: Posting;
  readonly chosen: string;
  readonly onClose: () => void;
}

function AddDialog({ text, posting, chosen, onClose }: AddDialogProps) {
  const { t } = useTranslation(["posting", "common"]);
  const { language } = useInterfaceLanguage();
  const { correct } = useCorrections();
  const [words, setWords] = useState(chosen);
  const [level, setLevel] = useState<CorrectedLevel>("required");
  const found = askedBy(words, level, text);
  const fresh = found.filter((each) => !posting.requirements.some((known) => isSame(known, each)));
  const problem = problemOf(words, text, found, fresh);
  const footer = (
    <>
      <Button onPress={onClose}>{t("common:cancel")}</Button>
      <Button
        variant="primary"
        isDisabled={fresh.length === 0}
        onPress={() => {
          correct([{ kind: "added", words: words.trim(), level }]);
          onClose();
        }}
      >
        {t("correct.save")}
      </Button>
    </>
  );
  const names = fresh.map((requirement) => requirementName(requirement, t, language));
  return (
    <Dialog title={t("correct.addTitle")} isOpen onClose={onClose} footer={footer}>
      <div className="flex flex-col gap-5">
        <TextField
          label={t("correct.words")}
          hint={t("correct.wordsHint")}
          error={problem === undefined ? undefined : t(`correct.${problem}`)}
          value={words}
          onChange={setWords}
          isFocusedFirst
        />
        <Labelled label={t("correct.level")}>
          <Segmented
            label={t("correct.level")}
            segments={(["required", "preferred"] as const).map((id) => ({ id, text: t(`levels.${id}`) }))}
            value={level}
            onChange={setLevel}
          />
        </Labelled>
        <output className="min-h-6 text-note">
          {names.length === 0 ? null : t("correct.found", { names: names.join(", ") })}
        </output>
      </div>
    </Dialog>
  );
}

function problemOf(
  words: string,
  text: string,
  found: readonly Requirement[],
  fresh: readonly Requirement[],
): "notThere" | "unknown" | "known" | undefined {
  if (words.trim() === "" || fresh.length > 0) return undefined;
  if (!hasWords(words, text)) return "notThere";
  return found.length === 0 ? "unknown" : "known";
}

function isSame(a: Requirement, b: Requirement): boolean {
  return a.kind === b.kind && a.id === b.id;
}
