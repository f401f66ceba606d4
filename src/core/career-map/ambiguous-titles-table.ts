interface BothLanguages {
  readonly en: string;
  readonly es: string;
}

export interface AmbiguityRow {
  /** Titles that say too little by themselves. */
  readonly titles: readonly string[];
  /** What reads the same and says enough: the word of the other language. */
  readonly plain?: readonly string[];
  readonly question: BothLanguages;
  readonly choices: readonly { readonly occupation: string; readonly label: BothLanguages }[];
}

function choice(occupation: string, en: string, es: string): AmbiguityRow["choices"][number] {
  return { occupation, label: { en, es } };
}

/** Titles that several pasts share, the one question that tells them apart, and its answers. */
export const AMBIGUOUS_TITLES: readonly AmbiguityRow[] = [
  {
    titles: ["teacher", "maestra", "profesora", "docente", "school teacher", "instructor"],
    question: { en: "Whom did you teach?", es: "¿A quiénes enseñaba?" },
    choices: [
      choice("elementary_teacher", "Children in elementary school", "Primaria"),
      choice("secondary_teacher", "Middle or high school students", "Secundaria o preparatoria"),
      choice("preschool_teacher", "Preschool children", "Preescolar"),
      choice("special_ed_teacher", "Students in special education", "Educación especial"),
      choice("teaching_assistant", "I assisted a teacher", "Asistía a otra persona docente"),
      choice("college_instructor", "Adults or college students", "Personas adultas o universitarias"),
    ],
  },
  {
    titles: ["tech", "technician", "técnico", "medical tech", "hospital tech", "health technician"],
    question: { en: "What did you work on?", es: "¿En qué trabajaba?" },
    choices: [
      choice("pharmacy_technician", "Medications", "Medicamentos"),
      choice("lab_technician", "Laboratory tests", "Pruebas de laboratorio"),
      choice("radiologic_tech", "X-ray or imaging", "Rayos X o imágenes"),
      choice("surgical_tech", "Surgery", "Cirugía"),
      choice("cna", "Patient care", "Cuidado de pacientes"),
      choice("emt", "Emergencies", "Emergencias"),
      choice("vet_assistant", "Animals", "Animales"),
      choice("computer_support", "Computers", "Computadoras"),
    ],
  },
  {
    titles: ["nurse", "enfermera", "nursing", "enfermería"],
    question: { en: "Which license or role did you have?", es: "¿Qué licencia o función tenía?" },
    choices: [
      choice("registered_nurse", "Registered nurse (RN)", "Enfermería registrada (RN)"),
      choice(
        "lpn_lvn",
        "Practical or vocational nurse (LPN/LVN)",
        "Enfermería práctica o vocacional (LPN/LVN)",
      ),
      choice("cna", "Nursing assistant (CNA)", "Auxiliar de enfermería (CNA)"),
      choice("foreign_nurse", "Nurse in another country", "Enfermería en otro país"),
    ],
  },
  {
    titles: ["assistant", "asistente", "aide", "auxiliar", "helper", "ayudante"],
    question: { en: "Whom or what did you assist?", es: "¿A quién o en qué asistía?" },
    choices: [
      choice("admin_assistant", "An office", "Una oficina"),
      choice("medical_assistant", "A doctor or clinic", "Un consultorio médico"),
      choice("cna", "Nurses and patients", "Enfermería y pacientes"),
      choice("dental_assistant", "A dentist", "Un consultorio dental"),
      choice("teaching_assistant", "A teacher", "Una persona docente"),
      choice("paralegal", "A lawyer", "Un despacho de abogados"),
      choice("home_health_aide", "A person at home", "Una persona en su casa"),
    ],
  },
  {
    titles: ["clerk", "oficinista", "empleada"],
    question: { en: "What did you handle most?", es: "¿Qué manejaba más?" },
    choices: [
      choice("office_clerk", "Office papers in general", "Papeles de oficina en general"),
      choice("file_clerk", "Files and records", "Archivos y expedientes"),
      choice("billing_clerk", "Bills", "Facturas"),
      choice("bookkeeper", "Accounts", "Cuentas"),
      choice("data_entry", "Data entry", "Captura de datos"),
      choice("shipping_clerk", "Shipments or stock", "Envíos o inventario"),
      choice("retail_sales", "Customers in a store", "Clientes en una tienda"),
    ],
  },
  {
    titles: ["specialist", "especialista"],
    question: { en: "What was your specialty?", es: "¿En qué se especializaba?" },
    choices: [
      choice("customer_service", "Customers", "Clientes"),
      choice("patient_access", "Patient registration or insurance", "Registro o seguro de pacientes"),
      choice("billing_clerk", "Billing", "Facturación"),
      choice("insurance_claims_clerk", "Insurance claims", "Reclamaciones de seguro"),
      choice("hr_assistant", "Staff and hiring", "Personal y contratación"),
      choice("computer_support", "Computers", "Computadoras"),
    ],
  },
  {
    titles: ["coordinator", "coordinadora"],
    question: { en: "What did you coordinate?", es: "¿Qué coordinaba?" },
    choices: [
      choice("medical_receptionist", "Patients and appointments", "Pacientes y citas"),
      choice("admin_assistant", "An office or a program", "Una oficina o un programa"),
      choice("hr_assistant", "Staff and hiring", "Personal y contratación"),
      choice("shipping_clerk", "Shipments or stock", "Envíos o inventario"),
      choice("social_service_asst", "Help for families", "Ayuda a familias"),
      choice("clinical_research_coordinator", "Research studies", "Estudios de investigación"),
    ],
  },
  {
    titles: ["encargada", "responsable"],
    question: { en: "What were you in charge of?", es: "¿De qué se encargaba?" },
    choices: [
      choice("retail_manager", "A store", "Una tienda"),
      choice("office_manager", "An office", "Una oficina"),
      choice("shipping_clerk", "A warehouse or its stock", "Un almacén o su inventario"),
      choice("food_service_manager", "A restaurant or kitchen", "Un restaurante o cocina"),
      choice("payroll_clerk", "Payroll", "La nómina"),
      choice("file_clerk", "Files and records", "El archivo"),
    ],
  },
  {
    titles: ["operator", "operadora"],
    question: { en: "What did you operate?", es: "¿Qué operaba?" },
    choices: [
      choice("customer_service", "Customer calls", "Llamadas de clientes"),
      choice("receptionist", "A switchboard", "Un conmutador"),
      choice("dispatcher_911", "Emergency calls", "Llamadas de emergencia"),
      choice("production_worker", "A machine in a factory", "Una máquina en una fábrica"),
      choice("warehouse_worker", "A forklift", "Un montacargas"),
      choice("driver", "A truck or bus", "Un camión o autobús"),
    ],
  },
  {
    titles: ["associate", "asociada"],
    question: { en: "Where did you work?", es: "¿Dónde trabajaba?" },
    choices: [
      choice("retail_sales", "On the sales floor of a store", "En el piso de ventas de una tienda"),
      choice("retail_cashier", "At a register", "En una caja"),
      choice("warehouse_worker", "In a warehouse or stockroom", "En un almacén o bodega"),
      choice("customer_service", "In customer service", "En servicio al cliente"),
    ],
  },
  {
    titles: ["representative", "representante", "agent", "agente"],
    question: { en: "What did people come to you for?", es: "¿Para qué acudían a usted?" },
    choices: [
      choice("customer_service", "Questions and complaints", "Preguntas y quejas"),
      choice("bill_collector", "Debts and payments", "Deudas y pagos"),
      choice("insurance_agent", "To buy insurance", "Comprar un seguro"),
      choice("insurance_claims_clerk", "Insurance claims", "Reclamaciones de seguro"),
      choice("patient_access", "To register at a hospital", "Registrarse en un hospital"),
      choice("hotel_front_desk", "A hotel room", "Una habitación de hotel"),
      choice("real_estate_agent", "A home", "Una vivienda"),
    ],
  },
  {
    titles: ["worker", "trabajadora", "obrera"],
    question: { en: "Where did you work?", es: "¿Dónde trabajaba?" },
    choices: [
      choice("warehouse_worker", "In a warehouse", "En un almacén o bodega"),
      choice("production_worker", "In a factory", "En una fábrica"),
      choice("housekeeper", "Cleaning homes, hotels or offices", "Limpiando casas, hoteles u oficinas"),
      choice("cook", "In a kitchen", "En una cocina"),
      choice("personal_care_aide", "Caring for people", "Cuidando a personas"),
      choice("office_clerk", "In an office", "En una oficina"),
    ],
  },
  {
    titles: ["medic"],
    question: { en: "Where did you serve?", es: "¿Dónde prestaba servicio?" },
    choices: [
      choice("military_medic", "In the military", "En las fuerzas armadas"),
      choice("paramedic", "As a paramedic", "Como paramédico(a)"),
      choice("emt", "As an EMT", "Como EMT"),
    ],
  },
  {
    titles: ["cashier teller", "cajera", "teller cashier"],
    plain: ["cashier", "cashiers"],
    question: { en: "Where was your drawer?", es: "¿Dónde estaba su caja?" },
    choices: [
      choice("retail_cashier", "In a store or restaurant", "En una tienda o restaurante"),
      choice("bank_teller", "In a bank or credit union", "En un banco o cooperativa"),
      choice("pharmacy_aide", "In a pharmacy", "En una farmacia"),
    ],
  },
  {
    titles: ["caregiver", "cuidadora", "care provider"],
    question: { en: "Whom did you care for?", es: "¿A quién cuidaba?" },
    choices: [
      choice(
        "personal_care_aide",
        "Older or disabled people, as a job",
        "Personas mayores o con discapacidad, como empleo",
      ),
      choice("home_health_aide", "Patients at home, for an agency", "Pacientes en su casa, para una agencia"),
      choice("family_caregiver", "Someone in my family", "Una persona de mi familia"),
      choice("childcare_worker", "Children", "Niños"),
    ],
  },
  {
    titles: ["doctor", "médico", "physician"],
    question: { en: "What was your work?", es: "¿Cuál era su trabajo?" },
    choices: [
      choice("foreign_doctor", "Physician, here or abroad", "Medicina, aquí o en otro país"),
      choice("foreign_dentist", "Dentist", "Odontología"),
      choice("medical_assistant", "I assisted a doctor", "Asistía a un médico"),
    ],
  },
  {
    titles: ["scheduler", "dispatcher", "despachadora"],
    question: { en: "What did you schedule or send out?", es: "¿Qué programaba o despachaba?" },
    choices: [
      choice("medical_receptionist", "Medical visits", "Citas médicas"),
      choice("dispatcher_911", "Police, fire or ambulance", "Policía, bomberos o ambulancia"),
      choice("freight_dispatcher", "Trucks or drivers", "Camiones o choferes"),
      choice("receptionist", "Appointments in an office", "Citas de oficina"),
    ],
  },
  {
    titles: ["secretary", "secretaria"],
    question: { en: "What kind of office was it?", es: "¿Qué tipo de oficina era?" },
    choices: [
      choice("admin_assistant", "A business or school", "Una empresa o escuela"),
      choice("medical_receptionist", "A clinic or hospital", "Una clínica u hospital"),
      choice("legal_secretary", "A law office or court", "Un despacho o tribunal"),
    ],
  },
  {
    titles: ["manager", "supervisor", "gerente", "supervisora"],
    question: { en: "What did you manage?", es: "¿Qué dirigía?" },
    choices: [
      choice("office_manager", "An office", "Una oficina"),
      choice("practice_manager", "A medical practice", "Un consultorio médico"),
      choice("retail_manager", "A store", "Una tienda"),
      choice("food_service_manager", "A restaurant or kitchen", "Un restaurante o cocina"),
      choice("warehouse_worker", "A warehouse", "Un almacén"),
    ],
  },
  {
    titles: ["claims", "reclamos"],
    question: { en: "Which side of the claim were you on?", es: "¿De qué lado de la reclamación estaba?" },
    choices: [
      choice("insurance_claims_clerk", "The insurer, processing", "La aseguradora, en trámite"),
      choice("claims_adjuster", "The insurer, investigating", "La aseguradora, en investigación"),
      choice("billing_clerk", "The clinic or hospital, billing", "La clínica u hospital, en facturación"),
    ],
  },
];
