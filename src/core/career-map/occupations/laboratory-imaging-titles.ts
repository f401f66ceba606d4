import type { TitlesRow } from "../build-titles.ts";

export const LABORATORY_IMAGING_TITLES: readonly TitlesRow[] = [
  {
    id: "phlebotomist",
    soc: "31-9097.00",
    labels: { en: "Phlebotomist", es: "Flebotomista" },
    en: "phlebotomist; phlebotomy technician; phlebotomy tech; certified phlebotomist; certified phlebotomy technician; CPT phlebotomy; PBT; mobile phlebotomist; venipuncturist; blood draw tech; blood drawer; blood draw technician; blood collector; blood collection technician; blood collection specialist; plasma center phlebotomist; plasma technician; plasma center tech; donor phlebotomist; donor center technician; donor care technician; apheresis technician; blood bank phlebotomist; lead phlebotomist; hospital phlebotomist; patient service technician; PST phlebotomy; specimen collector; lab assistant phlebotomist; phlebotomist processor; phlebotomy assistant; travel phlebotomist; venipuncture technician; drawing station tech; phlebotomy supervisor",
    es: "flebotomista; flebotomista certificada; flebotomista certificado; técnico en flebotomía; técnica en flebotomía; flebotomista móvil; extractor de sangre; extraccionista; toma de muestras; tomador de muestras; tomadora de muestras de sangre; técnico en extracción de sangre; técnico de banco de sangre; flebotomista de hospital; sacadora de sangre; auxiliar de flebotomía; recolectora de muestras; toma de sangre",
  },
  {
    id: "lab_technician",
    soc: "29-2012.00",
    labels: { en: "Medical laboratory technician", es: "Técnico(a) de laboratorio clínico" },
    en: "medical laboratory technician; MLT; medical lab tech; med lab tech; lab technician; lab tech; laboratory technician; laboratory assistant; lab assistant; clinical laboratory technician; clinical lab tech; medical laboratory technologist; MLS; medical technologist; medical laboratory scientist; clinical laboratory scientist; CLS; CLT; histology technician; histotechnician; histotech; histologist; histopathology technician; cytology technician; cytotechnologist; cytogenetic technician; blood bank technician; blood bank technologist; microbiology technician; microbiology tech; hematology technician; chemistry lab technician clinical; toxicology technician; pathology technician; pathology assistant lab; specimen processor; specimen accessioner; accessioner; specimen processing technician; molecular technician; COVID lab technician; hospital lab assistant; urinalysis technician; serology technician; serological assistant; immunohistochemistry technician; biological technician clinical; hospital laboratory aide; lab aide; tissue technician; dialysis lab technician; reference laboratory technician; phlebotomy lab tech",
    es: "técnico de laboratorio; técnica de laboratorio; técnico de laboratorio clínico; técnica de laboratorio clínico; laboratorista; laboratorista clínico; laboratorista clínica; asistente de laboratorio; auxiliar de laboratorio; técnico en análisis clínicos; analista de laboratorio; químico laboratorista; bioanalista; tecnólogo médico; tecnóloga médica; técnico laboratorista; procesador de muestras; procesadora de muestras; citotecnólogo; histotecnólogo; técnico en hematología; microbióloga clínica; bacterióloga; bacteriólogo; técnico de patología; química farmacobióloga; químico clínico",
  },
  {
    id: "radiologic_tech",
    soc: "29-2034.00",
    labels: { en: "Radiologic technologist", es: "Técnico(a) radiólogo(a)" },
    en: "radiologic technologist; radiologic technician; radiology technician; radiology tech; rad tech; x-ray technician; x-ray tech; xray tech; x-ray technologist; radiographer; RT(R); ARRT technologist; CT technologist; CT tech; CT scan tech; CAT scan technologist; computed tomography technologist; mammography technologist; mammographer; mammography tech; MRI technologist; MRI tech; imaging technologist; diagnostic imaging technologist; diagnostic radiologic technologist; interventional radiology technologist; IR tech; special procedures technologist; cardiac cath lab tech; angiography technologist; fluoroscopy technologist; limited x-ray technician; chiropractic x-ray tech; radiation technologist; computed axial tomography technologist; portable x-ray technician; imaging specialist; bone density technologist; orthopedic x-ray tech; medical imaging technician; skiagrapher; radiologic technician assistant; staff technologist radiology",
    es: "técnico radiólogo; técnica radióloga; técnico en radiología; técnica en radiología; técnico de rayos X; técnica de rayos X; radiógrafo; tecnólogo en radiología; tecnóloga en imágenes; técnico en imagenología; técnico en imágenes diagnósticas; técnico de tomografía; técnica de mamografía; técnico de resonancia magnética; técnico radiológico; técnica radiológica; técnico en imagen; operador de rayos X; mamografista; tomografista; técnico en radiodiagnóstico",
  },
  {
    id: "lab_animal_technician",
    soc: "31-9096.00",
    labels: { en: "Laboratory animal technician", es: "Técnico(a) de animales de laboratorio" },
    en: "laboratory animal technician; lab animal technician; vivarium technician; animal research technician; ALAT; LAT; LATG; animal care technician research; animal facility technician; research animal technician",
    es: "técnico de animales de laboratorio; técnica de bioterio; técnico de bioterio; bioterista; auxiliar de bioterio; cuidador de animales de laboratorio; técnico de investigación animal; encargado de bioterio",
  },
  {
    id: "clinical_research_coordinator",
    soc: "11-9121.01",
    labels: { en: "Clinical research coordinator", es: "Coordinador(a) de investigación clínica" },
    en: "clinical research coordinator; CRC research; clinical trials coordinator; research coordinator; clinical research assistant; clinical research associate; study coordinator; research assistant clinical; clinical data coordinator; clinical data manager",
    es: "coordinadora de investigación clínica; coordinador de estudios clínicos; asistente de investigación clínica; monitora de estudios clínicos; coordinadora de ensayos clínicos; asistente de investigación; gestor de datos clínicos; coordinadora de protocolo clínico",
  },
];
