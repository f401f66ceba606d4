import type { TitlesRow } from "../build-titles.ts";

export const CUSTOMER_CONTACT_TITLES: readonly TitlesRow[] = [
  {
    id: "customer_service",
    soc: "43-4051.00",
    labels: {
      en: "customer service representative; customer service rep; CSR; customer service; customer service associate; customer service agent; customer service specialist; customer service clerk; (account|consumer|contact|correspondence|customer relations|customer solutions|guest service|inbound sales|information|inside sales|internet service|membership services|online chat|order desk|passenger services|public service|subscriber services|support|tele-service|telesales|teleservices|utility service) representative; (call center|cancellation|customer experience|customer information|escalation|member services|product information|relationship|resolution|retention) specialist; (collections and|credit card|dispatcher|telephone|water department|work from home) customer service; service (advisor|agent|clerk|consultant|establishment attendant|observer|order clerk|order dispatcher|writer); customer (advisor|advocate|care coordinator|liaison|service administrator|service assistant|service employee|service manager); (adjustment|complaint|deposit refund|equipment rental|inquiry|returns|subscription|trouble|warranty) clerk; (airline reservations|chat|email support|gate|help line|passenger service|phone|reservations|support) agent; (client|guest|passenger|tenant) relations; (client|phone|product) support; policyholder (information|service); call center (supervisor|worker); complaint (adjuster|handler); (hotline|toll service) operator; (rental clerk|trouble shooter) customer; member (advocate|services associate); (outbound|welcome) caller; (order|phone order) taker; adjustment correspondent; bill inquiry; call screener; claim department clerk retail; consumer complaint; dispatcher service call; fundraiser phone; live chat; meter inquiries; phone banker; telemarketer; ticket agent airline; warranty administrator",
      es: "representante de servicio al cliente; servicio al cliente; atención al cliente; representante de atención al cliente; agente de servicio al cliente; agente de atención al cliente; asesor de servicio al cliente; asesora telefónica; agente de (quejas|reservaciones|soporte al cliente); (atención|operadora) telefónica; (ejecutivo|promotor) telefónico; ejecutiva de cuentas; mesa de atención; representante de servicio bilingüe; teleoperadora; vendedora por teléfono",
    },
    en: "customer service representative; customer service rep; CSR; customer service; customer service associate; customer service agent; customer service specialist; customer service clerk; (account|consumer|contact|correspondence|customer relations|customer solutions|guest service|inbound sales|information|inside sales|internet service|membership services|online chat|order desk|passenger services|public service|subscriber services|support|tele-service|telesales|teleservices|utility service) representative; (call center|cancellation|customer experience|customer information|escalation|member services|product information|relationship|resolution|retention) specialist; (collections and|credit card|dispatcher|telephone|water department|work from home) customer service; service (advisor|agent|clerk|consultant|establishment attendant|observer|order clerk|order dispatcher|writer); customer (advisor|advocate|care coordinator|liaison|service administrator|service assistant|service employee|service manager); (adjustment|complaint|deposit refund|equipment rental|inquiry|returns|subscription|trouble|warranty) clerk; (airline reservations|chat|email support|gate|help line|passenger service|phone|reservations|support) agent; (client|guest|passenger|tenant) relations; (client|phone|product) support; policyholder (information|service); call center (supervisor|worker); complaint (adjuster|handler); (hotline|toll service) operator; (rental clerk|trouble shooter) customer; member (advocate|services associate); (outbound|welcome) caller; (order|phone order) taker; adjustment correspondent; bill inquiry; call screener; claim department clerk retail; consumer complaint; dispatcher service call; fundraiser phone; live chat; meter inquiries; phone banker; telemarketer; ticket agent airline; warranty administrator",
    es: "representante de servicio al cliente; servicio al cliente; atención al cliente; representante de atención al cliente; agente de servicio al cliente; agente de atención al cliente; asesor de servicio al cliente; asesora telefónica; agente de (quejas|reservaciones|soporte al cliente); (atención|operadora) telefónica; (ejecutivo|promotor) telefónico; ejecutiva de cuentas; mesa de atención; representante de servicio bilingüe; teleoperadora; vendedora por teléfono",
  },
  {
    id: "reservation_agent",
    soc: "43-4181.00",
    labels: { en: "Reservation / airline / travel agent", es: "Agente de reservaciones / viajes" },
    en: "reservation agent; airline ticket agent; travel agent; reservations agent; gate agent; airline customer service agent; passenger service agent; travel consultant",
    es: "agente de reservaciones; agente de viajes; agente de aerolínea; agente de reservas; agente de tráfico aéreo pasajeros; agente de mostrador de aerolínea; asesora de viajes; agente de aeropuerto; vendedora de viajes",
  },
  {
    id: "flight_attendant",
    soc: "53-2031.00",
    labels: { en: "Flight attendant", es: "Sobrecargo / auxiliar de vuelo" },
    en: "flight attendant; cabin crew; stewardess; air hostess; purser; steward airline; corporate flight attendant; lead flight attendant",
    es: "sobrecargo; azafata; auxiliar de vuelo; aeromoza; asistente de vuelo; tripulante de cabina; jefa de cabina; aeromozo",
  },
  {
    id: "real_estate_agent",
    soc: "41-9022.00",
    labels: { en: "Real estate agent", es: "Agente inmobiliario(a)" },
    en: "real estate agent; realtor; real estate broker; leasing agent; leasing consultant; property manager; real estate salesperson; apartment manager; real estate assistant; rental agent",
    es: "agente inmobiliario; agente inmobiliaria; agente de bienes raíces; corredor de bienes raíces; corredora de bienes raíces; vendedora de bienes raíces; administradora de propiedades; asesora inmobiliaria; agente de rentas",
  },
  {
    id: "medical_sales_rep",
    soc: "41-4011.00",
    labels: { en: "Medical / pharmaceutical sales representative", es: "Visitador(a) médico(a)" },
    en: "medical sales representative; pharmaceutical sales representative; pharma rep; medical device sales rep; drug rep; medical representative; account executive medical; clinical specialist device; medical supplies sales",
    es: "visitador médico; visitadora médica; representante médico; representante de ventas médicas; representante farmacéutico; representante de laboratorio farmacéutico; propagandista médico; vendedora de equipo médico",
  },
];
