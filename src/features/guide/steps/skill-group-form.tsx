import type { Draft } from "immer";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { skillText } from "#core/career-map/skill-terms.ts";
import { skillIdSchema } from "#core/model/ids.ts";
import { textFor } from "#core/model/localized-text.ts";
import type { Skill, SkillGroup } from "#core/model/skill-group.ts";
import { ReorderList } from "#ui/reorder/reorder-list.tsx";
import { FormSides } from "../form/form-sides.tsx";
import { sidesSchema, toSides, withSides } from "../form/sides.ts";
import { useRecordForm } from "../form/use-record-form.ts";
import { moveBy, removeById } from "../reorder.ts";
import { useDocumentLanguage } from "../use-document-language.ts";
import { useEdit } from "../use-edit.ts";
import { SkillChip } from "./skill-chip.tsx";
import { SkillFinder } from "./skill-finder.tsx";

const groupFormSchema = z.object({ name: sidesSchema });

/** A group's name and its skills in a row, each moved and taken out in place, the next one typed at the end. */
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
  const editSkills = (change: (skills: Draft<Skill[]>) => void) =>
    edit((draft) => {
      const found = draft.skills.find(({ id }) => id === group.id);
      if (found !== undefined) change(found.keywords);
    });
  const move = (id: string, places: number) => editSkills((skills) => moveBy(skills, id, places));
  const wordsOf = (id: string) => {
    const skill = group.keywords.find((each) => each.id === id);
    return skill && textFor(skill.text, language);
  };
  const ids = group.keywords.map(({ id }) => id);
  return (
    <>
      <FormSides control={control} name="name" label={t("skills.groupName")} text={group.name} />
      <ReorderList
        ids={ids}
        nameOf={(id) => wordsOf(id)?.text ?? t("entries.unnamed")}
        onMove={move}
        arrangement="wrapped"
      >
        <ul aria-label={t("skills.terms")} className="flex flex-wrap gap-2 empty:hidden">
          {ids.map((id, index) => {
            const words = wordsOf(id);
            if (words === undefined) return null;
            return (
              <SkillChip
                key={id}
                id={id}
                words={words}
                index={index}
                count={ids.length}
                onMove={move}
                onRemove={(skill) => editSkills((skills) => removeById(skills, skill))}
              />
            );
          })}
        </ul>
      </ReorderList>
      <SkillFinder onAdd={add} />
    </>
  );
}
