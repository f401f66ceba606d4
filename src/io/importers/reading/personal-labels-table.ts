import { foldText } from "#core/text/fold-text.ts";

/** What a label says of the words behind it, in the part of a resume that says who the person is. */
export type PersonalField = "name" | "given" | "family" | "contact" | "private";

/** Labels before what a form asks of a person, folded. `private` is nothing that a US resume tells. */
const PERSONAL_LABELS: Readonly<Record<PersonalField, readonly string[]>> = {
  name: [
    "name",
    "full name",
    "candidate",
    "applicant",
    "nombre completo",
    "nombre y apellidos",
    "nombres y apellidos",
    "nombre y apellido",
    "apellidos y nombre",
    "apellidos y nombres",
    "apellidos / nombre",
    "apellido(s) / nombre(s)",
    "nombre / apellidos",
    "surname(s) / first name(s)",
    "first name(s) / surname(s)",
    "nombre(s) y apellidos",
    "nombre",
  ],
  given: ["first name", "given name", "given names", "nombres", "nombre(s)", "nombre de pila"],
  family: ["last name", "surname", "family name", "apellidos", "apellido", "apellido(s)"],
  contact: [
    "address",
    "home address",
    "city",
    "location",
    "phone",
    "phone number",
    "telephone",
    "tel",
    "mobile",
    "cell",
    "cell phone",
    "email",
    "e-mail",
    "email address",
    "web",
    "website",
    "linkedin",
    "portfolio",
    "contact",
    "direccion",
    "domicilio",
    "ciudad",
    "residencia",
    "lugar de residencia",
    "ubicacion",
    "localidad",
    "telefono",
    "telefonos",
    "telefono movil",
    "movil",
    "celular",
    "correo",
    "correo electronico",
    "sitio",
    "sitio web",
    "pagina web",
    "portafolio",
    "contacto",
  ],
  private: [
    "date of birth",
    "birth date",
    "place of birth",
    "nationality",
    "citizenship",
    "country of citizenship",
    "veterans' preference",
    "veteran's preference",
    "veterans preference",
    "security clearance",
    "highest grade",
    "federal status",
    "visa status",
    "work authorization",
    "estado migratorio",
    "permiso de trabajo",
    "marital status",
    "gender",
    "sex",
    "age",
    "driving license",
    "fecha de nacimiento",
    "lugar de nacimiento",
    "lugar y fecha de nacimiento",
    "nacionalidad",
    "ciudadania",
    "estado civil",
    "genero",
    "sexo",
    "edad",
    "dni",
    "cedula",
    "cedula de identidad",
    "curp",
    "rfc",
    "nss",
    "documento de identidad",
    "licencia de conducir",
  ],
};

const FIELDS = ["name", "given", "family", "contact", "private"] as const satisfies readonly PersonalField[];
const FIELD_BY_LABEL = new Map(
  FIELDS.flatMap((field) => PERSONAL_LABELS[field].map((label) => [label, field] as const)),
);

/** Whether a text is such a label and nothing more. */
export function isPersonalLabel(text: string): boolean {
  return FIELD_BY_LABEL.has(foldText(text).replace(/\s*:$/, "").trim());
}

/** "Nombre completo: Ana Ruiz" → the field and the words behind the label. */
export function readPersonalLabel(
  text: string,
): { readonly field: PersonalField; readonly rest: string } | undefined {
  const groups = /^(?<label>[^:]{2,32}?)\s*:\s*(?<rest>\S.*)$/u.exec(text)?.groups;
  const field = FIELD_BY_LABEL.get(foldText(groups?.["label"] ?? "").trim());
  return field === undefined ? undefined : { field, rest: groups?.["rest"] ?? "" };
}
