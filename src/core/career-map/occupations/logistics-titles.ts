import type { TitlesRow } from "../build-titles.ts";

export const LOGISTICS_TITLES: readonly TitlesRow[] = [
  {
    id: "shipping_clerk",
    soc: "43-5071.00",
    labels: { en: "Shipping / inventory clerk", es: "Auxiliar de envíos e inventario" },
    en: "shipping clerk; (asset|bill of lading|cargo|cloth inventory|customs documentation|cycle count|delivery|dispatch|distribution|dock|equipment|export|freight|freight sorter|gas inventory|import|inventory control|kitting|linen|logistician|manifest|marker warehouse|materials handler|order control|order fulfillment|packing|parcel post|parts|parts control|parts inventory|parts runner|petroleum inventory|procurement|propulsion parts|purchasing|reshipping|return goods|returned materials|route|sample|stock control|stock inventory|stock record|stockroom|storage|storeroom|stores|supply|supply room|tag and label|tally|tool crib|track scale|traffic|trailer|warehouse|warehouse record|weighing station|yard) clerk; (car|cargo|cylinder|deliverer|dock|freight|inventory|receiving|shipping|stock|tool|traffic|truck loading|warehouse|weight|yard) checker; warehouse (administrator|coordinator|inventory specialist|receiver|shipping associate|supervisor); inventory (administrator|auditor|manager|planner|recorder|transcriber); (92A automated logistical|92Y unit supply|logistics|order fulfillment|unit supply) specialist; (cargo|dock) supervisor; (dock|receiving distribution station|storeroom|tool crib) attendant; (cargo|freight|material|shipping) inspector; (dock|freight|order fulfillment) coordinator; (stock|store|storeroom|tool) keeper; supply (chain assistant|sergeant|technician); (property|vault) custodian; receiving (clerk warehouse|manager); (distribution|freight) associate; weight recorder; (cargo|freight) router; route (dispatcher shipping|returner); 2S0X1 materiel management; LS logistics specialist navy; custodian athletic equipment; dispatch clerk freight; expediter; materials management clerk hospital; receiver; returns processor; scaler; shipping manager; slot tag inserter; storekeeper; tallier; tallyman; ticketer; weigher; weighmaster",
    es: "auxiliar de envíos; auxiliar de (abastecimiento|compras|importaciones|paquetería|suministros|tráfico); encargado de embarques; (checador|recepción) de mercancía; contador de inventario; documentadora; logística; encargado de stock; checador de embarques; almacenista de inventario; facturador de embarques; aforador de inventario; guardalmacén; kardista; auxiliar de almacén e inventario; operador logístico",
  },
  {
    id: "warehouse_worker",
    soc: "53-7065.00",
    labels: { en: "Stocker / warehouse worker", es: "Almacenista" },
    en: "warehouse worker; (Amazon|backroom|distribution center|dock|ecommerce|freight|inbound|material handling|merchandise stock|order fulfillment|packing|replenishment|sort|sortation|stocker) associate; (break bulk|central supply|cooler|distribution|dock|lumber yard|storage|storeroom|supply|tool crib|vault|warehouse inventory) worker; (cherry picker|clamp truck|distribution|fork lift|hand truck|lift truck|pack room|pallet jack|reach truck|warehouse) operator; (dairy|frozen food|grocery|night crew|pricing and stocking|stock) clerk; order (assembler|builder|checker warehouse|filler|gatherer|picker|preparer|runner); warehouse (employee|hand|laborer|operative); (bin|bulk|central aisle|line|night) filler; stock (boy|clerk self service store|mover|receiver); (cart|linen room|supply room) attendant; (fork truck|forklift|hi-lo) driver; (receiving associate|recycling sorter) warehouse; (merchandise|package) processor; material (handler|mover); (inventory|sign and price) stocker; (shipping|storage) laborer; (package|parcel) sorter; central supply; dock hand; dockworker; freight crew member; fulfillment specialist; grocery packer; handler; laborer stores; lumper; packer; pallet builder; palletizer; parts puller; rack jobber; replenisher; selector; shelver store; stacker; stocker; stockman; stockperson; stower; trailer loader; unloader retail; unpacker; warehouseman; wearhouse worker",
    es: "almacenista; (auxiliar|empleado|mozo|trabajador(|a)) de almacén; (preparador|recolector|seleccionador) de pedidos; manejador de (materiales|paquetes); cargador; clasificador de paquetes; empaquetador; encargada de bodega; estibador; maniobrista; montacarguista; resurtidor; carretillero; cerillo; mozo de carga y descarga; auxiliar de piso de venta; auxiliar de surtido; operario logístico; diablero; ayudante de carga; armador de pedidos; maletero; ayudante de reparto",
  },
  {
    id: "driver",
    soc: "53-3033.00",
    labels: { en: "Driver / delivery driver", es: "Chofer / repartidor(a)" },
    en: "driver; (CDL|Uber|bus|delivery|non-emergency medical transportation|taxi|truck|van) driver; courier; medical courier; Lyft; Grubhub; Postmates; Spark driver; DoorDash; Uber Eats",
    es: "chofer; chofer de (autobús|camión escolar|reparto); camionero; conductor de Uber; mensajero; repartidor; taxista; DiDi; Rappi; Cabify",
  },
  {
    id: "freight_dispatcher",
    soc: "43-5032.00",
    labels: { en: "Freight / transport dispatcher", es: "Despachador(a) de transporte" },
    en: "freight dispatcher; (bus|field service|fleet|logistics|service|taxi|transportation) dispatcher; load planner; route coordinator",
    es: "despachador de transporte; despachadora de (camiones|flotilla); coordinador de (fletes|rutas); controlador de tráfico de camiones; coordinadora de transporte; despachador de carga",
  },
  {
    id: "production_worker",
    soc: "51-2099.00",
    labels: { en: "Production / assembly worker", es: "Operario(a) de producción" },
    en: "production worker; (line|machine|packaging) operator; (assembly line|factory) worker; assembler; electronics assembler; manufacturing associate",
    es: "operario de producción; (empacadora|obrer(o|a)) de fábrica; ensamblador(|a); operador de máquina; operadora de producción; trabajador de maquila; técnico de manufactura",
  },
  {
    id: "quality_inspector",
    soc: "51-9061.00",
    labels: { en: "Quality inspector / QA technician", es: "Inspector(a) de calidad" },
    en: "quality inspector; (QA|QC|quality assurance) technician; (QC|quality control|receiving) inspector; document control specialist manufacturing; pharmaceutical QA",
    es: "inspector(|a) de calidad; (analista|aseguramiento|auditor|control|técnica en control|técnico) de calidad",
  },
];
