import { useTranslation } from "react-i18next";
import { useInterfaceLanguage } from "#i18n/interface-language.tsx";
import { LanguageSwitch } from "../language-switch.tsx";
import { Mark } from "../mark.tsx";
import { PageHeading } from "../page-heading.tsx";
import { SkipLink } from "../skip-link.tsx";
import { OVERLAYS } from "./overlay-sections.tsx";
import { SECTIONS } from "./sections-table.tsx";

const SAME_PAGE = [...SECTIONS, ...OVERLAYS];

/** Every component of this folder in every state; the section that the address names stands alone. */
export function Gallery({ section }: { readonly section: string | null }) {
  const { t } = useTranslation("gallery");
  const alone = SAME_PAGE.find(({ id }) => id === section);
  if (alone !== undefined) {
    return (
      <main id="content" className="min-h-dvh bg-room p-4 sm:p-6">
        <alone.Section />
      </main>
    );
  }
  return (
    <div className="mx-auto flex max-w-[1080px] flex-col gap-12 px-4 py-8 sm:px-8">
      <SkipLink />
      <header className="flex flex-wrap items-center gap-4">
        <Mark />
        <PageHeading title={t("title")} />
        <LanguageLinks />
      </header>
      <main id="content" className="flex flex-col gap-12">
        {SECTIONS.map(({ id, Section }) => (
          <section key={id} id={id} className="flex flex-col gap-4 border-line border-t pt-4">
            <h2 className="font-semibold text-heading">{t(`sections.${id}`)}</h2>
            <Section />
          </section>
        ))}
        <ul className="flex flex-wrap gap-x-6 gap-y-2 border-line border-t pt-4">
          {OVERLAYS.map(({ id }) => (
            <li key={id}>
              <a href={addressWith("section", id)} className="text-accent underline underline-offset-3">
                {t(`sections.${id}`)}
              </a>
            </li>
          ))}
        </ul>
      </main>
    </div>
  );
}

function LanguageLinks() {
  const { t } = useTranslation();
  const { language } = useInterfaceLanguage();
  return (
    <LanguageSwitch
      label={t("interfaceLanguage")}
      value={language}
      onChange={(next) => location.assign(addressWith("language", next))}
    />
  );
}

function addressWith(name: string, value: string): string {
  const address = new URL(location.href);
  address.searchParams.set(name, value);
  return address.href;
}
