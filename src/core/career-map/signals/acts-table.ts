import type { ClassWords } from "./class-words.ts";

/** Things done. Roots: "schedule" also finds "scheduled" and "scheduling", "programar" also "programación". */
export const ACTS = {
  check: {
    en: "check, verify, verification, confirm, inspect, inspection, review, examine, validate, ensure, screen, scrutinize, monitor, proof, make sure, look over, go over, double check, cross check",
    es: "revisar, revision, verificar, comprobar, chequear, checar, inspeccionar, confirmar, validar, cotejar, asegurar, cerciorar, vigilar, controlar, monitorear, =reviso que",
  },
  flag: {
    en: "flag, catch, spot, find, identify, note, chase, return, question, hold, mark, request, obtain, get, fix, correct, complete, reject, refuse, remind, nudge, track down, hunt down, send back, point out, kick back, go through, turn away, follow up on, follow up with",
    es: "detectar, señalar, marcar, encontrar, identificar, devolver, reclamar, regresar, pedir, notar, avisar, perseguir, conseguir, buscar, completar, corregir, arreglar, cachar, rechazar, recordar, reportar, =encuentro, =pido, =consigo, dar seguimiento, ver si",
  },
  read: {
    en: "read, review, analyze, study, comb, examine, interpret, summarize, digest, evaluate, screen, sift, scour, peruse, inspect, research, dissect, abstract, check, go through, look through, pore over, dig through, condense, boil down",
    es: "leer, revisar, revision, analizar, análisis, estudiar, resumir, interpretar, examinar, evaluar, escudriñar, desmenuzar, rastrear, repasar, checar, condensar, reducir",
  },
  extract: {
    en: "abstract, extract, abstraction, extraction, pull, glean, gather, collect, find, summarize, locate, lift, identify, pick out",
    es: "extraer, sacar, entresacar, recopilar, resumir, tomar, obtener, localizar, buscar, rescatar",
  },
  enter: {
    en: "enter, input, key, type, log, update, load, punch, transcribe, upload, record, capture, put * into",
    es: "capturar, ingresar, teclear, digitar, introducir, actualizar, anotar, transcribir, tipear, mecanografiar, vaciar, registrar, dar entrada, meter datos, pasar al sistema, meter al sistema, subir al sistema, cargar al sistema, escribir sus datos, pasar a la computadora, dar de alta en el sistema, escribía sus datos",
  },
  transcribe: {
    en: "transcribe, transcription, type, dictation",
    es: "transcribir, mecanografiar, teclear, escribir",
  },
  file: {
    en: "file, scan, index, retrieve, archive, purge, shred, copy, photocopy, pull, organize, store, label, sort, digitize, retain, alphabetize, box, refile, microfilm, locate, release, image, destroy, catalog, transfer, fax, assemble, seal, book, thin, order, arrange, bind, stamp, put away, lock up, dig out, look up, hunt down, prepare charts, keep * in order, upload",
    es: "archivar, escanear, digitalizar, indexar, foliar, ordenar, organizar, guardar, copiar, fotocopiar, destruir, triturar, clasificar, depurar, localizar, entregar, trasladar, transferir, resguardar, custodiar, acomodar, integrar, prestar, armar, sacar, sellar, bajar, subir, encuadernar, engargolar, recuperar, reunir, empaquetar, encontrar, preparar",
  },
  serve: {
    en: "serve, assist, help, greet, welcome, guide, reassure, calm, comfort, inform, advise, answer, orient, direct, counsel, educate, explain, host, receive, tell, service, accompany, aid, wait, connect, sell, chat, listen, talk, support, soothe, usher, seat, console, refer, link, point, interview, visit, pacify, placate, satisfy, please, accommodate, encourage, empathize, intervene, remind, notify, contact, resolve, smooth, mediate, appease, troubleshoot, upsell, recommend, suggest, clarify, attend to, respond to, deal with, de escalate, interact with, communicate with, sit with, cater to, look after, speak with, check on, advocate for, taught patients, cool down, cool off, walk * through, take through, hand out, meet with, register complaints, call back, win back, settle down, make * feel, cheer up, hold hands, coach through, keep * updated, take care of, look out for, check in on, follow up with, put at ease, deliver meals to, keep * in the loop, listened to, keep * informed, make * comfortable, demonstrate, give directions, make small talk, small talk, escort, phone",
    es: "atender, atención, servir, ayudar, recibir, orientar, asesorar, informar, saludar, explicar, guiar, calmar, tranquilizar, apoyar, responder, contestar, resolver, acompañar, aconsejar, hablar, escuchar, recepción, bienvenida, trato, aclarar, consolar, avisar, acomodar, contener, vender, visitar, defender, contactar, entrevistar, referir, animar, solucionar, recomendar, sugerir, recordar, apaciguar, auxiliar, conectar, vincular, sentar, hospedar, complacer, satisfacer, entretener, conversar, charlar, mostrar, indicar, brindar, ofrecer, despedir, convivir, =atiendo, =sirvo, =resuelvo, dar seguimiento, comunicación con, dar la bienvenida, dar información, dar trato, =platicaba, =platicar, =platiqué, dar indicaciones",
  },
  answer: {
    en: "answer, take, field, handle, resolve, manage, return, make, place, screen, receive, address, triage, work, settle, investigate, cover, dispatch, calm, diffuse, defuse, troubleshoot, smooth, respond to, reply to, deal with, pick up, de escalate, turn around, follow up on",
    es: "contestar, atender, atención, responder, tomar, recibir, manejar, resolver, hacer, devolver, seguimiento, aclarar, solucionar, canalizar, levantar, calmar, escuchar, gestionar, cubrir, turnar, transferir, pasar, desviar, filtrar, =atiendo, =resuelvo, dar respuesta, dar seguimiento, dar solución, hacerse cargo",
  },
  schedule: {
    en: "schedule, book, arrange, set, reschedule, coordinate, plan, make, confirm, organize, cancel, slot, manage, reserve, juggle, keep, staff, move, swap, rearrange, maintain, line up, put together, work out, draw up, fill * schedule",
    es: "programar, agendar, coordinar, reservar, organizar, planear, planificar, dar, hacer, reprogramar, confirmar, concertar, cancelar, arreglar, acomodar, armar, llevar, apartar, calendarizar, conseguir, llenar, mover, recorrer, controlar, repartir",
  },
  register: {
    en: "register, registration, admit, preregister, enroll, intake, discharge, onboard, check in, check out, sign in, sign up, pre register",
    es: "registrar, admitir, admisión, inscribir, inscripción, ingresar, matricular, anotar, preregistrar, empadronar, dar entrada, check in, dar de alta",
  },
  dispatch: {
    en: "dispatch, route, deploy, send, assign, direct, order, alert, tone out",
    es: "despachar, enviar, mandar, asignar, rutear, coordinar, dirigir, movilizar, alertar",
  },
  collect: {
    en: "collect, collection, take, accept, process, receive, handle, post, apply, record, ring, refund, issue, deposit, count, run, cash, disburse, enter, cut, pay, allocate, batch, verify, track, give, sell, account for, prepare",
    es: "cobrar, recibir, recaudar, procesar, aplicar, registrar, tomar, depositar, contar, manejar, hacer, emitir, reembolsar, asentar, postear, cambiar, pagar, abonar, liquidar, atender, =cuento, preparar",
  },
  balance: {
    en: "balance, reconcile, reconciliation, count, tally, audit, square, close out, tie out, settle up",
    es: "cuadrar, conciliar, balancear, cerrar, cierre, arquear, contar, conteo, cortar, cotejar, ajustar, =cuento",
  },
  count: {
    en: "count, inventory, track, reconcile, take, tally, keep, monitor, log, control, do, verify, account for, cycle count, weekly count",
    es: "contar, conteo, inventariar, llevar, controlar, hacer, levantar, cuadrar, conciliar, tomar, =cuento",
  },
  submit: {
    en: "submit, submission, file, send, prepare, process, bill, create, generate, scrub, review, transmit, enter, correct, resubmit, rebill, work, issue, mail, adjust, handle, run, drop, post, pay, code, track, edit, approve, investigate, release, prep, clean, produce, key, chase, settle, print, batch, turn, match, invoice, reconcile, hold, follow up, get * ready, follow up on",
    es: "enviar, mandar, someter, presentar, preparar, procesar, facturar, hacer, elaborar, emitir, generar, revisar, corregir, reenviar, seguimiento, tramitar, capturar, transmitir, ajustar, meter, pagar, cobrar, sacar, armar, manejar, imprimir, depurar, registrar, perseguir, llenar, liquidar, cotejar, convertir, pasar, timbrar, autorizar, subir, dar seguimiento",
  },
  contest: {
    en: "appeal, dispute, contest, fight, research, investigate, overturn, resolve, work, rework, resubmit, correct, challenge, chase, trace, pursue, handle, reverse, fix, recover, argue, rebut, analyze, clear, open, win, refile, escalate, negotiate, prove, recoup, follow up, look into, respond to, track down, find out, get * dropped, take up, sort out, call about, get back, figure out, follow up on, find out why",
    es: "apelar, disputar, impugnar, pelear, investigar, reclamar, resolver, trabajar, reenviar, corregir, seguimiento, rastrear, averiguar, recuperar, revertir, refutar, aclarar, gestionar, destrabar, revisar, atender, responder, analizar, perseguir, lograr, arreglar, levantar, abrir, ganar, componer, refacturar, escalar, =resuelvo, volver a enviar, volver a mandar, dar seguimiento",
  },
  determine: {
    en: "verify, verification, determine, check, confirm, explain, explanation, run, obtain, review, establish, quote, screen, evaluate, assess, certify, recertify, process, educate, apply, update, answer, interpret, inform, discuss, advise, calculate, enroll, counsel, compare, renew, sell, help, research, manage, administer, call, coordinate, track, walk, tell, describe, get, qualify, phone, handle, contact, navigate, read, understand, know, match, enter, assist, request, look up, go over, fill out, find out, see if, see whether, deal with, look into, sort out, sign up, figure out, go through, pre certify, double check, sign * up",
    es: "verificar, determinar, revisar, comprobar, confirmar, explicar, consultar, calificar, validar, evaluar, tramitar, gestionar, inscribir, inscripción, orientar, checar, chequear, renovar, informar, aclarar, vender, cotizar, actualizar, investigar, preguntar, asesorar, llamar, solicitar, afiliar, calcular, recertificar, certificar, ayudar, procesar, administrar, comparar, pedir, buscar, decir, meter, pelear, dar, hablar, averiguar, sacar, entender, resolver, manejar, arreglar, mandar, registrar, cotejar, ver si, hacer entender",
  },
  obtain: {
    en: "obtain, request, get, secure, submit, process, track, chase, initiate, arrange, handle, start, complete, pull, enter, fax, coordinate, send, work, follow up, call for, follow up on",
    es: "obtener, solicitar, solicitud, pedir, tramitar, gestionar, conseguir, sacar, procesar, seguimiento, llamar, enviar, mandar, someter, manejar, buscar, =pido, =consigo, dar seguimiento",
  },
  comply: {
    en: "comply, compliance, follow, enforce, ensure, maintain, protect, safeguard, observe, uphold, respect, meet, guard, preserve, honor, adhere to, abide by",
    es: "cumplir, seguir, respetar, proteger, resguardar, cuidar, guardar, mantener, aplicar, vigilar, asegurar, apegarse, garantizar, observar, =sigo, hacer cumplir",
  },
  verifyPerson: {
    en: "check, verify, confirm, card, require, inspect, match, ask for",
    es: "verificar, revisar, pedir, comprobar, checar, confirmar, exigir, cotejar, =pido",
  },
  audit: {
    en: "audit, inspect, inspection, test, proofread, proof, edit, calibrate, sample, recheck, review, verify, check, reread, compare, copyedit, evaluate, monitor, score, validate, catch, correct, find, measure, spot check, double check, second check, cross check, re check, copy edit, quality check",
    es: "auditar, auditoría, inspeccionar, corregir, revisar, revision, verificar, cotejar, calibrar, muestrear, probar, recontar, comparar, editar, comprobar, monitorear, validar, supervisar, evaluar, detectar, medir, encontrar, checar, chequear, cazar, =mido",
  },
  classify: {
    en: "classify, classification, categorize, code, sort, grade, catalog, catalogue, rank, rate, prioritize, assign, group, label, tag, triage, adjudicate, score, route, apply, determine, evaluate, decide, place, assess, allocate, charge, judge, put, enter, mark, compare, resell, separate, designate, allot, certify, qualify, disposition, figure out, file under",
    es: "clasificar, categorizar, catalogar, ordenar, calificar, asignar, priorizar, agrupar, etiquetar, aplicar, codificar, dictaminar, evaluar, graduar, separar, ubicar, decidir, triaje, determinar, puntuar, jerarquizar, calcular, cargar, colocar, comparar, poner, cotejar, juzgar, ponderar, acomodar, registrar, resolver, valorar, tasar, distinguir",
  },
  sortOut: {
    en: "classify, classification, categorize, grade, catalog, catalogue, adjudicate, triage",
    es: "clasificar, categorizar, catalogar, dictaminar, triar, =triaje, =triage",
  },
  consult: {
    en: "ask, query, clarify, consult, question, brief, notify, alert, inform, call, contact, page, phone, tell, relay, discuss, message, update, advise, remind, chase, email, warn, prompt, report, recommend, suggest, nudge, radio, seek, verify, text, write, confer with, confirm with, communicate with, liaise with, speak with, check with, present to, talk to, talk with, flag to, correspond with, let * know, tip off, run by, coordinate with, raise with, flag for, follow up with, reach out to, go back to, hand off to, get clarification from, hand over to, point out to, sign off by, go over * with, get * signed by, checked with, verbal report to, give report, gave report, give * report, hand off report, check * with, run * by, double check with, present, keep * informed, keep * posted",
    es: "preguntar, consultar, aclarar, avisar, llamar, informar, notificar, reportar, comunicar, pedir, contactar, alertar, recordar, explicar, escribir, comentar, discutir, solicitar, interconsultar, decir, hablar, recado, mandar, query, queries, localizar, proponer, sugerir, verificar, avisarle, cuestionar, turnar, informarle, interrogar, =pido, confirmar con, platicar con, dudas con, dar parte, corroborar con, conversar con, hacer saber, revisar con, checar con, coordinar con, pasar el reporte, dar recado, pasar reporte, pasar el recado, consultaba con, presentar, mantener al tanto, mantener informado, tener al tanto",
  },
  write: {
    en: "write, draft, compose, author, prepare, create, develop, publish, produce, compile, type, design, revise, answer, send, issue, word, phrase, prep, put together, put out, respond to, turn out, reply to",
    es: "redactar, escribir, elaborar, preparar, hacer, crear, componer, publicar, desarrollar, levantar, contestar, armar, diseñar, editar, emitir, responder, enviar, actualizar",
  },
  compose: {
    en: "write, draft, compose, author, type up, document, put * in writing, wrote up, typed up",
    es: "redactar, escribir, componer, escritura de",
  },
  report: {
    en: "compile, prepare, analyze, analysis, run, generate, produce, present, track, build, create, develop, calculate, monitor, submit, summarize, report, measure, maintain, collect, graph, chart, deliver, forecast, tabulate, publish, total, send, review, average, make, tally, study, evaluate, plot, brief, watch, estimate, project, gather, turn, put together, break down, put out, look at",
    es: "compilar, preparar, analizar, análisis, elaborar, generar, presentar, calcular, reportar, sacar, hacer, medir, monitorear, resumir, graficar, recopilar, entregar, crear, armar, llevar, sumar, tabular, interpretar, rendir, enviar, mandar, promediar, producir, realizar, juntar, pasar, comparar, =mido, dar seguimiento, contar",
  },
  lookUp: {
    en: "research, consult, reference, interpret, search, find, check, cite, see, look up, go to, settle with, dig through, dug through, read up, hunt for, look in, figure out, dig into, keep up with, use * to settle, refer to",
    es: "consultar, investigar, buscar, interpretar, averiguar, referir, búsqueda, revisar, encontrar, hallar, cotejar, ver qué",
  },
  keepUp: {
    en: "monitor, learn, study, keep up, stay current, keep current, stay abreast, keep abreast, read up on, stay up to date, stay on top of, keep up with, keep up to date",
    es: "actualizar, seguir, estudiar, mantener, =sigo, estar al día, ponerse al día, estoy al día, estar al tanto, mantenerse al día",
  },
  teach: {
    en: "teach, tutor, lecture, coach, mentor, train, supervise, supervision, instruct, precept, trainer, orient, onboard, shadow, drill, demonstrate, motivate, oversee, lead, guide, break in, show * how, cross train",
    es: "enseñar, capacitar, entrenar, supervisar, adiestrar, instruir, impartir, mentoría, guiar, mostrar, explicar, dirigir, liderar, motivar, orientar",
  },
  improve: {
    en: "improve, streamline, redesign, simplify, automate, standardize, reorganize, revamp, overhaul, optimize, modernize, rework, restructure, replace, fix, rearrange, shorten, speed up",
    es: "mejorar, optimizar, simplificar, automatizar, agilizar, rediseñar, reorganizar, estandarizar, modernizar, acelerar, sistematizar, reestructurar, acortar, cambiar, reemplazar",
  },
  devise: {
    en: "design, create, develop, implement, introduce, launch, build, invent, devise, propose, pilot, initiate, institute, pioneer, suggest, write, roll out, set up, put in place, come up with, came up with",
    es: "diseñar, crear, desarrollar, implementar, implantar, introducir, lanzar, proponer, inventar, idear, establecer, armar, sugerir, iniciar, hacer, instalar, montar, instituir, poner, =propuse, =propongo",
  },
  reduce: {
    en: "reduce, cut, decrease, lower, save, shorten, eliminate, halve, drop, slash, trim, shave, shrink, bring down",
    es: "reducir, bajar, disminuir, ahorrar, acortar, eliminar, recortar, evitar, acabar, abatir",
  },
  administer: {
    en: "administer, administration, give, pass, inject, draw, take, perform, start, insert, place, monitor, run, change, measure, assist, conduct, provide, treat, dress, hang, chart, dispense, remove, titrate, manage, suction, do, check, hook up, set up, collect specimens, obtain specimens, put in, keep * open, flush, run strep, massage, stretch, tape, ice",
    es: "administrar, aplicar, inyectar, tomar, sacar, poner, hacer, realizar, medir, colocar, canalizar, cambiar, monitorear, dar, preparar, asistir, curar, practicar, extraer, suministrar, retirar, suturar, =mido, colgar, aspirar, limpiar catéter, cambiar vendajes, masajear, vendar",
  },
  care: {
    en: "treat, assess, examine, bathe, feed, reposition, toilet, groom, ambulate, resuscitate, stabilize, diagnose, splint, immunize, vaccinate, rehabilitate, immobilize, intubate, shave, triage, care for, x ray, visit dying, keep * comfortable",
    es: "cuidar, bañar, alimentar, vestir, movilizar, asear, curar, examinar, valorar, diagnosticar, vacunar, estabilizar, reanimar, voltear, rehabilitar, inmovilizar, auscultar, canalizar, acompañar partos",
  },
  helpWith: {
    en: "help, assist, aid, support, give, do, provide",
    es: "ayudar, asistir, apoyar, dar, asistencia, hacer",
  },
  sterilize: {
    en: "sterilize, disinfect, autoclave, decontaminate, assemble, prep, wrap, set up, clean instruments, pass instruments, lay out",
    es: "esterilizar, desinfectar, preparar, armar, lavar, instrumentar, empaquetar, montar, alistar, limpiar, descontaminar, contar, pasar",
  },
  fillRx: {
    en: "fill, read, process, dispense, interpret, enter, review, verify, refill, transcribe, type, label, decipher, prepare, compound, check, take, receive, key, count, mix",
    es: "surtir, leer, procesar, despachar, dispensar, interpretar, capturar, revisar, descifrar, preparar, verificar, llenar, recibir, transcribir, teclear, rellenar, resurtir, etiquetar",
  },
  study: {
    en: "study, complete, take, finish, pass, learn, earn, coursework, course, class, enroll, teach, train, certificate, memorize",
    es: "estudiar, cursar, completar, tomar, terminar, aprobar, aprender, llevar, clases, enseñar, materia, impartir, dar",
  },
  code: {
    en: "code, recode, sequence, assign, validate, audit, abstract, select, apply, review, teach, check, verify, determine, query, append, add, choose, correct, map, give, lecture, post, fix, catch, put, train on, look up",
    es: "codificar, asignar, validar, auditar, secuenciar, aplicar, seleccionar, revisar, poner, verificar, enseñar, corregir, capacitar, determinar, escoger, elegir, ponerle, precisar, =elijo",
  },
  codify: {
    en: "code, recode",
    es: "codificar",
  },
  meet: {
    en: "meet, hit, keep, beat, exceed, make, finish, deliver, manage, track, complete, handle, observe, respect, file, submit, calendar, turn in, work to",
    es: "cumplir, respetar, entregar, alcanzar, superar, terminar, rebasar, sacar, llegar, manejar, vigilar, controlar, presentar",
  },
  work: {
    en: "partner, collaborate, cooperate, team up, sit down, work with, work alongside, coordinate with, meet with, sit on, serve on, round with, consult with, pair with, work closely with, problem solve with, sit in on, team up with",
    es: "colaborar, cooperar, participar, =reuní, trabajar con, trabajar junto, coordinar con, reunir con, juntarse con, resolver con, sesionar con, nos coordinábamos, pasar visita con, trabajar de la mano, reunirse con, juntar con",
  },
  resolveGap: {
    en: "resolve, reconcile, correct, fix, clear, investigate, research, merge, clean up, straighten out, sort out",
    es: "resolver, corregir, aclarar, conciliar, depurar, subsanar, arreglar, investigar, unificar, fusionar, =resuelvo",
  },
  noteDown: {
    en: "document, chart, record, log, write, complete, keep, maintain, note, finish, enter, submit, update, fill out, turn in, hand in",
    es: "documentar, anotar, registrar, llenar, escribir, llevar, asentar, completar, mantener, entregar, redactar, capturar, dejar, hacer, actualizar",
  },
  otherWork: {
    en: "stock, clean, mop, cook, drive, load, unload, paint, install, repair, deliver, lift, carry, wash, sweep, pack, pick, assemble, weld, cut, sew, plant, mow, dig, bake, prepare, move, ship, sell, open, cover, watch, play, attend, visit, photograph, walk, ride, stack, wrap, restock, set, make, order, buy, purchase, hire, fold, iron, water, build, operate, keep, bus, pour, serve, pull, push, climb, remodel, decorate",
    es: "limpiar, trapear, cocinar, manejar, cargar, descargar, pintar, instalar, reparar, entregar, lavar, barrer, empacar, armar, soldar, cortar, coser, sembrar, acomodar, surtir, mover, vender, abrir, cerrar, jugar, visitar, doblar, planchar, regar, construir, operar, comprar, ordenar, hornear, podar, recoger",
  },
  showHow: {
    en: "show, demonstrate, walk, guide, prepare, manage, run, evaluate, develop, lead, direct",
    es: "mostrar, explicar, guiar, preparar, coordinar, evaluar, dirigir, corregir, orientar",
  },
  bookIn: {
    en: "schedule, book, reschedule",
    es: "programar, agendar, citar, reprogramar",
  },
  keep: {
    en: "maintain, keep, manage, update",
    es: "mantener, cuidar, llevar, manejar, buscar",
  },
  dispute: {
    en: "dispute, contest, fight, appeal, challenge, argue, protest, win back, win",
    es: "disputar, impugnar, pelear, apelar, reclamar, protestar, ganar",
  },
  pay: {
    en: "pay",
    es: "pagar",
  },
  explain: {
    en: "explain, tell, quote, inform, describe, go over, clarify, discuss, answer, educate",
    es: "explicar, decir, informar, aclarar, indicar, contestar, responder, orientar",
  },
  see: {
    en: "make, keep, leave, make sure, put, send",
    es: "hacer, mantener, dejar, procurar, asegurar",
  },
  setDown: {
    en: "document, chart, log",
    es: "documentar, anotar, registrar",
  },
  lead: {
    en: "lead, manage, run, head, direct, oversee, supervise, was in charge of, in charge of, responsible for, boss, charge of, command",
    es: "dirigir, liderar, coordinar, supervisar, a cargo de, encargar, encargada de, encargado de, a mi cargo, al mando de, al frente de, jefa de, jefe de, mandar, líder de",
  },
  guard: {
    en: "protect, guard, safeguard, secure, shield",
    es: "proteger, resguardar, salvaguardar",
  },
  compare: {
    en: "compare, match, cross check, cross reference",
    es: "comparar, cotejar, contrastar",
  },
  tell: {
    en: "report, relay, present, pass, pass on, send, hand, request, run, ask, describe, notify, forward, hand over, read, give",
    es: "informar, =informe, avisar, =aviso, reportar, presentar, pasar, llamar, consultar, comunicar, turnar, solicitar, preguntar, comentar, leer, dar",
  },
  tellPeople: {
    en: "explain, describe, demonstrate, answer, apologize, meet",
    es: "explicar, enseñar, informar, orientar, aclarar, =reuniones, =reunión, indicar, decir",
  },
  sendOn: {
    en: "send, mail, fax, release, transfer, forward, deliver, trace, locate, certify",
    es: "enviar, mandar, solicitar, entregar, trasladar, turnar, pedir, certificar",
  },
  typeUp: {
    en: "type, type up, key",
    es: "pasar a máquina, mecanografiar, teclear",
  },
  ring: {
    en: "call, phone, telephone",
    es: "telefonear, llamar",
  },
} as const satisfies Record<string, ClassWords>;
