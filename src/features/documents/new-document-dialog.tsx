import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { gistOf, nameOf } from "#core/applications/gist-of.ts";
import type { Application } from "#core/model/application.ts";
import { otherLanguage } from "#core/model/language.ts";
import type { ResumeView } from "#core/model/resume-view.ts";
import type { NewDocument } from "#state/document-edits.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { RadioCards } from "#ui/radio-cards.tsx";
import { Select } from "#ui/select.tsx";
import { TextField } from "#ui/text-field.tsx";
import { useDocumentTitle } from "./use-document-title.ts";

type Way = "copy" | "language" | "posting";

interface NewDocumentDialogProps {
  /** The document whose choices the new one begins with. */
  readonly open: ResumeView;
  readonly applications: readonly Application[];
  readonly onCreate: (document: Omit<NewDocument, "id">) => void;
  readonly onClose: () => void;
}

/** What the new document is for; each way proposes a name. */
export function NewDocumentDialog({ open, applications, onCreate, onClose }: NewDocumentDialogProps) {
  const { t } = useTranslation(["documents", "common"]);
  const title = useDocumentTitle()(open);
  const other = otherLanguage(open.language);
  const postings = usePostings(applications);
  const [way, setWay] = useState<Way>("copy");
  const [postingId, setPostingId] = useState(postings[0]?.id);
  const [typed, setTyped] = useState<string>();
  const posting = postings.find(({ id }) => id === postingId);
  const proposed = {
    copy: t("copyOf", { name: title }),
    // The language tells it from its model.
    language: open.name,
    posting: posting?.label ?? "",
  } satisfies Record<Way, string>;
  const name = typed ?? proposed[way];
  const create = () => {
    onCreate({
      name: name.trim(),
      language: way === "language" ? other : open.language,
      ...(way === "posting" && posting !== undefined ? { application: posting.id } : {}),
    });
    onClose();
  };
  const ways: readonly Way[] = postings.length === 0 ? ["copy", "language"] : ["copy", "language", "posting"];
  return (
    <Dialog
      title={t("new.title")}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t("common:cancel")}</Button>
          <Button variant="primary" onPress={create}>
            {t("new.create")}
          </Button>
        </>
      }
    >
      <form
        className="flex flex-col gap-5"
        onSubmit={(event) => {
          event.preventDefault();
          create();
        }}
      >
        <RadioCards
          label={t("new.ways.label")}
          {...(postings.length === 0 ? { hint: t("new.noPostings") } : {})}
          cards={ways.map((id) => ({
            id,
            title: t(`new.ways.${id}.title`, { language: t(`common:languagesInText.${other}`) }),
            text: t(`new.ways.${id}.text`, { name: title }),
          }))}
          value={way}
          onChange={setWay}
        />
        {way === "posting" ? (
          <Select
            label={t("new.posting")}
            options={postings}
            value={postingId ?? null}
            onChange={setPostingId}
          />
        ) : null}
        <TextField label={t("rename.label")} hint={t("rename.hint")} value={name} onChange={setTyped} />
      </form>
    </Dialog>
  );
}

function usePostings(
  applications: readonly Application[],
): { readonly id: Application["id"]; readonly label: string }[] {
  const { t } = useTranslation("documents");
  const untitled = t("letters.unnamed");
  return useMemo(
    () =>
      applications.map((application) => ({
        id: application.id,
        label: nameOf(gistOf(application), application.posting.text) || untitled,
      })),
    [applications, untitled],
  );
}
