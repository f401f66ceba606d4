import { Check, ChevronDown } from "lucide-react";
import {
  Button as AriaButton,
  Menu as AriaMenu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Separator,
} from "react-aria-components";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";
import { recordName } from "#core/model/record-name.ts";
import { useDocumentTitle } from "#features/documents/use-document-title.ts";
import { useCareer, useCareerSession, useOpenView } from "#state/career-session-context.ts";
import { OPTION, POPOVER } from "#ui/popover-classes.ts";

/** Whose record it is and which of its documents is open; opens another. */
export function DocumentMenu() {
  const { t } = useTranslation(["documents", "common"]);
  const [, navigate] = useLocation();
  const { openView } = useCareerSession();
  const careerId = useCareer((career) => career.id);
  const name = useCareer(recordName);
  const views = useCareer((career) => career.views);
  const open = useOpenView();
  const titleOf = useDocumentTitle();
  const language = t(`common:languages.${open.language}`);
  return (
    <MenuTrigger>
      <AriaButton className="flex min-h-11 min-w-0 max-w-[30ch] items-center gap-1.5 rounded-md px-1.5 text-left transition-colors data-hovered:bg-accent-wash data-pressed:bg-accent-wash max-md:flex-1">
        <span
          title={[name, titleOf(open), language].join(" · ")}
          className="flex min-w-0 flex-col leading-tight"
        >
          <span className="truncate font-semibold text-note">{name || t("common:record.untitled")}</span>
          <span className="truncate text-caption text-soft">
            <span className="sr-only">{t("menu.now", { name: titleOf(open), language })}</span>
            <span aria-hidden>
              {titleOf(open)}
              <span className="max-sm:hidden"> · {language}</span>
            </span>
          </span>
        </span>
        <ChevronDown aria-hidden size={14} className="shrink-0 text-soft" />
      </AriaButton>
      <Popover className={`${POPOVER} max-w-[min(92vw,26rem)]`} placement="bottom start">
        <AriaMenu aria-label={t("menu.label")} className="outline-none">
          <MenuSection
            aria-label={t("menu.documents")}
            selectionMode="single"
            selectedKeys={[open.id]}
            disallowEmptySelection
            onSelectionChange={(keys) => {
              const picked = views.find(({ id }) => keys !== "all" && keys.has(id));
              if (picked !== undefined) openView(picked.id);
            }}
          >
            {views.map((view) => (
              <MenuItem key={view.id} id={view.id} textValue={titleOf(view)} className={OPTION}>
                {({ isSelected }) => (
                  <span className="grid grid-cols-[1rem_minmax(0,1fr)] items-baseline gap-x-2">
                    <span className="self-center">{isSelected ? <Check aria-hidden size={14} /> : null}</span>
                    <span className="wrap-anywhere">{titleOf(view)}</span>
                    <span className="col-start-2 font-normal text-caption text-soft">
                      {t(`common:languages.${view.language}`)}
                    </span>
                  </span>
                )}
              </MenuItem>
            ))}
          </MenuSection>
          <Separator className="my-1 h-px bg-line" />
          <MenuItem
            id="all"
            onAction={() => navigate(`/r/${careerId}/documents`)}
            className={`${OPTION} pl-9 text-accent`}
          >
            {t("menu.all")}
          </MenuItem>
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
