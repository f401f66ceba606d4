import { Plus, X } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { linkIdSchema } from "#core/model/ids.ts";
import { useCareer } from "#state/career-session-context.ts";
import { Button } from "#ui/button.tsx";
import { FIELD_HINT, FIELD_LABEL } from "#ui/field-frame.tsx";
import { IconButton } from "#ui/icon-button.tsx";
import { TextField } from "#ui/text-field.tsx";
import { removeById } from "../reorder.ts";
import { useEdit } from "../use-edit.ts";
import { readLink } from "./read-link.ts";

export function LinksField() {
  const { t } = useTranslation("guide");
  const links = useCareer((career) => career.links);
  const edit = useEdit();
  const [typed, setTyped] = useState("");
  const [isUnread, setIsUnread] = useState(false);

  const add = () => {
    const link = readLink(typed);
    setIsUnread(link === undefined && typed.trim() !== "");
    if (link === undefined) return;
    edit((draft, { newId }) => {
      if (draft.links.every(({ url }) => url !== link.url))
        draft.links.push({ id: linkIdSchema.parse(newId()), ...link });
    });
    setTyped("");
  };
  return (
    <section data-field="links" className="flex flex-col gap-2">
      <h2 className={FIELD_LABEL}>{t("about.links")}</h2>
      <p className={FIELD_HINT}>{t("about.linksHint")}</p>
      <ul className="flex flex-col">
        {links.map((link) => (
          <li key={link.id} className="flex items-center justify-between gap-2 border-line border-b">
            <span title={link.url} className="min-w-0 truncate text-note">
              {link.url}
            </span>
            <IconButton
              label={`${t("entries.remove")}: ${link.url}`}
              icon={<X size={16} />}
              onPress={() => edit((draft) => removeById(draft.links, link.id))}
            />
          </li>
        ))}
      </ul>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <TextField
          label={t("about.link")}
          value={typed}
          onChange={(text) => {
            setTyped(text);
            setIsUnread(false);
          }}
          onBlur={() => readLink(typed) !== undefined && add()}
          error={isUnread ? t("fieldErrors.link") : undefined}
          inputMode="url"
          placeholder="linkedin.com/in/…"
        />
      </form>
      <div>
        <Button icon={<Plus aria-hidden size={16} />} onPress={add} isDisabled={typed.trim() === ""}>
          {t("about.addLink")}
        </Button>
      </div>
    </section>
  );
}
