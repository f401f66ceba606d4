import type { ClassWords } from "./class-words.ts";

/** Things done. Roots: "schedule" also finds "scheduled" and "scheduling", "programar" also "programación". */
export const ACTS = {
  check: {
    en: "check, verify, verification, confirm, inspect, inspection, review, examine, validate, ensure, screen, scrutinize, monitor, make sure, look over, go over, double check, cross check, look through, see that, made certain, make certain, see to it, comb, scan, watch, eyeball, audit, compare, go through, check that, verify that, confirm that, check whether, check if, verify whether",
    es: "revisar, revision, verificar, comprobar, chequear, checar, inspeccionar, confirmar, validar, cotejar, asegurar, cerciorar, vigilar, controlar, monitorear, =reviso que, fijarse, cuidar, repasar, procurar, cerciorarse, echar ojo, mirar, ver que, =vi que, =veía que, revisar que, verificar que, checar que, asegurar que, confirmar que, chequear que, comprobar que, cuidar que",
  },
  flag: {
    en: "flag, catch, spot, find, identify, note, chase, return, question, hold, mark, request, obtain, get, fix, correct, complete, reject, refuse, remind, nudge, track down, hunt down, send back, point out, kick back, go through, turn away, follow up on, follow up with, bounce, turn back, stop, send for, ask for, go after, run down, dig up, hunt for, look for, watch for, chase down, notice, send * back, kick out, pull, set aside, insist on, wait for, press for, pester * for, hound * for, refuse to close, turn up",
    es: "detectar, señalar, marcar, encontrar, identificar, devolver, reclamar, regresar, pedir, notar, avisar, perseguir, conseguir, buscar, completar, corregir, arreglar, cachar, rechazar, recordar, reportar, =encuentro, =pido, =consigo, dar seguimiento, ver si, regresarle, exigir, rastrear, juntar, apartar, frenar, no dejar pasar, revisar, ubicar, dar con, insistir, darse cuenta, no aceptar, hacer que",
  },
  read: {
    en: "read, review, analyze, study, comb, examine, interpret, summarize, digest, evaluate, screen, sift, scour, peruse, inspect, research, dissect, abstract, check, go through, look through, pore over, dig through, condense, boil down",
    es: "leer, revisar, revision, analizar, análisis, estudiar, resumir, interpretar, examinar, evaluar, escudriñar, desmenuzar, rastrear, repasar, checar, condensar, reducir",
  },
  extract: {
    en: "abstract, extract, abstraction, extraction, pull, glean, gather, collect, find, summarize, locate, lift, identify, pick out, dig out, draw, track down, sort out, spot, mine, cull, tease out",
    es: "extraer, sacar, entresacar, recopilar, resumir, obtener, localizar, buscar, rescatar, identificar, recabar, ubicar, pescar, reunir, sacar del, sacar de",
  },
  enter: {
    en: "enter, input, key, type, log, update, load, punch, transcribe, upload, record, capture, put * into, post, fill in, tap, feed, populate, transfer, data enter, type up, re key, rekey",
    es: "capturar, ingresar, teclear, digitar, introducir, actualizar, anotar, transcribir, tipear, mecanografiar, vaciar, registrar, dar entrada, meter datos, pasar al sistema, meter al sistema, subir al sistema, cargar al sistema, escribir sus datos, pasar a la computadora, dar de alta en el sistema, escribía sus datos, alimentar, dar de alta, agregar, tipiar, pasar a mano, dar captura",
  },
  transcribe: {
    en: "transcribe, transcription, type, dictation",
    es: "transcribir, mecanografiar, teclear, escribir",
  },
  file: {
    en: "file, scan, index, retrieve, archive, purge, shred, copy, photocopy, pull, organize, store, label, sort, digitize, retain, alphabetize, box, refile, microfilm, locate, release, destroy, catalog, transfer, fax, assemble, seal, book, thin, order, arrange, bind, stamp, put away, lock up, dig out, look up, hunt down, prepare charts, keep * in order, upload",
    es: "archivar, escanear, digitalizar, indexar, foliar, ordenar, organizar, guardar, copiar, fotocopiar, destruir, triturar, clasificar, depurar, localizar, entregar, trasladar, transferir, resguardar, custodiar, acomodar, integrar, prestar, armar, sacar, sellar, bajar, subir, encuadernar, engargolar, recuperar, reunir, empaquetar, encontrar, sacar copia, numerar, encajonar, rotular, engrapar, traspapelar, apilar por fecha, poner en orden, hallar, mandar a archivo, buscar",
  },
  serve: {
    en: "serve, assist, help, greet, welcome, guide, reassure, calm, comfort, inform, advise, answer, orient, direct, counsel, educate, explain, host, receive, tell, service, accompany, aid, wait, connect, sell, chat, listen, talk, support, soothe, usher, seat, console, refer, link, point, interview, visit, pacify, placate, satisfy, please, accommodate, encourage, empathize, intervene, remind, notify, contact, resolve, smooth, mediate, appease, troubleshoot, upsell, recommend, suggest, clarify, attend to, respond to, deal with, de escalate, interact with, communicate with, sit with, cater to, look after, speak with, check on, advocate for, taught patients, cool down, cool off, walk * through, take through, hand out, meet with, register complaints, call back, win back, settle down, make * feel, cheer up, hold hands, coach through, keep * updated, take care of, look out for, check in on, follow up with, put at ease, deliver meals to, keep * in the loop, listened to, keep * informed, make * comfortable, demonstrate, give directions, make small talk, small talk, escort, phone, cheer, steer, coax, humor, thank, apologize to, find * for, help out, hear out, listened, check in with, explained to, walk, hold * hand, wait tables, room, fetch, bring * to, build rapport with, give tours to, give a tour, show around, show * around, fit, made sure * felt, keep * company, talk down, turned around, win over, won over, call on, deal, take orders from, help * find, help * fill, help * choose, help * with, help * through, get * through, see * through",
    es: "atender, atención, servir, ayudar, recibir, orientar, asesorar, informar, explicar, calmar, tranquilizar, responder, contestar, resolver, acompañar, aconsejar, hablar, escuchar, recepción, bienvenida, trato, aclarar, consolar, avisar, acomodar, contener, vender, visitar, defender, contactar, entrevistar, referir, animar, solucionar, recomendar, sugerir, recordar, apaciguar, auxiliar, conectar, vincular, sentar, hospedar, complacer, satisfacer, entretener, conversar, charlar, mostrar, indicar, brindar, ofrecer, despedir, convivir, =atiendo, =sirvo, =resuelvo, dar seguimiento, comunicación con, dar la bienvenida, dar información, dar trato, =platicaba, =platicar, =platiqué, dar indicaciones, mimar, consentir, darles la bienvenida, darle la bienvenida, despachar, asistir, encaminar, ayudarles, lidiar con, sacar de apuros, dar la cara, agradecer, ofrecer disculpas a, pedir disculpas, disculparse con, serenar, convencer, quitar el miedo a, dar ánimo, dar razón, dar informes, hacer sentir, hacer pasar, llevar de la mano, resolverles, atenderles, mesear, dar recorridos, dar apoyo a, apoyar a pacientes, apoyar a clientes, apoyar a familias, guiar a visitantes, guiar a clientes, guiar a pacientes, guiar a turistas, sacar de dudas, lidiar, =saludaba, =saludar, =saludé, =saludando, =saludo a",
  },
  answer: {
    en: "answer, take, field, handle, resolve, manage, return, make, place, screen, receive, address, triage, work, investigate, cover, dispatch, calm, diffuse, defuse, troubleshoot, smooth, respond to, reply to, deal with, pick up, de escalate, turn around, follow up on",
    es: "contestar, atender, atención, responder, tomar, recibir, manejar, resolver, hacer, devolver, seguimiento, aclarar, solucionar, canalizar, levantar, calmar, escuchar, gestionar, cubrir, turnar, transferir, pasar, desviar, filtrar, =atiendo, =resuelvo, dar respuesta, dar seguimiento, dar solución, hacerse cargo",
  },
  schedule: {
    en: "schedule, book, arrange, reschedule, coordinate, plan, confirm, organize, cancel, slot, reserve, juggle, staff, rearrange, line up, rota, calendar",
    es: "programar, agendar, coordinar, reservar, organizar, planear, planificar, reprogramar, confirmar, concertar, cancelar, acomodar, apartar, calendarizar, gestionar",
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
    en: "collect, collection, take, accept, process, receive, handle, post, apply, record, ring, refund, issue, deposit, count, run, cash, disburse, enter, cut, pay, allocate, batch, verify, track, give, sell, account for, prepare, take in, bring in, swipe, ring up, tender, break, remit, wire, settle, split, tally, zero out",
    es: "cobrar, recibir, recaudar, procesar, aplicar, registrar, tomar, depositar, contar, manejar, hacer, emitir, reembolsar, asentar, postear, cambiar, pagar, abonar, liquidar, atender, =cuento, preparar, ingresar, partir, dividir, repartir, calcular, recolectar, cuadrar, timbrar, retener, transferir, girar, sumar",
  },
  balance: {
    en: "balance, reconcile, reconciliation, count, tally, audit, square, close out, tie out, settle up",
    es: "cuadrar, conciliar, balancear, cerrar, cierre, arquear, contar, conteo, cortar, cotejar, ajustar, =cuento",
  },
  count: {
    en: "count, inventory, track, reconcile, take, tally, keep, monitor, log, do, verify, account for, cycle count, weekly count",
    es: "contar, conteo, inventariar, llevar, controlar, hacer, levantar, cuadrar, conciliar, tomar, =cuento",
  },
  submit: {
    en: "submit, submission, file, send, prepare, process, bill, create, generate, scrub, review, transmit, enter, correct, resubmit, rebill, work, issue, mail, adjust, handle, run, drop, post, pay, code, track, edit, approve, investigate, release, prep, clean, produce, key, chase, settle, print, batch, turn, match, invoice, reconcile, hold, follow up, get * ready, follow up on, bounce, appraise, value, put a figure on, put a price on, decide, fix, refile, catch, tally, calculate",
    es: "enviar, mandar, someter, presentar, preparar, procesar, facturar, hacer, elaborar, emitir, generar, revisar, corregir, reenviar, seguimiento, tramitar, capturar, transmitir, ajustar, meter, pagar, cobrar, sacar, armar, manejar, imprimir, depurar, registrar, perseguir, llenar, liquidar, cotejar, convertir, pasar, timbrar, autorizar, subir, dar seguimiento, valuar, decidir, resolver, calcular, componer, dar, devolver, volver a someter, volver a mandar, volver a enviar, regresar, mandar de nuevo",
  },
  contest: {
    en: "appeal, dispute, contest, fight, research, investigate, overturn, resolve, work, rework, resubmit, correct, challenge, chase, trace, pursue, handle, reverse, fix, recover, argue, rebut, analyze, clear, open, win, refile, escalate, negotiate, prove, recoup, follow up, look into, respond to, track down, find out, get * dropped, take up, sort out, call about, get back, figure out, follow up on, find out why, fight with, argue with, call on, clear up, straighten out, push back on, get * paid, get * overturned, get * reversed, get * approved, dig into, chase down, re file, write up, take on, battle, run down, win back, clean up",
    es: "apelar, disputar, impugnar, pelear, investigar, reclamar, resolver, trabajar, reenviar, corregir, seguimiento, rastrear, averiguar, recuperar, revertir, refutar, aclarar, gestionar, destrabar, revisar, atender, responder, analizar, perseguir, lograr, arreglar, levantar, abrir, ganar, componer, refacturar, escalar, =resuelvo, volver a enviar, volver a mandar, dar seguimiento, pelear con, pelearle, alegar, discutir, insistir, defender, litigar, mandar de nuevo, volver a someter, volver a presentar, someter, ver por qué, saber por qué, sacar, ir tras, exigir",
  },
  determine: {
    en: "verify, verification, determine, check, confirm, explain, explanation, run, obtain, review, establish, quote, screen, evaluate, assess, certify, recertify, process, educate, apply, update, answer, interpret, inform, discuss, advise, calculate, enroll, counsel, compare, renew, sell, help, research, manage, administer, coordinate, track, walk, tell, describe, get, qualify, handle, navigate, read, understand, know, match, enter, assist, request, look up, go over, fill out, find out, see if, see whether, deal with, look into, sort out, sign up, figure out, go through, pre certify, double check, sign * up, walk * through, look at, ask * about, remind, place, recheck, sort, figure, apply for, check that, verify that, confirm that, check whether, check if, verify whether",
    es: "verificar, determinar, revisar, comprobar, confirmar, explicar, consultar, calificar, validar, evaluar, tramitar, gestionar, inscribir, inscripción, orientar, checar, chequear, renovar, informar, aclarar, vender, cotizar, actualizar, investigar, preguntar, asesorar, solicitar, afiliar, calcular, recertificar, certificar, ayudar, procesar, administrar, comparar, pedir, buscar, decir, meter, pelear, dar, hablar, averiguar, sacar, entender, resolver, manejar, arreglar, mandar, registrar, cotejar, ver si, hacer entender, contar, recordar, avisar, checarles, revisarles, verificarles, explicarles, enterar, ayudarles, meterlos, llenar, apuntar, guiar, convencer, tramitarles, revisar que, verificar que, checar que, confirmar que",
  },
  obtain: {
    en: "obtain, request, get, secure, submit, process, track, chase, initiate, arrange, handle, start, complete, pull, enter, fax, coordinate, send, work, follow up, call for, follow up on, win, land, gain, apply for, chase down, push for, fight for, call in, set up, line up, wait on, nail down",
    es: "obtener, solicitar, solicitud, pedir, tramitar, gestionar, conseguir, sacar, procesar, seguimiento, llamar, enviar, mandar, someter, manejar, buscar, =pido, =consigo, dar seguimiento, lograr, sacarles, perseguir, pelear, conseguirles, renovar, gestionarles, llenar, meter",
  },
  comply: {
    en: "comply, compliance, follow, enforce, ensure, maintain, protect, safeguard, observe, uphold, respect, meet, guard, preserve, honor, adhere to, abide by, obey, stick to, keep to, keep within, stay within",
    es: "cumplir, respetar, proteger, resguardar, cuidar, guardar, mantener, aplicar, vigilar, asegurar, apegarse, garantizar, observar, hacer cumplir, =seguía, =seguí, =seguir, =siguiendo, =seguíamos, =sigo, acatar, ajustarse, obedecer, apegarme",
  },
  verifyPerson: {
    en: "check, verify, confirm, card, require, inspect, match, ask for, check that, verify that",
    es: "verificar, revisar, pedir, comprobar, checar, confirmar, exigir, cotejar, =pido",
  },
  audit: {
    en: "audit, inspect, inspection, test, proofread, edit, calibrate, sample, recheck, review, verify, check, reread, compare, copyedit, evaluate, monitor, score, validate, catch, correct, find, measure, spot check, double check, second check, cross check, re check, copy edit, quality check, check that, verify that",
    es: "auditar, auditoría, inspeccionar, corregir, revisar, revision, verificar, cotejar, calibrar, muestrear, probar, recontar, comparar, editar, comprobar, monitorear, validar, supervisar, evaluar, detectar, medir, encontrar, checar, chequear, cazar, =mido, revisar que, verificar que, checar que, asegurar que, comprobar que",
  },
  classify: {
    en: "classify, classification, categorize, code, sort, grade, catalog, catalogue, rank, rate, prioritize, assign, group, label, tag, triage, adjudicate, score, route, apply, determine, evaluate, decide, place, assess, allocate, charge, judge, put, compare, resell, separate, designate, allot, certify, qualify, disposition, figure out, approve, deny, price, bin, size, weigh, screen, stage, slot, bucket, rule on, sign off, pass or fail",
    es: "clasificar, categorizar, catalogar, ordenar, calificar, asignar, priorizar, agrupar, etiquetar, aplicar, codificar, dictaminar, evaluar, graduar, separar, ubicar, decidir, triaje, determinar, puntuar, jerarquizar, calcular, cargar, colocar, comparar, poner, cotejar, juzgar, ponderar, acomodar, resolver, valorar, tasar, distinguir, aprobar, rechazar, aceptar, negar, otorgar, tipificar, apartar",
  },
  sortOut: {
    en: "classify, classification, categorize, grade, catalog, catalogue, adjudicate, triage, rank, underwrite",
    es: "clasificar, categorizar, catalogar, dictaminar, triar, =triaje, =triage, calificar, tipificar, jerarquizar, tasar, graduar",
  },
  consult: {
    en: "ask, query, clarify, consult, question, brief, notify, alert, inform, call, contact, page, phone, tell, relay, discuss, message, update, advise, remind, chase, email, warn, prompt, report, recommend, suggest, nudge, radio, seek, verify, text, write, confer with, confirm with, communicate with, liaise with, speak with, check with, present to, talk to, talk with, flag to, correspond with, let * know, tip off, run by, coordinate with, raise with, flag for, follow up with, reach out to, go back to, hand off to, get clarification from, hand over to, point out to, sign off by, go over * with, get * signed by, checked with, verbal report to, give report, gave report, give * report, hand off report, check * with, run * by, double check with, present, keep * informed, keep * posted, ring, buzz, ping, get hold of, grab, pull aside, flag down, check in with, run past, loop in, seek clarification from, make sure with, cleared up with, clear up with, sort out with, work out with, straighten out with, verify with, confirm * with, clarify * with, get an answer from, get an ok from, get the ok from, ask * about, point out, speak up to, send a note to, leave a note for, leave a message for, debrief, inquire, bring * to, bring to the attention of, hand * report to, give handoff to, sign out to, escalate to, fill in",
    es: "preguntar, consultar, aclarar, avisar, llamar, informar, notificar, reportar, comunicar, pedir, contactar, alertar, recordar, explicar, escribir, comentar, discutir, solicitar, interconsultar, decir, hablar, recado, query, queries, localizar, proponer, sugerir, verificar, avisarle, cuestionar, turnar, informarle, interrogar, =pido, confirmar con, platicar con, dudas con, dar parte, corroborar con, conversar con, hacer saber, revisar con, checar con, coordinar con, pasar el reporte, dar recado, pasar reporte, pasar el recado, consultaba con, presentar, mantener al tanto, mantener informado, tener al tanto, marcar, telefonear, hacer ver, hacer notar, dar aviso, mandar mensaje, mandar nota, mandar recado, dejar recado, dejar nota, ponerse en contacto con, buscar, corroborar, cerciorar con, aclarar con, aclarar dudas con, verificar con, resolver dudas con, ir con, acudir a, poner al tanto, rendir parte, rendir informe, dar el parte, entregar guardia, entregar turno, recordarle, hacerle preguntas, advertir, =le decía, =le dije, señalar, sacar de duda, preguntarle, solicitud, consulta, aclaración, entrevista",
  },
  write: {
    en: "write, draft, compose, author, prepare, create, develop, publish, produce, compile, type, design, revise, send, issue, word, phrase, prep, put together, put out, turn out",
    es: "redactar, escribir, elaborar, preparar, hacer, crear, componer, publicar, desarrollar, levantar, armar, diseñar, editar, emitir, enviar, actualizar",
  },
  compose: {
    en: "write, draft, compose, author, type up, document, put * in writing, wrote up, typed up, put down in writing, ghostwrite",
    es: "redactar, escribir, componer, escritura de",
  },
  report: {
    en: "compile, prepare, analyze, analysis, run, generate, produce, present, track, build, create, develop, calculate, monitor, submit, summarize, report, measure, maintain, collect, graph, chart, deliver, forecast, tabulate, publish, total, send, review, average, make, tally, study, evaluate, plot, brief, watch, estimate, project, gather, turn, put together, break down, put out, look at",
    es: "compilar, preparar, analizar, análisis, elaborar, generar, presentar, calcular, reportar, sacar, hacer, medir, monitorear, resumir, graficar, recopilar, entregar, crear, armar, llevar, sumar, tabular, interpretar, rendir, enviar, mandar, promediar, producir, realizar, juntar, pasar, comparar, =mido, dar seguimiento, contar",
  },
  lookUp: {
    en: "research, consult, reference, interpret, search, find, check, cite, see, look up, go to, settle with, dig through, dug through, read up, hunt for, look in, figure out, dig into, keep up with, use * to settle, refer to, hunt down, track down, turn to, pull up, verify in, crack open, dig up, chase down",
    es: "consultar, investigar, buscar, interpretar, averiguar, referir, búsqueda, encontrar, hallar, ver qué, rastrear, acudir a, ver en, checar en, hurgar en, verificar en, rebuscar",
  },
  keepUp: {
    en: "monitor, learn, study, keep up, stay current, keep current, stay abreast, keep abreast, read up on, stay up to date, stay on top of, keep up with, keep up to date, stay up on, keep on top of, keep myself current, refresh, update myself",
    es: "actualizar, estudiar, mantener, =sigo, estar al día, ponerse al día, estoy al día, estar al tanto, mantenerse al día, tomar cursos, capacitarse, enterarse, actualizarme, ponerme al día, estar pendiente",
  },
  teach: {
    en: "teach, tutor, lecture, coach, mentor, train, supervise, supervision, instruct, precept, trainer, orient, onboard, shadow, drill, demonstrate, motivate, oversee, lead, guide, break in, show * how, cross train, quiz, walk through, break * in, bring up, groom, develop",
    es: "enseñar, capacitar, entrenar, supervisar, adiestrar, instruir, impartir, mentoría, guiar, mostrar, explicar, dirigir, liderar, motivar, formar, alfabetizar, asesorar, educar, aleccionar, =guié, regularizar",
  },
  improve: {
    en: "improve, streamline, redesign, simplify, automate, standardize, reorganize, revamp, overhaul, optimize, modernize, rework, restructure, replace, fix, rearrange, shorten, speed up",
    es: "mejorar, optimizar, simplificar, automatizar, agilizar, rediseñar, reorganizar, estandarizar, modernizar, acelerar, sistematizar, reestructurar, acortar, cambiar, reemplazar",
  },
  devise: {
    en: "design, create, develop, implement, introduce, launch, build, invent, devise, propose, pilot, initiate, institute, pioneer, suggest, write, roll out, set up, put in place, come up with, came up with, bring in, pitch, script, program, automate",
    es: "diseñar, crear, desarrollar, implementar, implantar, introducir, lanzar, proponer, inventar, idear, establecer, armar, sugerir, iniciar, hacer, instalar, montar, instituir, poner, =propuse, =propongo, programar",
  },
  reduce: {
    en: "reduce, cut, decrease, lower, save, shorten, eliminate, halve, drop, slash, trim, shave, shrink, bring down, knock down, whittle, chop, bring * down, cut down on, wipe out",
    es: "reducir, bajar, disminuir, ahorrar, acortar, eliminar, recortar, evitar, acabar, abatir, rebajar, terminar con, abreviar, bajar de",
  },
  administer: {
    en: "administer, administration, give, pass, inject, draw, take, perform, start, insert, place, monitor, change, measure, assist, conduct, provide, treat, dress, hang, chart, dispense, remove, titrate, manage, suction, do, hook up, set up, collect specimens, obtain specimens, put in, keep * open, flush, run strep, massage, stretch, tape, ice, control, apply, clean, splint, irrigate",
    es: "administrar, aplicar, inyectar, tomar, sacar, poner, hacer, realizar, medir, colocar, canalizar, cambiar, monitorear, dar, preparar, asistir, curar, practicar, extraer, suministrar, retirar, suturar, =mido, colgar, aspirar, limpiar catéter, cambiar vendajes, masajear, vendar, inmovilizar, atender, entablillar, sobar, cerrar, drenar, limpiar",
  },
  care: {
    en: "treat, assess, examine, bathe, feed, reposition, toilet, groom, ambulate, resuscitate, stabilize, diagnose, splint, immunize, vaccinate, rehabilitate, immobilize, intubate, shave, triage, care for, x ray, visit dying, keep * comfortable",
    es: "cuidar, bañar, alimentar, vestir, movilizar, asear, curar, examinar, valorar, diagnosticar, vacunar, estabilizar, reanimar, voltear, rehabilitar, inmovilizar, auscultar, canalizar, acompañar partos",
  },
  helpWith: {
    en: "help, assist, aid, support, give, do, provide, lift, turn, wash",
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
    en: "code, recode, sequence, assign, validate, audit, abstract, select, apply, review, teach, check, verify, determine, query, append, add, choose, correct, map, give, lecture, post, fix, catch, put, train on, look up, pick, translate * into, turn * into, level, pull, capture",
    es: "codificar, asignar, validar, auditar, secuenciar, aplicar, seleccionar, revisar, poner, verificar, enseñar, corregir, capacitar, determinar, escoger, elegir, ponerle, precisar, =elijo, capturar, pasar a, convertir, traducir, dar, nivelar, cotejar",
  },
  codify: {
    en: "code, recode",
    es: "codificar",
  },
  meet: {
    en: "meet, hit, keep, beat, exceed, make, finish, deliver, manage, track, complete, handle, observe, respect, file, submit, calendar, turn in, work to, get * in, get * out, get * done, turn * around, land, come in under, surpass, top, never miss, make * by, ship, clear, outpace",
    es: "cumplir, respetar, entregar, alcanzar, superar, terminar, rebasar, sacar, llegar, manejar, vigilar, controlar, presentar, pasar, sobrepasar, lograr, cubrir, hacer, acabar, cerrar, nunca fallar, llegar a, sacar adelante, vencer, mandar",
  },
  work: {
    en: "partner, collaborate, cooperate, team up, sit down, work with, work alongside, coordinate with, meet with, sit on, serve on, round with, consult with, pair with, work closely with, problem solve with, sit in on, team up with, sit with, sit down with, huddle with, gather with, put heads together with",
    es: "colaborar, cooperar, participar, =reuní, trabajar con, trabajar junto, coordinar con, reunir con, juntarse con, resolver con, sesionar con, nos coordinábamos, pasar visita con, trabajar de la mano, reunirse con, juntar con, sentarse con, nos sentábamos con, nos sentábamos, sentábamos con",
  },
  resolveGap: {
    en: "resolve, reconcile, correct, fix, clear, investigate, research, merge, clean up, straighten out, sort out",
    es: "resolver, corregir, aclarar, conciliar, depurar, subsanar, arreglar, investigar, unificar, fusionar, =resuelvo",
  },
  noteDown: {
    en: "document, chart, record, log, write, complete, keep, maintain, note, finish, enter, submit, update, fill out, turn in, hand in, put in, put down, jot, jot down, type up, sign off, set down, take down, write up, wrap up, close out, initial",
    es: "documentar, anotar, registrar, llenar, escribir, llevar, asentar, completar, mantener, redactar, capturar, actualizar, apuntar, terminar, cerrar, dejar escrito, dejar asentado, dejar constancia, plasmar, describir, firmar",
  },
  otherWork: {
    en: "stock, clean, mop, cook, drive, load, unload, paint, install, repair, deliver, lift, carry, wash, sweep, pack, pick, assemble, weld, cut, sew, plant, mow, dig, bake, prepare, move, ship, sell, open, cover, watch, play, attend, visit, photograph, walk, ride, stack, wrap, restock, set, make, order, buy, purchase, hire, fold, iron, water, build, operate, keep, bus, pour, serve, pull, push, climb, remodel, decorate",
    es: "limpiar, trapear, cocinar, manejar, cargar, descargar, pintar, instalar, reparar, entregar, lavar, barrer, empacar, armar, soldar, cortar, coser, sembrar, acomodar, surtir, mover, vender, abrir, cerrar, jugar, visitar, doblar, planchar, regar, construir, operar, comprar, ordenar, hornear, podar, recoger",
  },
  showHow: {
    en: "show, demonstrate, walk, guide, prepare, manage, run, evaluate, develop, lead, direct, take",
    es: "mostrar, explicar, guiar, preparar, coordinar, evaluar, dirigir, corregir, orientar, llevar, acompañar",
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
    en: "dispute, contest, fight, appeal, challenge, argue, protest, win back, win, fight off, battle",
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
    es: "dirigir, liderar, coordinar, supervisar, a cargo de, encargar, encargada de, encargado de, a mi cargo, al mando de, al frente de, jefa de, jefe de, líder de",
  },
  guard: {
    en: "protect, guard, safeguard, secure, shield, lock, lock up, hide, shred, black out, redact, mask, blur, cover, encrypt, keep private, keep quiet, withhold",
    es: "proteger, resguardar, salvaguardar, tachar, ocultar, tapar, borrar, encriptar, bloquear, triturar, guardar bajo llave",
  },
  compare: {
    en: "compare, match, cross check, cross reference",
    es: "comparar, cotejar, contrastar",
  },
  tell: {
    en: "report, relay, present, pass, pass on, send, hand, request, run, ask, describe, notify, forward, hand over, read, give, clarify, clear up, discuss, resolve, confirm, verify, go over, straighten out, bring, raise, flag, escalate, check, review, explain, double check",
    es: "informar, =informe, avisar, =aviso, reportar, presentar, pasar, llamar, consultar, comunicar, turnar, solicitar, preguntar, comentar, leer, dar, aclarar, confirmar, resolver, verificar, discutir, solicitud, entregar, recordar, recomendar, señalar, recomendación, consulta, revisar, solución",
  },
  tellPeople: {
    en: "explain, describe, demonstrate, answer, apologize, meet, talk, speak, tell, break down, go over",
    es: "explicar, enseñar, informar, orientar, aclarar, =reuniones, =reunión, indicar, decir, contar, platicar, hablar",
  },
  sendOn: {
    en: "send, mail, fax, release, transfer, forward, deliver, trace, locate, certify, log, track, check out, sign out",
    es: "enviar, mandar, solicitar, entregar, trasladar, turnar, pedir, certificar, prestar, anotar, controlar, rastrear",
  },
  typeUp: {
    en: "type, type up, key",
    es: "pasar a máquina, mecanografiar, teclear",
  },
  ring: {
    en: "call, phone, telephone",
    es: "telefonear, llamar",
  },
  catch: {
    en: "catch, spot, find, detect, fix, correct, flag, uncover, notice, pick up on, weed out, head off, track down, hunt for, watch for, point out, look for, search for, check for, comb for, caught",
    es: "cachar, detectar, encontrar, hallar, pescar, descubrir, corregir, señalar, notar, buscar, ubicar, identificar, darme cuenta, =encuentro, estar atenta a, vigilar",
  },
  peruse: {
    en: "read, reread, comb, pore, sift, scour, dig through, go through, look through, leaf through, page through, wade through, plow through, work through, dig into, study, digest, summarize, piece together, reconstruct, boil down, condense, mine, cull, parse, dissect, recap, outline, pick through, look back through, look over, screen, trace, boil, skim, review closely, read over, read through, break down, work out of, absorb",
    es: "leer, hojear, repasar, escudriñar, desmenuzar, estudiar, resumir, reconstruir, rastrear, hurgar, escarbar, sintetizar, sacar en limpio, revisar a fondo, releer, analizar, condensar, esculcar, recorrer, revisar página por página, leerse, ojear, analizar a fondo",
  },
  takeOrder: {
    en: "take orders, take food orders, take their order, take drink orders, wait tables, wait on, bring food to, run food to, carry food to",
    es: "tomar la orden, tomar orden, tomar pedido, tomar el pedido, levantar pedido, levantar la orden, tomar comanda, anotar pedido, llevar la comida, servir",
  },
  coordinate: {
    en: "coordinate, arrange, organize, orchestrate, line up, plan, set up, run logistics for",
    es: "coordinar, organizar, gestionar, planear, programar, acomodar",
  },
  tallyUp: {
    en: "chart, graph, plot, track, tally, total, count, compare, break down, sum, add up, trend, tabulate, report, map, pull",
    es: "graficar, contar, sumar, comparar, sacar, desglosar, tabular, totalizar, reportar, medir, concentrar",
  },
  jot: {
    en: "write, note, put, post, move, transfer, jot, pull, place, add",
    es: "escribir, apuntar, poner, pasar, mover, trasladar, anotar, agregar, asentar, cargar",
  },
  recheck: {
    en: "check, count, measure, verify, weigh, enter, key, read, go over, inspect, test, review, calculate, confirm, compare, scan",
    es: "revisar, contar, medir, verificar, pesar, capturar, checar, chequear, leer, calcular, confirmar, cotejar, repasar, volver a pesar, volver a contar, volver a medir, volver a revisar, volver a checar, volver a sumar, volver a calcular, volver a capturar",
  },
  inspect: {
    en: "inspect, test, sample, taste, calibrate, examine, try out, spot check, gauge",
    es: "inspeccionar, probar, muestrear, catar, calibrar, testear, examinar",
  },
  edit: {
    en: "edit, copyedit, copy edit, proof, polish, tighten, mark up, fact check, line edit, redline, correct, fix, clean up, check",
    es: "corregir, editar, pulir, revisar, limar, marcar",
  },
  gradeAct: {
    en: "grade, score, rate, rank, mark, evaluate, judge",
    es: "calificar, puntuar, evaluar, graduar, valorar",
  },
  decide: {
    en: "decide, determine, judge, rule on, sort, rank, figure out, approve, prioritize, price",
    es: "decidir, determinar, definir, resolver, aprobar, ordenar, priorizar, valorar",
  },
  setUp: {
    en: "make, set, keep, manage, move, fill, work, put together, work out, draw up, find, shuffle, adjust, build, swap, maintain, run, give, offer, handle, set up, change, lay out, post, squeeze, control",
    es: "dar, hacer, armar, llevar, mover, recorrer, llenar, controlar, repartir, arreglar, buscar, ajustar, bloquear, ordenar, conseguir, manejar, sacar, cambiar, ofrecer, publicar, elaborar",
  },
  applyRule: {
    en: "apply, interpret",
    es: "aplicar, interpretar",
  },
  replyTo: {
    en: "answer, reply to, respond to, handle",
    es: "contestar, responder",
  },
} as const satisfies Record<string, ClassWords>;
