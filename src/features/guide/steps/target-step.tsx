import { useTranslation } from "react-i18next";
import { CREDENTIALS } from "#core/career-map/credentials.ts";
import { type Track, trackSchema } from "#core/model/track.ts";
import { useCareer } from "#state/career-session-context.ts";
import { Banner } from "#ui/banner.tsx";
import { RadioCards } from "#ui/radio-cards.tsx";
import { Select } from "#ui/select.tsx";
import { useEdit } from "../use-edit.ts";

const UNDECIDED = "undecided";

/** Coding credentials that can be earned today. */
const EARNABLE = CREDENTIALS.filter(
  ({ standing, level }) =>
    standing === "active" && ["entry", "core", "experienced", "specialty"].includes(level),
);

export function TargetStep() {
  const { t } = useTranslation("guide");
  const target = useCareer((career) => career.target);
  const edit = useEdit();
  const pickTrack = (track: Track) => edit((draft) => void (draft.target.track = track));
  const pickCredential = (abbreviation: string) =>
    edit((draft) => {
      if (abbreviation === UNDECIDED) delete draft.target.credential;
      else draft.target.credential = abbreviation;
    });
  return (
    <div className="flex flex-col gap-7">
      <RadioCards
        label={t("target.track")}
        cards={trackSchema.options.map((id) => ({
          id,
          title: t(`target.tracks.${id}.title`),
          text: t(`target.tracks.${id}.text`),
        }))}
        value={target.track}
        onChange={pickTrack}
      />
      <Select
        label={t("target.credential")}
        hint={t("target.credentialHint")}
        options={[
          { id: UNDECIDED, label: t("target.noCredential") },
          ...EARNABLE.map(({ abbreviation, name, issuer }) => ({
            id: abbreviation,
            label: abbreviation,
            note: `${name}, ${issuer}`,
          })),
        ]}
        value={target.credential ?? UNDECIDED}
        onChange={pickCredential}
      />
      {target.credential === "CPC" ? <Banner tone="note">{t("target.apprentice")}</Banner> : null}
    </div>
  );
}
