import { useTranslation } from "react-i18next";
import type { DocumentTree } from "#core/documents/document.ts";
import { labelsFor } from "#core/documents/labels/labels-for.ts";
import { countMasked } from "#core/privacy/mask-patient-data.ts";
import { useCareer } from "#state/career-session-context.ts";
import { Banner } from "#ui/banner.tsx";
import { Link } from "#ui/link.tsx";

/** Says how many places of this file are left out as a patient's data. It stops nothing. */
export function PatientsNotice({ tree }: { readonly tree: DocumentTree }) {
  const { t } = useTranslation("export");
  const id = useCareer((career) => career.id);
  const count = countMasked(tree);
  if (count === 0) return null;
  const { removed } = labelsFor(tree.language);
  return (
    <Banner tone="attention" action={<Link to={`/r/${id}/review`}>{t("patients.look")}</Link>}>
      {t("patients.text", { count, removed })}
    </Banner>
  );
}
