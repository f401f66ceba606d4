/** Work that the map does not hold, so that a plumber is told so and not taken for the nearest likeness. Set apart by semicolons. */
const ENGLISH =
  "mechanical engineer; electrical engineer; architect; plumber; electrician; roofer; bricklayer; painter; " +
  "drywall installer; HVAC installer; construction worker; construction laborer; foreman; " +
  "heavy equipment operator; machinist; CNC operator; diesel mechanic; aircraft mechanic; lube technician; " +
  "farmer; rancher; fisherman; deckhand; sailor; logger; landscaper; gardener; arborist; barber; hairdresser; " +
  "hair stylist; hairstylist; beautician; esthetician; manicurist; tattoo artist; personal trainer; " +
  "yoga instructor; coach; athlete; referee; lifeguard; dancer; actor; actress; musician; singer; DJ; " +
  "photographer; videographer; film editor; graphic designer; programmer; UX designer; jeweler; sculptor; " +
  "animator; model; pastry chef; butcher; window cleaner; pest control technician; exterminator; pool cleaner; " +
  "locksmith; appliance repair technician; elevator mechanic; lineman; cable installer; solar panel installer; " +
  "glazier; insulation worker; ironworker; sheet metal worker; pipefitter; boilermaker; millwright; miner; " +
  "roustabout; geologist; physicist; chemist; economist; statistician; mathematician; actuary; stockbroker; " +
  "financial advisor; investment banker; financial analyst; car salesman; auto detailer; fire chief; detective; " +
  "private investigator; judge; politician; diplomat; priest; pastor; minister; monk; zookeeper; dog groomer; " +
  "dog walker; croupier; bellhop; valet; tailor; seamstress; sewing machine operator; upholsterer; shoemaker; " +
  "dry cleaner; laundry attendant; furniture maker; cabinetmaker; woodworker; blacksmith; potter; glassblower; " +
  "printer operator; packer meat; fish cutter; winemaker; brewer; CEO; chief executive officer; vice president; " +
  "marketing specialist; business analyst; management consultant; entrepreneur; recruiter executive; surveyor; " +
  "cartographer; drafter; CAD technician; biologist; zoologist; botanist; forester; park ranger; archaeologist; " +
  "anthropologist; historian; philosopher; sociologist; composer; conductor train; railroad worker; " +
  "subway operator; ship captain; astronaut; soldier infantry; infantryman; tank crewman; fighter pilot; " +
  "bomb technician; sniper; stunt performer; magician; clown; streamer; youtuber; influencer; sound engineer; " +
  "stagehand; auctioneer; pawnbroker; bookmaker; chimney sweep; septic cleaner; garbage collector; " +
  "trash collector; refuse collector; sanitation worker; nuclear technician; power plant operator; " +
  "wind turbine technician; robotics technician; electronics technician; avionics technician; " +
  "semiconductor technician; devops engineer; database administrator; cybersecurity analyst; " +
  "information security analyst; scrum master; blockchain developer; app developer; farmhand; fruit picker; " +
  "beekeeper; horse trainer; shepherd; veterinarian surgeon; mortician; embalmer; undertaker; gravedigger; " +
  "crossing guard; traffic controller road; flagger; paver; asphalt worker; concrete finisher; tile setter; " +
  "plasterer; scaffolder; demolition worker; handyman; maintenance man; maintenance technician; mover; " +
  "furniture mover; fence installer; gutter installer; swim instructor; golf pro; dance teacher; music producer; " +
  "piano tuner; choreographer; fashion model; nail artist; eyelash technician; piercer; lash artist; wig maker; " +
  "dressmaker; knitter; crossfit coach; soccer coach; football player; sports agent; scout talent; umpire; " +
  "caddie; bowling alley attendant; amusement park attendant; ride operator; usher; projectionist; psychic; " +
  "rabbi; imam; missionary; nun; chaplain army infantry; diplomatic attache; mayor; senator; lobbyist; " +
  "customs broker; border patrol agent; FBI agent; secret service agent; spy; treasurer corporate; " +
  "hedge fund manager; venture capitalist; trader; appraiser real estate; home inspector; biomedical engineer; " +
  "lab rat; lorem ipsum; unemployed; test; asdf; qwerty; foo bar; ceramic artist; stone cutter; taxidermist; " +
  "gunsmith; watchmaker; bike messenger; bicycle mechanic; boat builder; shipwright; diver; scuba instructor; " +
  "oceanographer; painter helper; mason tender; tree trimmer; lawn care worker; irrigation technician; " +
  "greenhouse worker; nursery worker plants; crop duster; dairy worker; slaughterhouse worker; tractor driver; " +
  "combine operator; excavator operator; bulldozer operator; structural engineer; chief technology officer; " +
  "chief financial officer; college dean; illustrator; cartoonist; tattooist; calligrapher; sculptress; " +
  "comedian; radio host; TV presenter; news anchor; sports commentator; film producer; camera operator; " +
  "drone operator; boom operator; contractor; subcontractor; construction estimator; movie extra; disc jockey; " +
  "boxing coach; zumba instructor; pressure washer; radiologist; dentist; civil engineering technician; " +
  "machine shop operator; chiropractor; optometrist; physical therapist; occupational therapist; " +
  "speech pathologist; speech therapist; audiologist; podiatrist; anesthesiologist; tow truck operator; " +
  "video editor; principal; pastor; event coordinator; student; veterinarian; vet doctor; fabricator; " +
  "public defender; corporate counsel; regional manager; warehouse manager; barbershop owner; creative writer; " +
  "novelist; poet; author; screenwriter; blogger; podcaster; theater technician; concert promoter; talent agent; " +
  "driving instructor; flight instructor; martial artist; chemical operator; process operator; pump operator; " +
  "crane rigger; pipeline welder; fitter; steamfitter; refrigeration mechanic; auto body repairer; " +
  "auto glass installer; satellite installer; fiber optic technician; cell tower technician; meter reader; " +
  "surveying technician; soil scientist; hydrologist; ecologist; biochemist; pharmacologist; epidemiologist; " +
  "geographer; policy analyst; city planner; UI designer; site reliability engineer; cloud engineer; " +
  "network administrator; systems administrator; penetration tester; IT director; chief information officer; " +
  "wealth manager; loan shark; landlord; house flipper; doorman; shuttle operator; ferry captain; " +
  "tugboat captain; merchant marine; longshoreman; stevedore; train conductor; brakeman; locomotive engineer; " +
  "game warden; hunting guide; tree climber; golf course groundskeeper; snow plow operator; paving crew; " +
  "framing carpenter; stonemason; countertop installer; well driller; blaster; foundry worker; die caster; " +
  "tool maker; saw operator; sawmill worker; camera repairer; appliance repairman; television repairman; " +
  "physics researcher; mathematics professor";

