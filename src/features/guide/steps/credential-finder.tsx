import type { TFunction } from "i18next";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CredentialEntry } from "#core/career-map/credential-entry.ts";
import type { Credential } from "#core/model/credential.ts";
import { credentialIdSchema } from "#core/model/ids.ts";
import { ComboBox } from "#ui/combo-box.tsx";
import { useEdit } from "../use-edit.ts";
import { findCredentials } from "./find-credentials.ts";

const OWN_WORDS = "own-words";

/** Adds a credential from the catalog, or one that isn't in it, as the person writes it. */
export function CredentialFinder({ onAdded }: { readonly onAdded: (id: string) => void }) {
  const { t } = useTranslation("guide");
  const edit = useEdit();
  const [typed, setTyped] = useState("");
  const found = findCredentials(typed);

  const add = (facts: Pick<Credential, "abbreviation" | "name" | "issuer">) => {
    let added = "";
    edit((draft, { newId }) => {
      added = newId();
      draft.credentials.push({ id: credentialIdSchema.parse(added), ...facts, status: "planned" });
    });
    setTyped("");
    onAdded(added);
  };
  const pick = (id: string) => {
    const entry = found.find((candidate) => keyOf(candidate) === id);
    if (entry !== undefined) {
      add({ abbreviation: entry.abbreviation, name: entry.name, issuer: entry.issuer });
    } else if (id === OWN_WORDS) {
      add({ abbreviation: "", name: typed.trim(), issuer: "" });
    }
  };
  const options = found.map((entry) => ({
    id: keyOf(entry),
    label: `${entry.abbreviation}, ${entry.name}`,
    note: [entry.issuer, standingNote(entry, t)].filter(Boolean).join(" · "),
  }));
  const own = { id: OWN_WORDS, label: t("certifications.own", { text: typed.trim() }) };
  return (
    <ComboBox
      label={t("certifications.find")}
      hint={t("certifications.findHint")}
      listLabel={t("certifications.list")}
      text={typed}
      onTextChange={setTyped}
      options={typed.trim() === "" ? [] : [...options, own]}
      onPick={pick}
    />
  );
}

function standingNote({ standing }: CredentialEntry, t: TFunction<"guide">): string {
  return standing === "active" || standing === "unverified" ? "" : t(`certifications.standings.${standing}`);
}

function keyOf(entry: Pick<Credential, "abbreviation" | "issuer">): string {
  return `${entry.abbreviation} ${entry.issuer}`;
}
