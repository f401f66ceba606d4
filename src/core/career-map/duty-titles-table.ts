/**
 * What people write in place of a title: "ran the register", "cuidaba viejitos". Each list is set apart by semicolons, folded;
 * a star stands for any ending, a caret for the start of the line. A row fits where every list that it has is met somewhere in the line, in any order.
 */
export interface DutyTitleRow {
  /** The occupation that the duty is the mark of; undefined for work that the map does not hold. */
  readonly means: string | undefined;
  readonly acts: string;
  readonly things?: string;
  /** Place or person that makes the duty this one's and not another's. */
  readonly at?: string;
  /** A duty that several occupations share is named under each, the less usual one as `weak`. */
  readonly weak?: true;
  readonly why: string;
}

const ANSWER =
  "answer*; pick* up; took; take; taking; handl*; field*; contest*; atend*; atiend*; recib*; tom*; respond*";
const PHONES = "phone; phones; telephone*; telefono*; phone lines; conmutador";
const CALLS = "call; calls; llamada*; chat; chats";
const DOCTOR_PLACE =
  "doctor*; dr; drs; clinic*; physician*; pediatr*; dermat*; orthop*; cardiolog*; chiro*; dentist*; dental; obgyn; ob; optomet*; " +
  "urgent care; medical; medico*; medica; consultorio*; hospital*; eye; foot; health center; centro de salud; dispensario";
const HELP =
  "help*; assist*; aided; aiding; support*; ayud*; asist*; asisti*; apoy*; auxili*; echaba la mano; right hand";
const WORK = "work*; was; were; been; trabaj*; estaba; estuve; jalaba; chambe*; laboraba; laboro; on; in; en";
const CARE =
  "took care; take care; takes care; taking care; care for; cared for; caring for; look* after; watch*; sat with; sit* with; stay* with; " +
  "help*; cuid*; atend*; atiend*; acompan*; ayud*; visit*; bath*; caregiv*";
const DID =
  "did; do; does; doing; done; ran; run; running; handl*; process*; manag*; kept; keep*; in charge; prepar*; hac*; hici*; llev*; manej*; " +
  "encarg*; proces*; took; take; taking";
const FAMILY =
  "grandma*; grandmo*; grandpa*; grandf*; granny; nana; mom; moms; mother*; dad; dads; father*; aunt; uncle; husband; wife; neighbor; " +
  "sister; brother; in law; abuel*; mama; mami; papa; papi; padres; madre; padre; tia; tio; suegr*; espos*; hermano; hermana; vecin*";
const ELDERS =
  "elder*; old people; old folks; older adults; older people; old lady; old ladies; old man; old men; senior*; disabled; disabilit*; alzheimer*; " +
  "dementia; quadriplegic; wheelchair; special needs adult*; viejit*; viejo*; ancian*; mayores; mayor; grandes; mayorcit*; discapacitad*; " +
  "discapacidad*; enfermit*; adultos";
const PATIENTS =
  "patient*; pacient*; residents; residente*; sick; enfermos; enfermas; enfermo; enferma; clients";
const CARE_HOME =
  "nursing home*; nursing facility; convalescent*; skilled nursing; old folks home; retirement home*; rehab*; hospital*; assisted living; memory care; snf; " +
  "asilo*; casa de reposo; hogar de ancianos; residencia; convaleciente*; medical floor";
const BANK =
  "bank; banks; banco; bancos; credit union; chase; wells fargo; bank of america; citibank; banorte; bancomer; banamex; cooperativa; popular";
const LAW =
  "lawyer*; attorney*; law firm; law office*; law; legal; abogad*; bufete; un licenciado; del licenciado; despacho juridico; notari*; immigration";
const STORE =
  "store*; shop; mall; boutique; walmart; target; macys; ross; marshalls; tienda*; dollar; home depot; best buy; outlet; department store; tiendita; pulga; " +
  "almacenes; plaza; costco; super; supermercado; grocer*; market; mercado; colmado; bodega; gas station; gasolinera; abarrotes";
const SCHOOL_LOW =
  "kinder*; pre k; first grade*; second grade*; third grade*; fourth grade*; fifth grade*; 1st; 2nd; 3rd; 4th; 5th; 1st grade*; elementary; " +
  "grade school; primary; little kids; primaria; primer grado; segundo grado; tercer grado; cuarto grado; quinto grado; primer ano; segundo ano; k 5; ninos de primaria";
const SCHOOL_HIGH =
  "high school*; highschool*; middle school*; junior high; sixth grade*; seventh grade*; eighth grade*; ninth grade*; tenth grade*; 6th; 7th; 8th; " +
  "9th; 10th; 11th; 12th; freshm*; teen*; algebra; biology; chemistry; history; physics; geometry; secundaria; prepa*; bachillerato; " +
  "quimica; fisica; historia; biologia; geometria; colegio de bachilleres; secu";
const SCHOOL_SUBJECT =
  "math; maths; science; english; spanish; matematicas; ciencias; literatura; social studies; mate";
const TEACH =
  "taught; teach; teaching; teaches; ensen*; daba clase*; dar clase*; di clase*; daba; imparti*; dando clase*";

const ABROAD =
  "mexico; cuba; colombia; venezuela; peru; ecuador; honduras; salvador; guatemala; nicaragua; dominicana; dominican republic; argentina; chile; bolivia; " +
  "india; pakistan; philippines; filipinas; nigeria; ghana; kenya; ethiopia; egypt; syria; siria; iraq; iran; afghanistan; ukraine; ucrania; russia; rusia; " +
  "haiti; brazil; brasil; china; vietnam; korea; nepal; bangladesh; jordan; my country; mi pais; home country; abroad; overseas; back home; extranjero";