const SPANISH =
  "arquitecto; carpintero; plomero; fontanero; electricista; albañil; techador; yesero; herrero; cerrajero; " +
  "mecánico automotriz; hojalatero; obrero de construcción; peón; maestro de obras; operador de grúa; " +
  "operador de maquinaria pesada; operador de excavadora; tornero; operador de máquina de coser; " +
  "operador de máquinas; costurera; sastre; modista; zapatero; joyero; relojero; tapicero; ebanista; jardinero; " +
  "paisajista; agricultor; campesino; jornalero; ganadero; vaquero; pescador; marinero; leñador; petrolero; " +
  "piloto de avión; controlador aéreo; estilista; esteticista; cosmetóloga; uñas acrílicas; técnica en uñas; " +
  "maquillista; entrenador de fútbol; futbolista; atleta; árbitro; salvavidas; bailarín; actor; actriz; músico; " +
  "cantante; fotógrafa; camarógrafo; diseñador gráfico; diseñadora de modas; programador; desarrollador web; " +
  "científico de datos; florista; escultor; panadera; pastelero; repostera; carnicero; tortillero; cantinero; " +
  "lavatrastes; camarista de hotel; lavandera; planchadora; custodio de prisión; detective; jueza; diputado; " +
  "sacerdote; pastor; monja; misionero; veterinario zootecnista campo; peluquero canino; paseador de perros; " +
  "organizadora de eventos; guía de turistas; guía turístico; botones de hotel; lavador de autos; lavacoches; " +
  "llantero; tapizador; vidriero; técnico en refrigeración; técnico en uñas; fumigador; soldado; político; " +
  "alcalde; embajador; actuario; matemático; físico; químico; biólogo; geólogo; astrónomo; meteorólogo; " +
  "sociólogo; antropólogo; arqueólogo; historiador; filósofo; corredor de bolsa; gerente de mercadotecnia; " +
  "mercadóloga; publicista; director ejecutivo; empresario; emprendedora; consultor de negocios; " +
  "analista financiero; operario de máquina; maquiladora; empacadora de fruta; chofer de camión; " +
  "conductor de autobús; motociclista repartidor; mensajero en moto; maquinista de tren; capitán de barco; buzo; " +
  "barrendero; basurero; reciclador; mudancero; cargador de mudanzas; liniero; técnico de ascensores; apicultor; " +
  "viticultor; cervecero; ceramista; artesano; tejedora; bordadora; tatuador; locutor; comediante; payaso; mago; " +
  "sonidista; iluminador; coreógrafa; compositora; dibujante; ilustrador; topógrafo; desempleado; ninguno; " +
  "yerbero; astróloga; curandero; vendedor ambulante de tacos; taquero; tamalera; pizzero; sushero; cosechador; " +
  "pizcador; tractorista; ordeñador; caballerango; domador; torero; panteonero; sepulturero; funerario; " +
  "embalsamador; contratista; parquero; acomodador de autos; mariachi; pintor de brocha; boxeador; " +
  "quiropráctico; optometrista; fisioterapeuta; terapeuta del habla; terapeuta ocupacional; podólogo; " +
  "abogado penalista; estudiante; médico veterinario; dueño de taller; peluquería; cultora de belleza; manicura; " +
  "uñera; técnica de uñas; barbería; nutricionista deportivo; maestra de baile; cocinero de restaurante; " +
  "pinche de cocina; panificador; chapista; enderezador y pintor; mecánico de aviación; gomero; " +
  "refrigeracionista; técnico en aires acondicionados; instalador de techos; techero; montador de sheetrock; " +
  "operador de retroexcavadora; obrero agrícola; recogedor de café; cortador de caña; machetero; " +
  "trabajador de la pisca; cuadrillero; chapeador; guardaespaldas; portero de edificio; marino mercante; " +
  "aduanero; agente aduanal; periodista deportivo; escritor; pintor artístico; animadora de fiestas; " +
  "decoradora de interiores";

export const OTHER_TITLES: readonly string[] = `${ENGLISH}; ${SPANISH}`.split("; ");
