import { Plus, Trash2 } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Button } from "../button.tsx";
import { IconButton } from "../icon-button.tsx";
import { LinkButton } from "../link.tsx";
import { State, States } from "./stage.tsx";

const VARIANTS = ["primary", "secondary", "quiet", "danger"] as const;

export function ButtonsSection() {
  const { t } = useTranslation("gallery");
  const icon = <Plus aria-hidden size={16} />;
  return (
    <div className="flex flex-col gap-6">
      {VARIANTS.map((variant) => (
        <States key={variant}>
          <State name={t("states.rest")}>
            <Button variant={variant}>{t("sample.save")}</Button>
          </State>
          <State name={t("states.hovered")} forced="hovered">
            <Button variant={variant}>{t("sample.save")}</Button>
          </State>
          <State name={t("states.pressed")} forced="pressed">
            <Button variant={variant}>{t("sample.save")}</Button>
          </State>
          <State name={t("states.disabled")}>
            <Button variant={variant} isDisabled>
              {t("sample.save")}
            </Button>
          </State>
          <State name={t("states.icon")}>
            <Button variant={variant} icon={icon}>
              {t("sample.add")}
            </Button>
          </State>
          <State name={t("states.rest")}>
            <LinkButton to="/" variant={variant}>
              {t("sample.more")}
            </LinkButton>
          </State>
        </States>
      ))}
      <States>
        <State name={t("states.long")}>
          <Button icon={icon}>{t("sample.long")}</Button>
        </State>
        <State name={t("states.rest")}>
          <IconButton label={t("sample.delete")} icon={<Trash2 size={18} />} />
        </State>
        <State name={t("states.hovered")} forced="hovered">
          <IconButton label={t("sample.delete")} icon={<Trash2 size={18} />} />
        </State>
        <State name={t("states.disabled")}>
          <IconButton label={t("sample.delete")} icon={<Trash2 size={18} />} isDisabled />
        </State>
      </States>
    </div>
  );
}
