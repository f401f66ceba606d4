import { strToU8 } from "fflate";
import type { Career } from "#core/model/career.ts";
import { timestampSchema } from "#core/model/timestamp.ts";
import { readResume } from "#io/importers/read-resume.ts";

const NOW = timestampSchema.parse("2026-01-02T03:04:05.000Z");

/** Reads a file that must be readable; ids are counted, time is fixed. */
export async function readCareer(content: string | Uint8Array): Promise<Career> {
  let ids = 0;
  const bytes = typeof content === "string" ? strToU8(content) : content;
  const result = await readResume(
    { name: "resume", bytes },
    { newId: () => `id-${(ids += 1)}`, now: () => NOW },
  );
  if (!result.ok) throw new Error(`refused: ${result.error.kind}`);
  return result.value.career;
}

export const ENGLISH_RESUME = `Ruth Adeyemi, CPC-A
Front Desk Coordinator
Macon, GA | (478) 555-0112 | ruth.adeyemi@example.com | linkedin.com/in/ruth-adeyemi-sample

SUMMARY
Front desk coordinator who verifies insurance for two clinics and reads
charts with care.

EXPERIENCE
Front Desk Coordinator | Ocmulgee Family Medicine | Macon, GA | 03/2021 - Present
* Verify eligibility for 45 patients a day and correct demographics before
  claims go out.
* Train new staff.

Cashier | Peach Market | 2018 - 2021
* Balanced the drawer every night.

EDUCATION
Certificate in Medical Coding, Middle Georgia Institute, 05/2025

CERTIFICATIONS
Certified Professional Coder - Apprentice (CPC-A), AAPC, June 2025
Certified Coding Associate (CCA), AHIMA, expected 03/2027

SKILLS
ICD-10-CM, CPT, Epic, Insurance verification

LANGUAGES
English (native), Spanish (conversational)

HOBBIES
Quilting
`;

export const SPANISH_RESUME = `Noemí Barrera Luján
Correo: noemi.barrera@example.com
Teléfono: 915-555-0121
Domicilio: El Paso, TX

PERFIL PROFESIONAL
Auxiliar de archivo clínico que busca su primer puesto de codificación.

EXPERIENCIA LABORAL
Puesto: Auxiliar de archivo
Empresa: Hospital Paso del Norte
Periodo: febrero de 2019 a la fecha
Lugar: El Paso, TX
Funciones:
• Archivo 200 expedientes al día.

Puesto: Cajera
Empresa: Abarrotes El Sol
Periodo: 2016 a 2018
Funciones:
• Cuadré la caja.

FORMACIÓN ACADÉMICA
Certificado en Codificación Médica, Western Institute, previsto para mayo de 2027

VOLUNTARIADO
Voluntaria, Cruz Roja, 2020
• Registré donaciones.

IDIOMAS
Español: nativo
Inglés: intermedio
`;
