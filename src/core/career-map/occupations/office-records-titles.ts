import type { TitlesRow } from "../build-titles.ts";

export const OFFICE_RECORDS_TITLES: readonly TitlesRow[] = [
  {
    id: "file_clerk",
    soc: "43-4071.00",
    labels: { en: "File / records clerk", es: "Archivista / auxiliar de archivo" },
    en: "file clerk; records clerk; filing clerk; medical records clerk; medical records technician clerk; health information clerk; HIM clerk; health information management clerk; HIM technician; medical records specialist; release of information specialist; ROI specialist; release of information clerk; records custodian; custodian of records; records technician; records specialist; records management clerk; records coordinator; records assistant; records officer; record keeper; document control clerk; document clerk; document specialist; document imaging clerk; document scanner; scanning clerk; scan clerk; imaging clerk records; chart clerk; chart room clerk; chart prep clerk; filing assistant; files supervisor; archive clerk; archives clerk; archivist assistant; police records clerk; student records clerk; deeds clerk records; index clerk; indexing clerk; brand recorder; tape librarian; data file clerk; law file clerk; engineering document control clerk; medical chart clerk; personnel file clerk; file room clerk; records retrieval; central records clerk; record filing clerk; microfilm clerk; map clerk; fingerprint clerk; image filing clerk; history card clerk",
    es: "archivista; auxiliar de archivo; archivista de expedientes; archivista médica; archivista médico; oficinista de expedientes; auxiliar de archivo clínico; archivo clínico; encargada de archivo; encargado de archivo; responsable de archivo; empleada de archivo; técnico de archivo; auxiliar de expedientes médicos; oficinista de historias clínicas; custodio de expedientes; registros médicos; técnica en registros médicos; especialista en expedientes; digitalizadora de documentos; asistente de archivo; control de documentos; auxiliar documental; escaneo de documentos; estadístico de salud; auxiliar de registros médicos",
  },
  {
    id: "admin_assistant",
    soc: "43-6014.00",
    labels: { en: "Administrative assistant / secretary", es: "Asistente administrativo(a) / secretario(a)" },
    en: "administrative assistant; admin assistant; admin asst; secretary; executive assistant; executive secretary; office assistant; office administrator; administrative secretary; administrative coordinator; administrative associate; administrative specialist; administrative support assistant; administrative professional; administrative aide; personal assistant; virtual assistant; department secretary; departmental secretary; school secretary; school office assistant; school office manager; church secretary; program assistant; project assistant; program coordinator assistant; office secretary; secretary II; clerk secretary; administrative technician; administrative support specialist; staff assistant; support staff assistant; business office assistant; office manager; executive administrative assistant; EA; PA to director; unit administrative assistant; yeoman; YN; 42A human resources admin; 3F5X1; university secretary; faculty secretary; real estate assistant; sales assistant administrative; dispatcher secretary; word processor operator; word processing secretary; bilingual secretary; stenographer; membership secretary; social secretary; recording secretary; clinical administrative assistant; principal's secretary; attendance secretary; registrar's secretary; senior administrative assistant; office management assistant",
    es: "asistente administrativo; asistente administrativa; secretaria; secretario; secretaria ejecutiva; secretaria bilingüe; secretaria administrativa; asistente ejecutiva; asistente ejecutivo; auxiliar administrativo; auxiliar administrativa; asistente de dirección; asistente de gerencia; asistente de oficina administrativa; secretaria de escuela; secretaria escolar; secretaria de gerencia; secretaria de dirección; secretaria de iglesia; asistente virtual; asistente personal de gerencia; administrativa; administrativo; secretaria de departamento; secretaria general; gestora administrativa; técnico administrativo; coordinadora administrativa; jefa de oficina; apoyo administrativo; taquígrafa; secretaria de universidad; asistente de proyecto",
  },
  {
    id: "office_clerk",
    soc: "43-9061.00",
    labels: { en: "General office clerk", es: "Auxiliar de oficina" },
    en: "office clerk; general office clerk; office assistant; office worker; general office worker; office helper; clerk; clerical assistant; clerical worker; clerical support; clerical specialist; clerk typist; general clerk; office aide; office support specialist; office support assistant; administrative clerk; clerk II; office associate; office specialist; office services assistant; mail clerk; mailroom clerk; photocopy clerk; copy clerk; office temp; temp office worker; office support; school office clerk; attendance clerk; license clerk; permit clerk; real estate clerk; estate clerk; collateral clerk; town clerk assistant; police clerk; city clerk assistant; office coordinator; clerical aide; back office clerk; office technician; office generalist; junior clerk; office runner; office boy; general clerical; copy machine operator; quality clerk; order clerk; parts clerk; title clerk; motor vehicle clerk; DMV clerk; survey clerk",
    es: "auxiliar de oficina; oficinista; oficinista general; empleada de oficina; empleado de oficina; ayudante de oficina; trabajadora de oficina; asistente de oficina; auxiliar general de oficina; auxiliar de correspondencia; empleado administrativo; empleada administrativa; mensajero de oficina; recepción y oficina; secretaria auxiliar; oficial de oficina; auxiliar de fotocopiado; encargada de oficina; oficina general; clerk de oficina; mecanógrafa de oficina",
  },
  {
    id: "data_entry",
    soc: "43-9021.00",
    labels: { en: "Data entry clerk", es: "Capturista / digitador(a) de datos" },
    en: "data entry clerk; data entry operator; data entry specialist; data entry; data entry keyer; data entry associate; data entry representative; data entry typist; data processor; data processing clerk; data clerk; data typist; keyer; key entry operator; keypunch operator; key punch operator; data input clerk; data input operator; data conversion operator; 10-key data entry; ten key operator; 10 key operator; alphanumeric data entry; order entry clerk; order entry specialist; order entry operator; typist; word processor; data capture operator; data collector keyer; medical data entry clerk; data technician; computer data entry; data transcriber; data coder; data coordinator; data entry analyst; data control clerk; data entry technician; remittance keyer; video control operator; encoder operator; proof machine operator; ICR operator; payment processing keyer; electronic data processor; medical data entry; input operator",
    es: "capturista; capturista de datos; digitador; digitadora; digitador de datos; digitadora de datos; captura de datos; ingreso de datos; auxiliar de captura; operadora de captura; operador de entrada de datos; entrada de datos; mecanógrafa; mecanógrafo; transcriptor de datos; data entry; grabador de datos; grabadora de datos; procesador de datos; procesadora de datos; tipeador; tipeadora; operador de datos; capturista de pedidos; registrador de datos",
  },
  {
    id: "hr_assistant",
    soc: "43-4161.00",
    labels: { en: "Human resources assistant", es: "Asistente de recursos humanos" },
    en: "HR assistant; human resources assistant; HR asst; human resources clerk; HR clerk; HR coordinator; human resources coordinator; HR administrator; HR representative; human resources representative; HR administrative assistant; personnel clerk; personnel assistant; personnel specialist; personnel technician; personnel coordinator; employment clerk; employment coordinator; employment assistant; staffing coordinator; recruiting assistant; recruitment coordinator; recruiting coordinator; talent acquisition coordinator; onboarding coordinator; onboarding specialist; benefits coordinator HR; HR specialist; HR associate; human resources technician; human resources office assistant; HR generalist; human resources specialist; 42A; 3S0X1 personnelist; PS personnel specialist navy; personnelman; recruiter; job applicant interviewer; personnel records clerk; HR intern; people operations coordinator; people coordinator; employee relations assistant; assignment officer personnel; credentialing clerk HR; human resource advisor assistant; staffing clerk; staffing assistant",
    es: "asistente de recursos humanos; asistente de RRHH; auxiliar de recursos humanos; auxiliar de RRHH; recursos humanos; coordinadora de recursos humanos; generalista de recursos humanos; técnico de recursos humanos; analista de recursos humanos; asistente de personal; auxiliar de personal; reclutadora; reclutador; asistente de reclutamiento; encargada de personal; oficial de personal; especialista en recursos humanos; administradora de personal; auxiliar de contratación; jefa de personal; asistente de talento humano; asistente de capital humano; reclutamiento y selección",
  },
  {
    id: "library_tech",
    soc: "25-4031.00",
    labels: { en: "Library technician", es: "Técnico(a) de biblioteca" },
    en: "library technician; library assistant; library aide; library clerk; library tech; library page; circulation clerk library; circulation assistant library; circulation clerk; library associate; library specialist; librarian assistant; librarian; librarian's helper; school library assistant; school library aide; media center aide; media specialist library; library media technician; book shelver; shelver; cataloger; cataloging technician; cataloguer; library cataloging assistant; serials technician; acquisitions library technician; library support staff; law library assistant; medical library technician; reference library assistant; children's library assistant; bookmobile driver library; interlibrary loan assistant; archival technician library; library monitor; periodicals clerk library; library circulation technician; public services library assistant; library services assistant; academic librarian; children's librarian",
    es: "técnico de biblioteca; técnica de biblioteca; auxiliar de biblioteca; asistente de biblioteca; ayudante de biblioteca; bibliotecaria; bibliotecario; bibliotecaria escolar; encargada de biblioteca; empleada de biblioteca; catalogadora; catalogador; acomodador de libros; asistente de bibliotecaria; auxiliar bibliotecario; técnico bibliotecario; bibliotecóloga; préstamo de libros biblioteca; auxiliar de biblioteca escolar",
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
    en: "mail carrier; postal worker; letter carrier; USPS mail carrier; rural carrier; city carrier assistant; postal clerk; mail handler; mail sorter; post office clerk; postmaster; mailman; USPS clerk",
    es: "cartero; cartera; trabajador postal; empleada de correos; empleado de correos; repartidor de correo; clasificador de correo; oficinista de correos; trabajadora del correo",
  },
];
