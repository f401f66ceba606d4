import { type ReactNode, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { composeResume } from "#core/documents/compose-resume.ts";
import type { DocumentTree } from "#core/documents/document.ts";
import type { Template } from "#core/documents/template.ts";
import { useCareer } from "#state/career-session-context.ts";
import { useServices } from "#state/services-context.ts";
import { dressOf } from "#templates/registry.ts";
import { Button } from "#ui/button.tsx";
import { DeskPage } from "#ui/desk-page.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { LinkButton } from "#ui/link.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { ChangeRow } from "./change-row.tsx";
import { type Tailoring, useTailoring } from "./use-tailoring.ts";

interface TailorScreenProps {
  readonly nav: ReactNode;
  readonly renderPaper: (tree: DocumentTree, template: Template) => ReactNode;
}

/** A resume for one posting: a list of changes, each with its reason, each taken or left; the record stays as it is. */
export function TailorScreen({ nav, renderPaper }: TailorScreenProps) {
  const { t } = useTranslation("tailor");
  const tailoring = useTailoring();
  return (
    <DeskPage
      workLabel={t("sides.work")}
      paperLabel={t("sides.paper")}
      paper={<TailoredPaper tailoring={tailoring} renderPaper={renderPaper} />}
    >
      {nav}
      <header className="flex flex-col gap-2">
        <PageHeading title={t("title")} />
        <p className="max-w-[56ch] text-soft">{t("why")}</p>
      </header>
      {tailoring.changes.length === 0 ? (
        <EmptyState title={t("empty.title")} text={t("empty.text")} />
      ) : (
        <Changes tailoring={tailoring} />
      )}
    </DeskPage>
  );
}

function Changes({ tailoring }: { readonly tailoring: Tailoring }) {
  const { t } = useTranslation("tailor");
  const careerId = useCareer(({ id }) => id);
  const { changes, isTaken, isOwn, take } = tailoring;
  const open = changes.filter((change) => !isTaken(change));
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <output className="text-note text-soft">
          {t(isOwn ? "state.own" : "state.none", {
            count: changes.length,
            taken: changes.length - open.length,
          })}
        </output>
        <div className="flex flex-wrap gap-2">
          <Button isDisabled={open.length === 0} onPress={() => take(open, true)}>
            {t("takeAll")}
          </Button>
          <Button
            variant="quiet"
            isDisabled={open.length === changes.length}
            onPress={() => take(changes, false)}
          >
            {t("takeNone")}
          </Button>
        </div>
      </div>
      <ul className="border-line border-t">
        {changes.map((change) => (
          <ChangeRow
            key={change.key}
            change={change}
            isTaken={isTaken(change)}
            onTake={(isWanted) => take([change], isWanted)}
          />
        ))}
      </ul>
      {isOwn ? (
        <p>
          <LinkButton to={`/r/${careerId}/export`}>{t("download")}</LinkButton>
        </p>
      ) : null}
    </>
  );
}

interface TailoredPaperProps extends Pick<TailorScreenProps, "renderPaper"> {
  readonly tailoring: Tailoring;
}

function TailoredPaper({ tailoring: { view }, renderPaper }: TailoredPaperProps) {
  const { today } = useServices();
  const career = useCareer((whole) => whole);
  const day = today();
  const template = useMemo(() => dressOf(view), [view]);
  const tree = useMemo(() => composeResume(career, view, template, day), [career, view, template, day]);
  return renderPaper(tree, template);
}
