/** Work that the map does not hold, so that a plumber is told so and not taken for the nearest likeness. Set apart by semicolons. */
const ENGLISH =
  "mechanical engineer; civil engineer; electrical engineer; software engineer; software developer; " +
  "chemical engineer; engineer; architect; landscape architect; carpenter; plumber; electrician; welder; " +
  "roofer; mason; bricklayer; painter; house painter; drywall installer; HVAC technician; " +
  "HVAC installer; construction worker; construction laborer; construction manager; foreman; " +
  "heavy equipment operator; crane operator; machinist; CNC operator; tool and die maker; auto mechanic; " +
  "mechanic; diesel mechanic; automotive technician; aircraft mechanic; body shop technician; " +
  "tire technician; lube technician; farm manager; farmer; farm worker; rancher; fisherman; deckhand; " +
  "sailor; logger; landscaper; gardener; groundskeeper; arborist; pilot; airline pilot; " +
  "flight attendant; air traffic controller; barber; hairdresser; hair stylist; hairstylist; " +
  "cosmetologist; beautician; esthetician; nail technician; manicurist; makeup artist; " +
  "massage therapist; tattoo artist; personal trainer; fitness instructor; yoga instructor; coach; " +
  "athlete; referee; lifeguard; dancer; actor; actress; musician; singer; DJ; photographer; " +
  "videographer; film editor; graphic designer; web designer; web developer; programmer; data scientist; " +
  "data engineer; UX designer; interior designer; fashion designer; florist; jeweler; artist; sculptor; " +
  "animator; model; pastry chef; chef; sous chef; baker; butcher; janitor; custodian; housekeeper; maid; " +
  "window cleaner; pest control technician; exterminator; pool cleaner; locksmith; " +
  "appliance repair technician; elevator mechanic; lineman; cable installer; solar panel installer; " +
  "glazier; flooring installer; insulation worker; ironworker; sheet metal worker; pipefitter; " +
  "boilermaker; millwright; miner; oil rig worker; roustabout; geologist; physicist; chemist; " +
  "astronomer; meteorologist; economist; statistician; mathematician; actuary; stockbroker; " +
  "financial advisor; investment banker; financial analyst; real estate agent; realtor; " +
  "real estate broker; property manager; car salesman; auto detailer; car wash attendant; " +
  "security guard; bouncer; firefighter; fire chief; correctional officer; prison guard; detective; " +
  "private investigator; lawyer; attorney; judge; politician; diplomat; priest; pastor; minister; monk; " +
  "zookeeper; dog groomer; pet groomer; dog walker; dog trainer; jockey; wedding planner; event planner; " +
  "tour guide; travel agent; casino dealer; croupier; bellhop; valet; tailor; seamstress; " +
  "sewing machine operator; upholsterer; shoemaker; dry cleaner; laundry attendant; furniture maker; " +
  "cabinetmaker; woodworker; blacksmith; potter; glassblower; printer operator; press operator; " +
  "machine operator; assembly line worker; assembler; factory worker; packer meat; meat cutter; " +
  "fish cutter; winemaker; brewer; barista; bartender; dishwasher; line cook; cook; CEO; " +
  "chief executive officer; president; vice president; marketing manager; marketing specialist; " +
  "brand manager; public relations manager; product manager; project manager; operations manager; " +
  "program manager; business analyst; management consultant; entrepreneur; recruiter executive; " +
  "logistics engineer; surveyor; urban planner; cartographer; drafter; CAD technician; biologist; " +
  "zoologist; botanist; forester; park ranger; environmental engineer; archaeologist; anthropologist; " +
  "historian; philosopher; sociologist; composer; conductor train; train engineer; railroad worker; " +
  "subway operator; ship captain; marine engineer; astronaut; soldier infantry; infantryman; " +
  "tank crewman; fighter pilot; bomb technician; sniper; stunt performer; magician; clown; streamer; " +
  "youtuber; influencer; video game tester; game developer; sound engineer; lighting technician; " +
  "stagehand; set designer; art director; creative director; copywriter advertising; sales engineer; " +
  "auctioneer; pawnbroker; bookmaker; chimney sweep; septic cleaner; garbage collector; trash collector; " +
  "refuse collector; recycling worker; sanitation worker; street sweeper; water treatment operator; " +
  "nuclear technician; power plant operator; wind turbine technician; solar installer; " +
  "robotics technician; electronics technician; electrical technician; avionics technician; " +
  "audio technician; semiconductor technician; telecommunications installer; network engineer; " +
  "devops engineer; database administrator; cybersecurity analyst; information security analyst; " +
  "cloud architect; systems engineer; scrum master; blockchain developer; app developer; hotel manager; " +
  "restaurant owner; food truck owner; farmhand; fruit picker; beekeeper; ranch hand; horse trainer; " +
  "shepherd; veterinarian surgeon; orthodontist; mortician; funeral director; embalmer; undertaker; " +
  "gravedigger; crossing guard; traffic controller road; flagger; paver; asphalt worker; " +
  "concrete finisher; tile setter; plasterer; scaffolder; demolition worker; handyman; maintenance man; " +
  "maintenance technician; building maintenance; facilities manager; mover; furniture mover; " +
  "window installer; carpet installer; fence installer; gutter installer; swim instructor; golf pro; " +
  "ski instructor; martial arts instructor; dance teacher; music producer; piano tuner; choreographer; " +
  "fashion model; costume designer; hair salon owner; spa manager; nail artist; eyelash technician; " +
  "piercer; lash artist; wig maker; dressmaker; knitter; crossfit coach; soccer coach; football player; " +
  "sports agent; scout talent; umpire; caddie; bowling alley attendant; amusement park attendant; " +
  "ride operator; usher; projectionist; astrologer; psychic; rabbi; imam; missionary; nun; " +
  "chaplain army infantry; diplomatic attache; mayor; senator; lobbyist; customs broker; " +
  "border patrol agent; FBI agent; secret service agent; spy; treasurer corporate; auditor financial; " +
  "hedge fund manager; venture capitalist; trader; day trader; mortgage broker; appraiser real estate; " +
  "home inspector; building inspector; safety engineer; industrial engineer; biomedical engineer; " +
  "aerospace engineer; petroleum engineer; materials scientist; lab rat; lorem ipsum; unemployed; test; " +
  "asdf; qwerty; foo bar; ceramic artist; sign language poet; stone cutter; taxidermist; gunsmith; " +
  "watchmaker; instrument repairer; bike messenger; bicycle mechanic; motorcycle mechanic; boat builder; " +
  "shipwright; diver; commercial diver; scuba instructor; oceanographer; welder helper; " +
  "electrician apprentice; plumber helper; roofer helper; carpenter helper; painter helper; " +
  "mason tender; tree trimmer; lawn care worker; irrigation technician; greenhouse worker; " +
  "nursery worker plants; crop duster; dairy worker; poultry worker; slaughterhouse worker; " +
  "tractor driver; combine operator; excavator operator; bulldozer operator; quality engineer; " +
  "process engineer; test engineer; design engineer; field engineer; site engineer; structural engineer; " +
  "network architect; solutions architect; IT manager; chief technology officer; " +
  "chief financial officer; school principal; superintendent schools; university president; " +
  "college dean; industrial designer; packaging designer; jewelry designer; textile designer; " +
  "illustrator; cartoonist; tattooist; calligrapher; sculptress; stand-up comedian; comedian; " +
  "radio host; TV presenter; news anchor; sports commentator; movie director; film producer; " +
  "camera operator; drone operator; audio engineer; boom operator; contractor; general contractor; " +
  "flooring contractor; roofing contractor; handyman contractor; subcontractor; construction estimator; " +
  "movie extra; disc jockey; boxing coach; zumba instructor; tree service worker; pressure washer; " +
  "radiologist; dentist; dental surgeon; financial planner; civil engineering technician; mechanical engineering technician; " +
  "machine shop operator; machine shop worker; " +
  "chiropractor; optometrist; physical therapist; occupational therapist; speech pathologist; " +
  "speech therapist; audiologist; podiatrist; anesthesiologist; forest firefighter; tow truck operator; video editor; movie theater manager; principal; assistant principal; vice principal; pastor; church pastor; bank manager; branch manager; event coordinator; event manager; " +
  "social media manager; student; college student; veterinarian; vet doctor; fabricator; welder fabricator; immigration lawyer; " +
  "family lawyer; defense attorney; district attorney; public defender; corporate counsel; paramedic engineer; sales manager; " +
  "sales director; regional manager; district manager; plant manager; factory manager; warehouse manager; hotel owner; " +
  "restaurant manager; salon owner; nail salon owner; barbershop owner; business owner; small business owner; store owner; " +
  "nonprofit director; executive director; human resources director; creative writer; novelist; poet; author; screenwriter; " +
  "blogger; podcaster; sound technician; stage manager; theater technician; concert promoter; talent agent; music teacher private; " +
  "driving instructor; flight instructor; martial artist; chemical operator; process operator; pump operator; crane rigger; rigger; " +
  "pipeline welder; fitter; gas fitter; steamfitter; refrigeration mechanic; small engine mechanic; auto body repairer; " +
  "auto glass installer; auto electrician; alarm installer; satellite installer; telephone line installer; fiber optic technician; " +
  "cell tower technician; meter reader; surveying technician; soil scientist; environmental scientist; food scientist; hydrologist; " +
  "ecologist; wildlife biologist; microbiologist; biochemist; pharmacologist; epidemiologist; nutrition scientist; geographer; " +
  "political scientist; policy analyst; city planner; urban designer; landscape designer; kitchen designer; floral designer; " +
  "game designer; sound designer; UI designer; product owner; data architect; site reliability engineer; cloud engineer; " +
  "network administrator; systems administrator; security engineer; penetration tester; machine learning engineer; AI engineer; " +
  "IT director; chief information officer; investment advisor; wealth manager; portfolio manager; loan shark; insurance actuary; " +
  "stock trader; real estate developer; real estate appraiser; landlord; home stager; house flipper; doorman; parking valet; " +
  "shuttle operator; ferry captain; tugboat captain; merchant marine; longshoreman; stevedore; train conductor; brakeman; " +
  "locomotive engineer; boat captain; forest ranger; game warden; fishing guide; hunting guide; tree climber; landscaper foreman; " +
  "golf course groundskeeper; snow plow operator; paving crew; roofing foreman; framing carpenter; finish carpenter; stonemason; " +
  "tile installer; countertop installer; cabinet installer; garage door installer; pool installer; pool technician; well driller; " +
  "oil driller; blaster; foundry worker; die caster; tool maker; sheet metal mechanic; saw operator; sawmill worker; textile worker; " +
  "leather worker; shoe repairer; bike repairer; watch repairer; camera repairer; musical instrument repairer; vending machine repairer; " +
  "appliance repairman; television repairman; wind tech; nuclear engineer; physics researcher; mathematics professor";

