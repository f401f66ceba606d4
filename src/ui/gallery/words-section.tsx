import { useTranslation } from "react-i18next";
import { KeyCaps } from "../commands/key-caps.tsx";
import { Link, OutsideLink } from "../link.tsx";
import { MarkedText } from "../marked-text.tsx";
import { NotedText } from "../noted-text.tsx";

export function WordsSection() {
  const { t } = useTranslation("gallery");
  const sentence = t("sample.sentence");
  return (
    <div className="flex flex-col gap-4">
      <p>{t("sample.longValue")}</p>
      <p className="text-soft">
        <em>{t("sample.longValue")}</em> <Link to="/">{t("sample.more")}</Link>{" "}
        <OutsideLink to="https://example.com">{t("sample.disclosure")}</OutsideLink>
      </p>
      <p>
        <MarkedText text={sentence} spans={[[0, sentence.indexOf(" ")]]} />
      </p>
      <p>
        <NotedText note={t("sample.note")} className="underline decoration-accent underline-offset-3">
          {sentence}
        </NotedText>
      </p>
      <p className="flex flex-wrap gap-4">
        <KeyCaps shortcut={{ kind: "chord", key: "z", isShifted: true }} isApple />
        <KeyCaps shortcut={{ kind: "chord", key: "z", isShifted: true }} isApple={false} />
        <KeyCaps shortcut={{ kind: "keys", keys: ["g", "l"] }} isApple={false} />
      </p>
    </div>
  );
}
