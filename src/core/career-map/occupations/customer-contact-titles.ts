import type { TitlesRow } from "../build-titles.ts";

export const CUSTOMER_CONTACT_TITLES: readonly TitlesRow[] = [
  {
    id: "customer_service",
    soc: "43-4051.00",
    labels: {
      en: "Customer service / call-center representative",
      es: "Representante de servicio al cliente",
    },
    en: "customer service representative; (account|consumer|contact|correspondence|customer solutions|guest experience|guest service|inbound sales|information|internet service|membership services|order desk|passenger services|public service|subscriber services|support|tele-service|telesales|teleservices|utility service) representative; customer (advisor|advocate|interaction specialist|liaison|relations clerk|satisfaction specialist|service administrator|service assistant|service employee|service manager|success associate); (call center|cancellation|escalation|member services|product information|relationship|resolution|retention) specialist; service (advisor|agent|clerk|consultant|establishment attendant|observer|order clerk|order dispatcher|writer); (adjustment|complaint|deposit refund|equipment rental|inquiry|returns|subscription|trouble|warranty) clerk; (airline reservations|chat|email support|gate|help line|passenger service|phone|reservations|support) agent; (collections and|dispatcher) customer service; (information clerk|rental clerk|trouble shooter) customer; (client|phone|product) support; policyholder (information|service); guest relations; complaint (adjuster|handler); (hotline|toll service) operator; member (advocate|services associate); (outbound|welcome) caller; (order|phone order) taker; call (center supervisor|screener); CSR; adjustment correspondent; bill inquiry; claim department clerk retail; dispatcher service call; fundraiser phone; live chat; meter inquiries; phone banker; ticket agent airline; warranty administrator; health plan customer service agent; member services health plan; telemarketer; customer service phone",
    es: "representante de servicio al cliente; (agente de soporte|atención|representante de atención|servicio) al cliente; (asesora|atención|operadora) telefónica; (ejecutivo|promotor) telefónico; agente de (quejas|reservaciones); ejecutiva de cuentas; mesa de atención; teleoperadora; vendedora por teléfono; agente bilingüe; recuperadora de clientes; asesora de contact center; servicio a miembros; quejas y reclamos; televendedora; consultora telefónica; asesor de servicio al afiliado; atención de quejas",
  },
  {
    id: "reservation_agent",
    soc: "43-4181.00",
    labels: { en: "Reservation / airline / travel agent", es: "Agente de reservaciones / viajes" },
    en: "reservation agent; (airline customer service|airline ticket|gate|passenger service|reservations|travel) agent; travel consultant",
    es: "agente de reservaciones; agente de (aerolínea|mostrador de aerolínea|reservas|tráfico aéreo pasajeros|viajes); (asesora|vendedora) de viajes",
  },
  {
    id: "flight_attendant",
    soc: "53-2031.00",
    labels: { en: "Flight attendant", es: "Sobrecargo / auxiliar de vuelo" },
    en: "flight attendant; (corporate|lead) flight attendant; air hostess; cabin crew; purser; steward airline; stewardess",
    es: "sobrecargo; (jefa|tripulante) de cabina; (asistente|auxiliar) de vuelo; aeromoz(o|a); azafata",
  },
  {
    id: "real_estate_agent",
    soc: "41-9022.00",
    labels: { en: "Real estate agent", es: "Agente inmobiliario(a)" },
    en: "real estate agent; real estate (assistant|broker|salesperson); (apartment|property) manager; (leasing|rental) agent; realtor",
    es: "agente inmobiliari(o|a); (agente|corredor|vendedora) de bienes raíces; administradora de propiedades; agente de rentas; asesora inmobiliaria",
  },
  {
    id: "medical_sales_rep",
    soc: "41-4011.00",
    labels: { en: "Medical / pharmaceutical sales representative", es: "Visitador(a) médico(a)" },
    en: "medical sales representative; medical (device sales rep|representative|supplies sales); (drug|pharma) rep; account executive medical; pharmaceutical sales representative",
    es: "visitador médico; representante (de laboratorio farmacéutico|de ventas médicas|farmacéutico|médico); (propagandista|vendedora de equipo) médico; visitadora médica",
  },
];
