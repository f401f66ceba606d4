import { memo, useDeferredValue } from "react";
import { useTranslation } from "react-i18next";
import type { Highlight } from "#core/model/highlight.ts";
import { textFor } from "#core/model/localized-text.ts";
import { withWording } from "#core/model/resume-view.ts";
import type { Role } from "#core/model/role.ts";
import { useInterfaceLanguage } from "#i18n/interface-language.tsx";
import { useCareer } from "#state/career-session-context.ts";
import { MarkedText } from "#ui/marked-text.tsx";
import { LeftOutNote } from "../left-out-note.tsx";
import { transferOf } from "../lines/transfer-of.ts";
import type { CompetencyReader } from "../lines/use-competency-reader.ts";
import { ResumeLine } from "../resume-line.tsx";
import { useDateRange } from "../use-date-range.ts";
import { useDocumentLanguage } from "../use-document-language.ts";
import { useIsLeftOut, useOwnWording } from "../use-document-view.ts";
import { employerOf, isOneOfSeveral } from "./role-edits.ts";

interface RoleLineProps {
  readonly role: Role;
  readonly read: CompetencyReader | undefined;
  readonly isOpen: boolean;
}

/** A job as it reads on paper, its employer where it is the only job there, with what transfers underlined and named in the margin. */
export const RoleLine = memo(function RoleLine(props: RoleLineProps) {
  const { role, read, isOpen } = props;
  const isGrouped = useCareer(({ work }) => isOneOfSeveral(work, role));
  const employer = useCareer((career) => employerOf(career, role));
  const language = useDocumentLanguage();
  const dateRange = useDateRange();
  const place = role.location ?? (isGrouped ? undefined : employer?.location);
  const name = isGrouped ? undefined : employer?.name;
  return (
    <div className="@container">
      <ResumeLine
        title={textFor(role.position, language)?.text ?? ""}
        under={[name, place?.city, place?.region].filter(Boolean).join(", ")}
        dates={dateRange(role.dates)}
      />
      {isOpen ? null : (
        <ul className="mt-1.5 flex flex-col gap-1 text-note">
          {role.highlights.map((line) => (
            <DutyLine key={line.id} line={line} read={read} />
          ))}
        </ul>
      )}
    </div>
  );
});

interface DutyLineProps {
  readonly line: Highlight;
  readonly read: CompetencyReader | undefined;
}

/** The words are there at once; what they transfer to is read in the background, line by line. */
const DutyLine = memo(function DutyLine({ line, read }: DutyLineProps) {
  const { t } = useTranslation("guide");
  const { language: interfaceLanguage } = useInterfaceLanguage();
  const language = useDocumentLanguage();
  const own = useOwnWording(line.id);
  const isLeftOut = useIsLeftOut(line.id);
  const track = useCareer((career) => career.target.track);
  const side = textFor(own === undefined ? line.text : withWording(line.text, own), language);
  const reader = useDeferredValue(read, undefined);
  if (side === undefined) return null;
  const transfer =
    reader &&
    transferOf(reader(side.text, side.language, line.source), {
      track,
      language: interfaceLanguage,
      most: 1,
    });
  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-2 @lg:grid-cols-[auto_minmax(0,1fr)_150px]">
      <span aria-hidden className="text-edge">
        •
      </span>
      <span>
        <span lang={side.language} className={isLeftOut ? "text-soft italic" : ""}>
          <MarkedText text={side.text} spans={transfer?.spans ?? []} />
        </span>
        {isLeftOut ? <LeftOutNote /> : null}
      </span>
      {transfer === undefined || transfer.labels.length === 0 ? null : (
        <em className="col-start-2 text-accent text-caption @lg:col-start-3 @lg:border-accent/30 @lg:border-l @lg:pl-3">
          <span className="sr-only">{t("work.transfersTo")} </span>
          {transfer.labels.join(", ")}
        </em>
      )}
    </li>
  );
});
