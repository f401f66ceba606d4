import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Language } from "#core/model/language.ts";
import { Checkbox } from "../checkbox.tsx";
import { ComboBox } from "../combo-box.tsx";
import { Labelled } from "../labelled.tsx";
import { LanguageSwitch } from "../language-switch.tsx";
import { RadioCards } from "../radio-cards.tsx";
import { Segmented } from "../segmented.tsx";
import { Select } from "../select.tsx";
import { State, States } from "./stage.tsx";
import { type Kind, useKinds } from "./use-kinds.ts";

export function ChoicesSection() {
  const { t } = useTranslation("gallery");
  const { cards, options } = useKinds();
  const [kind, setKind] = useState<Kind>("first");
  const [language, setLanguage] = useState<Language>("es");
  const [text, setText] = useState("");
  const label = t("sample.choice");
  return (
    <States isWide>
      <State name={t("states.rest")}>
        <RadioCards label={label} cards={cards} value={kind} onChange={setKind} />
      </State>
      <State name={t("states.error")}>
        <RadioCards label={label} cards={cards} value={null} onChange={setKind} error={t("sample.error")} />
      </State>
      <State name={t("states.rest")}>
        <Select label={label} options={options} value={kind} onChange={setKind} />
      </State>
      <State name={t("states.error")}>
        <Select
          label={label}
          hint={t("sample.hint")}
          options={options}
          value={null}
          onChange={setKind}
          placeholder={t("sample.placeholder")}
          error={t("sample.error")}
        />
      </State>
      <State name={t("states.empty")}>
        <ComboBox
          label={t("sample.label")}
          options={options}
          text={text}
          onTextChange={setText}
          onPick={setText}
          listLabel={label}
        />
      </State>
      <State name={t("states.rest")}>
        <Labelled label={label}>
          <Segmented
            label={label}
            segments={[
              { id: "first", text: t("sample.work") },
              { id: "remote", text: t("sample.paper") },
            ]}
            value={kind}
            onChange={setKind}
          />
        </Labelled>
        <LanguageSwitch label={label} value={language} onChange={setLanguage} isShort />
      </State>
      <State name={t("states.rest")}>
        <Checkbox>{t("sample.check")}</Checkbox>
        <Checkbox defaultSelected>{t("sample.check")}</Checkbox>
      </State>
      <State name={t("states.long")}>
        <Checkbox defaultSelected>{t("sample.checkLong")}</Checkbox>
        <Checkbox isDisabled>{t("sample.check")}</Checkbox>
      </State>
    </States>
  );
}
