import { useState } from "react";
import { useTranslation } from "react-i18next";
import { assertNever } from "#core/assert-never.ts";
import { Banner } from "#ui/banner.tsx";
import { Button } from "#ui/button.tsx";
import { FileDrop } from "#ui/file-drop.tsx";
import { TextField } from "#ui/text-field.tsx";
import { showToast } from "#ui/toast-queue.ts";
import { WaitingLine } from "#ui/waiting-line.tsx";
import { RestorePreview } from "./restore-preview.tsx";
import { type RestoreProblem, useRestore } from "./use-restore.ts";

/** From a file to what it would change, to what is brought back. */
export function RestoreBackup() {
  const { t } = useTranslation(["backup", "common"]);
  const { state, readFile, unlock, restore, stop } = useRestore(({ records }) =>
    showToast({
      text: records.size === 0 ? t("restore.doneSettings") : t("restore.done", { count: records.size }),
    }),
  );
  switch (state.kind) {
    case "reading":
      return <WaitingLine label={t("restore.reading", { name: state.name })} />;
    case "locked":
      return <Unlock name={state.name} problem={state.problem} onUnlock={unlock} onStop={stop} />;
    case "opened":
      return (
        <div className="flex flex-col gap-3">
          <Problem problem={state.problem} />
          <RestorePreview opened={state.opened} onRestore={restore} onStop={stop} />
        </div>
      );
    case "choosing":
      return (
        <div className="flex flex-col gap-3">
          <Problem problem={state.problem} />
          <FileDrop
            label={t("restore.drop")}
            hint={t("restore.hint")}
            action={t("restore.choose")}
            endings={[".json", ".age"]}
            onFile={readFile}
          />
        </div>
      );
    default:
      return assertNever(state);
  }
}

function Problem({ problem }: { readonly problem: RestoreProblem | undefined }) {
  const { t } = useTranslation("backup");
  return problem === undefined ? null : <Banner tone="error">{t(`errors.${problem}`)}</Banner>;
}

interface UnlockProps {
  readonly name: string;
  readonly problem: RestoreProblem | undefined;
  readonly onUnlock: (passphrase: string) => void;
  readonly onStop: () => void;
}

function Unlock({ name, problem, onUnlock, onStop }: UnlockProps) {
  const { t } = useTranslation(["backup", "common"]);
  const [passphrase, setPassphrase] = useState("");
  return (
    <form
      className="flex flex-col gap-3 rounded-md border border-line p-5"
      onSubmit={(event) => {
        event.preventDefault();
        onUnlock(passphrase);
      }}
    >
      <p className="font-semibold">{t("restore.locked")}</p>
      <TextField
        label={t("passphrase")}
        hint={t("restore.lockedText", { name })}
        error={problem === undefined ? undefined : t(`errors.${problem}`)}
        value={passphrase}
        onChange={setPassphrase}
        autoComplete="off"
        autoCorrect="off"
        spellCheck="false"
        isFocusedFirst
      />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" variant="primary" isDisabled={passphrase === ""}>
          {t("restore.open")}
        </Button>
        <Button onPress={onStop}>{t("common:cancel")}</Button>
      </div>
    </form>
  );
}
