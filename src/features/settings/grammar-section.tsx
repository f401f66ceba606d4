import { useTranslation } from "react-i18next";
import { useServices } from "#state/services-context.ts";
import { useGrammarState } from "#state/use-grammar.ts";
import { Button } from "#ui/button.tsx";
import { Checkbox } from "#ui/checkbox.tsx";
import { FIELD_HINT, FIELD_LABEL } from "#ui/field-frame.tsx";

/** The checker of English grammar: large, so fetched only where it is asked for. */
export function GrammarSection() {
  const { t } = useTranslation("settings");
  const { grammar } = useServices();
  const state = useGrammarState();
  return (
    <section className="flex flex-col items-start gap-2">
      <h2 className={FIELD_LABEL}>{t("grammar.title")}</h2>
      <p className={FIELD_HINT}>{t("grammar.text")}</p>
      <Checkbox
        isSelected={state !== "off"}
        onChange={(isWanted) => (isWanted ? void grammar.turnOn() : grammar.turnOff())}
      >
        {t("grammar.switch")}
      </Checkbox>
      <output className="text-note text-soft">{state === "off" ? null : t(`grammar.${state}`)}</output>
      {state === "failed" ? (
        <Button onPress={() => void grammar.turnOn()}>{t("grammar.again")}</Button>
      ) : null}
    </section>
  );
}
