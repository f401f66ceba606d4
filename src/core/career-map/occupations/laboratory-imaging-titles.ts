import type { TitlesRow } from "../build-titles.ts";

export const LABORATORY_IMAGING_TITLES: readonly TitlesRow[] = [
  {
    id: "phlebotomist",
    soc: "31-9097.00",
    labels: { en: "Phlebotomist", es: "Flebotomista" },
    en: "phlebotomist; phlebotomy technician; phlebotomy tech; certified phlebotomist; certified phlebotomy technician; CPT phlebotomy; PBT; mobile phlebotomist; (apheresis|blood|bloodmobile|leukapheresis|patient service|plasma|plasmapheresis|specimen collection|venipuncture) technician; (blood bank|home draw|lab|paramedical examiner) phlebotomist; (blood collection|donor|vein) specialist; phlebotomist (processor|specimen processor); phlebotomy (assistant|supervisor); (drug screen|specimen) collector; (mobile|paramedical) examiner; blood donor unit assistant; bloodmobile; drawing station tech; lab draw; patient service technician laboratory; plasma center; venipuncturist",
    es: "flebotomista; flebotomista certificada; flebotomista certificado; técnico en flebotomía; técnica en flebotomía; flebotomista móvil; extractor de sangre; extraccionista; (recolectora|toma|tomador) de muestras; (banco|recolector|técnico de banco) de sangre",
  },
  {
    id: "lab_technician",
    soc: "29-2012.00",
    labels: { en: "Medical laboratory technician", es: "Técnico(a) de laboratorio clínico" },
    en: "medical laboratory technician; MLT; medical lab tech; med lab tech; lab technician; lab tech; laboratory technician; laboratory assistant; (DNA|PCR|accessioning|andrology|assay|autopsy|bacteriology|biochemistry|cell|coagulation|cytogenetic|cytology|dialysis lab|drug testing|electron microscopy|embryology|flow cytometry|gross room|histology|histopathology|immunohematology|immunohistochemistry|immunology|microbiology|molecular|ocular bank|parasitology|point of care|protein|sample|serology|specimen|tissue|tissue bank|toxicology|transfusion|urinalysis|virology) technician; (bench|chemistry|hematology) technologist; (clinical|medical) laboratory scientist; (biological|chemistry) technician clinical; blood (analyst|bank tech|tester|typer); (laboratory|sample) processor; 4T0X1; 68K medical laboratory specialist; CLS; CLT; MLS; accessioner; cytotechnician; cytotechnologist; histologist; histotech; histotechnician; histotechnologist; immunohematologist; microbiologist; pathology aide; phlebotomy lab tech; point of care testing; specimen handler",
    es: "técnico de laboratorio; técnica de laboratorio; técnico de laboratorio clínico; técnica de laboratorio clínico; laboratorista; laboratorista clínico; laboratorista clínica; asistente de laboratorio; técnico (de patología|en análisis clínicos|en hematología); químico (clínico|laboratorista); química (bióloga|farmacobióloga); análisis clínicos; bacterióloga; bioanalista; bioquímico clínico; biólogo de laboratorio; citotecnólogo; histotecnólogo; procesadora de especímenes; tecnólogo médico",
  },
  {
    id: "radiologic_tech",
    soc: "29-2034.00",
    labels: { en: "Radiologic technologist", es: "Técnico(a) radiólogo(a)" },
    en: "radiologic technologist; radiologic technician; radiology technician; radiology tech; rad tech; x-ray technician; x-ray tech; xray tech; (ARRT|C-arm|MR|MRI|PACS|PET|angiogram|angiography|bone density|computed tomography|densitometry|dexa|fluoroscopy|interventional|magnetic resonance|mammography|nuclear medicine|radiation|radiotherapy|special procedures|vascular interventional|veterinary radiographer) technologist; (CT scan|IR|MRI|cath lab|fluoro|imaging|tomography|urgent care x-ray) tech; (cardiac catheterization|diagnostic|special procedures) radiographer; (mammogram|mammography|roentgenologist) technician; (basic x-ray machine|x-ray) operator; 4R0X1; 68P radiology specialist; CT scanner; RT(R); angiographer; diagnostic technologist x-ray; dosimetrist; fluoroscopist; imaging supervisor; mammographer; radiation therapist; radiology aide; skiagrapher; x-ray",
    es: "técnico radiólogo; técnica radióloga; técnico en radiología; técnica en radiología; técnico de rayos X; técnica de rayos X; radiógrafo; tecnólogo en radiología; técnico (de medicina nuclear|de tomografía|en imagenología|en radiodiagnóstico); licenciada en imagenología; mamografista; radioterapeuta técnico; tecnóloga en imágenes; tomografista; técnica de mamografía; ultrasonido y rayos x",
  },
  {
    id: "lab_animal_technician",
    soc: "31-9096.00",
    labels: { en: "Laboratory animal technician", es: "Técnico(a) de animales de laboratorio" },
    en: "laboratory animal technician; lab animal technician; vivarium technician; animal research technician; ALAT; LAT; LATG; animal care technician research; animal facility technician",
    es: "técnico de animales de laboratorio; técnica de bioterio; técnico de bioterio; bioterista; auxiliar de bioterio; cuidador de animales de laboratorio; técnico de investigación animal; encargado de bioterio",
  },
  {
    id: "clinical_research_coordinator",
    soc: "11-9121.01",
    labels: { en: "Clinical research coordinator", es: "Coordinador(a) de investigación clínica" },
    en: "clinical research coordinator; CRC research; clinical trials coordinator; research coordinator; clinical research assistant; clinical research associate; study coordinator; research assistant clinical; clinical data manager",
    es: "coordinadora de investigación clínica; coordinador de estudios clínicos; asistente de investigación clínica; monitora de estudios clínicos; coordinadora de ensayos clínicos; asistente de investigación; gestor de datos clínicos; coordinadora de protocolo clínico",
  },
];
