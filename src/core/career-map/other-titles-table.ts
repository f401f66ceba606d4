/** Work that the map does not hold, so that a plumber is told so and not taken for the nearest likeness. Set apart by semicolons. */
const ENGLISH =
  "roofer; electrician; nail technician; HVAC installer; fitness instructor; cosmetologist; auto body repairer; " +
  "construction worker; construction laborer; foreman; heavy equipment operator; lube technician; " +
  "gardener; hair stylist; manicurist; personal trainer; yoga instructor; coach; musician; photographer; " +
  "film editor; animator; butcher; window cleaner; pest control technician; pool cleaner; " +
  "appliance repair technician; sheet metal worker; physicist; economist; statistician; financial advisor; " +
  "investment banker; financial analyst; car salesman; fire chief; detective; private investigator; judge; " +
  "diplomat; dog groomer; sewing machine operator; dry cleaner; laundry attendant; furniture maker; " +
  "printer operator; packer meat; chief executive officer; vice president; marketing specialist; " +
  "business analyst; management consultant; recruiter executive; surveyor; CAD technician; biologist; " +
  "park ranger; archaeologist; historian; sociologist; composer; conductor train; railroad worker; " +
  "subway operator; ship captain; soldier infantry; bomb technician; chimney sweep; septic cleaner; " +
  "garbage collector; trash collector; refuse collector; nuclear technician; power plant operator; " +
  "wind turbine technician; robotics technician; electronics technician; avionics technician; " +
  "semiconductor technician; database administrator; information security analyst; scrum master; " +
  "blockchain developer; app developer; horse trainer; veterinarian surgeon; crossing guard; " +
  "traffic controller road; paver; tile setter; plasterer; maintenance technician; mover; swim instructor; " +
  "music producer; piano tuner; fashion model; eyelash technician; piercer; wig maker; crossfit coach; " +
  "sports agent; scout talent; caddie; bowling alley attendant; amusement park attendant; usher; " +
  "chaplain army infantry; mayor; senator; customs broker; border patrol agent; FBI agent; " +
  "secret service agent; treasurer corporate; appraiser real estate; home inspector; lab rat; test; " +
  "foo bar; watchmaker; bike messenger; boat builder; diver; scuba instructor; painter helper; " +
  "mason tender; lawn care worker; irrigation technician; nursery worker plants; dairy worker; " +
  "tractor driver; chief technology officer; chief financial officer; college dean; radio host; " +
  "news anchor; sports commentator; film producer; camera operator; boxing coach; zumba instructor; " +
  "radiologist; civil engineering technician; machine shop operator; chiropractor; optometrist; " +
  "physical therapist; occupational therapist; speech pathologist; speech therapist; audiologist; " +
  "podiatrist; tow truck operator; video editor; event coordinator; student; vet doctor; fabricator; " +
  "public defender; corporate counsel; warehouse manager; creative writer; author; blogger; " +
  "theater technician; talent agent; driving instructor; flight instructor; chemical operator; " +
  "process operator; fitter; fiber optic technician; cell tower technician; meter reader; " +
  "surveying technician; soil scientist; biochemist; geographer; policy analyst; city planner; " +
  "site reliability engineer; network administrator; systems administrator; IT director; " +
  "chief information officer; loan shark; landlord; house flipper; hunting guide; " +
  "golf course groundskeeper; paving crew; framing carpenter; die caster; tool maker; camera repairer; " +
  "appliance repairman; physics researcher; mathematics professor";

const SPANISH =
  "electricista; soldador; estilista; cosmetóloga; " +
  "peón; maestro de obras; operador de grúa; operador de máquina de coser; operador de máquinas; " +
  "costurera; jardinero; agricultor; marinero; petrolero; piloto de avión; controlador aéreo; " +
  "técnica en uñas; entrenador de fútbol; músico; programador; desarrollador web; científico de datos; " +
  "florista; escultor; panadera; repostera; camarista de hotel; custodio de prisión; detective; jueza; " +
  "veterinario zootecnista campo; peluquero canino; paseador de perros; organizadora de eventos; " +
  "guía de turistas; botones de hotel; llantero; actuario; matemático; físico; químico; biólogo; " +
  "historiador; filósofo; corredor de bolsa; gerente de mercadotecnia; publicista; director ejecutivo; " +
  "consultor de negocios; analista financiero; operario de máquina; maquiladora; empacadora de fruta; " +
  "chofer de camión; conductor de autobús; motociclista repartidor; mensajero en moto; capitán de barco; " +
  "barrendero; cargador de mudanzas; técnico de ascensores; tejedora; locutor; compositora; topógrafo; " +
  "astróloga; vendedor ambulante de tacos; pizzero; funerario; contratista; acomodador de autos; " +
  "fisioterapeuta; terapeuta del habla; terapeuta ocupacional; abogado penalista; estudiante; " +
  "médico veterinario; cultora de belleza; técnica de uñas; nutricionista deportivo; maestra de baile; " +
  "cocinero de restaurante; pinche de cocina; panificador; mecánico de aviación; " +
  "técnico en aires acondicionados; instalador de techos; techero; operador de retroexcavadora; " +
  "obrero agrícola; cortador de caña; trabajador de la pisca; portero de edificio; agente aduanal; " +
  "escritor; animadora de fiestas; decoradora de interiores";

export const OTHER_TITLES: readonly string[] = `${ENGLISH}; ${SPANISH}`.split("; ");
