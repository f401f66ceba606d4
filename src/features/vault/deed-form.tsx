import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Banner } from "#ui/banner.tsx";
import { WaitingLine } from "#ui/waiting-line.tsx";
import type { VaultDeed, VaultProblem } from "./use-vault-deed.ts";

interface DeedFormProps {
  readonly deed: VaultDeed;
  /** What a field says itself. */
  readonly saidByFields: readonly VaultProblem[];
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

/** Asks the vault for something: what was refused stands first, and while it is at it nothing else can be asked. */
export function DeedForm({ deed, saidByFields, onSubmit, children }: DeedFormProps) {
  const { t } = useTranslation("vault");
  const { isBusy, problem } = deed;
  if (isBusy) return <WaitingLine label={t("unlock.working")} />;
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {problem === undefined || saidByFields.includes(problem) ? null : (
        <Banner tone="error">{t(`errors.${problem}`)}</Banner>
      )}
      {children}
    </form>
  );
}
