import type { TitlesRow } from "../build-titles.ts";

export const LOGISTICS_TITLES: readonly TitlesRow[] = [
  {
    id: "shipping_clerk",
    soc: "43-5071.00",
    labels: { en: "Shipping / inventory clerk", es: "Auxiliar de envíos e inventario" },
    en: "shipping clerk; receiving clerk; shipping and receiving clerk; shipping receiving clerk; inventory clerk; inventory control clerk; inventory specialist; inventory associate; (asset|bill of lading|cargo|customs documentation|cycle count|delivery|dispatch|distribution|dock|equipment|expediting|export|freight|freight sorter|import|kitting|linen|logistician|logistics|manifest|material|materials handler|order control|order fulfillment|packing|packing list|parcel post|parts|parts control|parts runner|petroleum inventory|procurement|propulsion parts|purchasing|reshipping|return goods|returned materials|route|sample|sample room|scale|stock control|stock record|stockroom|storage|storekeeper|storeroom|stores|supply|supply room|tag and label|tally|tool|tool crib|traffic|trailer|warehouse|warehouse receiving|weigh|yard) clerk; (car|cargo|cylinder|deliverer|dock|freight|inventory|loading|receiving|shipping|stock|tool|traffic|truck loading|warehouse|weight|yard) checker; (92A automated logistical|92Y unit supply|international shipping|logistics|order fulfillment|unit supply) specialist; (cargo|dock|shipping|stock control|warehouse|warehouse traffic) supervisor; inventory (administrator|auditor|manager|planner|recorder|transcriber); (dock|freight|order fulfillment|warehouse) coordinator; (dock|receiving distribution station|storeroom|tool crib) attendant; (cargo|freight|material|shipping) inspector; (stock|store|storeroom|tool) keeper; (distribution|freight|warehouse shipping) associate; supply (chain assistant|sergeant|technician); (property|vault) custodian; receiving (clerk warehouse|manager); warehouse (administrator|receiver); (lot attendant|wool and pelt) inventory; (stock|weight) recorder; freight (broker assistant|router); cargo (agent|router); route (dispatcher shipping|returner); 2S0X1 materiel management; LS logistics specialist navy; custodian athletic equipment; cycle counter; dispatch clerk freight; expediter; materials management clerk hospital; order expediter; receiver; returns processor; scaler; shipping manager; slot tag inserter; storage receiver; storekeeper; tallier; tallyer; tallyman; ticketer; ticketer receiving; weigher; weighmaster",
    es: "auxiliar de envíos; encargada de envíos; encargado de envíos; encargado de embarques; auxiliar de embarques; auxiliar de inventario; encargada de inventario; encargado de inventarios; auxiliar de (abastecimiento|compras|importaciones|paquetería|suministros|tráfico); (checador|recepción) de mercancía; encargada de (compras|paquetería); contador de inventario; documentadora; encargado de recibo; logística; oficinista de almacén",
  },
  {
    id: "warehouse_worker",
    soc: "53-7065.00",
    labels: { en: "Stocker / warehouse worker", es: "Almacenista" },
    en: "warehouse worker; warehouse associate; warehouse laborer; warehouse operator; warehouse person; warehouseman; warehouse team member; warehouse clerk picker; (Amazon|backroom|distribution center|dock|e-commerce fulfillment|ecommerce|freight|inbound|material handling|merchandise stock|order fulfillment|packing|replenishment|retail stock|sort|sortation|stocker|stocking) associate; (bin|bulk|case|cloth|e-commerce|garment|lot|online grocery|order|parts|sku|tote|voice) picker; (break bulk|central supply|cooler|distribution|dock|fulfillment|laundry supply|lumber yard|storage|storeroom|supply|tool crib|vault) worker; (cherry picker|clamp truck|distribution|fork lift|forklift|hand truck|lift truck|pack room|pallet jack|reach truck) operator; (bin|cooler|frozen food|liquor|personal shopper|rack|sales floor|sign and price|snack|supply room|tool crib) stocker; order (assembler|builder|checker warehouse|filler|gatherer|preparer|puller|runner); warehouse (employee|freight handler|hand|operative|puller); (dairy|frozen food|grocery|night crew|pricing and stocking|stock|stocking) clerk; (bin|bulk|central aisle|line|night|vending machine) filler; (baggage handler|forklift technician|receiving associate|recycling sorter) warehouse; (cart|linen room|supply room) attendant; stock (boy|handler|mover|receiver); (fork truck|forklift|hi-lo) driver; (merchandise|package) processor; material (handler|mover); (shipping|storage) laborer; (parts|pick) puller; (package|parcel) sorter; (box|grocery) packer; central supply; dock hand; dockworker; freight crew member; handler; laborer stores; loader; lumper; mail order stock selector; packer; pallet builder; palletizer; rack jobber; replenisher; selector; shelver store; shoe stock; stacker; stocker; stockman; stockperson; stower; trailer loader; unloader; unloader retail; unpacker",
    es: "almacenista; trabajador de almacén; trabajadora de almacén; auxiliar de almacén; ayudante de almacén; operario de almacén; empleado de almacén; mozo de almacén; (preparador|recolector|seleccionador) de pedidos; manejador de (materiales|paquetes); cargador; clasificador de paquetes; empaquetador; encargada de bodega; estibador; maniobrista; montacarguista; resurtidor",
  },
  {
    id: "driver",
    soc: "53-3033.00",
    labels: { en: "Driver / delivery driver", es: "Chofer / repartidor(a)" },
    en: "driver; delivery driver; truck driver; CDL driver; bus driver; school bus driver; courier; medical courier; (Uber|non-emergency medical transportation|route|taxi|van) driver",
    es: "chofer; chofer de reparto; repartidor; repartidora; conductor; conductora; camionero; trailero; chofer de (autobús|camión escolar|transporte médico); conductor de Uber; mensajero; mensajero médico; taxista",
  },
  {
    id: "freight_dispatcher",
    soc: "43-5032.00",
    labels: { en: "Freight / transport dispatcher", es: "Despachador(a) de transporte" },
    en: "freight dispatcher; truck dispatcher; transportation dispatcher; dispatcher trucking; service dispatcher; logistics dispatcher; taxi dispatcher; route coordinator; (bus|fleet) dispatcher; load planner",
    es: "despachador de transporte; despachadora de camiones; despachador de carga; coordinador de rutas; despachadora de flotilla; coordinadora de transporte; despachador de taxis; controlador de tráfico de camiones; coordinador de fletes",
  },
  {
    id: "production_worker",
    soc: "51-2099.00",
    labels: { en: "Production / assembly worker", es: "Operario(a) de producción" },
    en: "production worker; assembler; assembly line worker; factory worker; manufacturing associate; machine operator; production operator; line operator; (electronics|medical device) assembler; packaging operator",
    es: "operario de producción; operadora de producción; ensamblador; ensambladora; obrera de fábrica; obrero de fábrica; operador de máquina; operadora de máquina; empacadora de fábrica; trabajador de maquila; técnico de manufactura",
  },
  {
    id: "quality_inspector",
    soc: "51-9061.00",
    labels: { en: "Quality inspector / QA technician", es: "Inspector(a) de calidad" },
    en: "quality inspector; quality control inspector; QC inspector; QA technician; quality assurance technician; quality auditor; QC technician; quality control technician; document control specialist manufacturing; pharmaceutical QA; receiving inspector",
    es: "inspector de calidad; inspectora de calidad; técnico de calidad; técnica en control de calidad; control de calidad; auditor de calidad; auditora de calidad; aseguramiento de calidad; analista de calidad",
  },
];
