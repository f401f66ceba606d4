import type { TitlesRow } from "../build-titles.ts";

export const LABORATORY_IMAGING_TITLES: readonly TitlesRow[] = [
  {
    id: "phlebotomist",
    soc: "31-9097.00",
    labels: { en: "Phlebotomist", es: "Flebotomista" },
    en: "phlebotomist; (apheresis|blood|leukapheresis|patient service|phlebotomy|plasmapheresis|specimen collection|venipuncture) technician; (blood bank|lab) phlebotomist; phlebotomy assistant; phlebotomist specimen processor; (donor|vein) specialist; drug screen collector; (mobile|paramedical) examiner; PBT; bloodmobile; drawing station tech; lab draw; patient service technician laboratory; plasma center; venipuncturist",
    es: "flebotomista; (recolectora|toma|tomador) de muestras; (banco|recolector|técnico de banco) de sangre; extraccionista; técnico de sangrado",
  },
  {
    id: "lab_technician",
    soc: "29-2012.00",
    labels: { en: "Medical laboratory technician", es: "Técnico(a) de laboratorio clínico" },
    en: "medical laboratory technician; (DNA|PCR|andrology|assay|autopsy|biochemistry|cell|coagulation|cytogenetic|cytology|dialysis lab|drug testing|electron microscopy|embryology|flow cytometry|gross room|histology|histopathology|immunohistochemistry|immunology|molecular|ocular bank|parasitology|point of care|protein|sample|serology|specimen|tissue|toxicology|transfusion|urinalysis|virology) technician; (bench|chemistry) technologist; (clinical|medical) laboratory scientist; (biological|chemistry) technician clinical; phlebotomy lab tech; blood (analyst|bank tech|tester|typer); (hospital|research) lab assistant; (laboratory|sample) processor; 4T0X1; CLS; CLT; COVID lab; MLS; MLT; accessioner; cytotechnician; cytotechnologist; histotech; histotechnician; histotechnologist; immunohematologist; microbiologist; pathology aide; specimen handler",
    es: "técnic(o|a) de laboratorio; (bioquímico|químico|técnic(o|a) de laboratorio) clínico; técnico (de patología|en análisis clínicos|en hematología); química (bióloga|farmacobióloga); bacterióloga; bioanalista; biólogo de laboratorio; citotecnólogo; histotecnólogo; procesadora de especímenes; químico laboratorista; tecnólogo médico; licenciado en bioanálisis; técnico en análisis clínicos",
  },
  {
    id: "radiologic_tech",
    soc: "29-2034.00",
    labels: { en: "Radiologic technologist", es: "Técnico(a) radiólogo(a)" },
    en: "radiologic technologist; (ARRT|C-arm|MR|MRI|PACS|PET|angiogram|angiography|bone density|computed tomography|densitometry|dexa|fluoroscopy|interventional|magnetic resonance|mammography|radiation|radiotherapy|special procedures|veterinary radiographer) technologist; (CT scan|IR|cath lab|fluoro|imaging|rad|urgent care x-ray) tech; (mammogram|roentgenologist) technician; 4R0X1; RT(R); angiographer; cardiac catheterization radiographer; diagnostic technologist x-ray; dosimetrist; fluoroscopist; imaging supervisor; mammographer; radiation therapist; radiology aide; skiagrapher; x-ray; x-ray operator",
    es: "técnico radiólogo; técnico (de medicina nuclear|de tomografía|en imagenología|en radiodiagnóstico); técnica (de mamografía|radióloga); licenciada en imagenología; mamografista; radioterapeuta técnico; radiógrafo; tecnóloga en imágenes; tomografista; ultrasonido y rayos x; TSID; radiotecnólogo; placas de rayos x; técnico superior en imagen para el diagnóstico",
  },
  {
    id: "lab_animal_technician",
    soc: "31-9096.00",
    labels: { en: "Laboratory animal technician", es: "Técnico(a) de animales de laboratorio" },
    en: "laboratory animal technician; (animal facility|animal research|lab animal|vivarium) technician; ALAT; LAT; LATG",
    es: "técnico de animales de laboratorio; (auxiliar|encargado|técnic(o|a)) de bioterio; bioterista; cuidador de animales de laboratorio; técnico de investigación animal",
  },
  {
    id: "clinical_research_coordinator",
    soc: "11-9121.01",
    labels: { en: "Clinical research coordinator", es: "Coordinador(a) de investigación clínica" },
    en: "clinical research coordinator; clinical (data manager|research assistant|research associate|trials coordinator); (research|study) coordinator; CRC research",
    es: "coordinadora de investigación clínica; (coordinador de estudios|coordinadora de ensayos|gestor de datos|monitora de estudios) clínicos; asistente de (investigación|investigación clínica); coordinadora de protocolo clínico",
  },
];
