/**
 * Words of job titles, English and Spanish: a line each idea, named by its first word, with what else stands for it. Forms are folded singulars; a word that is not
 * here stands for itself, so only synonyms, abbreviations and translations are listed.
 */
export const TITLE_WORDS: readonly string[] = `
assistant asst assist asistente ayudante assistants assitant asistant
aide aid helper
auxiliar aux
tech technician technologist tecnico tecnologo techs teck tec
advisor adviser asesor asesora
clerk oficinista empleado empleada
rep representative representante reps
specialist especialista spec
coordinator coordinador coord
associate assoc asociado asociada
agent agente gestor
worker trabajador obrero operario
operator operador oper
attendant
analyst analista
officer oficial
manager gerente mgr administrador
supervisor supervisora jefe jefa
encargado responsable
technical
administrative admin administrativo adm
secretary secretario secretaria sec secre secres
receptionist recepcionista recepcion reception recepcionist receptionst
office oficina
nurse nursing nurses enfermero enfermera enfermeria enf
registered registrado titulado graduado
licensed
practical practico vocational
medical med medico medica medicina
doctor doctors dr physician physicians
clinic clinica consultorio
clinical clinico
hospital hospitalario kaiser hca imss issste
patient patients pt paciente
dental bucal endodoncia periodoncia odontologico odontologia
dentist odontopediatra endodoncista periodoncista dentista odontologo
pharmacy pharm rx farmacia botica drugstore drug cvs walgreens riteaid
pharmacist farmaceutico farmaceutica rph
lab labcorp quest laboratory labs laboratorio laboratorista
xray radiography radiologic radiology radiologico radiologia radiologo radiographic rayos radiological radiographer radiografia
blood sangre
phlebotomist phlebotomy flebotomista flebotomia phleb
endoscopy endo endoscopia
surgical surgery quirurgico cirugia surg
emergency emergencia urgencia er
ambulance ambulancia
paramedic paramedico
military militar infantry infanteria armada veteran
army ejercito
navy marina naval marines marine
medic medics
laborer jornalero peon
hiring recruiting recruiter recruitment reclutamiento reclutador contratacion
combat combate
veterinary vet veterinario
veterinarian veterinarians
animal animals
teacher maestro profesor docente profe teachers educador teaching instructor mtro miss maestrita
elementary primaria primary elemental
secondary secundaria preparatoria highschool bachillerato prepa secu intermedia prepas
school escuela colegio escolar
preschool prek preescolar parvulo
kindergarten kinder
substitute sub sustituto suplente
bilingual bilingue
classroom aula salon
paraprofessional paraeducator paraprofesional
library librarian biblioteca bibliotecario lib
legal law juridico derecho bufete
lawyer attorney abogado licenciado attorneys lawyers
court corte juzgado tribunal judicial
notary notario notaria
insurance seguro aseguradora ins geico allstate aetna humana anthem bcbs unitedhealthcare unitedhealth uhc
claim reclamacion reclamo siniestro claims
adjuster ajustador adjustor liquidador
examiner examinador
processor processing procesador tramitador tramitadora tramite tramites
policy poliza policies
underwriting suscripcion underwriter
billing biller facturacion facturador facturista billings factura
coding coder codificacion codificador
payroll pay wage wages pagador nomina nominas planilla planillas
bookkeeper bookkeeping contable contabilidad tenedor
accounting accountant contador acct acctg
payable payables pagar
receivable receivables cartera
bank banco bancario banking chase citibank banorte bbva banamex bancomer usaa
teller
cashier cobraba cajero cajera caja cashiers cachier casher
collector collections collection cobrador cobranza cobro collecting collect delinquent overdue dunning moroso
debt deuda
customer cliente customers client clients usuario costumer costumers
service servicio services serv svc
call llamada phone telefono telephone telefonico telefonista calls
human humano
resource recurso resources
data dato datos
entry captura ingreso
typist mecanografo mecanografa mecanografia typing typer
keyer capturista digitador keyboarder keypunch digitadora tipeador
record records expediente registro archivo rec
history historia
file files filing archivista archivero archivador
transcriptionist transcription transcriptor transcriber transcripcion transcribir
scribe escribano escribiente
proofreader proofreading corrector correccion
editor editora
interpreter terp interprete interpreting interpretation interpretacion
translator traductor translation traduccion
dispatcher despachador dispatch dispatchers
fire bombero firefighter
sheriff
social
community comunitario comunidad
health salud healthcare sanitario sanidad
promoter promotor promotora
outreach
home casa hogar domicilio domiciliario
caregiver cuidaba cuidador cuidadora carer caretaker caregiving
elderly anciano mayor adulto senior tercera geriatric geriatria
personal
care cuidado cuidados
warehouse amazon almacen bodega almacenista bodeguero wharehouse almacenero
stocker stock reponedor acomodador surtidor stocking stockroom
forklift montacargas
shipping ups fedex ship envio embarque shipper despacho shipment
receiving receiver recibo recepcionador
inventory inventario
package paquete packing empaque packer empacador
retail
store tienda shop macys kohls tjmaxx marshalls sephora bestbuy homedepot lowes coppel elektra liverpool sanborns
sale sales venta ventas
salesperson sold selling vendia salesman saleswoman saleslady vendedor seller salesclerk dependiente
clothing clothes ropa apparel
server waiter waitress mesero camarero mozo waitstaff garzon waitperson servers salonero salonera mesonero mesonera
restaurant restaurante dennys ihop applebees chipotle wendys kfc mcdonalds
food comida alimento
kitchen cocina
computer computadora informatica computacion pc computers informatico computador
support soporte
desk
network red redes
hotel motel
front
driver chofer conductor chauffeur manejador
delivery entrega reparto repartidor
truck camion trailer trucker camionero
cleaner limpieza cleaning janitor conserje
cook cocinero
chef chefs
childcare daycare guarderia childcarer
child nino children kid kids nina infantil
nanny ninera babysitter nana
tutor tutora tutoria
counselor consejero counsellor counseling orientador
psychologist psicologo
therapist terapeuta therapy terapia
physical fisico
optician optico optica optical
optometry optometrist optometrista
eye ojo ojos
journalist periodista reporter reportero
postal post correo correos mail mailroom
carrier cartero
tax impuesto taxes fiscal
preparer preparador
quality calidad
inspector inspectora inspection
manufacturing manufactura fabrica factory production produccion
maker ama
housewife homemaker
mother mom mama madre
father dad papa padre
mental psych psychiatry psychiatric psiquiatrico behavioral conductual
doula
midwife partera comadrona matrona
hospice hospicio paliativo palliative
transport transporter transporte transportista
respiratory respiratorio
ultrasound sonographer ultrasonido ecografia ecografista sonografo sonography
sterile esterilizacion sterilization sterilizer esteril
engineer ingeniero engineering ingenieria
mechanic mecanico
security seguridad
guard guardia vigilante
construction construccion
airline aerolinea airport aeropuerto
foreign extranjero
government gobierno
public publico
benefit beneficio benefits
eligibility elegibilidad
welfare bienestar asistencia
case caso
intake
admission admissions admision admitting admit admisionista
registration registrar registrador registrant
schedule scheduler scheduling cita citas appointment agendador programador agenda
executive ejecutivo exec
general
personnel
interviewer entrevistador encuestador
baby bebe
special especial
education educacion ed
science ciencia ciencias
math matematicas mathematics matematica
english ingles
spanish espanol
ambassador
grade grado
first 1st primer primero
second 2nd segundo
third 3rd tercer tercero
fourth 4th cuarto
fifth 5th quinto
sixth 6th sexto
chiropract quiropract chiro chiropractor quiropractico
orthodont ortodonc ortodoncista ortodoncia ortho
orthoped ortoped
ophthalmolog oftalmolog oculista
dermatolog dermatologo derm
pediatr pediatra pediatrico peds
gynecolog ginecolog ginecologo gyn obgyn obstetra obstetric obstetricia obgin
cardiolog cardiologo cardio heart
urolog urologo
neurolog neurologo neuro
oncolog oncologo cancer
podiatr podolog podologo
gastroenterolog gastroenterologo gi gastro
pulmonolog neumolog neumologo pulmonary
ent otorrino
police policia policial cop
certified certificado cert
training entrenamiento capacitacion trainer capacitador
count counted counting counts
career careers carrera
technology tecnologia
car carro auto coche cars autos carros coches
part parts
plan plans planes
box boxes
ticket tickets boleto boletos
gas gasolinera
supermarket walmart target costco kroger safeway publix heb aldi wawa meijer wegmans soriana chedraui oxxo mercadona carrefour supermercado grocery groceries abarrotes
parking estacionamiento
toll tollbooth peaje
`
  .trim()
  .split("\n");