export const DUTY_TITLES: readonly DutyTitleRow[] = [
  {
    means: "foreign_doctor",
    acts: "^doctor*; ^physician; ^medico; ^medica; ^pediatr*; ^surgeon; ^cirujan*; ^gynecolog*; ^ginecolog*; ^obstetr*; ^cardiolog*; ^internist*; ^anesthe*; ^anestesi*; ^psychiatrist; ^psiquiatra; ^dermatolog*; ^general practitioner; was a doctor; era medic*; fui medic*; era doctor*",
    at: ABROAD,
    why: "a licence of another country",
  },
  {
    means: "foreign_dentist",
    acts: "^dentist*; ^odontolog*; ^cirujano dentista; ^cirujana dentista; ^orthodontist; was a dentist; era dentista",
    at: ABROAD,
    why: "a licence of another country",
  },
  {
    means: "billing_clerk",
    acts: "submit*; somet*; bill*; send*; sent; mand*; file; filed; factur*; reclam*; pegaba; post*; follow*",
    things: "claims; claim; reclamaciones; pagos; payments; unpaid; lo que no pagaban",
    at: "medicare; medicaid; insurance; seguro*; aseguradora*; plan*; eps; clinic; hospital; doctor*; dentist*",
    why: "claims as the provider sends them",
  },
  {
    means: "billing_clerk",
    acts: "fix*; correct*; work*; resubmit*; appeal*; fought; fight*; corrig*; corregi*; apel*; follow*; respond*",
    things: "denied; denials; rejected; rejections; unpaid claims; rechazad*; denegad*; negadas; glosas",
    why: "claims that came back",
  },
  {
    means: "library_tech",
    acts: "shelv*; check*; acomod*; orden*; prest*; read; read stories; helped",
    things: "books; library; libros; books in and out",
    weak: true,
    why: "books that come and go",
  },
  {
    means: "admin_assistant",
    acts: "took; take; typ*; redact*; escrib*; prepar*",
    things: "minutes; letters; memos; cartas; minutas; actas; oficios",
    weak: true,
    why: "the boss's papers",
  },
  {
    means: "medical_receptionist",
    acts: "collect*; cobr*; llev*; organiz*; kept; apunt*; answer*; contest*",
    things: "copay*; copago*; agenda; calendar; pacientes que llegaban; telefono; phone",
    at: DOCTOR_PLACE,
    why: "the doctor's desk",
  },
  {
    means: "hotel_front_desk",
    acts: "check*; recib*; registr*; greet*; front desk; recepcion; reception",
    things: "guests; huespedes; hotel; motel",
    at: "hotel; motel; hostal; resort; huespedes; guests",
    why: "guests of a hotel",
  },
  {
    means: "receptionist",
    acts: "check*; recib*; greet*; took; take; tom*; front desk; recepcion; reception",
    things: "guests; huespedes; messages; recados; hotel",
    why: "the desk of any house",
  },
  {
    means: "bookkeeper",
    acts: "llev*; manej*; handl*; regist*; record*; track*; hac*; took care; enter*; kept; ayud*",
    things:
      "caja chica; petty cash; ingresos y gastos; gastos; expenses; money side; polizas contables; al contador; checkbook; quickbooks; accountant",
    why: "small books",
  },
  {
    means: "hr_assistant",
    acts: "contrat*; kept; keep*; llev*; enroll*; inscrib*; file; filed; guard*; entrevist*",
    things:
      "personal; personnel; personnel files; expedientes del personal; expedientes de empleados; expedientes de los empleados; employees in benefits; employees; empleados",
    why: "the staff's papers",
  },
  {
    means: "medical_scribe",
    acts: "chart*; typ*; anot*; apunt*; escrib*; wrote",
    things: "doctor*; provider*; physician*; er doctor; medico*; er doc; patients told; pacientes decian",
    at: "while; saw patients; visits; exam*; during; decia; told; er; todo; consulta; along",
    why: "beside the doctor who talks",
  },
  {
    means: "proofreader",
    acts: "corregi*; correg*; check*; revis*; read",
    things: "pruebas; pruebas de imprenta; libros; proofs; imprenta; pages",
    weak: true,
    why: "proofs",
  },
  {
    means: "paralegal",
    acts: "llen*; fill*; draft*; tramit*; prepar*; redact*; hac*",
    things:
      "inmigracion; immigration; motions; pleadings; divorcios; divorces; demandas; escritos; ciudadania; citizenship; contracts; contratos",
    why: "papers for a court",
  },
  {
    means: "legal_secretary",
    acts: "recib*; contest*; answer*; escritos; receiv*; greet*",
    things: "clientes; clients; telefono*; phone*; escritos; calls",
    at: LAW,
    why: "the desk of a lawyer",
  },
  {
    means: "claims_adjuster",
    acts: "iba; ver; calcul*; went; decid*; estim*",
    things: "choque*; danos; damage*; crash*; wreck*",
    why: "what a damage is worth",
  },
  {
    means: "bill_collector",
    acts: "llam*; call*; habl*; talk*; insist*",
    things: "debia; debian; deudores; deben; owed; late payers; pagaran; atrasad*",
    why: "money owed",
  },
  {
    means: "pharmacy_technician",
    acts: "count*; mix*; compound*; fill*; cont*",
    things: "pills; pastillas; iv bags; ivs; medications; medicamentos; pill bottles",
    why: "doses",
  },
  {
    means: "pharmacy_aide",
    acts: "vend*; sold; handed; hand*; ring*; rang; stock*; cobr*; acomod*; atend*; pickup; pick up",
    things:
      "medicinas; medicines; remedios; prescriptions at; medicamentos; shelves; customers; mostrador; window; estantes; en",
    at: "counter; mostrador; farmacia*; pharmacy; botica; drugstore",
    why: "the counter of a pharmacy",
  },
  {
    means: "phlebotomist",
    acts: "pinch*; poke*; stick*; stuck",
    things: "pacientes; analisis; patients; donors; veins; arms",
    why: "the needle",
  },
  {
    means: "medical_assistant",
    acts: "pes*; med*; weigh*; room*; prepar*; prepp*; took; checked",
    things: "pacientes; patients; weight; blood pressure; presion",
    at: "medi*; roomed; doctor; exam*; height; weight; peso; talla",
    why: "first minutes of a visit",
  },
  {
    means: "radiologic_tech",
    acts: "prepp*; position*; manej*; prepar*; operat*; ran",
    things: "mri; ct; x ray*; xray*; resonancia; tomografo; scans; mammogram*; rayos",
    why: "pictures of the body",
  },
  {
    means: "cna",
    acts: "bath*; fed; feed*; spoon*; turn*; mov*; cambi*; chang*; ban*; daba de comer; help*; walked",
    things: "residents; residentes; patients; pacientes; enfermos; people; old people",
    at: "bed; beds; cama; camas; sabanas; sheets; fed; meals; eat; comer; panales; diapers; care home; residents; hall; enfermos; hospital",
    why: "care by the bed",
  },
  {
    means: "registered_nurse",
    acts: "as a nurse; nurse at; nurse in; nurse on; nurse for; enfermera en; enfermero en; de enfermera; de enfermero; fui enfermer*; era enfermer*",
    things:
      "patients; shift; hospital; icu; night; chemo; cancer; intensivos; piso; floor; years; pediatria; ward",
    weak: true,
    why: "the nurse at work",
  },
  {
    means: "vet_assistant",
    acts: "limpi*; clean*; cuid*; sujet*; fed; bath*; walk*",
    things: "jaulas; cages; kennels; perros; gatos; dogs; cats; animales",
    at: "jaulas; cages; kennels; albergue; shelter; refugio; veterinari*; vet; perrera",
    why: "animals in cages",
  },
  {
    means: "retail_sales",
    acts: "fold*; help*; ayud*; pick*; escog*; show*; fitt*",
    things: "clothes; shoes; ropa; zapatos; jewelry; makeup; dresses; perfumes; probador*",
    why: "serving in a shop",
  },
  {
    means: "warehouse_worker",
    acts: "stack*; arm*; llen*; wrap*; palletiz*; entarim*",
    things: "pallets; tarimas; anaqueles; shelves; estantes; boxes; skids; gondolas",
    why: "goods moved by hand",
  },
  {
    means: "shipping_clerk",
    acts: "count*; print*; control*; revis*; ship*; registr*",
    things: "stock; labels; entradas y salidas; guias; shipped; orders; remisiones; merma; stocktake",
    why: "what comes in and goes out",
  },
  {
    means: "dental_assistant",
    acts: "suction*; molds; tray*; instruments; tools; instrumentos; charola*; radiografias; x rays; espejo; impressions; pas*; clean*; limpi*",
    things: "dentist*; dental*; teeth; odontolog*; muelas; tooth",
    why: "at a dentist's side",
  },
  {
    means: "dispatcher_911",
    acts: "talk*; calm*; guid*; orient*",
    things: "cpr; people through; emergencias; emergency",
    at: "phone; telefono; radio; line; 911",
    why: "help by voice",
  },
  {
    means: "emt",
    acts: "cpr; rcp; first aid; primeros auxilios",
    things: "calls; ambulance; cruz roja; accidents; accidentes; field; volunteer*",
    why: "care on the way",
  },
  {
    means: "military_medic",
    acts: "atend*; cur*; treat*; patch*; sick call",
    things: "heridos; wounded; soldados; soldiers; base; troops; marines",
    at: "ejercito; army; base; guerra; war; marines; navy; iraq; combat; soldados",
    why: "care under arms",
  },
  {
    means: "teaching_assistant",
    acts: "watch*; cuid*; monitor*; vigil*; supervis*; cubri*",
    things: "recess; recreo; lunchroom; cafeteria; el salon; playground; faltaba la maestra; hallway",
    at: "kids; ninos; children; students; alumnos; maestra; school; escuela; salon",
    why: "children between lessons",
  },
  {
    means: "social_service_asst",
    acts: "superv*; orient*; help*; ayud*; visit*",
    things: "foster*; migrantes; migrants; domestic violence; desplazados; visits for; low income; vivienda",
    why: "help of the public kind",
  },
  {
    means: "community_health_worker",
    acts: "vacun*; explic*; help*; llev*; took; habl*",
    things:
      "casa por casa; door to door; neighborhood; barrio; la gente a las clinicas; comunidad; colonia; vecinos; community",
    at: "clinic*; doctor; salud; health; vacun*; nutricion; screenings; checkups",
    why: "health where people live",
  },
  {
    means: "computer_support",
    acts: "answer*; instal*; took; reset*; formate*",
    things: "tech support; programas; software; tickets; sistema operativo; windows; antivirus",
    why: "machines that fail their users",
  },
  {
    means: "bank_teller",
    acts: "cambi*; cash*; recib*; took; take; hac*; count*",
    things:
      "cheques; checks; depositos; deposits; giros; moneda; remesas; wire transfers; money orders; divisas",
    why: "money over a counter",
  },
  {
    means: "server",
    acts: "serv*; llev*; carr*; recog*; clear*; host*; tray*; bring*; brought; wip*",
    things: "drinks; platos; trays; bebidas; mesas; tables; dishes to; food to; copas; plates",
    why: "waiting at table",
  },
  {
    means: "personal_care_aide",
    acts: "hac*; drove; driv*; cook*; errands; mandados; cuid*; acompan*; lend*; kept; care*",
    things:
      "compania; elderly; senora grande; senora mayor; anciana; anciano; viejita; viejito; old man; old lady; senor grande; company",
    why: "an elder's day",
  },
  {
    means: "home_health_aide",
    acts: "ban*; cuid*; atend*; bath*; help*",
    things: "casa; casas; home*; domicilio; house*",
    at: "agencia; agency; enfermos; patients; pacientes",
    why: "the sick, at home",
  },
  {
    means: "data_entry",
    acts: "enter*; sub*; captur*; upload*; met*",
    things: "survey*; informacion; encuestas; answers; records; bases de datos; formularios",
    weak: true,
    why: "keying in",
  },
  {
    means: "interpreter",
    acts: "habl*; speak*; spoke; explain*; ayud*; help*",
    things: "ingles; english; spanish; espanol; idioma; language",
    at: "hospital; doctor*; court; corte; no hablan; no habla; didn t speak; don t speak; patients; pacientes",
    why: "between languages",
  },
  {
    means: "patient_access",
    acts: "ped*; took; take; tom*; inscrib*; ingres*; ingreso; hac*; verif*; got",
    things: "seguro; identificacion; insurance cards; insurance; datos; pacientes; ingreso; ids",
    at: "emergencia*; urgencias; er; hospital; admis*; admit*; emergency room; ingreso",
    why: "the door of a hospital",
  },
  {
    means: undefined,
    acts: "limpi*; clean*; guard*; cuid*; vigil*; pon*; laid; install*",
    things: "offices; oficinas; a bank; estacionamiento; parking; pisos; carpet; cars; edificio",
    at: "night; noche; nights; bank; pisos; noches; a bank; madrugada; carpet",
    why: "cleaning, guarding, laying",
  },
  {
    means: "retail_cashier",
    acts: "rang; ring; ringing; rings",
    things: "up; register; customers; people; groceries; sales; items; customer",
    why: "ringing up",
  },
  {
    means: "retail_cashier",
    acts: "cash register*; the register; a register; registers; on register; the till; till; checkout; checkout lane; checkout line; checkout counter; check stand; checkstand; caja registradora; la caja; las cajas; de caja; en caja; en cajas; cajeaba; cobrar en",
    why: "the till is the cashier's place",
  },
  { means: "retail_cashier", acts: "cobr*", things: STORE, why: "taking money at a shop" },
  {
    means: "retail_cashier",
    acts: "took money; take money; taking money; handled money; handled cash; gave change; cash handling; count* change; daba cambio",
    why: "cash over a counter",
  },
  {
    means: "retail_cashier",
    acts: "scan*; bag*; check* out",
    things: "groceries; customers; items; shoppers",
    why: "the checkout",
  },
  {
    means: "retail_sales",
    acts: "sold; sell*; vend*",
    things:
      "shoes; clothes; clothing; jewelry; furniture; cell phones; phones; electronics; perfume*; makeup; cosmetics; appliances; mattresses; toys; purses; dresses; suits; stuff; things; zapatos; ropa; muebles; celulares; telefonos; joyeria; joyas; telas; maquillaje; juguetes; bolsas; vestidos; electrodomesticos; colchones; lentes",
    why: "goods of a shop",
  },
  {
    means: "retail_sales",
    acts: "help*; assist*; greet*; atend*; sold; sell*; vend*; work*; folded; folding; trabaj*; ayud*",
    things:
      "customer*; shoppers; client*; people; sales floor; dressing room; fitting room; clothes; probadores; piso de ventas; gente; floor; mostrador; counter",
    at: STORE,
    why: "serving in a shop",
  },
  {
    means: "retail_sales",
    acts: WORK,
    things:
      "clothing store; shoe store; department store; boutique; mall; jewelry store; macys; ross; marshalls; tj maxx; old navy; sephora; tienda de ropa; zapateria; mueblera; muebleria; joyeria; ferreteria; hardware store; tienda departamental; coppel; elektra",
    weak: true,
    why: "a shop where people are served",
  },
  {
    means: "warehouse_worker",
    acts: "stock*; restock*; fill*; unload*; load*; pick*; pack*; mov*; lift*; throw*; acomod*; surt*; descarg*; carg*; empac*; rellen*; baj*; estib*",
    things:
      "shel*; store; boxes; pallets; trucks; truck; trailers; freight; orders; merchandise; groceries; overnight; mercancia; anaquel*; estante*; camiones; tarimas; pedidos; ordenes; bodega; almacen; cajas; warehouse; produce; aisles; milk; costco; walmart; gondolas; trailas; contenedores",
    why: "goods moved by hand",
  },
  {
    means: "warehouse_worker",
    acts: "drove; driv*; operat*; ran; run*; manej*; oper*; work*",
    things: "forklift*; fork lift*; reach truck; pallet jack; order picker; montacarga*; cherry picker",
    why: "warehouse trucks",
  },
  {
    means: "warehouse_worker",
    acts: WORK,
    things:
      "warehouse*; stockroom; stock room; distribution center; fulfillment center; bodega; almacen; centro de distribucion; back room",
    why: "the place says the work",
  },
  {
    means: "server",
    acts: "wait*; serv*; took; bus*; atend*; serv*; sirv*; tom*; run*; ran",
    things:
      "tables; tables at; food; food orders; mesas; comensales; ordenes; la orden; drinks to tables; diners; banquets; banquetes",
    why: "waiting at table",
  },
  {
    means: "server",
    acts: "serv*; wait*; atend*; took orders; taking orders; tom*; work* the floor",
    at: "restaurant*; diner; dennys; ihop; cafe; steakhouse; restorant*; fonda; marisqueria; taqueria; applebees; olive garden; chilis; country club; banquet hall",
    why: "waiting at a restaurant",
  },
  {
    means: "medical_receptionist",
    acts: `${ANSWER}; phones`,
    things: `${PHONES}; ${CALLS}`,
    at: DOCTOR_PLACE,
    why: "telephone of a doctor's office",
  },
  {
    means: "medical_receptionist",
    acts: "check*; greet*; sign*; schedul*; made; make; making; set; setting; book*; call*; confirm*; hac*; program*; agend*; daba; dar; dando; recib*; registr*; sacaba; receiv*",
    things: "patient*; appointment*; cita*; pacient*; appts; visits",
    why: "patients come and go",
  },
  {
    means: "medical_receptionist",
    acts: "reception*; front; desk; recepcion*; secretar*; secre; phones; paperwork; front desk; frente; ventanilla; office work; recibe; recibia; greets",
    at: DOCTOR_PLACE,
    why: "front office of a doctor",
  },
  { means: "receptionist", acts: ANSWER, things: PHONES, weak: true, why: "telephone of an office" },
  {
    means: "receptionist",
    acts: "greet*; welcom*; sign* in; check* in; recib*; direct*; let; buzz*; saluda*; atend*; anunci*; transfer*; rout*",
    things:
      "visitor*; guests; people; clients; callers; calls; visitas; visitante*; gente; publico; llamadas; lobby; front door",
    why: "people at the door",
  },
  {
    means: "receptionist",
    acts: "front desk; front counter; at the front; reception; recepcion; lobby; recibidor; switchboard; conmutador",
    weak: true,
    why: "the place says the work",
  },
  {
    means: "customer_service",
    acts: `${ANSWER}; made; make; making; hac*`,
    things: `${CALLS}; customer*; complaints; queja*; client*; customer questions; questions; problemas; orders by phone`,
    why: "customers by telephone",
  },
  {
    means: "customer_service",
    acts: `${ANSWER}; phone; phones; calls; call`,
    at: "call center; cable; utility; mobile; tmobile; verizon; att; sprint; comcast; xfinity; airline; insurance company; electric company; phone company; internet company; amazon; telmex; telcel; credit card*; tarjetas; compania de luz; compania de cable; centro de llamadas; warranty",
    why: "customers of a big company",
  },
  {
    means: "customer_service",
    acts: "call center*; callcenter; centro de llamadas; return* desk; returns; complaint* desk; customer care; atencion al cliente; servicio al cliente; atencion a clientes; service desk; centro de atencion telefonica; dealt with customers; angry customers; help customers; helped customers; atendia clientes; atendia al publico; atencion al publico",
    weak: true,
    why: "the place says the work",
  },
  {
    means: "dispatcher_911",
    acts: `${ANSWER}; phone*; call; calls; work*; was; trabaj*; dispatch*; operador*`,
    things: "911; emergency calls; emergencias; emergencia; nueve once; 9 1 1",
    why: "the emergency line",
  },
  {
    means: "dispatcher_911",
    acts: "dispatch*; sent; send*; mand*; despach*; radio*",
    things:
      "police; cops; ambulance*; fire; patrullas; patrulla; policia*; units; bomberos; ambulancia*; deputies; officers; fire trucks",
    why: "sending help",
  },
  {
    means: "freight_dispatcher",
    acts: "dispatch*; sent; mand*; despach*; route*",
    things: "trucks; truckers; drivers; loads; taxis; camiones; choferes; traileros",
    why: "sending drivers",
  },
  {
    means: "bank_teller",
    acts: "teller*; deposit*; cash*; count*; handl*; transaction*; counter; window; ventanilla*; caja; cajer*; cambi*; atend*; help*; transacc*; cheques; cobr*; money",
    at: BANK,
    why: "the counter of a bank",
  },
  { means: "bank_teller", acts: WORK, at: BANK, weak: true, why: "the place says the work" },
  {
    means: "bookkeeper",
    acts: `${DID}; reconcil*; balanc*; concili*`,
    things:
      "books; the books; bookkeeping; quickbooks; ledger*; accounting; libros; contabilidad; contable; bank statements; cuentas; accounts; las cuentas; expenses; gastos; taxes and books; accounts payable; accounts receivable; payables",
    why: "keeping the books",
  },
  {
    means: "bookkeeper",
    acts: "paid; pay; paying; pag*",
    things: "bills; vendors; invoices; suppliers; proveedores; facturas; company bills",
    why: "accounts payable",
  },
  {
    means: "billing_clerk",
    acts: `${DID}; sent; send*; mail*; mand*; envi*; post*; submit*; bill*; factur*; creat*; issu*; elabor*; generat*; emit*; somet*`,
    things:
      "invoices; invoice; bills; billing; factura*; facturacion; statements; medical bills; charges; insurance billing; cargos; cobros; facturacion medica",
    why: "bills go out",
  },
  {
    means: "billing_clerk",
    acts: "bill*; factur*; cobr*; charg*",
    things:
      "insurance*; medicare; medicaid; patients; seguro*; doctor*; plan medico; planes medicos; medical; clinic; pacientes",
    why: "bills of a doctor",
  },
  {
    means: "payroll_clerk",
    acts: `${DID}; pag*; calcul*; cut; cutting; enter*; sum*; add*; track*`,
    things:
      "payroll; paychecks; pay checks; timesheets; time sheets; time cards; timecards; employee hours; work hours; wages; nomina*; la raya; planilla*; sueldo*; salarios; cheques de los empleados; cheques de empleados; horas de los empleados; horas de los trabajadores",
    why: "paying the staff",
  },
  {
    means: "hr_assistant",
    acts: `${HELP}; ${WORK}; did; process*; hired; hiring; onboard*; contrat*; in charge; encarg*; interview*; entrevist*; screen*; reclut*; handl*; recruit*`,
    things:
      "hr; human resources; personnel; new hires; new employees; new workers; onboarding; recursos humanos; rrhh; rh; applicants; job applications; resumes; employee files; benefits enrollment; candidatos; new hire*; personal nuevo; expedientes de empleados; solicitudes de empleo; orientation; job interviews; empleados nuevos",
    why: "staff come and go",
  },
  {
    means: "office_clerk",
    acts: `${DID}; ${HELP}; ${WORK}; general; basic; typed; made; make; fax*; copy*; copi*; sac*; just`,
    things:
      "office stuff; office work; office duties; paperwork; clerical; clerical work; office; in an office; office tasks; oficina; papeleo; copies; copias; faxes; fotocopias; cosas de oficina; odds and ends; photocopies; envelopes; papeles; office help; mail",
    weak: true,
    why: "whatever the office needs",
  },
  {
    means: "admin_assistant",
    acts: `${HELP}; secretary; assistant; manag*; kept; keep*; organiz*; schedul*; llev*; organiz*; secre; secretaria; asistente; agend*; mano derecha; book*; plan*; coordinat*`,
    things:
      "boss*; ceo; cfo; manager; managers; director*; executive*; vp; president*; jefe; jefa; gerente*; ejecutiv*; owner; pastor; principal; dean; calendar; calendars; agenda; travel; meetings; reuniones; juntas; dueno; viajes",
    why: "at somebody's side",
  },
  {
    means: "file_clerk",
    acts: "file; filed; files; filing; pull*; organiz*; scan*; sort*; archiv*; guard*; orden*; escane*; acomod*; alphabet*; clasific*; put away; kept",
    things:
      "chart; charts; files; records; papers; documents; paperwork; expedientes; papeles; documentos; archivos; carpetas; folders; filing; records room; historiales; stuff away",
    why: "papers in order",
  },
  {
    means: "data_entry",
    acts: "enter*; type; typed; typing; key; keyed; keying; input*; inputting; put; putting; captur*; met*; ingres*; teclea*; digit*; digitaba; pas*; llen*; anot*; updat*",
    things:
      "data; numbers; info; information; into computer; computer; spreadsheet*; excel; system; database*; datos; computadora; compu; sistema; informacion; formularios; forms; records; surveys; encuestas; hojas de calculo; numeros; orders",
    why: "keying in",
  },
  {
    means: "medical_scribe",
    acts: "type; typed; typing; types; wrote; writ*; took; take; taking; chart*; document*; escrib*; apunt*; anot*; tom*; note*; scrib*; hac*",
    things:
      "note; notes; visits; visit; charts; charting; notas; lo que decia; everything; apuntes; documentation; encounters",
    at: "doctor*; physician*; er; exam*; patient*; medic*; provider*; pacient*; surgeon; dr; drs; emergency room; consulta*",
    why: "notes while the doctor works",
  },
  {
    means: "medical_transcriptionist",
    acts: "transcri*; type; typed; typing; listen*; mecanograf*; escuch*; escrib*; pas*",
    things:
      "dictation*; dictated; recordings; recording; audio; audios; tapes; dictado*; grabaciones; grabacion; reports; voice files; cassettes; lo que dictaba*; lo que dictan",
    why: "from sound to page",
  },
  {
    means: "proofreader",
    acts: "check*; correct*; read; reading; reads; fix*; proof*; catch*; caught; find*; found; corregi*; correg*; revis*; edit*; mark*",
    things:
      "grammar; spelling; manuscript*; typo*; articles; mistakes; errors; punctuation; copy; galleys; ortografia; textos; texto; errores; manuscritos; gramatica; faltas; libros antes; newspaper*; redaccion; writing; essays",
    why: "errors in writing",
  },
  {
    means: "interpreter",
    acts: "translated; translating; translate; translates; interpreted; interpreting; traduc*; traduje; traduci*; interpretaba; interpretar; interprete; sign language; lenguaje de senas",
    why: "between languages",
  },
  {
    means: "paralegal",
    acts: `${HELP}; prepar*; research*; draft*; ${WORK}; fill*; llen*; file; filed; investig*; redact*; organiz*`,
    things: `${LAW}; legal documents; court papers; court filings; court documents; documentos legales; casos; demandas; lawsuits; pleadings; case files; formularios de inmigracion; tramites legales; tramites de inmigracion`,
    why: "at a lawyer's side",
  },
  {
    means: "legal_secretary",
    acts: "typ*; answer*; phones; secretar*; secre; schedul*; contest*; reception*; recepcion*; calendar*; letters; cartas; desk; appointments; citas",
    at: LAW,
    why: "office of a lawyer",
  },
  {
    means: "insurance_claims_clerk",
    acts: `${DID}; enter*; submit*; work* on; work*; tramit*; proces*; file; filed; filing; open*; somet*; captur*; updat*; renew*; type; typed`,
    things:
      "claims; insurance claims; claim; reclamacion*; reclamos; poliza*; policies; insurance policies; siniestros; insurance forms; insurance paperwork; policy changes; insurance applications; tramites de seguros; papeleo de seguros",
    why: "papers of insurance",
  },
  {
    means: "claims_adjuster",
    acts: "review*; settl*; investigat*; evaluat*; inspect*; deny; denied; denying; approv*; decid*; apprais*; estimat*; adjust*; ajust*; investig*; inspeccion*; evalu*; valuaba; revis*; negoci*; negotiat*; look* at; aprob*; figur*; pay for; pay after; pay out",
    things:
      "claim; claims; accident*; car damage; damage*; wreck*; crash*; siniestro*; choque*; danos; dano; reclamos; reclamaciones; totaled; houses after; hail; storm; fire damage; carros chocados; carros accidentados",
    why: "what a damage is worth",
  },
  {
    means: "bill_collector",
    acts: "call*; collect*; chas*; cobr*; llam*; track*; got; get*; skip; phone*; hound*; recover*; recuper*; perse*; work*",
    things:
      "debt*; money owed; owe; owed; owes; owing; past due; overdue; late payment*; late payers; late accounts; delinquent*; bad checks; people who didn t pay; didn t pay; deben; debian; deuda*; deudor*; moros*; abonos; pagos atrasados; casa en casa; cuentas vencidas; cartera vencida; atrasad*; unpaid; payments; payment; collections; letras vencidas; los que no pagaban; no pagaban; adeudos",
    why: "money owed",
  },
  {
    means: "library_tech",
    acts: "shelv*; check*; work*; help*; acomod*; prest*; trabaj*; ayud*; atend*; put; sort*; orden*; catalog*; aide; front desk; desk; volunteer*; circulation",
    at: "library; libraries; biblioteca*; library books",
    why: "the place says the work",
  },
  {
    means: "pharmacy_technician",
    acts: "fill*; count*; help*; surt*; despach*; prepar*; trabaj*; atend*; bottl*; label*; dispens*; cont*; typed; bagg*; handl*",
    things:
      "prescription*; pills; pill; meds; medications; medication orders; scripts; rx; receta*; pastillas; medicinas; medicina; medicamento*; refills; farmacia; pharmacy; drugs",
    why: "what is on the prescription",
  },
  {
    means: "pharmacy_technician",
    acts: `${WORK}; ${HELP}; counter; mostrador; despach*; behind; detras`,
    at: "pharmacy; pharmacies; pharmacist; farmacia*; drugstore; drug store; botica; cvs pharmacy; farmaceutic*",
    why: "the place says the work",
  },
  {
    means: "pharmacy_aide",
    acts: `${WORK}; ${HELP}; ring*; rang; register; cashier; stock*; caja; front; counter; mostrador; vend*; cobr*; shelves; cajer*`,
    at: "pharmacy; pharmacies; farmacia*; drugstore; drug store; botica; pharmacist; farmaceutic*",
    weak: true,
    why: "the counter of a pharmacy",
  },
  {
    means: "phlebotomist",
    acts: "draw*; drew; tak*; took; sac*; extra*; tom*; collect*; stuck; stick*; poke*; poking; pinch*; pic*",
    things:
      "blood; labs; sangre; muestras de sangre; needles; veins; plasma; venas; vein; blood samples; agujas",
    why: "blood out of a vein",
  },
  {
    means: "lab_technician",
    acts: "ran; run*; test*; analyz*; process*; look*; prepar*; analiz*; proces*; hac*; examin*; check*; did; do; doing; study*; estudi*; centrifug*; cultiv*",
    things:
      "blood tests; blood test; blood samples; specimen*; samples; lab tests; lab samples; lab work; urine; cultures; microscope*; slides; laboratorio; muestras; pruebas de laboratorio; analisis; analisis de sangre; lab; orina; cultivos; test tubes; microscopio; tissue; examenes de sangre; covid tests; pcr tests",
    why: "what a sample shows",
  },
  {
    means: "radiologic_tech",
    acts: "took; tak*; do; did; doing; ran; run*; position*; sac*; tom*; hac*; operat*; shot; shoot*",
    things:
      "xray*; x ray; x rays; ct scan*; cat scan*; mri*; mammogram*; scans; ct scans; radiografia*; rayos x; placas; tomografia*; mamografia*; resonancia*; rayos equis; imaging",
    why: "pictures of the body",
  },
  {
    means: "surgical_tech",
    acts: "pass*; hand*; set up; setting up; scrub*; steriliz*; esteriliz*; help*; assist*; pas*; instrument*; ayud*; prep*; count*; asist*; work*",
    things:
      "instruments to; surgical instruments; surger*; operating room*; surgeon*; cirugias; cirugia; quirofano; instrumental; cirujano*; operaciones; operations; scalpel*; pinzas; sala de operaciones",
    why: "at the table of an operation",
  },
  {
    means: "medical_assistant",
    acts: "took; tak*; check*; record*; tom*; med*; do; did; doing; sac*; gave; giv*; pon*; pus*; aplic*; inyect*",
    things:
      "vitals; vital signs; blood pressure*; signos vitales; presion; la presion; shots; injections; inyecciones; vacunas; ekg; ekgs; temperatures",
    why: "first minutes of a visit",
  },
  {
    means: "medical_assistant",
    acts: "room*; took back; bring* back; brought back; helped; help; helping; assist*; ayud*; asist*; back office",
    at: "doctor; doctors; physician*; medico; clinic; clinica; doctor s; pediatrician; exam rooms; doctora; dermatologist; consultorio; pediatra; dermatologo; ginecologo",
    why: "at a doctor's side",
  },
  {
    means: "cna",
    acts: `bath*; turn*; chang*; feed*; fed; lift*; wip*; clean*; ban*; cambi*; mov*; dress*; shower*; ${CARE}; ${WORK}; aide`,
    things: `${PATIENTS}; ${ELDERS}; people; diapers; bedpans; panales; beds`,
    at: CARE_HOME,
    why: "care by the bed",
  },
  {
    means: "cna",
    acts: "bedpan*; turned patients; fed patients; bathed patients; banaba pacientes; cambiaba panales a; cuidaba pacientes; cuidaba enfermos; changed bedpans; wiped butts; bed baths; sponge baths",
    why: "care by the bed",
  },
  {
    means: "home_health_aide",
    acts: CARE,
    things: `${PATIENTS}; ${ELDERS}; people`,
    at: "home; homes; house; houses; their home; in home; casa; casas; sus casas; domicilio; hogar; hogares; apartments",
    why: "the sick, at home",
  },
  {
    means: "personal_care_aide",
    acts: CARE,
    things: `${FAMILY}; ${ELDERS}; ill; with cancer; autistic adult; group home`,
    why: "an elder or one's own",
  },
  {
    means: "childcare_worker",
    acts: "took care; take care; taking care; watch*; babys*; cuid*; look* after; nann*; nin*",
    things:
      "kids; kid; children; child; babies; baby; grandkids; grandchildren; toddlers; infants; nephews; ninos; ninas; nino; nina; bebe*; nietos; chiquitos; chamacos; sobrinos; guarderia; daycare",
    why: "children are other work",
  },
  {
    means: "vet_assistant",
    acts: `${HELP}; ${WORK}; clean*; fed; feed*; hold*; held; bath*; restrain*; cuid*; limpi*; kennel*; took care; taking care; care; volunteer*; curaba; vacun*`,
    things:
      "vet; vets; vet clinic; vet s; veterinary; veterinarian*; animal hospital; animal shelter; animal clinic; kennel*; cages; animals; animal; pets at; veterinari*; animales; animalitos; perrera; mascotas; humane society; spca; zoo; dogs and cats; perros y gatos; sick dogs; sick animals",
    why: "at a vet's side",
  },
  {
    means: "social_service_asst",
    acts: `${HELP}; sign*; ${WORK}; connect*; apply*; conect*; link*; refer*; counsel*; orient*; atend*; gui*; canaliz*; enroll*; inscrib*; met with; intake; doing; did; volunteer*; volunt*; case*; casos; ran`,
    things:
      "food stamp*; snap; welfare; medicaid; benefits; homeless*; families in need; poor families; low income; needy; foster kids; foster; foster care; refugees; refugee*; housing; immigrants; shelter; women s shelter; food bank; food pantry; cupones; beneficios; ayuda del gobierno; desamparad*; familias; albergue; refugiad*; sin hogar; bajos recursos; inmigrantes; necesitad*; banco de comida; domestic violence; violencia domestica; group home; halfway house; addicts; at risk youth; troubled teens; recovering; probation; jovenes en riesgo; vivienda; estampillas",
    why: "help of the public kind",
  },
  {
    means: "community_health_worker",
    acts: "taught; teach*; knock*; visit*; talk*; educat*; outreach; ensen*; educ*; daba platicas; platicas; pass* out; went; iba; workshops; talleres; charlas; orient*; promov*; informa*; classes; fairs; spread*",
    things:
      "health; healthy; diabetes; vaccin*; hiv; vih; nutrition; salud; vacunas; nutricion; prevencion; covid; prenatal; asthma; asma; condoms; condones; mammograms in; health fairs; ferias de salud; dengue; lactancia; breastfeeding; blood pressure in the community",
    why: "health where people live",
  },
  { means: "elementary_teacher", acts: TEACH, things: SCHOOL_LOW, why: "the lower grades" },
  { means: "secondary_teacher", acts: TEACH, things: SCHOOL_HIGH, why: "the higher grades" },
  {
    means: "secondary_teacher",
    acts: TEACH,
    things: SCHOOL_SUBJECT,
    weak: true,
    why: "a subject of its own is taught in the higher grades",
  },
  {
    means: "elementary_teacher",
    acts: TEACH,
    things:
      "school; kids; children; students; read*; escuela; ninos; alumnos; leer; chiquitos; class; estudiantes",
    weak: true,
    why: "children at school",
  },
  {
    means: "teaching_assistant",
    acts: `${HELP}; aide; helper; para; reading with`,
    things:
      "teacher*; classroom*; students; school kids; class; classes; special ed*; special needs kids; kindergarten*; preschool*; kids in class; kids at school; maestr*; salon; alumnos; estudiantes; clase; aula; kinder; ninos de educacion especial; ninos en la escuela; kids with homework; kids read*; school; escuela",
    why: "at a teacher's side",
  },
  {
    means: "computer_support",
    acts: `fix*; repair*; reset*; troublesho*; set up; setting up; install*; ${HELP}; arregl*; repar*; instal*; compon*; did; do; doing; work*; trabaj*; was; configur*; daba; maint*; formate*`,
    things:
      "computer; computers; computer problems; laptop*; pc; pcs; printers; password*; help desk; helpdesk; tech support; software; it department; it dept; with computers; computadora*; compus; compu; impresora*; contrasenas; soporte; wifi; servers and; tickets; networks; routers; ordenadores; departamento de sistemas; email problems",
    why: "machines that fail their users",
  },
  {
    means: "shipping_clerk",
    acts: "ship*; label*; receiv*; count*; track*; sent; send*; inventari*; envi*; recib*; cont*; despach*; llev*; log*; did; do; doing; took; tak*; prepar*; check* in; hac*; control*; weigh*; verif*; wrap*; print*",
    things:
      "package*; shipment*; inventory; deliver*; shipping; stock; freight; mercancia; inventario*; envio*; paquete*; embarque*; pedidos; bills of lading; packing slips; parts; incoming; outgoing; supplies; materiales; entregas; boxes out",
    why: "what comes in and goes out",
  },
  {
    means: "emt",
    acts: `rode; rid*; drove; driv*; ${WORK}; respond*; manej*; and*; iba; socorr*; rescat*; crew; ran`,
    things:
      "ambulance*; ambulancia*; rescue squad; ems; rescue; cruz roja; 911 calls; emergency calls; medical calls; accidentes; accidentados",
    why: "out with the ambulance",
  },
  {
    means: "paramedic",
    acts: `rode; rid*; drove; ${WORK}; respond*; crew; socorr*; rescat*; ran; iba; and*`,
    things: "ambulance*; ambulancia*; ems; medic unit; cruz roja; ambulance crew",
    weak: true,
    why: "out with the ambulance",
  },
  {
    means: "military_medic",
    acts: "medic; treat*; patch*; cur*; corps*; doc; gave first aid; enfermer*; saved; nurse",
    things:
      "soldier*; marines; troops; wounded; war; battlefield; iraq; afghanistan; deployment; soldados; heridos; guerra; platoon; infantry; navy; army; ejercito; national guard; reserves; air force; batallon",
    why: "care under arms",
  },
  {
    means: "dental_hygienist",
    acts: "clean*; scal*; limpi*",
    things: "teeth; dientes; tooth",
    why: "cleaning teeth takes a licence",
  },
  {
    means: "patient_access",
    acts: "register*; registration; sign*; check*; admit*; interview*; registr*; ingres*; admit*; admis*; admiti*; checks you in; check you in; intake; insurance cards; paperwork; anot*; front desk; desk; recib*; recepcion*",
    at: "er; emergency room; hospital; admitting; admissions; urgencias; sala de emergencia*; emergencias; hospitals; emergency dept; hospitales",
    things:
      "patient*; people; pacient*; insurance; registration; register*; seguro; gente; you in; admis*; check* in; desk; admitting",
    why: "the door of a hospital",
  },
  {
    means: "patient_access",
    acts: "verif*; check*; pre auth*; preauth*; confirm*; call*",
    things:
      "insurance coverage; insurance eligibility; eligibility; patient insurance; insurance for patients; insurance benefits; cobertura; el seguro de los pacientes; seguros medicos; elegibilidad; prior auth*; insurance before",
    why: "who pays, before the visit",
  },
  {
    means: undefined,
    acts: "did; do; does; doing; cut*; styl*; braid*; dye*; color*; cort*; pein*; hac*; arregl*; pint*; pon*",
    things:
      "hair; nails; lashes; eyelashes; makeup; eyebrows; brows; facials; tattoos; pelo; cabello; unas; pestanas; cejas; faciales; trenzas; tatuajes",
    why: "beauty",
  },
  {
    means: undefined,
    acts: "fix*; repair*; chang*; arregl*; repar*; compon*; install*; instal*; work* on; paint*; detail*; put* in; replac*; cambi*; weld*; sold*",
    things:
      "cars; car; trucks; engines; motors; tires; roofs; roof; pipes; toilets; plumbing; ac; air condition*; furnaces; appliances; autos; carros; coches; motores; tuberias; techos; llantas; oil; drywall; floors; pisos; fences; electric*; brakes; motorcycles; bikes; elevators; windows; aceite; aires; refrigeradores; lavadoras; cabinets; solar*; frenos; metal; planes",
    why: "repair",
  },
  {
    means: "driver",
    acts: "drove; drive; drives; driving; manej*; conduc*",
    things:
      "truck; trucks; semi; semis; bus; buses; taxi; taxis; uber; lyft; cab; limo; limousine; camion; camiones; trailer; trailers; autobus; guagua; school bus; 18 wheeler; dump truck; tractor; van; rastra; combi; micro; tow truck; train",
    why: "driving",
  },
  {
    means: "housekeeper",
    acts: "clean*; limpi*; mopp*; mop; wash*; lav*; scrub*; swept; sweep*; barr*; trape*; janitor*",
    things:
      "houses; house; homes; offices; rooms; floors; cars; dishes; windows; casas; oficinas; cuartos; pisos; carros; platos; toilets; bathrooms; pools; albercas; trastes; banos; buildings; edificios; hotel*; schools; hoteles; laundry; ropa",
    why: "cleaning",
  },
  {
    means: "cook",
    acts: "cooked; cooking; cook; baked; baking; grilled; flipped burgers; flipping burgers; cocinaba; cocine; horneaba; cocinar; hacia pan; made pizza*; made sandwiches; made coffee; made tacos; lunch lady; lunch ladies; hacia tortillas; hacia tamales",
    why: "kitchens and bars",
  },
  {
    means: undefined,
    acts: "built; build; building; fram*; pour*; lay; laid; laying; paint*; constru*; pint*; peg*; levant*; remodel*; landscap*; demol*; dig; dug; digging",
    things:
      "houses; house; homes; concrete; brick*; tile; tiles; decks; walls; roads; casas; paredes; bloques; ladrillo*; loseta; concreto; fences; barns; bridges; kitchens; carreteras; edificios; bardas; yards; ditches; cement; cemento",
    why: "building",
  },
  {
    means: undefined,
    acts: "mow*; cut*; pick*; harvest*; plant*; trim*; cort*; piz*; pisc*; cosech*; sembr*; milk*; orden*; rais*; farm*; recog*",
    things:
      "grass; lawn*; fruit; fruits; strawberries; lettuce; crops; trees; corn; cesped; zacate; fruta; fresa; fresas; lechuga; uva; uvas; arboles; maiz; tomate; tomatoes; cotton; grapes; oranges; cows; vacas; hedges; cattle; chickens; yarda; yardas; cafe; manzana; manzanas; algodon; naranja",
    why: "the land",
  },
  {
    means: undefined,
    acts: "owned; own; owning; started my; opened my; tenia mi; tuve mi; tengo mi; dueno; duena; puse mi; ran my own; run my own",
    things:
      "business; company; restaurant; salon; shop; store; own; negocio; empresa; restaurante; taqueria; fonda; tienda; taller; truck; trucks; food truck; landscaping; franchise; puesto; firm",
    why: "being one's own master",
  },
  {
    means: "security_guard",
    acts: "guarded; guard; patrol*; bounc*; bouncer; vigilaba; vigil*; security",
    things:
      "building*; door; doors; club; clubs; store; property; edificio*; puerta; parking; warehouse; bodega; mall; gate; entrada",
    why: "guarding",
  },
  {
    means: undefined,
    acts: "tended bar; tend* bar; bartend*; mixed drinks; made drinks; meat cutt*; butcher*; sewed; sewing; sew; cosia; coser; cosi; costura; bordaba; planchaba; ironed; ironing",
    why: "bars, meat and cloth",
  },
  {
    means: undefined,
    acts: "sang; sing; singing; played; play; playing; danced; dancing; acted; cantaba; tocaba; bailaba; dj; djed; photographed; filmed",
    things:
      "band; guitar; piano; movies; bars; weddings; bodas; guitarra; fiestas; mariachi; club*; drums; bajo; violin; plays; musica; music; parties; soccer; baseball; football; professionally; events; banda",
    why: "stage and field",
  },
  {
    means: "driver",
    acts: "deliver*; reparti*; entreg*",
    things:
      "pizza*; food; newspapers; app; comida; periodico*; furniture; amazon; doordash; flowers; flores; muebles; door dash",
    why: "delivery",
  },
  {
    means: undefined,
    acts: "coach*; train*; entren*; groom*; walk*; pase*",
    things:
      "soccer; football; team; baseball; basketball; athletes; futbol; dogs; dog; perros; horses; caballos; people at gym; gym; clients at gym; track; gente en el gimnasio; beisbol; softball",
    why: "coaching and animals led",
  },
  {
    means: undefined,
    acts: "assembl*; weld*; machin*; ensambl*; sold*; inspected parts; assembly; sewed",
    things:
      "parts; assembly line; line; machines; engines; piezas; maquinas; linea; partes; factory; fabrica; metal; planta; furniture; cars",
    why: "making",
  },
  {
    means: undefined,
    acts: "sold; sell*; vend*",
    things:
      "houses; homes; cars; insurance; real estate; land; casas; carros; autos; terrenos; seguros; bienes raices; trucks; solar; food on; tacos; tamales; comida; elotes; timeshares; boats; drugs; door to door; avon; mary kay; stocks; art; ads; advertising",
    why: "selling that is no shop's",
  },
  {
    means: undefined,
    acts: "wrote; write; writing; design*; cod*; program*; develop*; programaba; disen*; desarroll*",
    things:
      "software; websites; apps; web pages; logos; games; paginas web; programas; aplicaciones; code; songs; buildings; furniture; clothes; ropa; edificios; web; graphics",
    why: "design and software",
  },
];
