import type { TitlesRow } from "../build-titles.ts";

export const EDUCATION_TITLES: readonly TitlesRow[] = [
  {
    id: "elementary_teacher",
    soc: "25-2021.00",
    labels: { en: "Elementary school teacher", es: "Maestra(o) de primaria" },
    en: "elementary school teacher; elementary teacher; primary school teacher; grade school teacher; first grade teacher; second grade teacher; third grade teacher; fourth grade teacher; fifth grade teacher; kindergarten teacher; kinder teacher; pre-K teacher; preschool teacher; bilingual teacher; dual language teacher; classroom teacher; homeroom teacher; K-5 teacher; K-6 teacher; reading teacher; reading specialist; literacy teacher; Title I teacher; elementary math teacher; elementary science teacher; elementary music teacher; elementary PE teacher; substitute teacher elementary; long term substitute; ESL teacher elementary; montessori teacher; early childhood teacher; Head Start teacher; lower school teacher; special education teacher elementary; teacher; math interventionist elementary; STEM teacher elementary; charter school teacher; private school teacher; catholic school teacher; day to day substitute; gifted teacher elementary; multi-age teacher; elementary vocal music; computer teacher elementary; second language teacher elementary; 4th grade math",
    es: "maestra de primaria; maestro de primaria; profesora de primaria; profesor de primaria; maestra de escuela primaria; maestra de escuela elemental; maestra de elemental; maestra de primer grado; maestra de kínder; maestra de kinder; maestra de jardín de niños; maestra de preescolar; educadora de preescolar; educadora; parvularia; docente de básica; maestra bilingüe; maestra sustituta; maestra normalista; maestro rural; maestra de lectura; maestra de educación inicial; normalista; profesora de educación básica; maestra; maestro; docente; maestra de sexto grado; maestra de arte en primaria; maestra unitaria; maestra de escuela pública; profesora de párvulos",
  },
  {
    id: "secondary_teacher",
    soc: "25-2031.00",
    labels: { en: "Secondary school teacher", es: "Maestra(o) de secundaria" },
    en: "secondary school teacher; high school teacher; secondary teacher; middle school teacher; junior high teacher; math teacher; high school math teacher; algebra teacher; geometry teacher; calculus teacher; English teacher; language arts teacher; history teacher; social studies teacher; biology teacher; chemistry teacher; physics teacher; Spanish teacher; French teacher; foreign language teacher; health teacher; PE teacher; gym teacher; band director; choir director; drama teacher; business teacher; economics teacher; government teacher; anatomy teacher; high school substitute teacher; ESL teacher; ESOL teacher; AP teacher; subject teacher; speech teacher; journalism teacher; JROTC instructor; ninth grade teacher; tenth grade teacher; eleventh grade teacher; twelfth grade teacher; eighth grade teacher; seventh grade teacher; teacher; agriculture teacher; humanities teacher; earth science teacher; vocational teacher high school; world history teacher; industrial arts teacher; shop teacher; technology teacher; psychology teacher; sociology teacher; world language teacher; German teacher; Latin teacher; orchestra teacher; theater teacher; alternative school teacher; trigonometry teacher; statistics teacher; environmental science teacher; AVID teacher; yearbook teacher; family and consumer science teacher; geography teacher; debate teacher; creative writing teacher; composition teacher; athletic coach teacher; driver education teacher; high school librarian teacher; commercial teacher; reading teacher high school",
    es: "maestra de secundaria; maestro de secundaria; profesora de secundaria; profesor de secundaria; profesor de preparatoria; maestra de preparatoria; profesora de bachillerato; profesor de liceo; maestra de escuela superior; maestra de escuela intermedia; maestra de high school; profesor de matemáticas; profesor de biología; maestra de ciencias; profesora de historia; maestro de español; profesor de química; profesor de física; docente de media; catedrático de preparatoria; maestra de música; maestro de educación física; profesora de literatura; profesora; profesor; maestra; maestro; docente; maestra de geografía; profesor de filosofía; profesora de arte; maestro de computación; maestro de taller; maestra de telesecundaria; maestra de cívica; profesor de economía",
  },
  {
    id: "teaching_assistant",
    soc: "25-9042.00",
    labels: { en: "Teaching assistant / paraprofessional", es: "Asistente de maestra(o)" },
    en: "teaching assistant; teacher assistant; teacher aide; teacher's aide; paraprofessional; para; paraeducator; instructional aide; instructional assistant; instructional paraprofessional; classroom aide; classroom assistant; education assistant; educational assistant; special education paraprofessional; one on one aide; 1:1 aide; school aide; library aide classroom; bilingual aide; ESL aide; lunchroom monitor school; playground aide; recess aide; student aide; reading aide; Head Start assistant; TA; special needs assistant; behavior aide school; inclusion aide; early childhood assistant; childcare assistant teacher; infant teacher assistant; after school aide; after school program assistant; tutor aide; noon duty supervisor; grader; lab aide school; child development assistant; lunch monitor; cafeteria monitor school; bus aide school; computer lab aide school; bus monitor school; early learning aide; behavior interventionist aide",
    es: "asistente de maestra; asistente de maestro; asistente de profesor; ayudante de maestra; ayudante de maestro; auxiliar de maestra; auxiliar docente; auxiliar de profesor; auxiliar educativo; auxiliar de aula; asistente educativa; asistente de educación especial; asistente de kínder; asistente de preescolar; paraeducadora; asistente de clase; asistente escolar; niñera escolar auxiliar; ayudante de salón de clases; asistente instruccional; monitora escolar; cuidadora en escuela",
  },
  {
    id: "preschool_teacher",
    soc: "25-2011.00",
    labels: { en: "Preschool teacher", es: "Maestra(o) de preescolar" },
    en: "preschool teacher; pre-K teacher; daycare teacher; Head Start teacher; early childhood educator; nursery school teacher; infant teacher; toddler teacher; montessori preschool teacher; lead preschool teacher",
    es: "maestra de preescolar; educadora de preescolar; maestra de guardería; educadora infantil; maestra de jardín de niños; parvularia; maestra de Head Start; educadora de párvulos; maestra de maternal",
  },
  {
    id: "tutor",
    soc: "25-3041.00",
    labels: { en: "Tutor", es: "Tutor(a) académico(a)" },
    en: "tutor; private tutor; math tutor; reading tutor; online tutor; academic tutor; peer tutor; test prep tutor; anatomy tutor; homework tutor; ESL tutor; tutoring center instructor",
    es: "tutora; tutor; tutora académica; profesora particular; profesor particular; maestra particular; tutor en línea; regularizadora; clases particulares; asesora de tareas",
  },
  {
    id: "school_counselor",
    soc: "21-1012.00",
    labels: { en: "School / career counselor", es: "Orientador(a) escolar" },
    en: "school counselor; guidance counselor; career counselor; academic advisor; college advisor; admissions counselor college; academic counselor; career advisor; student advisor; enrollment advisor; vocational counselor",
    es: "orientadora escolar; consejera escolar; consejero académico; orientador vocacional; consejera vocacional; asesora académica; orientadora educativa; psicopedagoga; consejero de carrera",
  },
  {
    id: "college_instructor",
    soc: "25-1199.00",
    labels: { en: "College or adult education instructor", es: "Docente universitario(a) o de adultos" },
    en: "college instructor; adjunct professor; adjunct instructor; university professor; community college instructor; adult education teacher; GED instructor; vocational instructor; lecturer; ESL instructor; nursing instructor; anatomy instructor; corporate trainer; training specialist",
    es: "profesora universitaria; profesor universitario; catedrático; docente universitaria; maestra de educación para adultos; instructor de GED; profesor adjunto; instructora vocacional; capacitador; maestra de inglés para adultos",
  },
  {
    id: "special_ed_teacher",
    soc: "25-2052.00",
    labels: { en: "Special education teacher", es: "Maestra(o) de educación especial" },
    en: "special education teacher; special ed teacher; SPED teacher; resource teacher; resource room teacher; intervention specialist; inclusion teacher; autism teacher; IEP case manager; speech teacher special education",
    es: "maestra de educación especial; maestro de educación especial; profesora de educación especial; docente de educación especial; maestra de apoyo; maestra de inclusión; educadora diferencial; maestra de recursos",
  },
  {
    id: "librarian",
    soc: "25-4022.00",
    labels: { en: "Librarian", es: "Bibliotecario(a)" },
    en: "librarian; school librarian; medical librarian; reference librarian; public librarian; cataloging librarian; media specialist; law librarian; archivist; archives technician; museum registrar",
    es: "bibliotecaria profesional; bibliotecario profesional; bibliotecóloga; bibliotecólogo; bibliotecaria escolar; bibliotecaria médica; archivista profesional; documentalista; archivóloga",
  },
  {
    id: "childcare_worker",
    soc: "39-9011.00",
    labels: { en: "Childcare worker", es: "Cuidador(a) infantil" },
    en: "childcare worker; daycare worker; child care provider; daycare provider; family childcare provider; daycare assistant; nursery worker; after school worker; camp counselor; daycare owner; child caregiver",
    es: "trabajadora de guardería; cuidadora de niños; cuidadora infantil; proveedora de cuidado infantil; asistente de guardería; guardería en casa; niñera de guardería; dueña de guardería; auxiliar de guardería; cuidado de niños",
  },
];
