import { useTranslation } from "react-i18next";
import type { TransferReport } from "#core/career-map/transfer-report.ts";
import { profileGroups } from "./profile.ts";
import { ProfileLine } from "./profile-line.tsx";

/** Everything that the target needs, what matters most first: how much it weighs beside the lines that show it. */
export function ProfilePicture({ report }: { readonly report: TransferReport }) {
  const { t } = useTranslation("transfer");
  return (
    <section aria-labelledby="profile" className="flex flex-col gap-5 print:break-before-page">
      <div>
        <h2 id="profile" className="font-semibold text-heading">
          {t("profile.title")}
        </h2>
        <p className="mt-1 max-w-[60ch] text-note text-soft">
          {t("profile.how")} <span className="print:hidden">{t("profile.open")}</span>
        </p>
      </div>
      {profileGroups(report).map(({ need, rows }) => (
        <section key={need} aria-labelledby={`need-${need}`}>
          <h3 id={`need-${need}`} className="break-after-avoid font-semibold text-note text-soft">
            {t(`needs.${need}`)}
          </h3>
          <ul className="mt-1.5 border-line border-t">
            {rows.map((row) => (
              <ProfileLine key={row.id} row={row} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
