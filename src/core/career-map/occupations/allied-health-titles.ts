import type { TitlesRow } from "../build-titles.ts";

export const ALLIED_HEALTH_TITLES: readonly TitlesRow[] = [
  {
    id: "dental_assistant",
    soc: "31-9091.00",
    labels: { en: "Dental assistant", es: "Asistente dental" },
    en: "dental assistant; DA; registered dental assistant; RDA; certified dental assistant; CDA; EFDA; expanded functions dental assistant; EDDA; dental aide; chairside dental assistant; chairside assistant; orthodontic assistant; ortho assistant; orthodontic technician; ortho dental assistant; dental surgery assistant; oral surgery assistant; pediatric dental assistant; lead dental assistant; dentist assistant; dental office assistant; dental technician military; navy dental technician; army dental specialist; 68E dental specialist; 4Y0X1; dental hygiene assistant; dental sterilization assistant; endodontic assistant; periodontal assistant; surgical dental assistant; dental tech; dental nurse; traveling dental assistant; dental assistant extern; preventive dental assistant; dental x-ray technician",
    es: "asistente dental; asistente de dentista; asistente de odontólogo; auxiliar dental; auxiliar de dentista; auxiliar de odontología; ayudante de dentista; ayudante dental; asistente dental registrada; asistente dental certificada; asistente de ortodoncia; asistente de ortodoncista; higienista asistente dental; técnica dental; asistente de cirugía dental; asistente odontológica; auxiliar odontológico; asistente de consultorio dental; enfermera dental",
  },
  {
    id: "vet_assistant",
    soc: "31-9096.00",
    labels: { en: "Veterinary assistant", es: "Asistente veterinario(a)" },
    en: "veterinary assistant; vet assistant; veterinary technician; vet tech; veterinary technician assistant; animal hospital assistant; animal hospital clerk; animal hospital technician; animal care attendant; animal caretaker; animal shelter attendant; animal shelter worker; kennel assistant; kennel attendant; kennel technician; kennel worker; veterinarian assistant; veterinary aide; veterinary hospital attendant; laboratory animal caretaker; laboratory animal technician; lab animal technician; lab animal tech; animal lab technician; vivarium technician; animal care technician; animal care provider; small animal caretaker; veterinary clinic assistant; avian keeper; zoo veterinary assistant; LVT; CVT; RVT; vet nurse; veterinary nurse; emergency vet assistant; research animal attendant; inhalation toxicology animal technician; animal attendant; pet clinic assistant; humane society worker; veterinary surgery assistant",
    es: "asistente veterinario; asistente veterinaria; asistente de veterinario; auxiliar veterinario; auxiliar de veterinaria; ayudante de veterinario; ayudante de veterinaria; técnico veterinario; técnica veterinaria; cuidador de animales; cuidadora de animales; asistente de clínica veterinaria; cuidador de perrera; encargado de perrera; trabajador de refugio de animales; técnico de animales de laboratorio; enfermera veterinaria; asistente en hospital de animales",
  },
  {
    id: "medical_transcriptionist",
    soc: "31-9094.00",
    labels: { en: "Medical transcriptionist", es: "Transcriptor(a) médico(a)" },
    en: "medical transcriptionist; medical transcriber; transcriptionist; transcriber; medical language specialist; medical transcription editor; speech recognition editor; MT; MTSO editor; CMT; RHDS; certified healthcare documentation specialist; CHDS; healthcare documentation specialist; clinical documentation transcriptionist; radiology transcriptionist; pathology transcriptionist; hospital transcriptionist; acute care transcriptionist; home transcriptionist; medical stenographer; medical record transcriber; medical dictation typist; transcription typist; documentation specialist medical; medical typist; transcription editor; QA transcription editor; discharge transcriptionist; transcript clerk; surgical transcriptionist; general transcriptionist; audio typist; dictaphone typist",
    es: "transcriptora médica; transcriptor médico; transcripción médica; transcriptora; transcriptor; transcripcionista médica; transcripcionista; transcriptora de dictados médicos; mecanógrafa médica; editora de transcripción médica; transcriptora de radiología; transcriptora de hospital; transcriptora desde casa; capturista de dictados médicos; redactora de informes médicos; transcriptor de audio",
  },
  {
    id: "medical_scribe",
    soc: "31-9094.00",
    labels: { en: "Medical scribe", es: "Escribano(a) médico(a) (medical scribe)" },
    en: "medical scribe; scribe; ER scribe; emergency department scribe; emergency room scribe; ED scribe; clinical scribe; physician scribe; provider scribe; remote medical scribe; virtual medical scribe; virtual scribe; chief scribe; scribe trainer; outpatient scribe; ophthalmic scribe; ophthalmology scribe; dermatology scribe; orthopedic scribe; cardiology scribe; doctor's scribe; scribe at a doctor's office; documentation assistant clinical; clinical documentation assistant; electronic health record scribe; EHR scribe; EMR scribe; scribe America; medical scribe specialist; oncology scribe; urgent care scribe; hospital scribe; chart scribe",
    es: "escribano médico; escribana médica; escribiente médico; escriba médico; escriba médica; escribiente de doctor; scribe médico; scribe médica; medical scribe bilingüe; escriba clínico; escriba de emergencias; escribano de urgencias; asistente de documentación clínica; escribiente clínica; scribe de doctor; redactor de notas médicas; escriba virtual",
  },
];
