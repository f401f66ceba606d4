import { useState } from "react";
import { useTranslation } from "react-i18next";
import { findTerms, termIn } from "#core/career-map/skill-terms.ts";
import { ComboBox } from "#ui/combo-box.tsx";
import { useDocumentLanguage } from "../use-document-language.ts";

const OWN_WORDS = "own-words";

/** A skill in the person's own words, or a term that the field knows in both languages. */
export function SkillFinder({ onAdd }: { readonly onAdd: (words: string) => void }) {
  const { t } = useTranslation("guide");
  const language = useDocumentLanguage();
  const [typed, setTyped] = useState("");
  const known = findTerms(typed).map((entry) => ({ id: entry.term, label: termIn(entry, language) }));
  const add = (words: string | undefined) => {
    if (words !== undefined && words.trim() !== "") onAdd(words.trim());
    setTyped("");
  };
  const own = { id: OWN_WORDS, label: t("skills.own", { text: typed.trim() }) };
  return (
    <ComboBox
      label={t("skills.add")}
      hint={t("skills.addHint")}
      listLabel={t("skills.list")}
      text={typed}
      onTextChange={setTyped}
      options={typed.trim() === "" ? [] : [own, ...known]}
      onPick={(id) => add(id === OWN_WORDS ? typed : known.find((term) => term.id === id)?.label)}
      onOwnWords={add}
    />
  );
}
