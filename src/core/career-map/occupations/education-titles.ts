import type { TitlesRow } from "../build-titles.ts";

export const EDUCATION_TITLES: readonly TitlesRow[] = [
  {
    id: "elementary_teacher",
    soc: "25-2021.00",
    labels: { en: "Elementary school teacher", es: "Maestra(o) de primaria" },
    en: "elementary school teacher; (K-5|Title I|charter school|classroom|dual language|early childhood|elementary|elementary PE|elementary band|elementary language arts|elementary social studies|fifth grade science|fourth grade math|grade school|homeroom|immersion|intermediate grade|literacy|montessori|multi-age|pre-K|reading|school|self-contained) teacher; (classroom|elementary|kindergarten) educator; elementary vocal music; math interventionist elementary; reading interventionist; schoolteacher; teacher",
    es: "maestr(o|a) de primaria; maestra (bilingüe|de arte en primaria|de educación inicial|de jardín de niños|de kínder|de lectura|sustituta|unitaria); docente de básica; maestro rural; normalista; parvularia; maestra de (primero|segundo|tercero|sexto); maestra de educación infantil; profesora de EGB; maestra jardinera; maestra K-6",
  },
  {
    id: "secondary_teacher",
    soc: "25-2031.00",
    labels: { en: "Secondary school teacher", es: "Maestra(o) de secundaria" },
    en: "secondary school teacher; (AP|AVID|ESL|ESOL|English|French|German|Latin|PE|Spanish|academy|agriculture|algebra|alternative school|anatomy|art|athletic coach|band|biology|business|calculus|chemistry|chorus|citizenship|civics|commercial|communications|composition|creative writing|credit recovery|debate|department chair|drama|driver education|economics|eleventh grade|family and consumer science|geography|geometry|global studies|government|gym|health|health education|high school substitute|history|humanities|industrial arts|italian|japanese|journalism|keyboarding|language|language arts|literature|math|middle grades|music|ninth grade|orchestra|photography|physics|psychology|public speaking|religion|russian|science|shop|social studies|sociology|speech|statistics|subject|tech ed|technology|teen parent|tenth grade|theater|theatre|trigonometry|twelfth grade|typing|upper school|visual arts|yearbook) teacher; JROTC instructor; (band|choir) director; GED teacher youth; high school librarian; political science teacher high school; secondary educator; teacher; teacher coach",
    es: "maestr(o|a) de secundaria; profesor de (biología|economía|filosofía|física|liceo|química); maestra de (geografía|telesecundaria); maestro de (computación|taller); catedrático de preparatoria; docente de media; docente de colegio; preceptor; profesor de ESO",
  },
  {
    id: "teaching_assistant",
    soc: "25-9042.00",
    labels: { en: "Teaching assistant / paraprofessional", es: "Asistente de maestra(o)" },
    en: "teaching assistant; (1:1|ESL|PE|after school|art|autism|behavior interventionist|behavioral|bilingual|bus|campus|child development|day care|education|educational|elementary teacher|extended day|gym|high school|homework|inclusion|individual|instructional|intervention|learning|lunch|math|music|nursery school|one on one|parent|reading|recess|resource|school|science lab|special needs|student|substitute teacher|title I|transition|tutor|vocational|vocational education|work study) aide; (early childhood|elementary school teacher|grading|graduate teaching|infant teacher|kindergarten teacher|life skills|mainstream|nursery teacher|preschool teacher|toddler teacher) assistant; (lunchroom|noon duty|playground|study hall|yard duty) supervisor; (bilingual|daycare) assistant teacher; (hall|school|test) monitor; (library|school health) aide classroom; (exam|test) proctor; TA; classroom support staff; sub para; teacher associate; SPED para; title I para",
    es: "asistente de maestr(o|a); ayudante de (maestra|salón de clases); asistente (de profesor|instruccional); auxiliar educativo; cuidadora en escuela; niñera escolar auxiliar; maestra sombra; auxiliar pedagógica; auxiliar de jardín; asistente de servicios al estudiante; preceptor; monitora de comedor; monitora de educación especial; apoyo docente; auxiliar de educación especial",
  },
  {
    id: "preschool_teacher",
    soc: "25-2011.00",
    labels: { en: "Preschool teacher", es: "Maestra(o) de preescolar" },
    en: "preschool teacher; (Head Start|daycare|infant|montessori preschool|nursery school|pre-K|toddler) teacher; early childhood educator",
    es: "maestra de preescolar; maestra de (Head Start|guardería|jardín de niños|maternal); educadora (de preescolar|infantil); parvularia",
  },
  {
    id: "tutor",
    soc: "25-3041.00",
    labels: { en: "Tutor", es: "Tutor(a) académico(a)" },
    en: "tutor; (academic|math|online|peer|private|reading) tutor; tutoring center instructor",
    es: "tutor(|a); (maestra|profesor|profesora) particular; asesora de tareas; regularizadora; tutora académica",
  },
  {
    id: "school_counselor",
    soc: "21-1012.00",
    labels: { en: "School / career counselor", es: "Orientador(a) escolar" },
    en: "school counselor; (academic|career|college|enrollment|student) advisor; (career|guidance|vocational) counselor; admissions counselor college",
    es: "orientadora escolar; (consejera|orientador) vocacional; asesora académica; consejera escolar; consejero académico; orientadora educativa; psicopedagoga",
  },
  {
    id: "college_instructor",
    soc: "25-1199.00",
    labels: { en: "College or adult education instructor", es: "Docente universitario(a) o de adultos" },
    en: "college instructor; (ESL|GED|adjunct|anatomy|community college|nursing|vocational) instructor; university professor; lecturer; training specialist",
    es: "profesora universitaria; (maestra de educación|maestra de inglés) para adultos; profesor (adjunto|universitario); capacitador; catedrático; docente universitaria; instructora vocacional",
  },
  {
    id: "special_ed_teacher",
    soc: "25-2052.00",
    labels: { en: "Special education teacher", es: "Maestra(o) de educación especial" },
    en: "special education teacher; (SPED|autism|inclusion|resource|special ed) teacher; IEP case manager; intervention specialist",
    es: "maestr(o|a) de educación especial; (docente|profesora) de educación especial; maestra de (apoyo|inclusión|recursos); educadora diferencial",
  },
  {
    id: "librarian",
    soc: "25-4022.00",
    labels: { en: "Librarian", es: "Bibliotecario(a)" },
    en: "librarian; (medical|reference|school) librarian; archives technician; archivist; media specialist; museum registrar",
    es: "bibliotecari(o|a) profesional; archivista profesional; archivóloga; bibliotecaria escolar; bibliotecólog(o|a); documentalista",
  },
  {
    id: "childcare_worker",
    soc: "39-9011.00",
    labels: { en: "Childcare worker", es: "Cuidador(a) infantil" },
    en: "childcare worker; daycare (assistant|owner|provider|worker); (after school|nursery) worker; camp counselor",
    es: "trabajadora de guardería; (asistente|dueña|niñera) de guardería; cuidadora (de niños|infantil); guardería en casa; proveedora de cuidado infantil",
  },
];
