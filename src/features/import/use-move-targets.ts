import { useTranslation } from "react-i18next";
import { textFor } from "#core/model/localized-text.ts";
import { type ImportField } from "#io/importers/tracing/import-field.ts";
import type { MoveTarget } from "./import-review.ts";
import type { Review } from "./use-review.ts";

interface NamedTarget {
  readonly id: string;
  readonly text: string;
  readonly to: MoveTarget;
}

/** Fields that a line goes into as a whole. */
const GENERAL = ["contact.name", "headline", "summary", "contact.email", "contact.phone", "contact.location"];
const LISTS = ["skills", "education", "credentials", "languages"] as const;
/** Lines around the chosen one, whose entry is the likely place. */
const NEAR = 8;

/** Every place that a line can go to, the nearest entry's fields first. */
export function useMoveTargets({ review, reading, fields }: Review, line: number): readonly NamedTarget[] {
  const { t } = useTranslation("import");
  const { career, origins } = review;
  const nameOf = (path: string) => fields.find((field) => field.path === path);
  const field = ({ path, name, item }: ImportField): NamedTarget => ({
    id: path,
    text: t("review.targets.field", { field: t(`review.fields.${name}`), entry: titleOf(fields, item) }),
    to: { kind: "field", path },
  });
  const near = nearestItem(fields, origins, line);
  const general = GENERAL.map((path): NamedTarget => {
    const name = nameOf(path)?.name ?? (path === "headline" ? "headline" : "summary");
    return { id: path, text: t(`review.fields.${name}`), to: { kind: "field", path } };
  });
  const duties = (["work", "practicum", "volunteer"] as const).flatMap((part) =>
    career[part].map((role, at): NamedTarget => {
      const title = "position" in role ? role.position : role.title;
      const entry = textFor(title, career.language)?.text ?? t("read.unnamed");
      return {
        id: `duty-${part}-${at}`,
        text: t("review.targets.duty", { entry }),
        to: { kind: "list", list: { kind: "duty", part, at } },
      };
    }),
  );
  const isInTray = career.unplaced.some(
    ({ text }, at) => text !== "" && origins[`unplaced[${at}]`]?.includes(line),
  );
  const own = fields.filter(({ item, kind }) => item === near && kind !== "terms" && item !== "contact");
  return [
    ...own.filter(({ path }) => !origins[path]?.includes(line)).map(field),
    ...duties,
    ...general,
    ...LISTS.map(
      (kind): NamedTarget => ({
        id: kind,
        text: t(`review.targets.${kind}`),
        to: { kind: "list", list: { kind } },
      }),
    ),
    ...(isInTray || reading.trace.headings.includes(line)
      ? []
      : [{ id: "tray", text: t("review.targets.tray"), to: { kind: "tray" } as const }]),
    { id: "out", text: t("review.targets.out"), to: { kind: "out" } },
  ];
}

function titleOf(fields: readonly ImportField[], item: string): string {
  return fields.find((field) => field.item === item && field.text !== "")?.text ?? "";
}

function nearestItem(
  fields: readonly ImportField[],
  origins: Review["review"]["origins"],
  line: number,
): string | undefined {
  const distances = fields.map(({ item, path }) => ({
    item,
    distance: Math.min(...(origins[path] ?? []).map((other) => Math.abs(other - line))),
  }));
  const [best] = distances.toSorted((one, other) => one.distance - other.distance);
  return best !== undefined && best.distance <= NEAR ? best.item : undefined;
}
