import type { TitlesRow } from "../build-titles.ts";

export const LABORATORY_IMAGING_TITLES: readonly TitlesRow[] = [
  {
    id: "phlebotomist",
    soc: "31-9097.00",
    labels: { en: "Phlebotomist", es: "Flebotomista" },
    en: "phlebotomist; phlebotomy technician; phlebotomy tech; certified phlebotomist; certified phlebotomy technician; CPT phlebotomy; PBT; mobile phlebotomist; venipuncturist; blood draw tech; blood drawer; blood draw technician; blood collector; blood collection technician; plasma center phlebotomist; plasma technician; donor phlebotomist; donor center technician; apheresis technician; blood bank phlebotomist; patient service technician; PST phlebotomy; specimen collector; lab assistant phlebotomist; phlebotomist processor; phlebotomy assistant; travel phlebotomist; venipuncture technician; drawing station tech; phlebotomy supervisor; mobile blood collection technician; donor room technician; donor specialist; blood bank collector; vein specialist; venipuncture specialist; paramedical examiner; blood technician; lab draw; plasma center; bloodmobile; patient service center phlebotomist; specimen collection technician",
    es: "flebotomista; flebotomista certificada; flebotomista certificado; técnico en flebotomía; técnica en flebotomía; flebotomista móvil; extractor de sangre; extraccionista; toma de muestras; tomador de muestras; tomadora de muestras de sangre; técnico en extracción de sangre; técnico de banco de sangre; flebotomista de hospital; sacadora de sangre; recolectora de muestras; toma de sangre; toma de muestras de sangre; banco de sangre; extracción de sangre; recolector de sangre",
  },
  {
    id: "lab_technician",
    soc: "29-2012.00",
    labels: { en: "Medical laboratory technician", es: "Técnico(a) de laboratorio clínico" },
    en: "medical laboratory technician; MLT; medical lab tech; med lab tech; lab technician; lab tech; laboratory technician; laboratory assistant; lab assistant; clinical laboratory technician; clinical lab tech; medical laboratory technologist; MLS; medical laboratory scientist; CLS; CLT; histology technician; histotechnician; histotech; histologist; histopathology technician; cytology technician; cytotechnologist; cytogenetic technician; blood bank technician; blood bank technologist; microbiology technician; chemistry lab technician clinical; toxicology technician; pathology technician; pathology assistant lab; specimen processor; specimen accessioner; accessioner; specimen processing technician; molecular technician; COVID lab technician; hospital lab assistant; urinalysis technician; serology technician; serological assistant; immunohistochemistry technician; biological technician clinical; tissue technician; dialysis lab technician; reference laboratory technician; phlebotomy lab tech; blood bank tech; COVID lab; cytology laboratory technician; lab processor; pathology aide; biochemistry technologist; immunology technologist; microbiologist; virology technician; parasitology technician; IVF lab technician; embryology technician; DNA technician; forensic lab technician; 68K medical laboratory specialist; 4T0X1; bench technologist; point of care testing; tissue bank technician; protein technician; coagulation technician; research lab tech; medical lab; crime lab technician; genetics lab technician; ocular bank technician; immunohematologist",
    es: "técnico de laboratorio; técnica de laboratorio; técnico de laboratorio clínico; técnica de laboratorio clínico; laboratorista; laboratorista clínico; laboratorista clínica; asistente de laboratorio; auxiliar de laboratorio; técnico en análisis clínicos; analista de laboratorio; químico laboratorista; bioanalista; tecnólogo médico; procesador de muestras; citotecnólogo; histotecnólogo; técnico en hematología; microbióloga clínica; bacterióloga; técnico de patología; química farmacobióloga; químico clínico; química bióloga; biólogo de laboratorio; bioquímico clínico; procesadora de especímenes; análisis clínicos",
  },
  {
    id: "radiologic_tech",
    soc: "29-2034.00",
    labels: { en: "Radiologic technologist", es: "Técnico(a) radiólogo(a)" },
    en: "radiologic technologist; radiologic technician; radiology technician; radiology tech; rad tech; x-ray technician; x-ray tech; xray tech; x-ray technologist; radiographer; RT(R); ARRT technologist; CT technologist; CT scan tech; CAT scan technologist; computed tomography technologist; mammography technologist; mammographer; MRI technologist; imaging technologist; diagnostic imaging technologist; diagnostic radiologic technologist; interventional radiology technologist; IR tech; special procedures technologist; cardiac cath lab tech; angiography technologist; fluoroscopy technologist; limited x-ray technician; chiropractic x-ray tech; radiation technologist; computed axial tomography technologist; portable x-ray technician; imaging specialist; bone density technologist; orthopedic x-ray tech; skiagrapher; cardiac catheterization radiographer; cath lab tech; MR technologist; PET technologist; radiation therapist; vascular radiographer; dexa technologist; 68P radiology specialist; 4R0X1; fluoro tech; angiographer; breast imaging technologist; imaging supervisor; radiology; magnetic resonance imaging technologist; tomography tech; x-ray; cardiovascular radiologic technologist; radiology practitioner assistant",
    es: "técnico radiólogo; técnica radióloga; técnico en radiología; técnica en radiología; técnico de rayos X; técnica de rayos X; radiógrafo; tecnólogo en radiología; tecnóloga en imágenes; técnico en imagenología; técnico en imágenes diagnósticas; técnico de tomografía; técnica de mamografía; técnico de resonancia magnética; operador de rayos X; mamografista; tomografista; técnico en radiodiagnóstico; técnico de rayos equis; licenciada en imagenología; técnico de medicina nuclear; radioterapeuta técnico; ultrasonido y rayos x",
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
