import type { ClassWords } from "./word-classes.ts";

/** Things done. Roots: "schedule" also finds "scheduled" and "scheduling", "programar" also "programación". */
export const ACTS = {
  check: {
    en: "check, verify, verification, confirm, confirmation, inspect, inspection, review, examine, validate, validation, ensure, make sure, double check, cross check, screen, look over, go over, scrutinize, monitor, proof",
    es: "revisar, revision, verificar, comprobar, chequear, checar, inspeccionar, confirmar, validar, cotejar, asegurar, cerciorar, vigilar, =reviso, =reviso que, controlar, monitorear",
  },
  flag: {
    en: "flag, catch, spot, find, identify, note, chase, chase down, track down, hunt down, send back, return, question, hold, mark, point out, kick back, follow up on, request, obtain, get, fix, correct, complete",
    es: "detectar, señalar, marcar, =encuentro, encontrar, identificar, devolver, reclamar, regresar, pedir, =pido, notar, avisar, perseguir, conseguir, =consigo, buscar, completar, corregir, =corrijo, arreglar, cachar",
  },
  read: {
    en: "read, review, analyze, study, go through, look through, comb, comb through, examine, interpret, summarize, pore over, digest, evaluate, screen",
    es: "leer, revisar, revision, analizar, análisis, estudiar, resumir, interpretar, examinar, evaluar, =resumen",
  },
  extract: {
    en: "abstract, extract, abstraction, extraction, pull, pull out, glean, gather, collect, find, summarize, locate, pick out, lift, identify",
    es: "extraer, sacar, entresacar, recopilar, resumir, tomar, obtener, localizar, buscar, rescatar",
  },
  enter: {
    en: "enter, input, key, type, log, record, update, post, load, punch, punch in, key in, capture, transcribe, register, upload, chart, document, transfer, add, correct",
    es: "capturar, captura, ingresar, registrar, =registro, teclear, digitar, introducir, actualizar, anotar, cargar, transcribir, meter, tipear, pasar, mecanografiar, asentar, subir, vaciar, =vacie, dar entrada",
  },
  transcribe: {
    en: "transcribe, transcription, type, typing, dictation",
    es: "transcribir, mecanografiar, pasar a máquina, pasar en limpio, teclear, escribir, pasar",
  },
  file: {
    en: "file, scan, index, retrieve, archive, purge, shred, copy, photocopy, pull, organize, store, label, sort, digitize, retain, alphabetize, maintain, box, refile, microfilm, locate, track, release, image, destroy, catalog, put away, send, transfer, fax, assemble, keep",
    es: "archivar, =archivo, escanear, digitalizar, indexar, foliar, ordenar, organizar, guardar, copiar, fotocopiar, destruir, triturar, clasificar, depurar, localizar, sacar, buscar, entregar, trasladar, transferir, resguardar, custodiar, custodia, mantener, acomodar, integrar, enviar, mandar, =llevaba, prestar, armar",
  },
  serve: {
    en: "serve, assist, help, greet, welcome, attend to, wait on, support, guide, reassure, calm, comfort, inform, advise, answer, orient, direct, counsel, educate, explain, host, receive, listen to, respond to, show, tell, update, deal with, take care of, de escalate, service, walk, talk, teach, interact with, communicate with, accompany, sit with, cater to, look after, talk to, talk with, speak with, aid",
    es: "atender, =atiendo, atención, servir, =sirvo, ayudar, recibir, orientar, asesorar, informar, saludar, explicar, guiar, calmar, tranquilizar, apoyar, =apoyo, responder, contestar, resolver, =resuelvo, acompañar, aconsejar, hablar, platicar, escuchar, recepción, bienvenida, trato, dar la bienvenida, aclarar, consolar, enseñar, servicio, avisar, acomodar, contener",
  },
  answer: {
    en: "answer, take, field, handle, respond to, resolve, manage, return, make, place, screen, receive, address, reply to, deal with, triage, work, settle, investigate, follow up on",
    es: "contestar, atender, =atiendo, atención, responder, tomar, recibir, manejar, =manejo, resolver, =resuelvo, hacer, devolver, dar seguimiento, seguimiento, aclarar, solucionar, canalizar, levantar",
  },
  schedule: {
    en: "schedule, book, arrange, set up, set, reschedule, coordinate, coordination, plan, make, confirm, organize, cancel, slot, fill, manage, assign, reserve, line up, juggle, keep, staff",
    es: "programar, agendar, =agenda, coordinar, reservar, organizar, planear, planificar, dar, sacar, hacer, reprogramar, confirmar, concertar, asignar, cancelar, arreglar, acomodar, armar, llevar, manejar, apartar, calendarizar",
  },
  register: {
    en: "register, registration, check in, admit, pre register, preregister, enroll, intake, check out, discharge, sign in, sign up, onboard",
    es: "registrar, =registro, admitir, admisión, inscribir, inscripción, dar de alta, dar entrada, ingresar, matricular, check in, anotar, preregistrar, empadronar",
  },
  dispatch: {
    en: "dispatch, route, deploy, send, send out",
    es: "despachar, despacho, enviar, mandar, asignar, rutear",
  },
  collect: {
    en: "collect, collection, take, accept, process, receive, handle, post, apply, record, ring up, ring, refund, issue, deposit, count, make, run, cash, disburse, enter, cut, pay, allocate, batch, verify, track",
    es: "cobrar, =cobro, =cobros, recibir, recaudar, procesar, aplicar, registrar, tomar, depositar, contar, =cuento, manejar, =manejo, hacer, emitir, reembolsar, recibo, asentar, postear, =llevo, =llevaba, cambiar, pagar, postear, entregar, =pago, =pagos, postear, poner, abonar",
  },
  balance: {
    en: "balance, reconcile, reconciliation, close, close out, count, tally, count down, settle, tie out, audit, square, match, square up, even",
    es: "cuadrar, cuadre, conciliar, balancear, cerrar, =cierro, cierre, =corte, arquear, arqueo, contar, =cuento, conteo, cortar, cotejar, ajustar",
  },
  count: {
    en: "count, inventory, track, cycle count, reconcile, take, tally, keep, monitor, log, control, do",
    es: "contar, =cuento, conteo, inventariar, llevar, controlar, =control, hacer, levantar, cuadrar, conciliar, tomar",
  },
  submit: {
    en: "submit, submission, file, send, prepare, process, bill, create, generate, scrub, review, transmit, enter, correct, resubmit, rebill, follow up, follow up on, work, issue, mail, adjust, adjustment, handle, run, drop, post, pay, code, track, edit, approve, investigate, release, prep, clean, produce, key, chase, settle, print",
    es: "enviar, =envío, mandar, someter, presentar, preparar, procesar, facturar, hacer, elaborar, emitir, generar, revisar, corregir, =corrijo, reenviar, dar seguimiento, seguimiento, tramitar, trámite, capturar, transmitir, ajustar, meter, pagar, cobrar, sacar, armar, manejar, =manejo, imprimir, depurar, registrar, perseguir, llenar, liquidar",
  },
  contest: {
    en: "appeal, dispute, contest, fight, research, investigate, overturn, resolve, work, follow up, follow up on, rework, resubmit, correct, challenge, chase, trace, pursue, look into, handle, reverse, fix, recover, argue, rebut, respond to, analyze, clear, track down, find out",
    es: "apelar, disputar, impugnar, pelear, investigar, reclamar, resolver, =resuelvo, trabajar, reenviar, corregir, =corrijo, seguimiento, dar seguimiento, rastrear, averiguar, recuperar, revertir, refutar, aclarar, gestionar, destrabar, revisar, atender, responder, analizar, perseguir, volver a enviar",
  },
  determine: {
    en: "verify, verification, determine, determination, check, confirm, explain, explanation, run, obtain, review, establish, quote, screen, evaluate, assess, certify, recertify, process, educate, apply, pre certify, update, answer, interpret, inform, discuss, advise, calculate, enroll, enrollment, counsel, compare, renew, help with, sell, help, research, manage, administer, call, look up, coordinate, track, go over, walk",
    es: "verificar, determinar, revisar, comprobar, confirmar, explicar, consultar, calificar, validar, evaluar, tramitar, gestionar, inscribir, inscripción, orientar, checar, chequear, renovar, informar, aclarar, vender, cotizar, actualizar, investigar, preguntar, asesorar, llamar, solicitar, afiliar, calcular, recertificar, certificar, ayudar, procesar, administrar, comparar, pedir, buscar",
  },
  obtain: {
    en: "obtain, request, get, secure, submit, process, follow up, follow up on, track, chase, initiate, arrange, handle, call for, start, complete, pull, enter, fax, coordinate, send, work",
    es: "obtener, solicitar, solicitud, pedir, =pido, tramitar, trámite, gestionar, gestión, conseguir, =consigo, sacar, procesar, seguimiento, dar seguimiento, llamar, enviar, mandar, someter, manejar, =manejo, buscar",
  },
  comply: {
    en: "comply with, compliance with, comply, compliance, follow, adhere to, enforce, ensure, maintain, protect, safeguard, observe, uphold, keep, respect, meet, abide by, under, according to, per, in accordance with, guard, preserve, apply, honor, train on",
    es: "cumplir, cumplimiento, seguir, =sigo, respetar, proteger, resguardar, cuidar, guardar, mantener, aplicar, vigilar, asegurar, conforme a, de acuerdo con, según, apegarse, garantizar, bajo, hacer cumplir, observar",
  },
  verifyPerson: {
    en: "check, verify, confirm, card, ask for, require, inspect, match",
    es: "verificar, revisar, pedir, =pido, comprobar, checar, confirmar, exigir, cotejar",
  },
  audit: {
    en: "audit, inspect, inspection, test, spot check, double check, proofread, proof, edit, second check, cross check, calibrate, sample, recheck, review, verify, check, reread, compare, re check, copyedit, copy edit, evaluate, monitor, score, quality check, validate, catch, correct, find, measure",
    es: "auditar, auditoría, inspeccionar, inspección, corregir, =corrijo, corrección, revisar, revision, verificar, cotejar, calibrar, muestrear, probar, recontar, comparar, editar, comprobar, monitorear, validar, supervisar, evaluar, detectar, medir, =mido, encontrar, =encontré, checar, chequear, cazar",
  },
  classify: {
    en: "classify, classification, categorize, code, sort, grade, catalog, catalogue, rank, rate, prioritize, assign, group, label, tag, triage, adjudicate, score, route, apply, determine, evaluate, decide, place, assess, match, index, allocate, charge, calculate",
    es: "clasificar, categorizar, catalogar, ordenar, calificar, asignar, priorizar, agrupar, etiquetar, aplicar, codificar, dictaminar, evaluar, graduar, separar, ubicar, decidir, triaje, determinar, puntuar, jerarquizar, calcular, cargar, colocar",
  },
  sortOut: {
    en: "classify, classification, categorize, grade, catalog, catalogue, cataloging, adjudicate, adjudication, triage",
    es: "clasificar, categorizar, catalogar, dictaminar, triar, =triaje, =triage",
  },
  consult: {
    en: "ask, query, clarify, consult, question, brief, notify, alert, inform, call, contact, report to, confer with, confirm with, page, phone, tell, relay, discuss, communicate with, liaise with, message, update, speak with, follow up with, reach out to, check with, verify with, advise, go back to, write to, hand off to, present to, remind, chase, get, request, talk to, talk with, flag to, email, warn, prompt, prompt, correspond with, checked with, verbal report to",
    es: "preguntar, consultar, aclarar, avisar, llamar, informar, notificar, reportar, comunicar, confirmar con, hablar con, =pedía, =pido, pedir, contactar, alertar, recordar, explicar, verificar con, escribir, platicar con, dudas con, pasar el reporte, dar parte, comentar, discutir, corroborar con, solicitar, interconsultar, conversar con, decir",
  },
  write: {
    en: "write, draft, compose, author, prepare, create, edit, develop, publish, produce, put together, take, compile, type, design, type up, keep, revise, answer, send, mail",
    es: "redactar, escribir, elaborar, preparar, hacer, crear, componer, publicar, desarrollar, levantar, tomar, realizar, contestar, armar, diseñar, editar, =escribo",
  },
  compose: {
    en: "write, draft, compose, author",
    es: "redactar, escribir, componer",
  },
  report: {
    en: "compile, prepare, analyze, analysis, run, generate, produce, present, track, build, create, develop, calculate, monitor, submit, summarize, report, measure, maintain, collect, graph, chart, pull, deliver, forecast, tabulate, publish, total, send, review, average, put together, make, tally, study, give, write, do, evaluate",
    es: "compilar, preparar, analizar, análisis, elaborar, generar, presentar, calcular, reportar, sacar, hacer, medir, =mido, monitorear, resumir, graficar, recopilar, dar seguimiento, entregar, crear, armar, llevar, sumar, tabular, interpretar, rendir, enviar, mandar, promediar, producir, realizar",
  },
  lookUp: {
    en: "look up, research, consult, refer to, reference, study, review, interpret, search, check, read, follow, find, keep up with, verify, go to, use, apply",
    es: "consultar, consulta, investigar, buscar, revisar, estudiar, interpretar, averiguar, checar, verificar, leer, referir",
  },
  keepUp: {
    en: "keep up, keep up with, stay current, keep current, stay up to date, keep up to date, track, follow, stay abreast, monitor, stay on top of, learn, read up on, keep abreast, study",
    es: "mantenerse al día, estar al día, al día, al tanto, actualizar, =actualizada, =actualizado, actualizarse, seguir, =sigo, estudiar, actualización, mantener",
  },
  train: {
    en: "train, teach, coach, mentor, orient, instruct, onboard, supervise, tutor, lead, guide, precept, manage, develop, show, educate, prepare, help, oversee, cross train, lecture, evaluate, direct, trainer",
    es: "capacitar, entrenar, enseñar, instruir, orientar, supervisar, adiestrar, formar, dirigir, guiar, =coordinaba a, impartir, asesorar, preparar, mentor, inducción, =dirijo, liderar, dar clases, educar",
  },
  teach: {
    en: "teach, tutor, lecture, coach, mentor, train, supervise, supervision, instruct, precept, trainer, cross train",
    es: "enseñar, capacitar, entrenar, supervisar, adiestrar, instruir, impartir, mentoría, =capacitación",
  },
  present: {
    en: "give, lead, teach, present, run, deliver, hold, conduct, facilitate, offer, prepare, host, do",
    es: "dar, impartir, ofrecer, presentar, dirigir, llevar, facilitar, organizar, conducir, hacer",
  },
  translate: {
    en: "translate, translation, interpret, interpretation, interpreter, translator, interpreting",
    es: "traducir, interpretar, intérprete, traductor, traductora, =interpretación",
  },
  speak: {
    en: "speak, serve, help, answer, communicate, explain, teach, read, write, talk, greet, use, assist, in, take, converse, handle, sell, interview",
    es: "hablar, atender, =atiendo, explicar, ayudar, contestar, comunicar, enseñar, leer, escribir, conversar, en, vender, dominar, usar, recibir",
  },
  improve: {
    en: "improve, streamline, redesign, simplify, automate, standardize, reorganize, revamp, overhaul, optimize, modernize, speed up, rework, restructure, replace, fix, rearrange, shorten",
    es: "mejorar, mejora, optimizar, simplificar, automatizar, agilizar, rediseñar, reorganizar, estandarizar, modernizar, acelerar, sistematizar, reestructurar, acortar, cambiar, reemplazar",
  },
  devise: {
    en: "design, create, develop, implement, introduce, launch, build, set up, start, establish, invent, devise, propose, suggest, come up with, make, roll out, pilot, initiate, write, put in place, put together, institute, pioneer",
    es: "diseñar, crear, desarrollar, implementar, implantar, introducir, lanzar, proponer, =propuse, =propongo, inventar, idear, establecer, armar, sugerir, iniciar, hacer, instalar, montar, instituir, poner",
  },
  reduce: {
    en: "reduce, cut, decrease, lower, save, shorten, eliminate, halve, drop, speed, slash, trim, shave, bring down, shrink",
    es: "reducir, bajar, disminuir, ahorrar, acortar, eliminar, recortar, evitar, acabar, abatir",
  },
  administer: {
    en: "administer, administration, give, pass, inject, draw, take, perform, do, start, insert, place, record, monitor, apply, check, run, change, measure, assist with, assist, obtain, collect, conduct, prepare, provide, treat, dress, hang, hook up, set, clean, chart, complete, dispense, remove, help with",
    es: "administrar, aplicar, inyectar, tomar, =toma, sacar, poner, hacer, realizar, medir, =mido, colocar, canalizar, cambiar, monitorear, dar, preparar, asistir, curar, vigilar, practicar, extraer, revisar, checar, chequear, limpiar, suministrar, retirar, suturar, registrar",
  },
  care: {
    en: "care for, treat, assess, examine, evaluate, nurse, bathe, feed, dress, lift, transfer, turn, reposition, toilet, groom, ambulate, resuscitate, stabilize, diagnose, prep, assist, room, monitor, transport, splint, immunize, vaccinate, rehabilitate, immobilize, intubate, shower, shave, position, x ray, triage",
    es: "cuidar, cuidado, bañar, alimentar, vestir, =visto, =vestía, levantar, movilizar, trasladar, asear, curar, examinar, valorar, evaluar, tratar, diagnosticar, vacunar, estabilizar, reanimar, voltear, preparar, rehabilitar, inmovilizar, auscultar, operar, monitorear, canalizar",
  },
  helpWith: {
    en: "help, assist, aid, support, help with, assist with, get, give, do, provide",
    es: "ayudar, asistir, apoyar, =apoyo, dar, ayuda, asistencia, hacer",
  },
  sterilize: {
    en: "sterilize, sterilization, disinfect, autoclave, decontaminate, assemble, set up, prepare, prep, wrap, lay out, clean, pass, count, hand, arrange",
    es: "esterilizar, desinfectar, preparar, armar, lavar, instrumentar, empaquetar, montar, alistar, limpiar, descontaminar, contar, pasar",
  },
  fillRx: {
    en: "fill, read, process, dispense, interpret, enter, review, verify, refill, transcribe, type, label, decipher, prepare, compound, check, take, receive, key, count, mix",
    es: "surtir, leer, procesar, despachar, dispensar, interpretar, capturar, revisar, descifrar, preparar, verificar, llenar, recibir, transcribir, teclear, rellenar, resurtir, etiquetar",
  },
  study: {
    en: "study, complete, take, finish, pass, learn, earn, coursework, course, class, enroll, teach, train, certificate, memorize",
    es: "estudiar, cursar, curso, completar, tomar, terminar, aprobar, aprender, llevar, clases, enseñar, materia, impartir, dar",
  },
  code: {
    en: "code, recode, sequence, assign, validate, audit, abstract, select, apply, review, teach, check, verify, determine, query, append, add, choose, correct, map, give, train on, lecture, post, fix, catch",
    es: "codificar, asignar, validar, auditar, secuenciar, aplicar, seleccionar, revisar, poner, verificar, enseñar, corregir, =corrijo, capacitar, asignación, codificación, determinar, escoger, elegir, =elijo",
  },
  codify: {
    en: "code, recode",
    es: "codificar, codificadora, codificador",
  },
  meet: {
    en: "meet, hit, keep, beat, exceed, make, turn in, finish, deliver, work to, manage, track, complete, under, handle, observe, respect, before, file, submit, calendar",
    es: "cumplir, respetar, entregar, alcanzar, superar, terminar, cumplimiento, rebasar, sacar, llegar, manejar, vigilar, antes de, controlar, presentar, dentro de",
  },
  juggle: {
    en: "juggle, handle, manage, balance, work, run, prioritize, cover, coordinate, monitor, answer, serve, watch, oversee, carry, type, keep, juggling",
    es: "manejar, =manejo, atender, =atiendo, llevar, coordinar, cubrir, trabajar, controlar, contestar, hacer, vigilar, cuidar",
  },
  work: {
    en: "work, partner, collaborate, coordinate, team, team up, meet, cooperate, join, sit down, pair, liaise, serve",
    es: "trabajar, =trabajo, colaborar, coordinar, reunir, cooperar, juntar, participar, =reuní, =coordinación, =colaboración",
  },
  resolveGap: {
    en: "resolve, reconcile, correct, fix, clear, investigate, clean up, research, merge, straighten out, sort out",
    es: "resolver, =resuelvo, corregir, =corrijo, aclarar, conciliar, depurar, subsanar, arreglar, investigar, unificar, fusionar",
  },
  noteDown: {
    en: "document, chart, record, log, write, complete, fill out, keep, maintain, note, finish, write up, enter, charting, documentation, submit",
    es: "documentar, anotar, registrar, =registro, llenar, escribir, llevar, asentar, completar, mantener, entregar, redactar, capturar, dejar, hacer",
  },
  operate: {
    en: "use, operate, work in, navigate, maintain, build, create, manage, format, run, design, enter, update, learn, log",
    es: "usar, =uso, utilizar, manejar, =manejo, crear, diseñar, llevar, mantener, hacer, armar, operar, actualizar, capturar",
  },
  otherWork: {
    en: "stock, clean, mop, cook, drive, load, unload, paint, install, repair, deliver, lift, carry, wash, sweep, pack, pick, assemble, weld, cut, sew, plant, mow, dig, bake, prepare, unload, move, ship, sell, open, cover, watch, play, attend, visit, photograph, walk, ride, stack, wrap, restock, set, make, order, buy, purchase, hire, fold, iron, water, build, operate, keep, bus, pour, serve, pull, push, climb, remodel, decorate",
    es: "limpiar, trapear, cocinar, manejar, cargar, descargar, pintar, instalar, reparar, entregar, lavar, barrer, empacar, armar, soldar, cortar, coser, sembrar, acomodar, surtir, mover, vender, abrir, cerrar, jugar, visitar, doblar, planchar, regar, construir, operar, comprar, ordenar, hornear, podar, recoger",
  },
} as const satisfies Record<string, ClassWords>;
