import { Redo2, Undo2 } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link as RouterLink, useLocation } from "wouter";
import { useCareer, useEditOpenView, useOpenView } from "#state/career-session-context.ts";
import { useServices } from "#state/services-context.ts";
import { IconButton } from "#ui/icon-button.tsx";
import { LanguageSwitch } from "#ui/language-switch.tsx";
import { Mark } from "#ui/mark.tsx";
import { AppMenu } from "./app-menu.tsx";
import { DocumentMenu } from "./document-menu.tsx";
import { useEditTarget } from "./edit-target.tsx";

/** Whose record it is, where one is in it, whether it is stored, undo, and the document's language. */
export function RecordHeader() {
  const { t } = useTranslation();
  const editView = useEditOpenView();
  const { language } = useOpenView();
  return (
    <header className="sticky top-0 z-20 flex min-h-14 flex-wrap items-center gap-x-3 border-line border-b bg-room px-3 sm:px-4 print:hidden">
      <RouterLink
        href="/"
        aria-label={t("nav.library")}
        title={t("nav.library")}
        className="grid size-10 shrink-0 place-items-center rounded-md pointer-coarse:size-11"
      >
        <Mark />
      </RouterLink>
      <DocumentMenu />
      <RecordTabs />
      <div className="flex items-center gap-1 md:ml-auto">
        <SaveNote />
        <span className="max-md:hidden">
          <UndoButtons />
        </span>
        <LanguageSwitch
          label={t("documentLanguage")}
          value={language}
          onChange={(next) => editView((view) => void (view.language = next))}
          isShort
        />
        <AppMenu />
      </div>
    </header>
  );
}

/** On a phone the app menu has the redo. */
function UndoButtons() {
  const { t } = useTranslation();
  const { canUndo, canRedo, undo, redo } = useEditTarget();
  return (
    <span className="flex">
      <IconButton label={t("undo")} icon={<Undo2 size={18} />} onPress={undo} isDisabled={!canUndo} />
      <span className="max-sm:hidden">
        <IconButton label={t("redo")} icon={<Redo2 size={18} />} onPress={redo} isDisabled={!canRedo} />
      </span>
    </span>
  );
}

function RecordTabs() {
  const { t } = useTranslation();
  const id = useCareer((career) => career.id);
  const [location] = useLocation();
  const isIn = (part: string) => location.startsWith(`/r/${id}/${part}`);
  const isElsewhere = isIn("transfer") || isIn("applications") || isIn("export");
  return (
    <nav
      aria-label={t("record.parts")}
      className="order-last flex w-full flex-wrap gap-x-4 max-[389px]:gap-x-3 md:order-none md:ml-3 md:w-auto md:self-stretch"
    >
      <RecordTab to={`/r/${id}/review`} isHere={!isElsewhere}>
        {t("record.resume")}
      </RecordTab>
      <RecordTab to={`/r/${id}/transfer`} isHere={isIn("transfer")}>
        {t("record.transfer")}
      </RecordTab>
      <RecordTab to={`/r/${id}/applications`} isHere={isIn("applications")}>
        {t("record.applications")}
      </RecordTab>
      <RecordTab to={`/r/${id}/export`} isHere={isIn("export")}>
        {t("record.export")}
      </RecordTab>
      <span className="ml-auto md:hidden">
        <UndoButtons />
      </span>
    </nav>
  );
}

interface RecordTabProps {
  readonly to: string;
  readonly isHere: boolean;
  readonly children: ReactNode;
}

function RecordTab({ to, isHere, children }: RecordTabProps) {
  return (
    <RouterLink
      href={to}
      aria-current={isHere ? "page" : undefined}
      className="relative flex min-h-10 items-center text-note text-soft max-[359px]:text-caption transition-colors after:absolute after:inset-x-0 after:bottom-0 after:h-0.5 hover:text-ink aria-[current=page]:font-semibold aria-[current=page]:text-accent aria-[current=page]:after:bg-accent md:min-h-14 forced-colors:aria-[current=page]:after:bg-[Highlight]"
    >
      {children}
    </RouterLink>
  );
}

/** Said quietly while all is well, plainly when something isn't stored. */
function SaveNote() {
  const { t } = useTranslation();
  const { saveState: state } = useEditTarget();
  const { sharedComputer } = useServices();
  const isHeld = sharedComputer.isOn && state === "saved";
  return (
    <output
      className={`mr-2 text-caption ${state === "failed" ? "font-semibold text-error" : "hidden text-soft lg:inline"}`}
    >
      {t(`saveState.${isHeld ? "held" : state}`)}
    </output>
  );
}
