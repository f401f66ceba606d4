import { Component, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { buttonClasses } from "#ui/button-classes.ts";

interface State {
  readonly hasFailed: boolean;
}

/** A page that broke says so; the record is stored with every edit, so loading again goes on from there. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { hasFailed: false };

  static getDerivedStateFromError(): State {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    return this.state.hasFailed ? <Crash /> : this.props.children;
  }
}

function Crash() {
  const { t } = useTranslation();
  return (
    <div role="alert" className="mx-auto flex max-w-[560px] flex-col items-start gap-4 px-6 py-24">
      <h1 className="font-semibold text-title">{t("crash.title")}</h1>
      <p className="text-soft">{t("crash.text")}</p>
      <button type="button" className={buttonClasses("primary")} onClick={() => location.reload()}>
        {t("crash.reload")}
      </button>
    </div>
  );
}
