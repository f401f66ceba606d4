import { foldText } from "#core/text/fold-text.ts";

/** What a label before a colon says of the words behind it. */
export type LabeledField = "title" | "organization" | "date" | "place" | "duties";

/** Labels that people write before the fields of an entry, folded. */
const FIELD_LABELS: Readonly<Record<LabeledField, readonly string[]>> = {
  title: [
    "position",
    "job title",
    "title",
    "role",
    "post",
    "designation",
    "degree",
    "program",
    "qualification",
    "course",
    "puesto",
    "cargo",
    "ocupacion",
    "posicion",
    "titulo",
    "grado",
    "carrera",
    "programa",
    "rol",
    "funcion desempenada",
  ],
  organization: [
    "company",
    "employer",
    "organization",
    "institution",
    "school",
    "university",
    "college",
    "firm",
    "agency",
    "empresa",
    "empleador",
    "compania",
    "organizacion",
    "institucion",
    "escuela",
    "universidad",
    "centro",
    "centro de trabajo",
    "lugar de trabajo",
    "patrono",
    "centro educativo",
  ],
  date: [
    "dates",
    "date",
    "period",
    "duration",
    "years",
    "from",
    "when",
    "employed",
    "dates of employment",
    "periodo",
    "fecha",
    "fechas",
    "duracion",
    "anos",
    "desde",
    "tiempo",
    "ano",
    "year",
    "fecha de inicio",
    "start date",
    "end date",
  ],
  place: ["location", "place", "city", "address", "lugar", "ubicacion", "ciudad", "localidad", "direccion"],
  duties: [
    "duties",
    "responsibilities",
    "key responsibilities",
    "main duties",
    "tasks",
    "achievements",
    "accomplishments",
    "highlights",
    "job duties",
    "duties included",
    "key achievements",
    "funciones",
    "responsabilidades",
    "tareas",
    "logros",
    "actividades",
    "funciones principales",
    "principales funciones",
    "logros principales",
    "funciones y logros",
  ],
};

const FIELDS = [
  "title",
  "organization",
  "date",
  "place",
  "duties",
] as const satisfies readonly LabeledField[];
const FIELD_BY_LABEL = new Map(
  FIELDS.flatMap((field) => FIELD_LABELS[field].map((label) => [label, field] as const)),
);

/** Heads of table columns that are no labels of fields. */
const COLUMN_HEADS = new Set([
  "credential",
  "certification",
  "certificate",
  "license",
  "name",
  "issuer",
  "issued by",
  "issuing organization",
  "status",
  "field",
  "major",
  "skill",
  "level",
  "language",
  "no.",
  "number",
  "credencial",
  "certificacion",
  "certificado",
  "licencia",
  "nombre",
  "organismo",
  "emisor",
  "entidad",
  "otorgado por",
  "emitido por",
  "estado",
  "area",
  "especialidad",
  "habilidad",
  "nivel",
  "idioma",
  "numero",
]);

/** Whether a text is the head of a table's column. */
export function isColumnHead(text: string): boolean {
  const folded = foldText(text).replace(/\s*:$/, "").trim();
  return FIELD_BY_LABEL.has(folded) || COLUMN_HEADS.has(folded);
}

/** Whether these cells of one row are the head of a table. */
export function isTableHead(cells: readonly { readonly text: string }[]): boolean {
  return cells.length > 1 && cells.every((cell) => isColumnHead(cell.text));
}

/** "Puesto: Cajera" → the field and the words behind the label. */
export function readLabel(text: string): { readonly field: LabeledField; readonly rest: string } | undefined {
  const groups = /^(?<label>[^:]{2,24}?)\s*:\s*(?<rest>.*)$/u.exec(text)?.groups;
  const field = FIELD_BY_LABEL.get(foldText(groups?.["label"] ?? "").trim());
  return field === undefined ? undefined : { field, rest: groups?.["rest"] ?? "" };
}
