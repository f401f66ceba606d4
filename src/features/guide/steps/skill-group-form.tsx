import { X } from "lucide-react";
import { Button as AriaButton } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { skillText } from "#core/career-map/skill-terms.ts";
import { skillIdSchema } from "#core/model/ids.ts";
import { textFor } from "#core/model/localized-text.ts";
import type { SkillGroup } from "#core/model/skill-group.ts";
import { FormSides } from "../form/form-sides.tsx";
import { sidesSchema, toSides, withSides } from "../form/sides.ts";
import { useRecordForm } from "../form/use-record-form.ts";
import { removeById } from "../reorder.ts";
import { useDocumentLanguage } from "../use-document-language.ts";
import { useEdit } from "../use-edit.ts";
import { SkillFinder } from "./skill-finder.tsx";

const groupFormSchema = z.object({ name: sidesSchema });

/** A group's name and its skills in a row, each taken out with a tap, the next one typed at the end. */
export function SkillGroupForm({ group }: { readonly group: SkillGroup }) {
  const { t } = useTranslation("guide");
  const language = useDocumentLanguage();
  const edit = useEdit();
  const { control } = useRecordForm({
    schema: groupFormSchema,
    values: { name: toSides(group.name) },
    commit: (typed) =>
      edit((draft, { now }) => {
        const found = draft.skills.find(({ id }) => id === group.id);
        if (found !== undefined) found.name = withSides(found.name, typed.name, now);
      }),
  });
  const add = (words: string) =>
    edit((draft, { now, newId }) => {
      draft.skills
        .find(({ id }) => id === group.id)
        ?.keywords.push({ id: skillIdSchema.parse(newId()), text: skillText(words, language, now) });
    });
  const remove = (skillId: string) =>
    edit((draft) => {
      const found = draft.skills.find(({ id }) => id === group.id);
      if (found !== undefined) removeById(found.keywords, skillId);
    });
  return (
    <>
      <FormSides control={control} name="name" label={t("skills.groupName")} text={group.name} />
      <ul aria-label={t("skills.terms")} className="flex flex-wrap gap-2 empty:hidden">
        {group.keywords.map((skill) => {
          const shown = textFor(skill.text, language);
          if (shown === undefined) return null;
          return (
            <li
              key={skill.id}
              className="flex items-center rounded-md border border-line bg-sheet pl-3 text-note"
              lang={shown.language}
            >
              {shown.text}
              <AriaButton
                aria-label={t("skills.removeTerm", { term: shown.text })}
                onPress={() => remove(skill.id)}
                className="grid size-8 place-items-center rounded-md text-soft data-hovered:text-error pointer-coarse:size-11"
              >
                <X aria-hidden size={14} />
              </AriaButton>
            </li>
          );
        })}
      </ul>
      <SkillFinder onAdd={add} />
    </>
  );
}
