import type { TitlesRow } from "../build-titles.ts";

export const RETAIL_FOOD_TITLES: readonly TitlesRow[] = [
  {
    id: "retail_cashier",
    soc: "41-2011.00",
    labels: { en: "Retail cashier", es: "Cajero(a)" },
    en: "cashier; (amusement park|bowling|cafe|cash accounting|check cashing|check out|checker|dry cleaning|fast food|fast food worker|food|garage|money room|movie theater|pari-mutuel ticket|petrol station|pharmacy|pharmacy front|service desk) cashier; (box office|cage|cash|check out|convenience store|courtesy|fare|front end|gas station|grocery store|layaway|liquor store|lottery|lottery sales|mutuel|off track betting|refund|register|ticket|token|tollgate|train station ticket) clerk; cashier (checker|customer service|host|hostess|manager|sales associate|stocker|supervisor|trainer|wrapper); (cafeteria|express|food|front end|grocery|rapid) checker; (check stand|till|toll booth) operator; (fare|token|toll) collector; (casino change|change booth|parking booth) attendant; ticket (agent theater|sales agent|seller); (checkout|front end) supervisor; admission clerk theater; admissions clerk attraction; bagger; change person; checker; front end lead; money counter; mutuel teller; self checkout attendant",
    es: "cajer(o|a); cajera de (cine|comida rápida|tienda); (cajero|empacador) de supermercado; boletero; checadora; cobrador en estacionamiento; cobradora de caseta; encargado de caja; operadora de caja registradora; taquillera; despachador de gasolina; línea de cajas; empleada de comercio",
  },
  {
    id: "retail_sales",
    soc: "41-2031.00",
    labels: { en: "Retail salesperson", es: "Vendedor(a) de tienda" },
    en: "retail salesperson; (appliance|art supplies|auto parts|camera|car|carpet|cellular phone|floor covering|florist|infants wear|leather goods|motorcycle|musical instruments|optical goods|paint|phonograph records|piano|radio and tv|sewing machines|textile|tire|watch) salesperson; (antique dealer|baby clothes|bath and kitchen|bedding|bike shop|boat|boutique|cell phone|cigar shop|consumer electronics|costume|demonstrator|dress shop|eyewear|fine jewelry|fragrance|garden shop|hobby shop|home decor|lighting|mobile phone|music store|pet supply|shoe|sports equipment|surf shop|uniform store|vape shop|visual|wig) sales; (apparel|boutique|cabinet sales|department store sales|footwear|front store|garden center|hardware store|home center|paint store|pet store|sales and service|sporting goods) associate; (bridal|formal wear|jewelry|retail|showroom|skin care|tuxedo|wedding dress) consultant; (bakery|bookstore|counter|deli|fabric store|feed store|floral department|merchandise|produce|shoe store) clerk; (cellular|floor|wireless) sales representative; (beauty specialist|brand representative|counter clerk|fashion stylist|keyholder|product specialist) retail; (denim|department|fragrance|selling) specialist; (sales|shop|shopkeeper) assistant; retail (employee|manager trainee|salesworker|team member); sales (clerk food|counselor|stylist); (beauty|fashion) advisor; (auto parts|plumbing supplies) counter; (corset|shoe) fitter; shop (girl|worker); automotive parts counterperson; bookseller; bridal stylist; cheese monger; corsetiere; cosmetics counter manager; counter person; design consultant furniture; fitting room attendant; fragrance model; gift wrapper; haberdasher; key holder; mobile expert; nursery salesperson plants; personal shopper; phone store rep; wholesale club demo; bagger produce; shop girl; supermarket associate; makeup counter",
    es: "vendedor(|a) de tienda; (asesora|asociada|promotora) de ventas; (emplead(o|a) de|representante de ventas en) tienda; consultora de belleza; demostradora; vendedor de llantas; vendedor; vendedora de mercado; empleada de (mostrador|comercio|tienda); impulsadora; mercaderista; tendera; vendedor de refacciones; promovendedora; asesora de imagen; vendedor de piso; asesora de belleza; promotora de tienda",
  },
  {
    id: "server",
    soc: "35-3031.00",
    labels: { en: "Restaurant server", es: "Mesero(a)" },
    en: "server; (banquet|beverage cart|buffet|curb|dining room|food and beverage|room service) attendant; (bar and grill|bartender) server; restaurant (staff|worker); dining (room host|service worker|steward); banquet (captain|staff); server (cashier|trainer); waiter (formal|informal); busboy; buser; busser; car hop; carhop; catering staff; drive in carhop; headwaiter; hostess; maitre d; sommelier; wine steward; host",
    es: "meser(o|a); (anfitriona de|limpiaba mesas en|meser(o|a) de) restaurante; capitán de meseros; corredor de alimentos; garrotero; meserear; moza; servidora de comida; azafata de restaurante; jefe de sala; anfitriona; mozo de salón; atención de mesas",
  },
  {
    id: "retail_manager",
    soc: "41-1011.00",
    labels: { en: "Store / retail manager", es: "Gerente de tienda" },
    en: "store manager; (assistant|assistant store|department|front end|keyholder|retail) manager; (retail|shift) supervisor; sales manager store; team lead retail",
    es: "gerente de tienda; (encargad(o|a)|jefe de departamento|subgerente|supervisora) de tienda; supervisor de (piso|ventas); gerente de turno; jefa de cajas",
  },
  {
    id: "fast_food_worker",
    soc: "35-3023.00",
    labels: { en: "Fast food / counter worker", es: "Trabajador(a) de comida rápida" },
    en: "fast food worker; (coffee shop|concession|deli|food service) worker; fast food (cashier|crew member); barista; counter attendant; crew member; lunch lady; sandwich artist",
    es: "trabajadora de comida rápida; (cajero|empleado) de comida rápida; (empleada|trabajador) de cafetería; barista; despachadora de comida; trabajadora de fonda",
  },
  {
    id: "cook",
    soc: "35-2014.00",
    labels: { en: "Cook / kitchen worker", es: "Cocinero(a)" },
    en: "cook; (hospital|line|prep|restaurant|school|short order) cook; baker; chef; dishwasher; kitchen manager; sous chef",
    es: "cociner(o|a); ayudante de cocina; cocinera de restaurante; cocinero de línea; lavaplatos; panadero; parrillero",
  },
  {
    id: "food_service_manager",
    soc: "11-9051.00",
    labels: { en: "Restaurant / food service manager", es: "Gerente de restaurante" },
    en: "restaurant manager; (assistant restaurant|banquet|bar|cafeteria|dining services|food and beverage|food service) manager",
    es: "gerente de restaurante; (administradora|encargada|subgerente|supervisora) de restaurante; gerente de (alimentos y bebidas|cocina); encargado de cafetería; jefe de comedor",
  },
  {
    id: "housekeeper",
    soc: "37-2012.00",
    labels: { en: "Housekeeper / hospital environmental services", es: "Personal de limpieza / intendencia" },
    en: "housekeeper; (hospital|hotel) housekeeper; (EVS|environmental services) technician; cleaner; custodian; house cleaner; housekeeping supervisor; maid; room attendant",
    es: "recamarera; (empleada|trabajadora) doméstica; afanadora; ama de llaves; camarista; conserje; intendente; limpiadora; mucama",
  },
];
