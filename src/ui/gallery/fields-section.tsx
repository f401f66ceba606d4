import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type PartialDate, partialDateSchema } from "#core/model/partial-date.ts";
import { FileDrop } from "../file-drop.tsx";
import { MonthYearField } from "../month-year-field.tsx";
import { TextArea } from "../text-area.tsx";
import { TextField } from "../text-field.tsx";
import { State, States } from "./stage.tsx";

const MARCH = partialDateSchema.parse("2019-03");

export function FieldsSection() {
  const { t } = useTranslation("gallery");
  const [date, setDate] = useState<PartialDate | undefined>(MARCH);
  const label = t("sample.label");
  return (
    <States isWide>
      <State name={t("states.empty")}>
        <TextField label={label} hint={t("sample.hint")} placeholder={t("sample.placeholder")} />
      </State>
      <State name={t("states.rest")}>
        <TextField label={label} hint={t("sample.hint")} defaultValue={t("sample.value")} />
      </State>
      <State name={t("states.error")}>
        <TextField label={label} error={t("sample.error")} />
      </State>
      <State name={t("states.disabled")}>
        <TextField label={label} isDisabled defaultValue={t("sample.value")} />
      </State>
      <State name={t("states.long")}>
        <TextArea
          label={t("sample.long")}
          hint={t("sample.emptyText")}
          defaultValue={t("sample.longValue")}
          error={t("sample.confirmText")}
        />
      </State>
      <State name={t("states.empty")}>
        <TextArea label={label} placeholder={t("sample.placeholder")} rows={2} />
      </State>
      <State name={t("states.rest")}>
        <MonthYearField label={t("sample.date")} value={date} onChange={setDate} />
      </State>
      <State name={t("states.empty")}>
        <MonthYearField label={t("sample.date")} value={undefined} onChange={setDate} />
      </State>
      <State name={t("states.rest")}>
        <FileDrop
          label={t("sample.drop")}
          hint={t("sample.dropHint")}
          action={t("sample.dropAction")}
          endings={[".pdf"]}
          onFile={() => undefined}
        />
      </State>
    </States>
  );
}
