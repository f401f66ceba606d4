import type { TitlesRow } from "../build-titles.ts";

export const LOGISTICS_TITLES: readonly TitlesRow[] = [
  {
    id: "shipping_clerk",
    soc: "43-5071.00",
    labels: { en: "Shipping / inventory clerk", es: "Auxiliar de envíos e inventario" },
    en: "shipping clerk; receiving clerk; shipping and receiving clerk; shipping receiving clerk; inventory clerk; inventory control clerk; inventory specialist; inventory associate; inventory control specialist; inventory analyst; inventory coordinator; stock control clerk; traffic clerk; shipping associate; shipping specialist; receiver; receiving associate; dock clerk; warehouse clerk; materials clerk; material control clerk; materials handler clerk; logistics clerk; logistics specialist; supply technician; supply specialist; 92Y unit supply specialist; 92A automated logistical specialist; 2S0X1 materiel management; LS logistics specialist navy; cycle counter; cycle count clerk; freight clerk; freight coordinator; export clerk; export coordinator; import clerk; order fulfillment clerk; bill of lading clerk; expediter; parts inventory clerk; tool crib clerk; tool room clerk; tool crib attendant; traffic coordinator; yard clerk; weigher; weight checker; medical supply clerk; supply chain coordinator; receiving coordinator; warehouse coordinator; loading checker; manifest clerk; dispatch clerk freight; procurement clerk; route clerk; vault inventory clerk; shipping technician; mail order clerk shipping; specimen shipping clerk; purchasing clerk; inventory taker; inventory counter; inventory auditor; stock keeper; storekeeper; stores clerk; storeroom clerk; parts clerk; packing clerk; freight receiver; dock coordinator; export documentation clerk; customs documentation clerk; materials coordinator; materials management clerk hospital; purchasing assistant; procurement assistant; distribution clerk; order processor shipping; asset clerk; equipment clerk; scale clerk; weighmaster; linen clerk; gas inventory clerk; ticketer; marker warehouse clerk; meat clerk receiving; book clerk shipping; incoming freight clerk; freight checker; cargo agent; ramp cargo clerk; vault custodian; linen supply clerk; property custodian; kitting clerk",
    es: "auxiliar de envíos; encargada de envíos; encargado de envíos; encargado de embarques; auxiliar de embarques; auxiliar de inventario; encargada de inventario; encargado de inventarios; control de inventarios; analista de inventarios; oficinista de almacén; recibo y embarque; encargado de recibo; recibidor de mercancía; recepción de mercancía; auxiliar de logística; coordinadora de logística; coordinador de envíos; despachador de mercancía; auxiliar de despacho de mercancía; checador de mercancía; inventarista; auxiliar de tráfico; documentador de embarques; auxiliar de importaciones; jefe de embarques; encargada de paquetería; auxiliar de compras; recibo y envío de mercancía; auxiliar de paquetería; contador de inventario; auxiliar de abastecimiento; auxiliar de suministros; encargada de compras; documentadora; inventarios; logística; control de mercancía",
  },
  {
    id: "warehouse_worker",
    soc: "53-7065.00",
    labels: { en: "Stocker / warehouse worker", es: "Almacenista" },
    en: "warehouse worker; warehouse associate; warehouse laborer; warehouse operator; warehouse person; warehouseman; warehouse team member; warehouse clerk picker; stocker; overnight stocker; night stocker; stock clerk; stock associate; stock boy; shelf stocker; grocery stocker; grocery clerk; order filler; order picker; order selector; order puller; picker; picker packer; package handler; parcel handler; material handler; forklift driver; fulfillment associate; Amazon associate; distribution center associate; loader; unloader; truck loader; freight handler; freight team associate; merchandise stocker; merchandise associate backroom; backroom associate; replenishment associate; central supply worker; supply room attendant; laundry supply worker; produce stocker; tool crib worker; inventory stocker; parts puller; receiving associate warehouse; stower; sorter warehouse; reach truck operator; pallet jack operator; cooler stocker; hand packer; personal shopper stocker; online grocery picker; linen room attendant; dock worker; salvage stocker; stock handler; stock worker; dairy stocker; trailer unloader; container unloader; freight unloader; warehouse specialist; warehouse technician; selector; package sorter; parcel sorter; box packer; e-commerce picker; cherry picker operator; clamp truck operator; lift truck operator; lumper; bin stocker; shelf filler; vending machine filler; merchandise handler; cold storage worker; hi-lo driver; stock puller; frozen food stocker; order assembler; central supply; shoe stock; supply worker; inventory handler; baggage handler warehouse; recycling sorter warehouse; garment picker; mail order filler",
    es: "almacenista; trabajador de almacén; trabajadora de almacén; auxiliar de almacén; ayudante de almacén; operario de almacén; empleado de almacén; mozo de almacén; bodeguero; bodeguera; encargado de almacén; encargada de bodega; surtidor de pedidos; preparador de pedidos; recolector de pedidos; acomodador de mercancía; operador de montacargas; montacarguista; cargador de almacén; cargador; estibador; empacador; seleccionador de pedidos; manejador de materiales; resurtidor; acomodadora de anaqueles; acomodaba mercancía; acomodador de estantes; trabajo en almacén; descargador de camiones; empaquetador; clasificador de paquetes; manejador de paquetes; maniobrista; cargaba camiones; empacadora de almacén",
  },
  {
    id: "driver",
    soc: "53-3033.00",
    labels: { en: "Driver / delivery driver", es: "Chofer / repartidor(a)" },
    en: "driver; delivery driver; truck driver; CDL driver; bus driver; school bus driver; courier; medical courier; Uber driver; rideshare driver; van driver; taxi driver; lab courier; non-emergency medical transportation driver; NEMT driver; Amazon delivery driver; UPS driver; route driver",
    es: "chofer; chofer de reparto; repartidor; repartidora; conductor; conductora; camionero; trailero; chofer de autobús; chofer de camión escolar; mensajero; mensajero médico; taxista; conductor de Uber; chofer de transporte médico",
  },
  {
    id: "freight_dispatcher",
    soc: "43-5032.00",
    labels: { en: "Freight / transport dispatcher", es: "Despachador(a) de transporte" },
    en: "freight dispatcher; truck dispatcher; transportation dispatcher; dispatcher trucking; service dispatcher; logistics dispatcher; taxi dispatcher; route coordinator; fleet dispatcher; bus dispatcher; load planner; field service dispatcher",
    es: "despachador de transporte; despachadora de camiones; despachador de carga; coordinador de rutas; despachadora de flotilla; coordinadora de transporte; despachador de taxis; controlador de tráfico de camiones; coordinador de fletes",
  },
  {
    id: "production_worker",
    soc: "51-2099.00",
    labels: { en: "Production / assembly worker", es: "Operario(a) de producción" },
    en: "production worker; assembler; assembly line worker; factory worker; manufacturing associate; machine operator; production operator; line operator; electronics assembler; packaging operator; medical device assembler; manufacturing technician",
    es: "operario de producción; operadora de producción; ensamblador; ensambladora; obrera de fábrica; obrero de fábrica; operador de máquina; operadora de máquina; trabajador de maquila; empacadora de fábrica; técnico de manufactura; operador de línea",
  },
  {
    id: "quality_inspector",
    soc: "51-9061.00",
    labels: { en: "Quality inspector / QA technician", es: "Inspector(a) de calidad" },
    en: "quality inspector; quality control inspector; QC inspector; QA technician; quality assurance technician; quality auditor; QC technician; quality control technician; quality technician; receiving inspector; food quality technician; pharmaceutical QA; document control specialist manufacturing",
    es: "inspector de calidad; inspectora de calidad; técnico de calidad; técnica en control de calidad; control de calidad; auditor de calidad; auditora de calidad; aseguramiento de calidad; analista de calidad",
  },
];
