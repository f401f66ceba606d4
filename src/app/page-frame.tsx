import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link as RouterLink, useRoute } from "wouter";
import { useInterfaceLanguage } from "#i18n/interface-language.tsx";
import { LanguageSwitch } from "#ui/language-switch.tsx";
import { Mark } from "#ui/mark.tsx";
import { SkipLink } from "#ui/skip-link.tsx";
import { AppCommands } from "./commands/app-commands.tsx";
import { CommandCenter } from "./commands/command-center.tsx";
import { SearchButton } from "./commands/search-button.tsx";
import { LockButton } from "./lock-button.tsx";

/** Header, main part and footer of every page that isn't inside a record. */
interface PageFrameProps {
  readonly children: ReactNode;
  /** For a page that stands beside itself, such as a board. */
  readonly isWide?: boolean;
}

export function PageFrame({ children, isWide = false }: PageFrameProps) {
  const { t } = useTranslation();
  const { language, setLanguage } = useInterfaceLanguage();
  const width = isWide ? "max-w-[1360px]" : "max-w-[1080px]";
  return (
    <CommandCenter commands={AppCommands}>
      <div className="flex min-h-dvh flex-col">
        <SkipLink />
        <header className="border-line border-b">
          <div
            className={`mx-auto flex ${width} flex-wrap items-center gap-x-3 gap-y-2 px-4 py-3 sm:gap-x-6 sm:px-8`}
          >
            <RouterLink
              href="/"
              className="mr-auto flex items-center gap-2.5 font-semibold text-lead tracking-[-0.01em]"
            >
              <Mark />
              {t("appName")}
            </RouterLink>
            <LockButton />
            <SearchButton isWide />
            <LanguageSwitch label={t("interfaceLanguage")} value={language} onChange={setLanguage} />
          </div>
        </header>
        <main id="content" className={`mx-auto w-full flex-1 px-4 py-10 sm:px-8 sm:py-14 ${width}`}>
          {children}
        </main>
        <footer className="border-line border-t">
          <nav
            aria-label={t("nav.main")}
            className={`mx-auto flex ${width} flex-wrap gap-x-6 gap-y-1 px-4 py-5 text-note sm:px-8`}
          >
            <FooterLink to="/" text={t("nav.library")} />
            <FooterLink to="/settings" text={t("nav.settings")} />
            <FooterLink to="/about" text={t("nav.about")} />
            <FooterLink to="/privacy" text={t("nav.privacy")} />
          </nav>
        </footer>
      </div>
    </CommandCenter>
  );
}

function FooterLink({ to, text }: { readonly to: string; readonly text: string }) {
  const [isHere] = useRoute(to);
  return (
    <RouterLink
      href={to}
      aria-current={isHere ? "page" : undefined}
      className="flex min-h-9 items-center text-soft underline-offset-4 hover:text-accent hover:underline aria-[current=page]:font-semibold aria-[current=page]:text-ink pointer-coarse:min-h-11"
    >
      {text}
    </RouterLink>
  );
}
