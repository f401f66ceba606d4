import fc from "fast-check";
import type { PatientDatumKind } from "#core/privacy/patient-datum.ts";

/** Lines of duties with a patient's data in them, and their like without; fictional, a half of the names rare. */

const FIRST =
  "Maria Robert Carmen Linda Jose Denise Miguel Ruth Tyrell Anh Oluwaseun Priya Xiomara Dagny Kwame Yaretzi Bartholomew Nayeli".split(
    " ",
  );
const LAST =
  "Alvarez Okafor Smith Nguyen Delgado Kowalski O'Brien Ibarra Whitfield Pérez García Lindqvist Brown Castellanos".split(
    " ",
  );
const STREETS =
  "145 Oak Street|2210 N. Maple Ave|88 Harbor View Drive|17 West 4th St, Apt 3|9041 Willow Creek Lane|630 Sunset Blvd".split(
    "|",
  );
const CALLES = "Calle Luna 45|Avenida Ponce de León 1250|Calle San Pedro #12|Camino Real 302".split("|");

const digits = (count: number) => fc.stringMatching(new RegExp(`^[1-9][0-9]{${count - 1}}$`));
const number = fc.oneof(
  digits(6),
  digits(7),
  digits(8),
  digits(10),
  fc.tuple(digits(2), digits(2), digits(2)).map((parts) => parts.join("-")),
  digits(7).map((end) => `A${end}`),
);
const two = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((n) => String(n).padStart(2, "0"));
const year = fc.integer({ min: 1928, max: 2025 });
const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
const MESES =
  "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(" ");
const day = fc.oneof(
  fc.tuple(two(1, 12), two(1, 28), year).map(([m, d, y]) => `${m}/${d}/${y}`),
  fc
    .tuple(two(1, 12), two(1, 28), year)
    .map(([m, d, y]) => `${Number(m)}-${Number(d)}-${y % 100}`.replace(/-(\d)$/, "-0$1")),
  fc.tuple(fc.constantFrom(...MONTHS), two(1, 28), year).map(([m, d, y]) => `${m} ${Number(d)}, ${y}`),
  fc.tuple(two(1, 12), two(1, 28), year).map(([m, d, y]) => `${y}-${m}-${d}`),
);
const dia = fc.oneof(
  fc.tuple(two(1, 28), two(1, 12), year).map(([d, m, y]) => `${d}/${m}/${y}`),
  fc.tuple(two(1, 28), fc.constantFrom(...MESES), year).map(([d, m, y]) => `${Number(d)} de ${m} de ${y}`),
);
const ssn = fc
  .tuple(digits(3), two(10, 99), digits(4))
  .map(([a, b, c]) => `${a === "666" ? "665" : a}-${b}-${c}`);
const person = fc.tuple(fc.constantFrom(...FIRST), fc.constantFrom(...LAST));
const name = person.map((parts) => parts.join(" "));
const titled = fc
  .tuple(fc.constantFrom("Mr.", "Mrs.", "Ms."), fc.constantFrom(...LAST))
  .map((parts) => parts.join(" "));
const titulado = fc
  .tuple(fc.constantFrom("Sr.", "Sra.", "Don"), fc.constantFrom(...LAST))
  .map((parts) => parts.join(" "));

/** A line of one of the forms, its slot filled. */
function lines(slot: fc.Arbitrary<string>, forms: readonly string[]): fc.Arbitrary<string> {
  return fc.tuple(fc.constantFrom(...forms), slot).map(([form, filled]) => form.replace("@", () => filled));
}

