import type { TitlesRow } from "../build-titles.ts";

export const OFFICE_RECORDS_TITLES: readonly TitlesRow[] = [
  {
    id: "file_clerk",
    soc: "43-4071.00",
    labels: { en: "File / records clerk", es: "Archivista / auxiliar de archivo" },
    en: "file clerk; records clerk; filing clerk; medical records clerk; medical records technician clerk; health information clerk; HIM clerk; health information management clerk; (ROI|admission records|blueprint|central records|chart|classification|coding file|correspondence file|court records|credit record|cross-reference|cut file|document|document control|fingerprint|history card|identification records|image|index|law file|loan file|mail filing|map|microfilm|permit records|personnel file|police records|records retention|scan|tape library|transcript records|vital records|warrant records|x-ray file) clerk; (document management|health information|medical records|records|release of information) specialist; records (custodian|manager|retrieval|technician); (chart|paper) filer; file (maker|manager); RHIT; brand recorder; compiler files; deeds clerk records; document archivist; files supervisor; film librarian radiology; fingerprint classifier; health information technician; morgue librarian newspaper; record keeper; scanner operator documents; tape librarian",
    es: "archivista; auxiliar de archivo; archivista de expedientes; archivista médica; archivista médico; oficinista de expedientes; auxiliar de archivo clínico; archivo clínico; (custodio de|especialista en) expedientes; (encargada|técnico) de archivo; (registros|técnica en registros) médicos; archivo muerto; auxiliar documental; digitalizadora de documentos; estadístico de salud; resguardo de archivos",
  },
  {
    id: "admin_assistant",
    soc: "43-6014.00",
    labels: { en: "Administrative assistant / secretary", es: "Asistente administrativo(a) / secretario(a)" },
    en: "administrative assistant; admin assistant; admin asst; secretary; executive assistant; executive secretary; office assistant; office administrator; (academic|admissions|athletic|attendance|church|city|clerk|elementary school|guidance|insurance|membership|personnel|program|project|purchasing|school|social|town|travel|trust|university) secretary; (business office|calendar|clinical administrative|corporate secretary|departmental|management|personal|program|project|real estate|school office|secretary treasurer|staff|team|virtual) assistant; office (management|manager|professional|services coordinator); (team|unit) administrator; (administrative|correspondence) clerk; 3F5X1; 42A human resources admin; EA; PA to director; YN; assistant to the superintendent; clerk of the board; executive support; school office manager; stenographer; travel coordinator; word processor operator; yeoman",
    es: "asistente administrativo; asistente administrativa; secretaria; secretario; secretaria ejecutiva; secretaria bilingüe; secretaria administrativa; asistente ejecutiva; asistente de (contraloría|dirección|director|gerencia|gerente|presidencia|proyecto); secretaria (contable|de dirección|de escuela|municipal); administrativa; apoyo administrativo; auxiliar secretarial; jefa de oficina; taquígrafa",
  },
  {
    id: "office_clerk",
    soc: "43-9061.00",
    labels: { en: "General office clerk", es: "Auxiliar de oficina" },
    en: "office clerk; general office clerk; office assistant; office worker; general office worker; office helper; clerk; clerical assistant; (DMV|account information|addressing|administrative office|animal shelter|assignment|attendance|auction|back office|bus transportation|cemetery|checking|coding|collateral|collating|contract|control|copy|credentials|data office|dog license|election|estate|fingerprint office|forms|history|insertion|junior|license|licensing|listing|mail|mail and supply|mailing|mailroom|marriage license|motor vehicle|office automation|order|parts|permit|photocopy|police|post closing|program|property|quality|real estate|records and office|reproduction|routing|school office|service|sorting|staff|support services|survey|tag|tally sheet|telegraph|test scoring|title|typing|utility office|vehicle registration|work order|yard office) clerk; office (boy|coordinator|generalist|job|machine operator|messenger|runner|services specialist|support|technician|temp|trainee); (election worker|grading clerk|mail sorter|ticketing clerk|unit clerk|work study) office; (copy|duplicating) machine operator; (city|town) clerk assistant; document (preparer|processor); (clerk|general clerk) typist; (mail room|student office) worker; administrative clerk general; circulation clerk newspaper; clerk II; compiler; envelope stuffer; paper pusher",
    es: "auxiliar de oficina; oficinista; empleada de oficina; empleado de oficina; ayudante de oficina; trabajadora de oficina; asistente de oficina; auxiliar general de oficina; (encargada|mecanógrafa|mensajero|trabajo) de oficina; auxiliar de (correspondencia|fotocopiado|mesa de entrada); empleada de (gobierno|ventanilla); empleado administrativo; gestora de trámites; recepción y oficina; secretaria auxiliar",
  },
  {
    id: "data_entry",
    soc: "43-9021.00",
    labels: { en: "Data entry clerk", es: "Capturista / digitador(a) de datos" },
    en: "data entry clerk; data entry operator; data entry specialist; data entry; data entry keyer; data entry associate; data entry representative; data entry typist; (10 key|CRT|ICR|card punch|encoder|magnetic tape composer|perforator|photocomposition keyboard|proof machine|ten key|terminal|terminal makeup|verifier|video control) operator; (computer|data capture|data posting|database|document data|input|key punch|order entry|remittance|tabulating|typist) clerk; data (coder|coordinator|entry analyst|processor|recorder|transcriber|verifier); (copy|dictating machine|document processing|statistical) typist; (information|transaction|word) processor; (alpha numeric|payment processing|statement|transcription) keyer; (card|key) puncher; check encoder; database entry; keypunch supervisor; order entry representative; teletypist; typist; varitypist; wire operator keying; word processing technician",
    es: "capturista; capturista de datos; digitador; digitadora; digitador de datos; digitadora de datos; captura de datos; ingreso de datos; (entrada|grabador|registrador|verificador) de datos; auxiliar de captura; capturista de facturas; teclista",
  },
  {
    id: "hr_assistant",
    soc: "43-4161.00",
    labels: { en: "Human resources assistant", es: "Asistente de recursos humanos" },
    en: "HR assistant; human resources assistant; HR asst; human resources clerk; HR clerk; HR coordinator; human resources coordinator; HR administrator; (HRIS|background check|benefits|civil service|compensation|employee records|employee relations|employment|identification|labor relations|payroll and personnel|personnel actions|personnel records|position classifier|retirement|staffing|training records) clerk; (FMLA|applicant tracking|hiring|new hire|onboarding|people|talent|workforce) coordinator; (employee services|employment|people and culture|staffing|talent acquisition) assistant; (HR data|benefits|leave|onboarding) specialist; personnel (administrator|aide|file clerk HR|scheduler); (employment|job applicant) interviewer; 3S0X1 personnelist; 42A; HR partner; PS personnel specialist navy; assignment officer personnel; benefits administrator; human resources secretary; military personnel technician; people ops; personnelman; recruiter; reference investigator",
    es: "asistente de recursos humanos; asistente de RRHH; auxiliar de recursos humanos; auxiliar de RRHH; recursos humanos; coordinadora de recursos humanos; generalista de recursos humanos; técnico de recursos humanos; (asistente|auxiliar|coordinadora|encargada|oficial|oficina|selección) de personal; asistente de (beneficios laborales|capital humano); gerente de recursos humanos; reclutadora",
  },
  {
    id: "library_tech",
    soc: "25-4031.00",
    labels: { en: "Library technician", es: "Técnico(a) de biblioteca" },
    en: "library technician; library assistant; library aide; library clerk; library tech; library page; circulation clerk library; circulation assistant library; (bibliographic|catalog|document delivery|electronic resources|microforms|periodicals|reference|serials|tape librarian|technical processing) assistant; (book repair|bookmobile driver|reference technician|technical services specialist|youth services) library; (bookmobile|interlibrary loan|shelving|stack|talking books) clerk; circulation (desk|technician); (academic|children's) librarian; library (intern|monitor); (media center|resource library) aide; book (mender|page); archive technician; cataloger; cataloguer; shelver",
    es: "técnico de biblioteca; técnica de biblioteca; auxiliar de biblioteca; asistente de biblioteca; ayudante de biblioteca; bibliotecaria; bibliotecario; bibliotecaria escolar; (acomodaba|acomodador de|préstamo de) libros; auxiliar de hemeroteca; biblioteca; bibliotecóloga; catalogador; encargada de biblioteca",
  },
  {
    id: "office_manager",
    soc: "43-1011.00",
    labels: { en: "Office manager / office supervisor", es: "Jefe(a) de oficina" },
    en: "office manager; office supervisor; business office manager; administrative supervisor; administrative manager; office administrator; operations coordinator; clerical supervisor; front office supervisor",
    es: "jefa de oficina; jefe de oficina; gerente de oficina; administradora de oficina; administrador de oficina; supervisora administrativa; supervisor de oficina; encargada general de oficina; coordinadora de oficina",
  },
  {
    id: "postal_worker",
    soc: "43-5052.00",
    labels: { en: "Postal worker / mail carrier", es: "Trabajador(a) postal / cartero(a)" },
    en: "mail carrier; postal worker; letter carrier; USPS mail carrier; rural carrier; city carrier assistant; postal clerk; mail handler; USPS clerk; mail sorter; mailman; postmaster",
    es: "cartero; cartera; trabajador postal; empleada de correos; empleado de correos; repartidor de correo; clasificador de correo; oficinista de correos",
  },
];
