import type { TitlesRow } from "../build-titles.ts";

export const CUSTOMER_CONTACT_TITLES: readonly TitlesRow[] = [
  {
    id: "customer_service",
    soc: "43-4051.00",
    labels: {
      en: "Customer service / call-center representative",
      es: "Representante de servicio al cliente",
    },
    en: "customer service representative; customer service rep; CSR; customer service; customer service associate; customer service agent; customer service specialist; customer service clerk; customer care representative; customer care associate; customer care specialist; customer support representative; customer support specialist; customer support associate; call center associate; call center specialist; call center worker; inbound CSR; inbound call center agent; outbound call center agent; client support; member services representative; member service representative; member advocate; customer relations representative; customer success representative; customer experience associate; online chat representative; complaint clerk; complaints representative; customer complaint clerk; service representative; guest services representative; guest relations; reservations agent; airline reservations agent; passenger service agent; ticket agent airline; order taker; phone order taker; utility customer service rep; consumer relations specialist; warranty clerk; insurance call center rep; help line representative; telesales representative; customer advocate; service agent; returns desk clerk; public service representative; subscription clerk; dispatcher customer service; claims call center; account representative; account manager customer service; work from home customer service; customer service technician; gate agent; phone support; customer service advisor; customer service advocate; customer contact specialist; client relations; complaint adjuster; complaint handler; consumer affairs specialist; credit card customer service; health insurance call center; hotline operator; information representative; inside sales representative; outbound caller; live chat; email support agent; policyholder service; product support; retention specialist; service writer; service advisor; support agent; support representative; call handler; call screener; warranty representative; customer liaison; adjustment clerk; gas and electric customer service; passenger relations; tenant relations; parts return clerk; consumer complaint; meter inquiries; telephone order clerk; fundraiser phone; dispatcher service call; bill inquiry; bank call center; deposit refund clerk",
    es: "representante de servicio al cliente; servicio al cliente; atención al cliente; representante de atención al cliente; agente de servicio al cliente; agente de atención al cliente; asesor de servicio al cliente; asesora telefónica; operadora de call center; operador de call center; agente de call center; agente telefónico; teleoperadora; operadora telefónica; telefonista de call center; ejecutiva de atención al cliente; ejecutiva de servicio al cliente; ejecutivo telefónico; centro de llamadas; representante de centro de llamadas; asesora de call center; representante telefónico; especialista en atención al cliente; telemarketing; vendedora por teléfono; agente de reservaciones; agente de quejas; encargada de servicio al cliente; supervisora de call center; representante de servicio bilingüe; ejecutivo de call center; auxiliar de servicio al cliente; atención telefónica; atención al público; agente de soporte al cliente; agente de chat; contestadora de llamadas; ejecutiva de cuentas; quejas y sugerencias; mesa de atención; promotor telefónico",
  },
  {
    id: "reservation_agent",
    soc: "43-4181.00",
    labels: { en: "Reservation / airline / travel agent", es: "Agente de reservaciones / viajes" },
    en: "reservation agent; airline ticket agent; travel agent; reservations agent; gate agent; airline customer service agent; passenger service agent; travel consultant; airport agent; cruise reservations agent; airline agent",
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