/** Lines that point at one patient, by what does it. */
export const PATIENT_LINES: Readonly<Record<PatientDatumKind, fc.Arbitrary<string>>> = {
  "record-number": lines(number, [
    "Closed the chart MRN @ the same day",
    "Coded MRN: @ with ICD-10-CM and CPT",
    "Requested medical record number @ from storage",
    "Fixed a duplicate (MRN# @) in Epic",
    "Posted a payment to account # @ after an appeal",
    "Appealed claim no. @ and won",
    "Scanned patient ID @ into the system",
    "Corrected encounter number @ before billing",
    "Codifiqué el expediente @ de urgencias",
    "Revisé el expediente núm. @ y corregí dos códigos",
    "Archivé la historia clínica @ en el sistema",
    "Envié el reclamo n.º @ al seguro",
    "Registré el número de cuenta @ en Epic",
  ]),
  "plan-number": lines(
    digits(9).map((end) => `XYW${end}`),
    [
      "Verified coverage under member ID @ with the payer",
      "Called about policy number @ and got approval",
      "Checked subscriber ID: @ for eligibility",
      "Verifiqué la póliza núm. @ con la aseguradora",
      "Confirmé el número de afiliado @ por teléfono",
    ],
  ),
  "social-security": lines(ssn, [
    "Matched SSN @ to the right chart",
    "Corrected a Social Security number (@) in registration",
    "Looked up @ in the master index",
    "Corregí el número de seguro social @ en el registro",
  ]),
  "birth-date": fc.oneof(
    lines(day, [
      "Registered a walk-in, DOB @, for imaging",
      "Merged two charts with date of birth @",
      "Verified eligibility (DOB: @) with Medicaid",
      "Coded the chart of a child born @",
    ]),
    lines(dia, [
      "Registré a una persona con fecha de nacimiento @",
      "Uní dos expedientes (fecha de nacimiento: @)",
      "Atendí a una persona nacida el @",
    ]),
  ),
  "service-date": fc.oneof(
    lines(day, [
      "Recoded a knee replacement, DOS @",
      "Appealed a denial for date of service @",
      "Coded an inpatient admitted on @ with sepsis",
      "Abstracted a stay discharged @ with seven diagnoses",
      "Rescheduled a surgery on @ for a child with asthma",
    ]),
    lines(dia, [
      "Apelé una denegación con fecha de servicio @",
      "Codifiqué una estancia con fecha de ingreso @",
      "Corregí la cuenta de quien fue operado el @",
    ]),
  ),
  name: fc.oneof(
    lines(name, [
      "Registered patient @ for a hip replacement",
      "Coded the ER visit of patient @",
      "Patient: @, seen for chest pain",
      "Explained the bill to a patient named @",
      "Atendí al paciente @ en urgencias",
      "Paciente: @, con diabetes",
      "Codifiqué la cirugía de la paciente @",
    ]),
    lines(titled, [
      "Scheduled @ for cataract surgery",
      "Found the missing chart for @ within an hour",
      "Appealed @'s claim for dialysis",
    ]),
    lines(titulado, [
      "Programé a @ para una cirugía de cadera",
      "Encontré el expediente de la @ en una hora",
    ]),
    fc.tuple(name, number).map(([who, id]) => `Coded ${who}, MRN ${id}, for pneumonia`),
    fc.tuple(name, dia).map(([who, when]) => `Registré a ${who} (fecha de nacimiento ${when})`),
  ),
  address: fc.oneof(
    lines(fc.constantFrom(...STREETS), [
      "Drove a patient living at @ to dialysis",
      "Mailed the records to the patient at @",
      "Updated patient address to @ in Epic",
      "Sent forms to a resident who lives at @",
    ]),
    lines(fc.constantFrom(...CALLES), [
      "Llevé los documentos al paciente que vive en @",
      "Actualicé la dirección del paciente: @",
      "Visité a una paciente con domicilio en @",
    ]),
  ),
  contact: lines(
    fc.tuple(digits(3), digits(4)).map(([a, b]) => `(505) ${a}-${b}`),
    [
      "Reached the patient at @ about results",
      "Called the patient's cell @ to confirm",
      "Llamé al paciente al @ por sus resultados",
      "Avisé a la paciente al teléfono @",
    ],
  ),
  "great-age": lines(two(90, 99), [
    "Cared for a @-year-old woman after a stroke",
    "Coded the stay of a @-year-old male with sepsis",
    "Cuidé a una paciente de @ años con demencia",
  ]),
};

const count = fc.integer({ min: 11, max: 99_999 });
const bare = fc.oneof(
  count.map(String),
  count.map((n) => n.toLocaleString("en-US")),
);

/** Lines that look alike and point at nobody. */
export const ORDINARY_LINES: fc.Arbitrary<string> = fc.oneof(
  lines(bare, [
    "Pulled @ charts by medical record number",
    "Registered @ patients a month in Epic",
    "Merged @ duplicate MRNs in the master patient index",
    "Verified name, DOB and SSN for @ callers a week",
    "Posted $@ in payments to patient accounts",
    "Worked claim edits and @ denials",
    "Coded @ encounters with 99213-99215 and modifier 25",
    "Answered @ calls a day for Patient Access Services",
    "Updated addresses for @ members",
    "Archivé @ expedientes clínicos al mes",
    "Verifiqué fecha de nacimiento y póliza de @ pacientes",
    "Registré @ pacientes por semana",
    "Envié @ reclamos a Medicaid",
  ]),
  lines(name, [
    "Reported to @, HIM director",
    "Assisted Dr. @ with patient charts and referrals",
    "Trained by @, CPC, on surgical coding",
    "Studied billing with @ at the community college",
    "Supervisor: @, 505-555-0142",
    "Reporté a @, gerente de registros",
    "Asistí a la Dra. @ con expedientes de pacientes",
    "Voluntariado con @ en el banco de alimentos",
  ]),
  lines(fc.constantFrom(...STREETS, ...CALLES), [
    "Opened the clinic at @ with a team of four",
    "Ran the front desk of the branch on @",
    "Moved the records room from @ to the main campus",
    "Abrí la sucursal de @ con un equipo de cuatro personas",
  ]),
  lines(day, [
    "AAPC member ID 01457733, certified @",
    "Started externship @ and finished 120 hours",
    "Honorably discharged @ as a corporal",
    "Switched the clinic to ICD-10-CM on @",
    "License RN 9381124, renewed @",
    "Completed HIPAA training on @",
  ]),
  fc.constantFrom(
    "Patient Access Representative, Patient Financial Services",
    "Patient Care Technician at Mary Washington Hospital",
    "Reviewed charts for John Muir Health and James Madison University",
    "Audited dates of service from 01/01/2023 through 12/31/2023",
    "Worked accounts aged 120+ days in Epic Resolute",
    "Led the Patient Safety Award team of St. Joseph Hospital",
    "Requisition 4482913, position number 0091245",
    "Coded E11.9, I10 and Z79.4 to the highest specificity",
    "Explained Blue Cross and Medicare Advantage benefits to patients",
    "Cared for residents aged 65 to 98 on two floors",
    "Handled patient Medicare Advantage appeals",
    "Cut patient no-shows from 18% to 9% between 03/2021 and 11/2022",
    "Auxiliar de Admisión de Pacientes, Hospital San Juan",
    "Atención a pacientes de Medicaid y Medicare",
    "Codificación de cirugía general con CPT 10021-69990",
    "Tasa de error de 2.1 % en 4,500 expedientes",
  ),
);