/** Roles so common that they tell little without the word beside them; each may stand for another. */
export const GENERIC_ROLES =
  "assistant aide auxiliar tech clerk rep specialist coordinator associate agent worker operator attendant analyst officer " +
  "manager supervisor encargado director consultant coach instructor reviewer taker lieutenant captain sergeant advisor provider support";

/** Where people are served: said in place of a role, "information desk". */
export const SERVICE_POINTS = "desk counter";

/** Roles of other work: whoever has one is not in the map, unless the map lists the very title. */
export const OTHER_ROLES =
  "engineer mechanic lawyer chef owner pilot director ceo cfo coo president principal developer programmer designer architect " +
  "electrician plumber welder carpenter painter contractor artist dentist veterinarian dueno planner broker scientist pastor " +
  "manager carpintero plomero electricista soldador albanil pintor piloto arquitecto disenador desarrollador fabricator machinist";

/** Words that say little wherever they stand, though they are no role. */
export const LIGHT_WORDS = "service general office day public desk class";

/** Roles that are often used for one another. */
export const ROLE_KIN: readonly (readonly [words: string, likeness: number, reason: string])[] = [
  ["assistant aide auxiliar", 0.85, "helpers to a profession: the word differs by region and employer"],
  ["clerk assistant auxiliar", 0.6, "office helpers"],
  ["clerk rep specialist coordinator associate agent analyst processor officer", 0.6, "desk roles"],
  ["worker attendant aide associate operator clerk", 0.5, "hands-on roles"],
  ["tech specialist", 0.6, "technical roles"],
  ["supervisor manager lead encargado", 0.8, "in charge"],
  ["keyer typist entry", 0.6, "keying"],
  ["teacher instructor", 0.8, "teaching"],
  ["collector payable receivable bill", 0.4, "money owed"],
  ["caregiver aide attendant", 0.6, "care at home"],
  ["interpreter translator", 0.8, "languages"],
  ["salesperson sale", 0.8, "selling"],
  ["clinic medical doctor hospital clinical health", 0.55, "places and people of medicine"],
  [
    "clinic outpatient ambulatory doctor medical mental pediatr dermatolog orthoped chiropract ophthalmolog optometry cardiolog oncolog podiatr urolog gynecolog neurolog gastroenterolog pulmonolog ent allerg endocrinolog nefrolog nephrolog rheumatolog reumatolog psiquiatr",
    0.5,
    "a specialty is a doctor's office",
  ],
  ["pharmacy pharmacist", 0.8, "the pharmacist is not the technician, yet the counter is the same"],
  ["veterinary veterinarian", 0.85, "as in pharmacies"],
  ["legal lawyer", 0.9, "the lawyer's office"],
  ["cook chef", 0.8, "kitchens"],
  ["dental dentist", 0.85, "the dentist is not the assistant, yet the office is the same"],
  ["dental dentist orthodont periodont endodont", 0.7, "branches of dentistry"],
  ["record file", 0.7, "paper and its keeping"],
  ["legal court", 0.4, "law"],
  ["store retail supermarket", 0.6, "shops"],
  ["billing claim", 0.4, "claims"],
  ["school classroom", 0.6, "schools"],
  ["bookkeeper accounting", 0.7, "books"],
  ["emergency ambulance", 0.5, "emergencies"],
  ["elderly personal home", 0.4, "care at home"],
  ["military army navy combat", 0.6, "the services"],
];

