import type { TitlesRow } from "../build-titles.ts";

export const EDUCATION_TITLES: readonly TitlesRow[] = [
  {
    id: "elementary_teacher",
    soc: "25-2021.00",
    labels: { en: "Elementary school teacher", es: "Maestra(o) de primaria" },
    en: "elementary school teacher; elementary teacher; primary school teacher; grade school teacher; first grade teacher; second grade teacher; third grade teacher; fourth grade teacher; (K-5|K-6|Title I|charter school|classroom|dual language|early childhood|elementary PE|elementary band|elementary language arts|elementary social studies|english as a second language elementary|fifth grade science|homeroom|immersion|intermediate grade|kinder|kindergarten|literacy|montessori|multi-age|one room school|pre-K|reading|school|self-contained) teacher; (classroom|elementary|grade school|kindergarten) educator; (day to day|long term) substitute; 4th grade math; elementary vocal music; math interventionist elementary; reading interventionist; schoolteacher; teacher",
    es: "maestra de primaria; maestro de primaria; profesora de primaria; profesor de primaria; maestra de escuela primaria; maestra de escuela elemental; maestra de elemental; maestra de primer grado; maestra (bilingüe|de arte en primaria|de educación inicial|de jardín de niños|de kínder|de lectura|normalista|sustituta|unitaria); docente; docente de básica; educadora; maestra; maestro; maestro rural; normalista; parvularia; profesora de párvulos",
  },
  {
    id: "secondary_teacher",
    soc: "25-2031.00",
    labels: { en: "Secondary school teacher", es: "Maestra(o) de secundaria" },
    en: "secondary school teacher; high school teacher; secondary teacher; middle school teacher; junior high teacher; math teacher; high school math teacher; algebra teacher; (AP|AVID|ESL|ESOL|English|French|German|Latin|PE|Spanish|academy|agriculture|alternative school|anatomy|art|athletic coach|band|biology|business|calculus|chemistry|choir|chorus|citizenship|civics|commercial|communications|composition|creative writing|credit recovery|debate|department chair|drama|driver education|economics|eighth grade|eleventh grade|family and consumer science|geography|geometry|global studies|government|gym|health|health education|high school chemistry|high school substitute|history|humanities|industrial arts|italian|japanese|journalism|keyboarding|language|language arts|literature|middle grades|music|ninth grade|orchestra|photography|physics|psychology|public speaking|religion|russian|science|seventh grade|shop|social studies|sociology|speech|statistics|subject|tech ed|technology|teen parent|tenth grade|theater|theatre|trigonometry|twelfth grade|typing|upper school|visual arts|writing|yearbook) teacher; (dance|political science) teacher high school; (JROTC|mathematics) instructor; (band|choir) director; GED teacher youth; high school librarian; secondary educator; teacher; teacher coach",
    es: "maestra de secundaria; maestro de secundaria; profesora de secundaria; profesor de secundaria; profesor de preparatoria; maestra de preparatoria; profesora de bachillerato; profesor de liceo; profesor de (biología|economía|filosofía|física|química); maestra de (geografía|telesecundaria); maestro de (computación|taller); catedrático de preparatoria; docente; docente de media; maestra; maestro; profesor; profesora; profesora de historia",
  },
  {
    id: "teaching_assistant",
    soc: "25-9042.00",
    labels: { en: "Teaching assistant / paraprofessional", es: "Asistente de maestra(o)" },
    en: "teaching assistant; teacher assistant; teacher aide; teacher's aide; paraprofessional; para; paraeducator; instructional aide; (1:1|ESL|PE|after school|art|autism|behavior interventionist|behavioral|bilingual|bus|campus|child development|classroom|day care|education|educational|elementary teacher|extended day|gym|high school|homework|inclusion|individual|intervention|kindergarten|learning|lunch|lunchroom|math|music|nursery school|one on one|parent|playground|pre-k|reading|recess|resource|resource room|school|science lab|special education|special needs|student|substitute teacher|title I|transition|tutor|vocational|vocational education|work study) aide; (early childhood|elementary school teacher|grading|graduate teaching|infant teacher|interventionist|kindergarten teacher|life skills|mainstream|nursery teacher|preschool teacher|toddler teacher) assistant; (campus|detention|hall|lunch|playground|recess|school|test) monitor; (lunchroom|noon duty|playground|study hall|yard duty) supervisor; (cafeteria|computer lab|life skills|vision) aide school; (bilingual|daycare) assistant teacher; (one-on-one|special needs) paraprofessional; (library|school health) aide classroom; (exam|test) proctor; TA; bus attendant school; classroom support staff; essay grader; grader; sub para; teacher associate",
    es: "asistente de maestra; asistente de maestro; asistente de profesor; ayudante de maestra; ayudante de maestro; auxiliar de maestra; auxiliar docente; auxiliar de profesor; asistente de clase; auxiliar educativo; ayudante de salón de clases; cuidadora en escuela; niñera escolar auxiliar",
  },
  {
    id: "preschool_teacher",
    soc: "25-2011.00",
    labels: { en: "Preschool teacher", es: "Maestra(o) de preescolar" },
    en: "preschool teacher; pre-K teacher; daycare teacher; Head Start teacher; early childhood educator; nursery school teacher; infant teacher; toddler teacher; montessori preschool teacher",
    es: "maestra de preescolar; educadora de preescolar; maestra de guardería; educadora infantil; maestra de jardín de niños; parvularia; maestra de Head Start; educadora de párvulos; maestra de maternal",
  },
  {
    id: "tutor",
    soc: "25-3041.00",
    labels: { en: "Tutor", es: "Tutor(a) académico(a)" },
    en: "tutor; private tutor; math tutor; reading tutor; online tutor; academic tutor; peer tutor; test prep tutor; tutoring center instructor",
    es: "tutora; tutor; tutora académica; profesora particular; profesor particular; maestra particular; tutor en línea; regularizadora; asesora de tareas",
  },
  {
    id: "school_counselor",
    soc: "21-1012.00",
    labels: { en: "School / career counselor", es: "Orientador(a) escolar" },
    en: "school counselor; guidance counselor; career counselor; academic advisor; college advisor; admissions counselor college; academic counselor; career advisor; (enrollment|student) advisor; vocational counselor",
    es: "orientadora escolar; consejera escolar; consejero académico; orientador vocacional; consejera vocacional; asesora académica; orientadora educativa; psicopedagoga",
  },
  {
    id: "college_instructor",
    soc: "25-1199.00",
    labels: { en: "College or adult education instructor", es: "Docente universitario(a) o de adultos" },
    en: "college instructor; adjunct professor; adjunct instructor; university professor; community college instructor; adult education teacher; GED instructor; vocational instructor; (ESL|anatomy|nursing) instructor; corporate trainer; lecturer; training specialist",
    es: "profesora universitaria; profesor universitario; catedrático; docente universitaria; maestra de educación para adultos; instructor de GED; profesor adjunto; instructora vocacional; capacitador; maestra de inglés para adultos",
  },
  {
    id: "special_ed_teacher",
    soc: "25-2052.00",
    labels: { en: "Special education teacher", es: "Maestra(o) de educación especial" },
    en: "special education teacher; special ed teacher; SPED teacher; resource teacher; resource room teacher; intervention specialist; inclusion teacher; autism teacher; IEP case manager",
    es: "maestra de educación especial; maestro de educación especial; profesora de educación especial; docente de educación especial; maestra de apoyo; maestra de inclusión; educadora diferencial; maestra de recursos",
  },
  {
    id: "librarian",
    soc: "25-4022.00",
    labels: { en: "Librarian", es: "Bibliotecario(a)" },
    en: "librarian; school librarian; medical librarian; reference librarian; public librarian; cataloging librarian; media specialist; law librarian; archives technician; archivist; museum registrar",
    es: "bibliotecaria profesional; bibliotecario profesional; bibliotecóloga; bibliotecólogo; bibliotecaria escolar; bibliotecaria médica; archivista profesional; documentalista; archivóloga",
  },
  {
    id: "childcare_worker",
    soc: "39-9011.00",
    labels: { en: "Childcare worker", es: "Cuidador(a) infantil" },
    en: "childcare worker; daycare worker; child care provider; daycare provider; family childcare provider; daycare assistant; nursery worker; after school worker; camp counselor; daycare owner",
    es: "trabajadora de guardería; cuidadora de niños; cuidadora infantil; proveedora de cuidado infantil; asistente de guardería; guardería en casa; niñera de guardería; dueña de guardería",
  },
];
