import { Plus, X } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { linkIdSchema } from "#core/model/ids.ts";
import type { Link } from "#core/model/link.ts";
import { useCareer } from "#state/career-session-context.ts";
import { Button } from "#ui/button.tsx";
import { FIELD_HINT, FIELD_LABEL } from "#ui/field-frame.tsx";
import { IconButton } from "#ui/icon-button.tsx";
import { TextField } from "#ui/text-field.tsx";
import { removeById } from "../reorder.ts";
import { useEdit } from "../use-edit.ts";

/** Sites that print under their name. */
const NETWORKS = [
  { host: /(^|\.)linkedin\.com$/, name: "LinkedIn" },
  { host: /(^|\.)credly\.com$/, name: "Credly" },
] as const;

export function LinksField() {
  const { t } = useTranslation("guide");
  const links = useCareer((career) => career.links);
  const edit = useEdit();
  const [typed, setTyped] = useState("");
  const [isUnread, setIsUnread] = useState(false);

  const add = () => {
    const url = readUrl(typed);
    setIsUnread(url === undefined && typed.trim() !== "");
    if (url === undefined) return;
    edit((draft, { newId }) => void draft.links.push(linkTo(url, newId())));
    setTyped("");
  };
  return (
    <section className="flex flex-col gap-2">
      <h2 className={FIELD_LABEL}>{t("about.links")}</h2>
      <p className={FIELD_HINT}>{t("about.linksHint")}</p>
      <ul className="flex flex-col">
        {links.map((link) => (
          <li key={link.id} className="flex items-center justify-between gap-2 border-line border-b">
            <span className="min-w-0 truncate text-note">{link.url}</span>
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

/** A web address as people type it, with or without its scheme; no other scheme gets in. */
function readUrl(typed: string): string | undefined {
  const text = typed.trim();
  const parsed = z.httpUrl().safeParse(/^[a-z]+:/i.test(text) ? text : `https://${text}`);
  return parsed.success ? parsed.data : undefined;
}

function linkTo(url: string, id: string): Link {
  const { hostname } = new URL(url);
  const network = NETWORKS.find(({ host }) => host.test(hostname))?.name;
  return { id: linkIdSchema.parse(id), url, ...(network === undefined ? {} : { network }) };
}