/** Groups of words that are one idea; longest first wins. Folded. */
export const TITLE_PHRASES: readonly string[] = `
front desk: receptionist
frontdesk: receptionist
front office: receptionist
eye doctor: optometry doctor
answering phones: receptionist call
answered phones: receptionist call
answer phones: receptionist call
contestar telefonos: receptionist call
contestaba telefonos: receptionist call
check in: registration receptionist
checking in patients: patient registration
drawing blood: phlebotomist
drew blood: phlebotomist
draws blood: phlebotomist
draw blood: phlebotomist
blood draw: phlebotomist
sacar sangre: phlebotomist
sacaba sangre: phlebotomist
took care: caregiver
take care: caregiver
taking care: caregiver
cared for: caregiver
caring for: caregiver
cuidar: caregiver
cuidaba: caregiver
cuide: caregiver
waited tables: server
cuentas por cobrar: account receivable
por cobrar: receivable
proof reader: proofreader
copy reader: proofreader
bus boy: busboy
contestaba el telefono: receptionist call
contestar el telefono: receptionist call
cobraba en caja: cashier
cobraba en la: cashier
cobrar en caja: cashier
did the books: bookkeeper
kept the books: bookkeeper
doing the books: bookkeeper
llevaba los libros: bookkeeper
cleaning houses: cleaner home
limpiaba casas: cleaner home
limpiar casas: cleaner home
stocked shelves: stocker
stocking shelves: stocker
tomar muestras: phlebotomist
in home: home
past due: collector
waiting tables: server
call center: callcenter
call centre: callcenter
contact center: callcenter
centro de llamadas: callcenter
centro de contacto: callcenter
human resources: hr
human resource: hr
recursos humanos: hr
talento humano: hr
rr hh: hr
rrhh: hr
gestion humana: hr
capital humano: hr
gestion del talento: hr
auxiliar administrativo: administrative assistant
auxiliar administrativa: administrative assistant
asistente administrativo: administrative assistant
asistente administrativa: administrative assistant
despacho juridico: legal office
despacho de abogados: legal office
salon de fiestas: banquet
pasante de abogado: legal assistant
pasante de derecho: legal assistant
de instituto: secondary
en instituto: secondary
consulta externa: clinic
consultas externas: clinic
centro de salud: clinic
centro medico: clinic
consultas medicas: clinic
ob gyn: gynecolog
med office: medical office
historia clinica: record medical
historias clinicas: record medical
administrativa de: clerk
administrativo de: clerk
administrativa en: clerk
administrativo en: clerk
ejecutiva de: rep
ejecutivo de: rep
mozo de: worker
7th grade: secondary
8th grade: secondary
seventh grade: secondary
eighth grade: secondary
9th grade: secondary
10th grade: secondary
rh: hr
first class: level
second class: level
third class: level
daba clases: teacher
dar clases: teacher
di clases: teacher
x ray: xray
rayos x: xray
high school: secondary
middle school: secondary
junior high: secondary
escuela superior: secondary
escuela intermedia: secondary
pre k: preschool
head start: preschool
day care: childcare
child care: childcare
drive thru: drivethru
drive through: drivethru
help desk: helpdesk
mesa de ayuda: helpdesk
service desk: helpdesk
nursing home: nursinghome
asilo de ancianos: nursinghome
asilo: nursinghome
hogar de ancianos: nursinghome
casa de reposo: nursinghome
nine one one: 911
9 1 1: 911
9 11: 911
front end: frontend
real estate: realestate
bienes raices: realestate
social worker: socialworker
trabajador social: socialworker
trabajadora social: socialworker
trabajo social: socialworker
time keeper: timekeeper
book keeper: bookkeeper
ward clerk: unit clerk
cosmetic: beauty
sped: special education
case manager: caseworker
case worker: caseworker
med surg: medsurg
medical surgical: medsurg
old folks home: nursinghome
retirement home: nursinghome
rest home: nursinghome
convalescent home: nursinghome
convalescent hospital: nursinghome
sala de clases: classroom
salon de clases: classroom
resource room: special education
mammo: mammography
histo: histology
cyto: cytology
hemo tech: hematology tech
micro tech: microbiology tech
cat scan: ct
subbed: substitute teacher
subbing: substitute teacher
dr office: doctor office
crna: nurse
`
  .trim()
  .split("\n");

