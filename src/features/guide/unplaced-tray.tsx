import { useTranslation } from "react-i18next";
import { highlightIdSchema, skillGroupIdSchema, skillIdSchema } from "#core/model/ids.ts";
import { localizedText, textFor, withSide } from "#core/model/localized-text.ts";
import type { UnplacedLine } from "#core/model/unplaced-line.ts";
import { useCareer } from "#state/career-session-context.ts";
import { Button } from "#ui/button.tsx";
import { Menu } from "#ui/menu.tsx";
import { removeById } from "./reorder.ts";
import { useDocumentLanguage } from "./use-document-language.ts";
import { useEdit } from "./use-edit.ts";
import { findRole } from "./work/role-edits.ts";

/** Lines of an imported file that found no field: each waits here until the person gives it a place. */
export function UnplacedTray() {
  const { t } = useTranslation("guide");
  const lines = useCareer((career) => career.unplaced);
  if (lines.length === 0) return null;
  return (
    <section
      aria-labelledby="unplaced"
      className="rounded-md border border-attention/60 bg-attention-wash px-4 py-4"
    >
      <h2 id="unplaced" className="font-semibold">
        {t("unplaced.title")}
      </h2>
      <p className="text-note text-soft">{t("unplaced.text")}</p>
      <ul className="mt-3 border-attention/40 border-t">
        {lines.map((line) => (
          <UnplacedRow key={line.id} line={line} />
        ))}
      </ul>
    </section>
  );
}

function UnplacedRow({ line }: { readonly line: UnplacedLine }) {
  const { t } = useTranslation("guide");
  const language = useDocumentLanguage();
  const roles = useCareer((career) => career.work);
  const edit = useEdit();
  const toSummary = () =>
    edit((draft, { now }) => {
      const written = draft.summary[language]?.text ?? "";
      draft.summary = withSide(draft.summary, language, `${written} ${line.text}`.trim(), now);
      removeById(draft.unplaced, line.id);
    });
  const toSkills = () =>
    edit((draft, { now, newId }) => {
      const skill = { id: skillIdSchema.parse(newId()), text: localizedText(language, line.text, now) };
      const [group] = draft.skills;
      if (group === undefined) {
        draft.skills.push({ id: skillGroupIdSchema.parse(newId()), name: {}, keywords: [skill] });
      } else group.keywords.push(skill);
      removeById(draft.unplaced, line.id);
    });
  const toRole = (roleId: (typeof roles)[number]["id"]) =>
    edit((draft, { now, newId }) => {
      findRole(draft, roleId)?.highlights.push({
        id: highlightIdSchema.parse(newId()),
        text: localizedText(language, line.text, now),
      });
      removeById(draft.unplaced, line.id);
    });
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-attention/40 border-b py-2 text-note">
      <span className="min-w-0 flex-1">{line.text}</span>
      <Menu
        label={t("unplaced.placeLine", { line: line.text })}
        trigger={<Button>{t("unplaced.place")}</Button>}
        actions={[
          ...roles.map((role) => ({
            id: role.id as string,
            text: t("unplaced.toDuty", {
              job: textFor(role.position, language)?.text ?? t("entries.unnamed"),
            }),
            onAction: () => toRole(role.id),
          })),
          { id: "summary", text: t("unplaced.toSummary"), onAction: toSummary },
          { id: "skills", text: t("unplaced.toSkills"), onAction: toSkills },
          {
            id: "remove",
            text: t("unplaced.remove"),
            onAction: () => edit((draft) => removeById(draft.unplaced, line.id)),
            isDanger: true,
          },
        ]}
      />
    </li>
  );
}
