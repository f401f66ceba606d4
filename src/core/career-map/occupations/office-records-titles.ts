import type { TitlesRow } from "../build-titles.ts";

export const OFFICE_RECORDS_TITLES: readonly TitlesRow[] = [
  {
    id: "file_clerk",
    soc: "43-4071.00",
    labels: { en: "File / records clerk", es: "Archivista / auxiliar de archivo" },
    en: "file clerk; (HIM|ROI|admission records|blueprint|chart|classification|coding file|correspondence file|court records|credit record|cross-reference|document|document control|fingerprint|health information|history card|identification records|image|index|law file|loan file|map|medical records|microfilm|permit records|personnel file|police records|records|records retention|scan|tape library|vital records|warrant records) clerk; (health information|medical records|records|release of information) specialist; records (custodian|manager|retrieval); file (maker|manager); RHIT; brand recorder; document archivist; film librarian radiology; fingerprint classifier; morgue librarian newspaper; paper filer; record keeper; scanner operator documents; tape librarian; file room attendant; deeds clerk office; EHR records clerk; records management technician; records technician",
    es: "archivista; (archivista de|custodio de|especialista en) expedientes; (auxiliar|encargada|técnico) de archivo; (registros|técnica en registros) médicos; archivo (muerto|médico); archivista médica; auxiliar documental; digitalizadora de documentos; estadístico de salud; resguardo de archivos; técnico en documentación sanitaria; auxiliar de estadística; (jefe|auxiliar|oficial) de (archivo|récord); archivo muerto",
  },
  {
    id: "admin_assistant",
    soc: "43-6014.00",
    labels: { en: "Administrative assistant / secretary", es: "Asistente administrativo(a) / secretario(a)" },
    en: "administrative assistant; (admin|business office|calendar|clinical administrative|corporate secretary|departmental|executive|management|personal|program|project|real estate|school office|secretary treasurer|staff|team|virtual) assistant; (admissions|church|city|clerk|construction|front office|insurance|principal's|program|school) secretary; office (administrator|management|manager|professional|services coordinator); team administrator; (administrative|correspondence) clerk; 3F5X1; 42A human resources admin; EA; PA to director; YN; assistant to the superintendent; clerk of the board; executive support; school office manager; secretary; stenographer; travel coordinator; word processor operator; yeoman; department assistant; admin specialist",
    es: "asistente administrativ(o|a); asistente de (contraloría|dirección|director|gerencia|gerente|presidencia|proyecto); secretaria (contable|de dirección|municipal); auxiliar secretarial; jefa de oficina; taquígrafa; secretaria auxiliar; oficial administrativo; adjunta a dirección; auxiliar administrativa hospital",
  },
  {
    id: "office_clerk",
    soc: "43-9061.00",
    labels: { en: "General office clerk", es: "Auxiliar de oficina" },
    en: "office clerk; (account information|administrative office|animal shelter|attendance|back office|bus transportation|checking|coding|contract|control|copy|credentials|data office|dog license|estate|fingerprint office|forms|history|insertion|license|mail|mail and supply|marriage license|motor vehicle|office automation|order|parts|permit|police|post closing|program|property|quality|real estate|records and office|reproduction|routing|school office|service|sorting|staff|support services|survey|tag|tally sheet|telegraph|test scoring|title|typing|utility office|vehicle registration|yard office) clerk; office (boy|coordinator|generalist|job|machine operator|messenger|runner|services assistant|services specialist|support assistant|technician|worker); (election worker|grading clerk|mail sorter|ticketing clerk|unit clerk|work study) office; clerical (aide|specialist|support|worker); (city clerk|general office) assistant; (copy|duplicating) machine operator; document (preparer|processor); (clerk|general clerk) typist; (mail room|student office) worker; administrative clerk general; circulation clerk newspaper; clerk II; compiler; envelope stuffer; paper pusher; municipal clerk; office runner; temp office work",
    es: "auxiliar de oficina; (asistente|ayudante|emplead(o|a)|encargada|mecanógrafa|mensajero|oficial|trabajo) de oficina; auxiliar de (correspondencia|fotocopiado|mesa de entrada); empleada de (gobierno|ventanilla); empleado administrativo; gestora de trámites; oficinista; recepción y oficina; secretaria auxiliar; ordenanza; recadero; cadete administrativo; dactilógrafa; empleado de mesa de entradas; auxiliar de servicios administrativos; mecanógrafa; oficinista bilingüe",
  },
  {
    id: "data_entry",
    soc: "43-9021.00",
    labels: { en: "Data entry clerk", es: "Capturista / digitador(a) de datos" },
    en: "data entry clerk; (10 key|CRT|ICR|card punch|data entry|data entry machine|encoder|magnetic tape composer|perforator|proof machine|terminal|verifier|video control) operator; data (coder|coordinator|entry|entry analyst|entry specialist|posting clerk|processor|recorder|transcriber|verifier); (computer|document data|input|order entry|remittance|tabulating|typist) clerk; (information|transaction|word) processor; (copy|dictating machine|document processing) typist; check encoder; database entry; keypunch supervisor; order entry representative; teletypist; transcription keyer; typist; varitypist; wire operator keying; word processing technician; batch entry clerk; forms processing clerk; EDI clerk; data annotator; data labeler",
    es: "capturista; (capturista|entrada|grabador|registrador|verificador) de datos; auxiliar de captura; capturista de facturas; teclista; captador de datos; digitalizador; mecanotaquígrafa; perforista de datos; perfoverificador; operador de cómputo; validador de datos",
  },
  {
    id: "hr_assistant",
    soc: "43-4161.00",
    labels: { en: "Human resources assistant", es: "Asistente de recursos humanos" },
    en: "HR assistant; (HRIS|background check|benefits|civil service|compensation|employee records|employment|identification|labor relations|payroll and personnel|personnel records|position classifier|retirement|staffing|training records) clerk; (FMLA|applicant tracking|hiring|new hire|onboarding|people|talent|workforce) coordinator; (employee relations|employment|staffing) assistant; (HR data|benefits|leave) specialist; (HR|benefits|personnel) administrator; (employment|job applicant) interviewer; personnel (aide|scheduler); HR (generalist|partner); 3S0X1 personnelist; 42A; PS personnel specialist navy; human resources secretary; military personnel technician; people ops; personnelman; recruiter; reference investigator",
    es: "asistente de recursos humanos; (asistente|auxiliar|coordinadora|encargada|oficial|oficina|selección) de personal; gerente de recursos humanos; técnico de selección; administración de personal; técnica en relaciones laborales",
  },
  {
    id: "library_tech",
    soc: "25-4031.00",
    labels: { en: "Library technician", es: "Técnico(a) de biblioteca" },
    en: "library technician; (bibliographic|document delivery|electronic resources|library|microforms|periodicals|reference|serials|tape librarian|technical processing) assistant; library (intern|monitor|page); (bookmobile|circulation|interlibrary loan|stack|talking books) clerk; (academic|children's) librarian; (media center|resource library) aide; book (mender|page); archive technician; cataloger; cataloguer; reference technician library; shelver",
    es: "técnic(o|a) de biblioteca; (asistente|auxiliar|encargada) de biblioteca; (acomodaba|acomodador de|préstamo de) libros; auxiliar de hemeroteca; bibliotecaria escolar; bibliotecóloga; catalogador",
  },
  {
    id: "office_manager",
    soc: "43-1011.00",
    labels: { en: "Office manager / office supervisor", es: "Jefe(a) de oficina" },
    en: "office manager; (administrative|clerical|front office|office) supervisor; (administrative|business office) manager; office administrator; operations coordinator",
    es: "jefa de oficina; (administrador(|a)|coordinadora|encargada general|gerente|jefe) de oficina; supervisora administrativa",
  },
  {
    id: "postal_worker",
    soc: "43-5052.00",
    labels: { en: "Postal worker / mail carrier", es: "Trabajador(a) postal / cartero(a)" },
    en: "mail carrier; (USPS mail|letter) carrier; postal (clerk|worker); mail (handler|sorter); USPS clerk; city carrier assistant; mailman; postmaster",
    es: "carter(o|a); (emplead(o|a)|oficinista) de correos; (clasificador|repartidor) de correo; trabajador postal",
  },
];
