import type { TitlesRow } from "../build-titles.ts";

export const RETAIL_FOOD_TITLES: readonly TitlesRow[] = [
  {
    id: "retail_cashier",
    soc: "41-2011.00",
    labels: { en: "Retail cashier", es: "Cajero(a)" },
    en: "cashier; retail cashier; store cashier; grocery cashier; supermarket cashier; head cashier; front end cashier; front end clerk; checker; grocery checker; checkout clerk; checkout operator; check stand operator; self checkout attendant; gas station cashier; convenience store clerk; convenience store cashier; pharmacy cashier; drugstore cashier; fast food cashier; drive thru cashier; fast food worker cashier; toll booth operator; fare collector; ticket agent theater; box office cashier; box office attendant; parking lot cashier; parking booth attendant; courtesy clerk; courtesy booth cashier; bagger; cash register operator; customer service cashier; refund clerk; layaway clerk; admissions cashier; cage cashier; casino cashier; cashier checker; cashier hostess; dollar store cashier; till operator; mutuel clerk; lunchroom cashier; token collector; change person; money counter; register clerk; register operator; food court cashier; concession cashier; ticket clerk; ticket taker; movie theater cashier; cafeteria checker; booth cashier; parking garage cashier; liquor store clerk; front end supervisor; service station cashier; bookstore cashier; checkout associate; store checker; admission clerk theater; auction clerk cashier; bingo cashier; racetrack cashier; food checker; express checker; cash accounting clerk retail; lottery sales clerk; mutuel teller",
    es: "cajera; cajero; cajera de tienda; cajero de supermercado; cajera de supermercado; cajero de gasolinera; cajera de restaurante; cajera de farmacia; cajero principal; cajera general; cobrador de peaje; cobradora de caseta; taquillera; encargado de caja; cajera de comida rápida; dependienta de caja; operadora de caja registradora; empacador de supermercado; cajera de cafetería; cajero de estacionamiento; boletero; boletera; checadora; cajera de minimercado; cajera de autoservicio; cobrador en estacionamiento; empleada de caja; cajera de cine; cajera de ferretería; supervisora de cajas; cajera de panadería; vendedora de boletos; caja registradora",
  },
  {
    id: "retail_sales",
    soc: "41-2031.00",
    labels: { en: "Retail salesperson", es: "Vendedor(a) de tienda" },
    en: "retail salesperson; retail sales associate; sales associate; retail associate; store associate; store clerk; sales clerk; retail clerk; salesperson; salesman; saleswoman; shop assistant; sales floor associate; clothing store associate; women's apparel salesperson; men's clothing salesperson; shoe salesperson; shoe store associate; jewelry salesperson; jewelry store associate; furniture salesperson; cell phone store associate; cell phone salesperson; wireless sales consultant; cosmetics counter salesperson; beauty advisor; cosmetics consultant; boutique associate; sales consultant retail; retail merchandiser; counter sales; paint store associate; hardware store associate; home improvement associate; garden center associate; bookstore clerk; bookseller; toy store clerk; sporting goods associate; fashion consultant; bridal consultant; stylist clothing store; key holder; keyholder retail; mattress salesperson; optical sales associate; auto parts counter; pet store associate; floral department clerk; deli clerk; bakery clerk; produce clerk; fragrance sales; personal shopper; sales floor team member; sales advisor; customer sales associate; thrift store associate; retail worker; store employee; car salesperson; floor sales representative; jewelry consultant; phone store rep; tire salesperson; parts salesperson; appliance salesperson; lumber salesperson; hobby store clerk; video store clerk; gift shop clerk; souvenir seller; hearing aid salesperson; fabric store clerk; product demonstrator; apparel associate; footwear associate; counter clerk; brand ambassador store; fitting room attendant; meat counter clerk; used car salesperson; pet supply sales; boat sales; building materials salesperson; china and silverware salesperson; stationery salesperson; shoe fitter; wig sales; art gallery sales; music salesperson; curtain and drapery salesperson; trailer salesperson; carpet salesperson; seasonal sales",
    es: "vendedora de tienda; vendedor de tienda; vendedora; vendedor; vendedora de ropa; vendedor de ropa; vendedora de mostrador; vendedor de mostrador; dependienta; dependiente; dependienta de tienda; empleada de tienda; empleado de tienda; asociada de ventas; asesora de ventas; representante de ventas en tienda; vendedora de zapatos; vendedora de zapatería; vendedora de joyería; vendedora de celulares; vendedor de muebles; vendedora de cosméticos; vendedora de perfumes; promotora de ventas; demostradora; vendedora en piso de venta; asistente de ventas; vendedora en boutique; consultora de belleza; vendedor de electrónicos; vendedor de llantas; dependiente de ferretería; vendedora de telas; vendedora de regalos; vendedor de refacciones; vendedora de catálogo; vendedora de mercado; vendedora en bazar",
  },
  {
    id: "server",
    soc: "35-3031.00",
    labels: { en: "Restaurant server", es: "Mesero(a)" },
    en: "server; restaurant server; waiter; waitress; food server; waitstaff; wait staff; waitperson; banquet server; cocktail server; cocktail waitress; head waiter; dining room server; dining room attendant; busser; busboy; food runner; restaurant host; hostess; catering server; buffet server; room service attendant; room service waiter; fine dining server; breakfast server; diner waitress; carhop; wine steward; sommelier; counter server; buffet attendant; restaurant team member; table server; server trainer; bartender server; cafe server; tray line server; club waitress; food and beverage server; banquet captain; lounge server; drink server; hotel server; restaurant attendant; coffee shop server; pizza server; catering staff; wine server; headwaiter; room service; maitre d; casino beverage server; curb server; cleared tables; table busser",
    es: "mesera; mesero; mesera de restaurante; mesero de restaurante; camarera; camarero; camarera de restaurante; mozo; moza; garzón; salonero; salonera; mesonera; ayudante de mesero; garrotero; hostess de restaurante; anfitriona de restaurante; capitán de meseros; corredor de alimentos; servidora de restaurante; trabajadora de restaurante; empleada de restaurante; mesera de bar; mesera de cafetería; mesera de eventos; mesera de fonda; mesera de desayunos; servidora de comida; meserear; limpiaba mesas en restaurante; recogía mesas",
  },
  {
    id: "retail_manager",
    soc: "41-1011.00",
    labels: { en: "Store / retail manager", es: "Gerente de tienda" },
    en: "store manager; retail manager; assistant store manager; shift supervisor; shift lead; department manager; retail supervisor; assistant manager; keyholder manager; front end manager; team lead retail; customer service manager retail; sales manager store",
    es: "gerente de tienda; encargada de tienda; encargado de tienda; subgerente de tienda; supervisora de tienda; supervisor de piso; jefe de departamento de tienda; gerente de turno; jefa de cajas; supervisor de ventas",
  },
  {
    id: "fast_food_worker",
    soc: "35-3023.00",
    labels: { en: "Fast food / counter worker", es: "Trabajador(a) de comida rápida" },
    en: "fast food worker; crew member; fast food crew member; counter attendant; fast food cashier; barista; sandwich artist; cafeteria worker; food service worker; lunch lady; school cafeteria worker; deli worker; concession worker; coffee shop worker",
    es: "trabajadora de comida rápida; empleado de comida rápida; cajero de comida rápida; trabajador de cafetería; barista; empleada de cafetería; ayudante de cafetería escolar; despachadora de comida; trabajadora de fonda",
  },
  {
    id: "cook",
    soc: "35-2014.00",
    labels: { en: "Cook / kitchen worker", es: "Cocinero(a)" },
    en: "cook; line cook; prep cook; short order cook; restaurant cook; school cook; hospital cook; kitchen helper; dishwasher; chef; sous chef; kitchen manager; baker; kitchen worker",
    es: "cocinera; cocinero; cocinero de línea; ayudante de cocina; cocinera de restaurante; lavaplatos; chef; cocinera de escuela; auxiliar de cocina; parrillero; panadero; cocinero de hospital",
  },
  {
    id: "food_service_manager",
    soc: "11-9051.00",
    labels: { en: "Restaurant / food service manager", es: "Gerente de restaurante" },
    en: "restaurant manager; food service manager; assistant restaurant manager; general manager restaurant; cafeteria manager; dining services manager; banquet manager; food and beverage manager; restaurant shift manager; bar manager",
    es: "gerente de restaurante; encargada de restaurante; subgerente de restaurante; administradora de restaurante; gerente de alimentos y bebidas; encargado de cafetería; jefe de comedor; supervisora de restaurante; gerente de cocina",
  },
  {
    id: "housekeeper",
    soc: "37-2012.00",
    labels: { en: "Housekeeper / hospital environmental services", es: "Personal de limpieza / intendencia" },
    en: "housekeeper; room attendant; hotel housekeeper; hospital housekeeper; EVS technician; environmental services technician; maid; cleaner; janitor; custodian; house cleaner; hotel room attendant; housekeeping supervisor",
    es: "recamarera; camarista; mucama; personal de limpieza; limpieza de hospital; intendente; afanadora; empleada doméstica; limpiadora; conserje; limpieza de casas; ama de llaves; trabajadora doméstica",
  },
];