/** Words that change nothing about what the work is. */
export const NOISE_WORDS =
  "the a an and of to or at for in with on from en con desde my our s i el la los las un una unos unas de del al y e o lo por que su mi us me " +
  "senior sr junior jr lead entry level trainee intern internship extern externship apprentice aprendiz pasante practicante becario becaria practicas estudiante suplencia interina interino eventual " +
  "jefe head chief certified certificado certificada experienced experto expert professional " +
  "full part time fulltime parttime ft pt prn per diem float temp temporary seasonal night nights day days evening " +
  "weekend weekends shift overnight morning noche nocturno turno medio tiempo completo diurno temporal fin semana " +
  "inbound outbound remote remoto remota wfh hybrid virtual onsite former ex current actual retired jubilado volunteer voluntario voluntaria " +
  "i ii iii iv v 1 2 3 4 bilingual bilingue spanish speaking " +
  "new hire team member staff crew level nivel ft regional local area position puesto job trabajo role new nuevo nueva " +
  "leader lider girl guy lady man woman gal person people worked working work trabajaba trabaje trabajo hacia fui soy was am did all day big small business local muchacha senora senor persona " +
  "inc llc ltd co corp company compania empresa department dept departamento depto center centro";

/** Well-known employers, so that a name beside a title is not taken for the work. */
export const EMPLOYER_NAMES =
  "cvs walgreens walmart target costco kroger safeway publix heb aldi amazon ups fedex usps starbucks mcdonalds " +
  "rite banamex bancomer progressive chipotle wendys kfc dennys ihop applebees kaiser permanente labcorp quest davita fresenius hca aetna humana " +
  "unitedhealthcare unitedhealth uhc anthem bcbs geico allstate usaa chase citibank comcast verizon att tmobile " +
  "macys kohls tjmaxx marshalls sephora homedepot lowes bestbuy petsmart petco soriana oxxo imss issste chedraui " +
  "usn usaf usmc mercadona carrefour coppel elektra liverpool sanborns telcel telmex banorte bbva santander scribeamerica goodwill instacart doordash optum concentra riteaid wawa meijer wegmans inegi";
