import type { ClassWords } from "./word-classes.ts";

/** Turns of phrase that show something by themselves. Every word is matched by its root. */
export const PHRASES = {
  saysCoding: {
    en: "medical coding, medical coder, clinical coding, diagnosis coding, procedure coding, outpatient coding, inpatient coding, icd 10 coding, cpt coding, risk adjustment coding, coding audit, coding accuracy, code assignment, drg validation, hcc coding, coded chart, coded encounter, professional fee coding",
    es: "codificación médica, codificación clínica, codificador médico, codificadora médica, asignación de códigos, codificación de diagnósticos, codificación cie, codificación icd, codificación ambulatoria, codificación hospitalaria, auditoría de codificación",
  },
  saysMedicalLanguage: {
    en: "medical terminology, medical transcription, medical transcriptionist, medical interpreter, medical interpreting, pharmacology, anatomy and physiology, pathophysiology, medical vocabulary, medical language, medical term, medical translation, medical dictation, drug name",
    es: "terminología médica, transcripción médica, intérprete médico, interpretación médica, farmacología, fisiopatología, términos médicos, lenguaje médico, traducción médica, dictado médico, anatomía y fisiología",
  },
  saysCare: {
    en: "personal care, patient care, direct care, bedside care, wound care, hands on care, hospice care, chairside, four handed dentistry, assisted in surgery, scrubbed in, intensive care, code blue, drew blood, took vital, took vitals, gave meds, gave shots, flu clinic, first aid, post mortem care, changed diaper for my",
    es: "cuidado directo, cuidados de enfermería, primeros auxilios, toma de signos vitales, toma de muestras, curación, curaciones, atención prehospitalaria, cuatro manos, cuidados paliativos, canalizar vena, sacar sangre, tomar presión, tomar signos, poner inyecciones, aplicar inyecciones, aplicar vacunas, poner vacunas, instrumentista, cuidado de heridas, cambiar pañal, tomar radiografías",
  },
  saysAbstraction: {
    en: "chart review, record review, record abstraction, chart abstraction, data abstraction, case review, file review, document review, read between, abstracted data, title search, chart prep, abstracting",
    es: "revisión de expedientes, revisión de historias clínicas, extracción de datos, revisión de contratos, análisis de expedientes, lectura de expedientes, revisión de récords, abstracción de datos",
  },
  saysWholeRecord: {
    en: "documentation accuracy, accurate record, complete record, accurate and complete, complete and accurate, record complete, records current, chart complete, chart completion, accurate documentation, timely documentation, accurate charting, documentation integrity, documentation improvement, missing signature, missing information, missing document, missing documentation, missing paperwork, incomplete form, incomplete application, incomplete chart, unsigned order, unsigned note, missing form, missing consent, incomplete record, incomplete paperwork, detailed record, meticulous record, accurate log, kept accurate, detailed log, missing data, incomplete file, missing date, missing authorization, missing referral, missing attachment, chart deficiency, accurate file, up to date record, thorough documentation",
    es: "registro exacto, registros exactos, registros completos, expediente completo, expedientes completos, documentación completa, documentos faltantes, firmas faltantes, datos faltantes, documentación faltante, información faltante, expedientes incompletos, formularios incompletos, integridad de la documentación, registro detallado, registros precisos, bitácora al día, expedientes al día, registros al día, hojas incompletas, papeles faltantes, solicitudes incompletas, notas completas, reportes completos, notas a tiempo, notas al día, sin firmar, sin firma",
  },
  saysBilling: {
    en: "billing, invoicing, accounts receivable, accounts payable, charge entry, charge capture, claim submission, claims processing, claims adjuster, claims examiner, medical billing, patient statements, collection calls, collections calls, collect past due, bill patients, billed, insurance billing, payment collection calls, electronic claim, clean claim, claim scrubbing, a/r follow up, insurance follow up, superbill, ub 04, cms 1500, invoiced, billed medicare, billed medicaid, billed insurance, adjusted claims",
    es: "facturación, facturar, cuentas por cobrar, cuentas por pagar, cobranza, captura de cargos, cobro de cartera, cartera vencida, facturación médica, envío de reclamaciones, proceso de reclamaciones, estados de cuenta a pacientes, ajuste de siniestros, reclamaciones limpias, cms 1500, ub 04, superbill",
  },
  saysDenial: {
    en: "denial, chargeback, appeal letter, claim appeal, denied claim, rejected claim, unpaid claim, disputed charge, denied authorization, underpayment, billing dispute, charge dispute, denial management, rejected invoice, fraud dispute, dispute resolution, overturned denial, clearinghouse rejection, disputed bill, disputed transaction, payment dispute, denied benefit",
    es: "reclamaciones denegadas, reclamación denegada, denegaciones, reclamaciones rechazadas, reclamos rechazados, contracargo, contracargos, carta de apelación, cartas de apelación, apelaciones, cargos disputados, claims denegados, claims rechazados, cargo no reconocido, cargos no reconocidos, facturas rechazadas, rechazos de la aseguradora, manejo de denegaciones, denegación",
  },
  saysPayments: {
    en: "payroll, cash handling, handled cash, cash handler, cash register, bank reconciliation, bank deposit, payment posting, cash drawer, petty cash, reconciled accounts, balanced the books, balanced drawer, balanced my drawer, balanced my till, ring up, rang up, cashier, cashiered, cash out, cashed out, point of sale, month end close, general ledger, bookkeeping, ran the register, worked the register, count the safe, closed out register, close the register, tips and deposits, account reconciliation, reconciled, took payment, cash count, daily deposit, journal entry, post payments, operated register, worked the cash register, operated a cash register, balance the cash, ran register, cash box, drawer counts, closed the books",
    es: "nómina, corte de caja, cortes de caja, cuadre de caja, caja registradora, manejo de efectivo, conciliación bancaria, conciliaciones bancarias, arqueo de caja, arqueos de caja, cobro en caja, caja chica, cierre de caja, depósitos bancarios, cuadraba la caja, cierre contable, cierre mensual, libros contables, conciliar cuentas, contabilidad, teneduría de libros, cuadrar caja, manejo de caja, cobraba en caja, cobro de copagos, cobraba, atendía la caja, cuadre de cuentas, conciliación, cuadraba, asientos contables, libro diario, pólizas contables",
  },
  saysInventory: {
    en: "inventory count, cycle count, physical inventory, inventory control, stock count, narcotic count, count inventory, counted stock, counted narcotics, inventory audit, inventory record, inventory accuracy, counted controlled substances, counted the narcotics, count sheets, reconciled inventory, took inventory, inventory management",
    es: "conteo de inventario, conteos cíclicos, control de inventario, inventario físico, toma de inventario, contaba el inventario, conteo físico, conteo de medicamentos, conteo de narcóticos, control de existencias, inventarios",
  },
  saysPrivacy: {
    en: "confidential, confidentiality, confidentially, privacy, mandated reporter, informed consent, regulatory compliance, legal compliance, carded, redacted, redact, patient privacy, hipaa compliant, hipaa compliance, protected health information, food safety law, checked ids, check ids, checked id, compliance officer, chain of custody, state regulation, federal regulation, health code, comply with law",
    es: "confidencial, confidencialidad, privacidad, consentimiento informado, protección de datos, secreto profesional, cumplimiento normativo, cumplimiento legal, datos personales, conforme a la ley, según la ley, apegado a la ley, de acuerdo con la ley, como manda la ley, por ley, discreción, reserva de los datos, cadena de custodia, tachar, testar",
  },
  saysQuality: {
    en: "quality control, quality assurance, audit, proofread, copyedit, copy edit, quality check, quality review, quality inspection, double checked, double check, spot check, spot checked, cross checked, cross check, peer review, qa, qc, second set of eyes, second check, secret shopper, quality score, defect rate, error rate, fact check, fact checked, internal audit, calibrate, calibrated, calibration, mystery shop, line clearance, accuracy check",
    es: "control de calidad, aseguramiento de calidad, auditoría, auditar, auditorías, corrección de estilo, doble revisión, revisión de calidad, inspección de calidad, controles de calidad, corrección de pruebas, calibrar, calibración, recontar, doble verificación, segunda revisión, correctora de estilo, corrector de estilo, verificación cruzada",
  },
  saysRules: {
    en: "triage, triaged, adjudicate, adjudication, dewey, cataloging, catalogued, cataloged, underwriting, call number, subject heading, emergency medical dispatch, chart of accounts, scored essays, grade with rubric, adjudicated, income guidelines",
    es: "triage, triaje, dictaminar, catalogación, catalogar, dewey, catálogo de cuentas, clasificación arancelaria, fracción arancelaria, código de prioridad, cuenta contable",
  },
  saysQuery: {
    en: "physician query, physician queries, provider query, provider queries, queried, query physicians, called the prescriber, clarified orders, called the doctor, sbar",
    es: "consultas a médicos, consultas al médico, consulta a proveedores, consulta al médico, dudas con el médico, aclaración de recetas, llamar al médico, preguntar al médico, query",
  },
  saysDataEntry: {
    en: "data entry, keystroke, keystrokes, typing speed, ten key, 10 key, typed 60, typed 70, words per minute, wpm, kph, ksph, keyed, key in, order entry, entered data, enter data, input data, inputted, inputting, data input, double keyed, alphanumeric, typed up data, keying, charge entry, typist, touch typing, numeric keypad, entering data",
    es: "captura de datos, captura, capturista, ingreso de datos, entrada de datos, pulsaciones, palabras por minuto, digitación, digitador, digitadora, tecleaba, data entry, mecanografía, registro de datos, teclado numérico, introducción de datos, capturé, vaciado de datos, ppm, diez teclas, 10 teclas, digitar, teclear",
  },
  saysReporting: {
    en: "statistics, statistical, dashboard, dashboards, metrics, kpi, kpis, monthly report, weekly report, data analysis, trend analysis, analyzed data, analyze data, annual report, quarterly report, pivot table, financial report, forecast, ran reports, reporting and analysis, analyzed trends, variance analysis",
    es: "estadística, estadísticas, indicadores, métricas, análisis de datos, reportes mensuales, reporte mensual, informe mensual, informes mensuales, tablero de control, análisis estadístico, estados financieros, reporte semanal, reportes semanales, tablas dinámicas, informes trimestrales, gráficas, reporte trimestral, informe trimestral, informe semanal",
  },
  saysResearch: {
    en: "legal research, researched, continuing education, ceu, ceus, look up policy, literature review, literature search, case law, looked up, keep up with changes, stay current, stayed current, kept current, kept up with, keep up with, coding clinic, professional development, research question, in service, inservice, conference on, webinar, webinars, reference question, reference questions, fact checking, researching, cpe, trainings on new, stayed up to date, keep up to date, kept abreast",
    es: "educación continua, investigación legal, jurisprudencia, investigar, investigación bibliográfica, al tanto de los cambios, al día con los cambios, al día en normas, créditos de educación, cursos de actualización, actualización profesional, diplomado, al día con las, al día con los, al tanto de, mantenerse actualizado, mantenerse actualizada, me mantengo al día, webinars, investigaba, consultas de referencia, al día en, actualizada en, actualizado en, búsqueda bibliográfica",
  },
  saysRecords: {
    en: "filing, records management, release of information, medical records, record keeping, file room, archived, document control, records room, records retention, scanned documents, records request, record request, file management, scan and index, filed paperwork, paper files, digitized, digitize, indexed, alphabetized files, document imaging, document management, retention schedule, electronic filing, file clerk, records custodian",
    es: "archivo clínico, gestión de expedientes, archivo de documentos, archivo de expedientes, manejo de archivo, control de documentos, control de expedientes, escaneo, escanear, digitalización, digitalizar, archivar, archivado, archivista, entrega de expedientes, copia de expedientes, resguardo de documentos, foliar, préstamo de expedientes, indexación, archivé",
  },
  saysSpeaking: {
    en: "customer service, patient service, guest service, customer support, client service, member service, front desk service, service desk, help desk, patient relations, customer satisfaction, customer care, guest relations, bedside manner, complaint, public service desk, customer facing, customer experience, tech support, technical support, patron service, intake interviews, greeted, upset caller, angry caller, angry customer",
    es: "atención al cliente, servicio al cliente, atención a clientes, atención al público, atención a pacientes, atención al paciente, atención de quejas, atención a huéspedes, atención al usuario, atención telefónica, trato con el público, trato al cliente, mesa de ayuda, atención de llamadas, soporte técnico, quejas, atención a usuarios, atención a familiares, atención a estudiantes, atención a padres, trato con clientes, recepción de llamadas",
  },
  saysScheduling: {
    en: "scheduling, scheduled, appointment setting, appointment, calendar, calendars, dispatch, dispatched, dispatcher, dispatching, liaison, check in, checked in, patient registration, registered patient, registration, admissions, patient intake, travel arrangements, liaised, front desk check in, event planning, meeting planning, booked, bookings, reservations, rescheduled, coordinated schedules, admitting, go between, point person between, admitted patients, intake of new patients, checked people in, checking in, preregistered, pre registered",
    es: "programación de citas, agenda de citas, agendar, agendaba, programar citas, enlace entre, enlace, registro de pacientes, admisión, admisiones, admisión de pacientes, despacho de unidades, despachar, coordinación de citas, control de citas, citas, intermediaria entre, intermediario entre, vínculo entre, puente entre, agendé, check in, reservaciones, coordinación de horarios, inscripción de alumnos, organización de eventos, roles de turno, reprogramar, asignación de turnos, programaba",
  },
  saysTeam: {
    en: "collaborated, collaborate, collaboration, cross functional, cross functionally, interdisciplinary, multidisciplinary, team meeting, team meetings, worked closely with, partnered with, worked with other departments, worked alongside, joint effort, care team, care conference, huddle, huddles, hand in hand with, side by side with, teamed up, together with, committee, task force, work as one team, in partnership, joined forces, worked jointly, coordinated with other",
    es: "colaboración, colaborar, colaboré, trabajo en equipo con, equipo multidisciplinario, equipo interdisciplinario, en conjunto con, junto con, trabajaba con otras áreas, de la mano con, coordinación con otras áreas, juntas de equipo, multidisciplinario, interdisciplinario, en equipo con, reuniones de equipo, comité, de la mano de, nos juntábamos, hombro con hombro, mano a mano con, trabajo conjunto, conjuntamente, codo a codo",
  },
  saysTraining: {
    en: "trained, training new, trainer, taught, teach, tutored, tutor, tutoring, mentored, mentor, mentoring, coached, coaching, supervised, supervise, supervising, supervisor of, onboarding, onboarded, oriented new, workshop, workshops, lectured, preceptor, precepted, instructor, cross trained, in service training, lesson, lessons, instructed, team lead for, led a team, led a crew, managed a team, squad leader, managed a staff, in charge of a team, training class, orientation for new, trained new, classroom instruction, taught class, gave talks, gave a talk",
    es: "capacitar, capacitación, capacité, capacitaba, entrené, entrenaba, entrenamiento, enseñé, enseñaba, enseñanza, impartir, impartí, mentoría, mentor, mentora, supervisé, supervisaba, supervisión de, talleres, taller, pláticas, charlas, clases de, clases a, di clases, daba clases, dar clases, adiestramiento, adiestré, inducción, tutorías, tutoría, a mi cargo, conferencias, instructora, instructor, a cargo de un equipo, dirigí un equipo, asesorías, cursos a, curso a",
  },
  saysBilingual: {
    en: "bilingual, bilingually, interpreted for, interpreted, interpreting, interpreter, translated, translating, translation, translations, in spanish, spanish speaking, sign language, two languages, both languages, second language, fluent in, language line, multilingual, en español, fluent spanish, spoke spanish, speak spanish, english and spanish, spanish and english, in english and, into english, into spanish, non english speaking, limited english, in two languages, asl",
    es: "bilingüe, bilingües, intérprete, interpretaba, interpretación, interpreté, traducía, traducción, traducciones, traductor, traductora, traduje, ambos idiomas, dos idiomas, en inglés, al inglés, del inglés, inglés y español, español e inglés, lengua de señas, inglés español, español inglés, otro idioma, los dos idiomas, al español, del español, idioma, segundo idioma, hablantes de español, hispanohablantes, hablaban inglés, en español e inglés, en español",
  },
  saysAlone: {
    en: "independently, on my own, by myself, unsupervised, without supervision, without a supervisor, without direct supervision, with no supervisor, no supervisor on site, self directed, self employed, self-employed, freelance, freelanced, freelancer, remote, remotely, from home, work from home, worked from home, home office, home based, alone, solo, single handedly, single handed, only person, only employee, only one on, sole, one person office, one person desk, one person department, ran my own, my own business, minimal supervision, little supervision, without being told, independent contractor, self managed, self starter, self motivated, lone, telework, teleworked, only clerk, only receptionist, only staff, own business, without help, only nurse, with no one over, on the night shift alone, one woman, one man, telecommute, limited supervision, minimal oversight, little oversight, without constant supervision, self taught, only bookkeeper, only tech, only technician, sole proprietor, with no supervision, independent, work alone, worked alone, by my self, only adult, no manager on site, no boss on site, no manager, without oversight",
    es: "sola, solo yo, por mi cuenta, sin supervisión, sin supervisor, sin supervisora, sin jefe, sin jefes, de forma independiente, independientemente, por cuenta propia, desde casa, desde mi casa, freelance, a distancia, remoto, remota, remotamente, teletrabajo, home office, de manera autónoma, autónomo, autónoma, yo sola, yo solo, negocio propio, mi propio negocio, única persona, única empleada, único empleado, única recepcionista, independiente, turno sola, turno solo, sin que nadie me, trabajo independiente, en solitario, única en el turno, único en el turno, única secretaria, sin ayuda, la única, el único, llevaba sola, a solas, trabajo remoto, sin nadie encima, con autonomía, por mi propia cuenta, sin supervisar, en línea desde, mi negocio, autogestión, sin que me supervisaran, sin que me vigilaran, sin encargado, autoempleo, autoempleada, autónomamente",
  },
  saysImprovement: {
    en: "process improvement, streamlined, streamline, redesigned, lean, six sigma, kaizen, continuous improvement, automated, automate, cut wait, cut errors, cut turnaround, more efficient, improved efficiency, workflow improvement, new workflow, new procedure, new process, standardized, reorganized, revamped, increased efficiency, improved turnaround, improved process, performance improvement, new system that, faster way, better way, 5s, quality improvement, reengineered, overhauled, improved accuracy, improved the, simplified, efficiency",
    es: "mejora de procesos, mejora continua, optimicé, optimización, agilicé, agilizar, rediseñé, automaticé, automatización, simplifiqué, simplificar, reorganicé, reorganización, nuevo procedimiento, nuevo proceso, nuevo flujo, reduje, redujo, mejoré, eficiencia, estandaricé, estandarización, lean, kaizen, bajó a la mitad, bajó el tiempo, mejoró, optimizar, nuevo sistema, mejoramiento, más rápido, 5s, para agilizar",
  },
  saysEdit: {
    en: "proofread, proofreading, copyedit, copyediting, copy edit, copy editing, edited, editing, line edited, fact check, style guide",
    es: "corrección de estilo, corregir textos, corregía textos, corregir ortografía, corrección de pruebas, edición de textos, edité, editaba, corregía pruebas, galeras, ortotipográfica",
  },
  saysTyping: {
    en: "typing, wpm, words per minute, keystroke, keystrokes, 10 key, ten key, kph, ksph, typed at",
    es: "palabras por minuto, pulsaciones, mecanografía, ppm, velocidad de captura, teclas",
  },
} as const satisfies Record<string, ClassWords>;
