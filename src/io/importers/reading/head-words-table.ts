/** Words, folded, that tell what a part of an entry's head is. Stems end with “*”. */

/** Found in names of employers. */
export const EMPLOYER_WORDS: readonly string[] =
  "hospital* clinic clinics clinica clinicas center centre centro medicine medical group grupo inc inc. llc l.l.c. corp corp. corporation co. company compania cia ltd ltda s.a. sa services servicios associates partners health healthcare salud system systems sistema network red pharmacy pharmacies farmacia* laboratory laboratories lab labs laboratorio* insurance seguros aseguradora mutual plan physicians practice consultorio* orthopedics orthopedic pediatrics cardiology dermatology dental department departamento county condado city ciudad state estado army navy force guard ejercito marina school schools escuela* colegio college university universidad academy academia instituto institute district distrito agency agencia office oficina bank banco hotel restaurant restaurante store stores tienda* market mercado supermercado* supermarket supermarkets logistics logistica transport library biblioteca foundation fundacion society sociedad board council consejo church iglesia residence residencia nursing-home hogar home homes rehabilitation rehabilitacion care staffing solutions soluciones industries industrias enterprises bros. brothers hnos. & team red cross cruz roja ambulance cooperative cooperativa bureau administration management billing-services urgent-care wellness imaging radiology hospice surgery surgical oncology foods motors realty law-firm firm bufete unidad medicos despacho ministerio secretaria-de imss va army navy marines usmc ejercito armada marina transit transporte transportes abarrotes policlinico policlinica sanatorio dispensario ambulatorio drogueria botica panaderia pasteleria ferreteria libreria boutique taller talleres constructora inmobiliaria notaria alcaldia municipalidad ayuntamiento gobierno guarderia liceo textiles confecciones comercializadora distribuidora maquiladora cafeteria cafe hostal bakery deli diner cafe salon spa warehouse fulfillment nursery daycare preschool dialysis plaza mart grocery groceries shipyard airlines railway courthouse court tribunal juzgado".split(
    " ",
  );

/** Found in titles of jobs: the one who does something. */
export const TITLE_WORDS: readonly string[] =
  "coder biller specialist technician tech assistant receptionist clerk coordinator manager supervisor director lead leader officer analyst auditor administrator administrative representative rep agent associate adjuster examiner processor secretary nurse aide attendant orderly medic emt paramedic phlebotomist pharmacist cashier teller server waiter waitress bartender host hostess cook chef driver operator teacher instructor tutor educator professor coach librarian bookkeeper accountant auditor buyer seller salesperson sales-associate trainer trainee apprentice intern extern volunteer consultant engineer developer designer writer editor transcriptionist scribe interpreter translator dispatcher scheduler registrar patient-access worker helper laborer foreman inspector guard custodian janitor housekeeper stylist therapist hygienist dietitian counselor caseworker navigator advocate liaison verifier reviewer abstractor keyer typist cleaner nanny caregiver sergeant corporal specialist petty-officer crew member temp concierge doctor physician surgeon dentist veterinarian owner founder president principal head chief senior junior superintendent underwriter collector barista merchandiser stocker picker packer assembler machinist mechanic electrician planner monitor "
    .concat(
      "codificador* facturador* especialista* tecnico tecnica tecnicos auxiliar auxiliares asistente* recepcionista* empleado empleada oficinista* coordinador* gerente gerenta supervisor* director* lider encargado encargada jefe jefa analista* auditor* administrador* administrativo administrativa representante* agente* asociado asociada ajustador* examinador* procesador* secretaria secretario enfermero enfermera enfermeros camillero paramedico* flebotomista* farmaceutico farmaceutica cajero cajera vendedor* mesero mesera cocinero cocinera chofer conductor* operador* operario operaria maestro maestra profesor* docente* instructor* tutor* bibliotecario bibliotecaria contador* contable* tenedor tenedora comprador* capacitador* aprendiz becario becaria practicante* pasante* voluntario voluntaria consultor* ingeniero ingeniera transcriptor* interprete* traductor* despachador* programador* registrador* trabajador* ayudante* obrero obrera inspector* guardia vigilante* conserje* estilista* terapeuta* higienista* nutriologo consejero consejera promotor* gestor* verificador* revisor* capturista* digitador* mecanografa cuidador* ninera sargento cabo medico medica doctor doctora cirujano dentista odontologo duena dueno propietario propietaria presidente presidenta socio socia mucama camarera camarero limpiador* bodeguero almacenista* repartidor* telefonista* telefonica cobrador* liquidador* tasador* archivista* ujier titular monitora tutora",
    )
    .split(" ");

/** Found in names of degrees, diplomas and programs. */
export const DEGREE_WORDS: readonly string[] =
  "bachelor* master* associate* doctor* doctorate phd ph.d. mba ms m.s. ma m.a. bs b.s. bsc ba b.a. bsn adn asn as a.s. aa a.a. aas a.a.s. bba msn mha mph degree diploma certificate ged g.e.d. equivalency minor major coursework program programme course training specialization specialty credits high-school "
    .concat(
      "bachillerato bachiller licenciatura licenciado licenciada maestria doctorado grado tecnico tecnica tecnicatura diplomado titulo certificado certificacion preparatoria secundaria curso programa especializacion especialidad carrera ingenieria profesorado postgrado posgrado pregrado capacitacion",
    )
    .split(" ");

/** Found in names of schools. */
export const SCHOOL_WORDS: readonly string[] =
  "university college school academy institute institution center campus universidad colegio escuela academia instituto centro politecnico conalep cbtis cetis tec tecnologico liceo preparatoria-no. secundaria-no. facultad seminary conservatory polytechnic isd district career-center learning aapc ahima coursera penn-foster".split(
    " ",
  );

const cache = new Map<readonly string[], { exact: Set<string>; stems: string[] }>();

/** How many words of a folded text are in a list. */
export function countWords(folded: string, list: readonly string[]): number {
  let known = cache.get(list);
  if (known === undefined) {
    known = {
      exact: new Set(list.filter((word) => !word.endsWith("*"))),
      stems: list.filter((word) => word.endsWith("*")).map((word) => word.slice(0, -1)),
    };
    cache.set(list, known);
  }
  const { exact, stems } = known;
  const words = folded
    .split(/[\s,;:()/]+/)
    .flatMap((word) => [word, word.replace(/\.$/, "")].slice(0, word.endsWith(".") ? 2 : 1));
  return words.filter((word) => exact.has(word) || stems.some((stem) => word.startsWith(stem))).length;
}
