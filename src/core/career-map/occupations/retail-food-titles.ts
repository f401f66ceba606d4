import type { TitlesRow } from "../build-titles.ts";

export const RETAIL_FOOD_TITLES: readonly TitlesRow[] = [
  {
    id: "retail_cashier",
    soc: "41-2011.00",
    labels: { en: "Retail cashier", es: "Cajero(a)" },
    en: "cashier; retail cashier; store cashier; grocery cashier; supermarket cashier; head cashier; front end cashier; front end clerk; (amusement park|auction|bakery|bowling|cafe|cage|car wash|cash accounting|check cashing|check out|dry cleaning|fast food worker|food|garage|money room|movie theater|pari-mutuel ticket|petrol station|pharmacy front|service desk|slot) cashier; (box office|cage|cash|check out|checkout|convenience store|courtesy|fare|gas station|grocery store|layaway|liquor store|lottery|lottery sales|mutuel|off track betting|refund|register|subway fare|ticket|token|tollgate|train station ticket) clerk; cashier (customer service|host|hostess|manager|sales associate|stocker|supervisor|trainer|wrapper); (cafeteria|cash|express|food|front end|grocery|rapid) checker; (casino change|change booth|parking booth|self checkout) attendant; (check stand|register|till|toll booth) operator; (fare|token|toll) collector; ticket (agent theater|sales agent|seller); (checkout|front end) supervisor; admission clerk theater; admissions clerk attraction; bagger; cash accounting clerk retail; change person; checker; grocery bagger; money counter; mutuel teller; toll taker",
    es: "cajera; cajero; cajera de tienda; cajero de supermercado; cajera de supermercado; cajero de gasolinera; cajera de restaurante; cajera de farmacia; cajera de (cine|comida rápida); boletero; cajero principal; checadora; cobrador en estacionamiento; cobradora de caseta; empacador de supermercado; operadora de caja registradora; supervisora de cajas; taquillera",
  },
  {
    id: "retail_sales",
    soc: "41-2031.00",
    labels: { en: "Retail salesperson", es: "Vendedor(a) de tienda" },
    en: "retail salesperson; retail sales associate; sales associate; retail associate; store associate; store clerk; sales clerk; retail clerk; (appliance|art|auto parts|book|camera|car|carpet|cellular phone|floor covering|florist|flower|household appliances|infants wear|jewelry|leather goods|lumber|motorcycle|musical instruments|optical goods|paint|pet supplies|phonograph records|photographic supplies|piano|radio and tv|sewing machines|shoe|stamps or coins|textile|tile|tire|watch) salesperson; (antique dealer|auto parts counter|bath and kitchen|bedding|bike shop|boat|boutique|cell phone|cigar shop|consumer electronics|costume|counter|demonstrator|diamond|dress shop|eyewear|fragrance|garden center|garden shop|hobby shop|home decor|lighting|mall|mobile phone|music store|party supply|pet supply|sports equipment|surf shop|swimsuit|tire|uniform store|used goods|vape shop|visual|wig) sales; (apparel|appliance sales|boutique|cabinet sales|customer service sales|department store sales|footwear|garden center|hardware store|home center|home improvement|paint store|retail customer service|sales and service|sporting goods|store sales) associate; (bridal|cosmetics|formal wear|jewelry|retail|showroom|skin care|tuxedo|wedding dress) consultant; (bakery|bakery sales|bookstore|counter|deli|feed store|floral department|meat counter|merchandise|produce|video game store) clerk; (cellular|floor|wireless) sales representative; (beauty specialist|brand representative|customer assistant|fashion stylist|keyholder|product specialist) retail; retail (employee|manager trainee|merchandiser|salesworker|team member); (denim|department|fragrance) specialist; (sales|shop|shopkeeper) assistant; sales (clerk food|counselor|stylist); (beauty|fashion) advisor; (auto parts|plumbing supplies) counter; (corset|shoe) fitter; (brand ambassador|stylist clothing) store; shop (girl|worker); automotive parts counterperson; bookseller; bridal stylist; cheese monger; corsetiere; cosmetics counter manager; counter person; design consultant furniture; fitting room attendant; fragrance model; gift wrapper; haberdasher; key holder; mobile expert; nursery salesperson plants; personal shopper; phone store rep; store team member; wholesale club demo",
    es: "vendedora de tienda; vendedor de tienda; vendedora; vendedor; vendedora de ropa; vendedor de ropa; vendedora de mostrador; vendedor de mostrador; (asesora|asociada|promotora) de ventas; consultora de belleza; demostradora; representante de ventas en tienda; vendedor de llantas; vendedora de mercado",
  },
  {
    id: "server",
    soc: "35-3031.00",
    labels: { en: "Restaurant server", es: "Mesero(a)" },
    en: "server; restaurant server; waiter; waitress; food server; waitstaff; wait staff; waitperson; (banquet|beverage cart|buffet|catering|curb|dining room|food and beverage|room service) attendant; (bar|bartender|casino beverage|coffee shop|dining room|pizza|retirement community|sushi|tray line) server; restaurant (host|staff|worker); (dining|ship|wine) steward; waiter (assistant|formal|informal); banquet (captain|staff); server (cashier|trainer); dining (room host|service worker); (private club|take out) waiter; busboy; buser; busser; car hop; carhop; catering staff; cleared tables; drive in carhop; headwaiter; hostess; maitre d; room service; sommelier",
    es: "mesera; mesero; mesera de restaurante; mesero de restaurante; camarera; camarero; camarera de restaurante; mozo; (anfitriona de|limpiaba mesas en) restaurante; capitán de meseros; corredor de alimentos; garrotero; meserear; mesonera; moza; recogía mesas; salonero; servidora de comida",
  },
  {
    id: "retail_manager",
    soc: "41-1011.00",
    labels: { en: "Store / retail manager", es: "Gerente de tienda" },
    en: "store manager; retail manager; assistant store manager; shift supervisor; shift lead; department manager; retail supervisor; assistant manager; (front end|keyholder) manager; (customer service manager|team lead) retail; sales manager store",
    es: "gerente de tienda; encargada de tienda; encargado de tienda; subgerente de tienda; supervisora de tienda; supervisor de piso; jefe de departamento de tienda; gerente de turno; jefa de cajas; supervisor de ventas",
  },
  {
    id: "fast_food_worker",
    soc: "35-3023.00",
    labels: { en: "Fast food / counter worker", es: "Trabajador(a) de comida rápida" },
    en: "fast food worker; crew member; fast food crew member; counter attendant; fast food cashier; barista; sandwich artist; cafeteria worker; (coffee shop|concession|deli|food service|school cafeteria) worker; lunch lady",
    es: "trabajadora de comida rápida; empleado de comida rápida; cajero de comida rápida; trabajador de cafetería; barista; empleada de cafetería; ayudante de cafetería escolar; despachadora de comida; trabajadora de fonda",
  },
  {
    id: "cook",
    soc: "35-2014.00",
    labels: { en: "Cook / kitchen worker", es: "Cocinero(a)" },
    en: "cook; line cook; prep cook; short order cook; restaurant cook; school cook; hospital cook; kitchen helper; baker; dishwasher; kitchen manager; sous chef",
    es: "cocinera; cocinero; cocinero de línea; ayudante de cocina; cocinera de restaurante; lavaplatos; chef; cocinera de escuela; panadero; parrillero",
  },
  {
    id: "food_service_manager",
    soc: "11-9051.00",
    labels: { en: "Restaurant / food service manager", es: "Gerente de restaurante" },
    en: "restaurant manager; food service manager; assistant restaurant manager; general manager restaurant; cafeteria manager; dining services manager; banquet manager; food and beverage manager; bar manager",
    es: "gerente de restaurante; encargada de restaurante; subgerente de restaurante; administradora de restaurante; gerente de alimentos y bebidas; encargado de cafetería; jefe de comedor; supervisora de restaurante; gerente de cocina",
  },
  {
    id: "housekeeper",
    soc: "37-2012.00",
    labels: { en: "Housekeeper / hospital environmental services", es: "Personal de limpieza / intendencia" },
    en: "housekeeper; room attendant; hotel housekeeper; hospital housekeeper; EVS technician; environmental services technician; maid; cleaner; custodian; house cleaner; housekeeping supervisor; janitor",
    es: "recamarera; camarista; mucama; personal de limpieza; limpieza de hospital; intendente; afanadora; empleada doméstica; ama de llaves; conserje; limpiadora; limpieza de casas; trabajadora doméstica",
  },
];
