import { useTranslation } from "react-i18next";
import { type Track, trackSchema } from "#core/model/track.ts";
import { useCareer, useCareerSession } from "#state/career-session-context.ts";
import { Button } from "#ui/button.tsx";
import { Select } from "#ui/select.tsx";

interface TargetChoiceProps {
  readonly target: Track;
  readonly onChange: (target: Track) => void;
}

/** Which kind of job to look at. Looking changes nothing in the record until the person says so. */
export function TargetChoice({ target, onChange }: TargetChoiceProps) {
  const { t } = useTranslation(["transfer", "guide"]);
  const session = useCareerSession();
  const recordTarget = useCareer((career) => career.target.track);
  return (
    <div className="flex flex-wrap items-end gap-3 print:hidden">
      <div className="w-full sm:w-72">
        <Select
          label={t("target.label")}
          options={trackSchema.options.map((id) => ({ id, label: t(`guide:target.tracks.${id}.title`) }))}
          value={target}
          onChange={onChange}
        />
      </div>
      {target === recordTarget ? null : (
        <Button variant="quiet" onPress={() => session.edit((draft) => void (draft.target.track = target))}>
          {t("target.take")}
        </Button>
      )}
    </div>
  );
}