const SPANISH =
  "ingeniero; ingeniera civil; ingeniero mecánico; ingeniero industrial; ingeniero de sistemas; " +
  "ingeniera química; arquitecto; arquitecta; carpintero; carpintera; plomero; fontanero; electricista; " +
  "soldador; soldadora; albañil; pintor; pintor de casas; pintora; techador; yesero; herrero; cerrajero; " +
  "mecánico; mecánico automotriz; mecánico de autos; hojalatero; obrero de construcción; " +
  "ayudante de albañil; peón; maestro de obras; maestro albañil; operador de grúa; " +
  "operador de maquinaria pesada; operador de excavadora; tornero; operador de máquina de coser; " +
  "operador de máquinas; costurera; costurero; sastre; modista; zapatero; joyero; relojero; tapicero; " +
  "ebanista; jardinero; jardinera; paisajista; agricultor; campesino; trabajador agrícola; jornalero; " +
  "ganadero; vaquero; pescador; marinero; leñador; minero; petrolero; piloto; piloto de avión; azafata; " +
  "sobrecargo; auxiliar de vuelo; aeromoza; controlador aéreo; peluquera; peluquero; barbero; estilista; " +
  "esteticista; cosmetóloga; manicurista; uñas acrílicas; técnica en uñas; maquillista; masajista; " +
  "entrenador personal; entrenador de fútbol; instructor de gimnasio; futbolista; atleta; árbitro; " +
  "salvavidas; bailarina; bailarín; actor; actriz; músico; cantante; fotógrafa; fotógrafo; camarógrafo; " +
  "diseñador gráfico; diseñadora de modas; diseñador de interiores; diseñador web; programador; " +
  "programadora de software; desarrollador web; desarrollador de software; científico de datos; " +
  "florista; artista; escultor; pintora artística; chef; cocinero; cocinera; panadero; panadera; " +
  "pastelero; repostera; carnicero; tortillero; barista; cantinero; lavaplatos; lavatrastes; conserje; " +
  "intendente; personal de limpieza; limpiadora; afanadora; empleada doméstica; mucama; recamarera; " +
  "camarista de hotel; trabajadora doméstica; limpieza de casas; lavandera; planchadora; velador; " +
  "vigilante; guardia de seguridad; guardia; bombero; custodio de prisión; carcelero; detective; " +
  "abogado; abogada; juez; jueza; diputado; sacerdote; pastor; pastora; monja; misionero; " +
  "veterinario zootecnista campo; peluquero canino; paseador de perros; entrenador de perros; " +
  "organizadora de eventos; guía de turistas; guía turístico; agente de viajes; botones de hotel; " +
  "valet parking; lavador de autos; lavacoches; llantero; tapizador; vidriero; instalador de pisos; " +
  "instalador de aire acondicionado; técnico en refrigeración; técnico electricista; técnico mecánico; " +
  "técnico electrónico; técnico en uñas; instalador de paneles solares; fumigador; soldado; " +
  "soldado de infantería; político; alcalde; embajador; economista; actuario; matemático; físico; " +
  "químico; biólogo; geólogo; astrónomo; meteorólogo; sociólogo; antropólogo; arqueólogo; historiador; " +
  "filósofo; corredor de bolsa; asesor financiero; agente inmobiliario; corredor de bienes raíces; " +
  "vendedor de autos; gerente general; gerente de proyecto; gerente de mercadotecnia; mercadóloga; " +
  "publicista; director ejecutivo; empresario; emprendedora; dueño de negocio; consultor de negocios; " +
  "analista financiero; obrero de fábrica; operario de máquina; ensamblador; ensambladora; maquiladora; " +
  "operadora de costura; empacadora de fruta; chofer; chofer de reparto; chofer de camión; trailero; " +
  "camionero; taxista; conductor de autobús; conductor de Uber; motociclista repartidor; " +
  "mensajero en moto; maquinista de tren; capitán de barco; buzo; barrendero; recolector de basura; " +
  "basurero; reciclador; mudancero; cargador de mudanzas; instalador de cable; liniero; " +
  "técnico de ascensores; apicultor; viticultor; cervecero; ceramista; artesano; artesana; tejedora; " +
  "bordadora; tatuador; locutor; locutora de radio; comediante; payaso; mago; modelo; director de cine; " +
  "productor de televisión; sonidista; iluminador; coreógrafa; compositora; dibujante; ilustrador; " +
  "arquitecto de software; inspector de obras; topógrafo; desempleado; ninguno; yerbero; astróloga; " +
  "curandero; vendedor ambulante de tacos; taquero; tamalera; pizzero; parrillero; sushero; cosechador; " +
  "pizcador; tractorista; ordeñador; caballerango; domador; torero; panteonero; sepulturero; funerario; " +
  "embalsamador; contratista; contratista de obra; parquero; acomodador de autos; mariachi; " +
  "pintor de brocha; boxeador; instructora de zumba; dentista; odontóloga; cirujano dentista; quiropráctico; optometrista; fisioterapeuta; terapeuta físico; terapeuta del habla; " +
  "terapeuta ocupacional; podólogo; gerente de banco; director de escuela; directora de escuela; gerente de ventas; gerente de restaurante; " +
  "gerente de producción; abogado de inmigración; abogada de familia; abogado penalista; licenciado en derecho; estudiante; médico veterinario; " +
  "médica veterinaria; veterinario; dueña de salón de belleza; dueño de taller; dueña de restaurante; peluquería; cultora de belleza; " +
  "manicura; uñera; técnica de uñas; barbería; entrenadora personal; nutricionista deportivo; maestra de baile; maestra de yoga; " +
  "cocinero de restaurante; ayudante de cocina; pinche de cocina; panificador; chapista; enderezador y pintor; mecánico diésel; " +
  "mecánico de aviación; gomero; refrigeracionista; técnico en aires acondicionados; instalador de techos; techero; montador de sheetrock; " +
  "carpintero de obra; ayudante de carpintero; ayudante de electricista; ayudante de plomero; operador de retroexcavadora; tractorista agrícola; " +
  "obrero agrícola; recogedor de café; cortador de caña; machetero; trabajador de campo; trabajador de la pisca; cuadrillero; chapeador; " +
  "guardaespaldas; portero de edificio; marino mercante; aduanero; agente aduanal; periodista deportivo; escritor; poeta; pintor artístico; " +
  "director de mercadeo; mercadólogo; community manager; publicista digital; diseñadora gráfica; animadora de fiestas; decoradora de interiores";

export const OTHER_TITLES: readonly string[] = `${ENGLISH}; ${SPANISH}`.split("; ");
