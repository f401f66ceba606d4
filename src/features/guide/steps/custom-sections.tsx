import type { Draft } from "immer";
import { Plus } from "lucide-react";
import { useTranslation } from "react-i18next";
import { OWN_HEADINGS } from "#core/documents/labels/own-headings-table.ts";
import { customSectionIdSchema } from "#core/model/ids.ts";
import { LANGUAGES, type Language } from "#core/model/language.ts";
import { type LocalizedText, textFor, withSide } from "#core/model/localized-text.ts";
import { useInterfaceLanguage } from "#i18n/interface-language.tsx";
import { useCareer } from "#state/career-session-context.ts";
import { Button } from "#ui/button.tsx";
import { Menu } from "#ui/menu.tsx";
import { EntryList } from "../entry-list.tsx";
import { moveBy, removeById } from "../reorder.ts";
import { ResumeLine } from "../resume-line.tsx";
import { SideSection } from "../side-section.tsx";
import { useDocumentLanguage } from "../use-document-language.ts";
import { useEdit } from "../use-edit.ts";
import { CustomSectionForm } from "./custom-section-form.tsx";

/** Parts of a resume that no step asks for: the person names them. */
export function CustomSections() {
  const { t } = useTranslation("guide");
  const sections = useCareer((career) => career.customSections);
  const language = useDocumentLanguage();
  const edit = useEdit();
  return (
    <SideSection title={t("ownSections.title")}>
      <p className="max-w-[56ch] text-note text-soft">{t("ownSections.why")}</p>
      <EntryList
        entries={sections}
        nameOf={({ heading }) => textFor(heading, language)?.text ?? ""}
        render={{
          line: ({ heading, entries }, isOpen) => (
            <ResumeLine
              title={textFor(heading, language)?.text ?? ""}
              under={isOpen ? "" : entries.map((entry) => wordsOf(entry, language)).join(" · ")}
            />
          ),
          form: (section) => <CustomSectionForm key={section.id} section={section} />,
        }}
        onMove={(id, places) => edit((draft) => moveBy(draft.customSections, id, places))}
        onRemove={(id) => edit((draft) => removeById(draft.customSections, id))}
        adding={{ label: t("ownSections.add"), renderAdder: (open) => <SectionAdder onAdded={open} /> }}
      />
    </SideSection>
  );
}

function wordsOf(entry: Draft<{ title: LocalizedText; organization: string }>, language: Language): string {
  return textFor(entry.title, language)?.text ?? entry.organization;
}

/** Names that parsers know, in both languages at once, or a name of the person's own. */
function SectionAdder({ onAdded }: { readonly onAdded: (id: string) => void }) {
  const { t } = useTranslation("guide");
  const { language } = useInterfaceLanguage();
  const edit = useEdit();
  const add = (names: Readonly<Record<Language, string>> | undefined) => {
    let added = "";
    edit((draft, { now, newId }) => {
      added = newId();
      const heading = LANGUAGES.reduce<LocalizedText>(
        (text, side) => withSide(text, side, names?.[side] ?? "", now),
        {},
      );
      draft.customSections.push({ id: customSectionIdSchema.parse(added), heading, entries: [] });
    });
    onAdded(added);
  };
  return (
    <Menu
      label={t("ownSections.add")}
      trigger={<Button icon={<Plus aria-hidden size={16} />}>{t("ownSections.add")}</Button>}
      actions={[
        ...OWN_HEADINGS.map(({ id, names }) => ({
          id: id as string,
          text: names[language],
          onAction: () => add(names),
        })),
        { id: "own", text: t("ownSections.ownName"), onAction: () => add(undefined) },
      ]}
    />
  );
}
