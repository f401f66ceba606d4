import type { ClassWords } from "./class-words.ts";

/** Things done. Roots: "schedule" also finds "scheduled" and "scheduling", "programar" also "programación". */
export const ACTS = {
  check: {
    en: "ascertain, audit, check, check if, check that, check whether, comb, compare, confirm, confirm that, cross check, cross reference, double check, double checked that, ensure, examine, eyeball, go down, go over, go through, insist that, inspect, inspection, look over, look through, made certain, make sure, monitor, review, run through, scan, screen, scrutinize, see that, see to it, validate, verification, verify, verify that, verify whether, vet, watch, work through",
    es: "asegurar, asegurar que, auditar, cerciorar, checar, checar que, checar si, chequear, chequear que, comprobar, comprobar que, comprobar si, compulsar, confirmar, confirmar que, constatar, controlar, corroborar, corroborar que, cotejar, cuidar, cuidar de que, cuidar que, depurar, echar ojo, estar pendiente de que, exigir, exigir que, fijarse, hacer que, inspeccionar, mirar, monitorear, procurar, repasar, revisar, revisar que, revisar si, revision, =reviso que, supervisar, supervisar que, validar, =veía que, ver que, ver si, verificar, verificar que, verificar si, =vi que, vigilar",
  },
  flag: {
    en: "ask for, bounce, call about, call for, call out, catch, chase, chase down, chase up, come across, complete, correct, dig up, email about, email for, fill in, find, fix, flag, follow up on, follow up with, gather, get, get back, go after, go through, hand back, hold, hound * for, hunt down, hunt for, identify, insist on, kick back, kick out, look for, mark, note, notice, nudge, obtain, pester * for, pick out, pick up on, plug, point out, press for, pull, push back, question, red flag, refuse, refuse to close, reject, remind, request, resolve, return, ring up for, root out, run down, send * back, send back, send for, set aside, spot, stop, supply, tag, track down, turn away, turn back, turn up, uncover, wait for, watch for, weed out, write * for",
    es: "agarrar, anotar, apartar, arreglar, atrapar, avisar, buscar, cachar, cazar, completar, conseguir, =consigo, corregir, dar con, dar seguimiento, darse cuenta, descubrir, detectar, devolver, encontrar, =encuentro, exigir, frenar, hacer que, hallar, identificar, insistir, =juntaba, =juntar, =junté, llamar por, localizar, marcar, no aceptar, no dejar, no dejar pasar, no recibir, =notaba, =noté, pedir, perseguir, perseguir por, =pido, rastrear, rebotar, rechazar, reclamar, recordar, regresar, reportar, retener, revisar, señalar, subsanar, ubicar, ver si",
  },
  read: {
    en: "abstract, analyze, boil down, check, comb, comb through, condense, dig in, dig into, dig through, digest, dissect, evaluate, examine, flip through, go * through, go back over, go through, inspect, interpret, leaf through, look through, mull, peruse, plow, pore, pore over, read, research, review, scour, screen, sift, skim, study, sum up, summarize, thumb through, trawl, wade, work through",
    es: "análisis, analizar, checar, condensar, desglosar, desmenuzar, escudriñar, estudiar, evaluar, examinar, hojear, interpretar, leer, leer a fondo, rastrear, recorrer, reducir, repasar, resumir, revisar, revision, sintetizar",
  },
  extract: {
    en: "abstract, abstraction, collect, cull, dig out, draw, extract, extraction, find, gather, glean, identify, lift, locate, mine, pick out, pull, sort out, spot, summarize, tease out, track down",
    es: "buscar, entresacar, extraer, identificar, localizar, obtener, pescar, recabar, recopilar, rescatar, resumir, reunir, sacar, sacar de, sacar del, ubicar",
  },
  enter: {
    en: "capture, data enter, enter, feed, fill in, input, key, load, log, populate, post, punch, put * into, re key, record, rekey, tap, transcribe, transfer, type, type up, update, upload",
    es: "actualizar, agregar, =alimentaba, anotar, capturar, cargar al sistema, dar captura, dar de alta, dar de alta en el sistema, dar entrada, digitar, escribir sus datos, ingresar, introducir, mecanografiar, =meter, meter al sistema, meter datos, =metí, =metía, =metíamos, =metiendo, =meto, pasar a la computadora, pasar a mano, pasar al sistema, registrar, subir al sistema, teclear, tipear, transcribir, vaciar",
  },
  transcribe: {
    en: "dictation, transcribe, transcription, type",
    es: "escribir, mecanografiar, teclear, transcribir",
  },
  file: {
    en: "alphabetize, archive, arrange, assemble, back up, bind, book, box, catalog, collate, convert, copy, destroy, dig out, digitize, duplicate, fax, file, hunt down, index, keep * in order, keep track of, label, laminate, locate, lock up, microfilm, order, organize, photocopy, prepare charts, preserve, pull, purge, put away, rebind, rebox, refile, release, retain, retrieve, scan, seal, shelve, shred, sort, stamp, store, thin, transfer, upload, weed",
    es: "acomodar, apilar por fecha, archivar, armar, bajar, clasificar, copiar, custodiar, depurar, destruir, digitalizar, empaquetar, encajonar, encontrar, encuadernar, engargolar, engrapar, entregar, escanear, foliar, fotocopiar, guardar, hallar, indexar, integrar, localizar, mandar a archivo, =numeraba, =numerar, =numeré, ordenar, organizar, poner en orden, prestar, recuperar, resguardar, reunir, rotular, sacar, sacar copia, sellar, subir, transferir, trasladar, traspapelar, triturar",
  },
  serve: {
    en: "acclimate, accommodate, accompany, advise, advocate for, aid, answer, apologize to, appease, assist, assuage, attend to, be there for, bid * farewell, bring * to, bring comfort to, bring meals to, bring water to, buckle, build rapport with, call back, call on, calm, calm down, carry plates to, cater to, chaperone, chat, chauffeur, check in on, check in with, check on, check up on, cheer, cheer up, clarify, coach through, coax, comfort, communicate with, compensate, connect, connect * to, connect * with, console, contact, cool, cool down, cool off, counsel, de escalate, deal, deal with, defuse, deliver meals to, demonstrate, diffuse, direct, drive * to appointments, drive * to the doctor, educate, empathize, encourage, engage, enlighten, entertain, escort, explain, explained to, fetch, field complaints from, field questions from, find * for, find homes for, fit, follow up with, get * settled, get * through, get * to the right, get answers for, give * a hand, give * advice, give * directions, give * tours, give a tour, give advice to, give comfort to, give directions, give information to, give out information to, give rides to, give support to, give tours to, greet, guide, guide * to, hand deliver, hand out, hear out, help, help * choose, help * fill, help * find, help * through, help * with, help out, hold * hand, hold hands, hold hands with, hold the door for, host, humor, =inform, =informed, =informing, =informs, interact with, intervene, interview, introduce * to, invite, joke with, keep * calm, keep * company, keep * engaged, keep * entertained, keep * happy, keep * in the loop, =keep * informed, keep * occupied, =keep * updated, keep company, keep safe, =keeping * informed, =keeping * updated, =kept * informed, =kept * updated, laugh with, lend a hand to, lend an ear to, link, link * to, link * with, listen, listened to, look after, look out for, made sure * felt, make * at home, make * comfortable, make * feel, make * feel at home, make amends with, make right with, make small talk, make sure * understand, make sure * understood, make time for, match * with, mediate, meet * needs, meet with, mollify, notify, offer * options, offer help to, orient, pacify, pamper, phone, placate, play games with, please, point, point * to, point * toward, pray with, provide * to, put * at ease, put * through to, put at ease, quiet, quiet down, reach out to, read to, reassure, rebook, receive, recommend, refer, register complaints, relate to, remind, rescue, resolve, respond to, reunite, room, route * to, run errands for, satisfy, say goodbye to, seat, see * through, sell, send * home happy, send * to the right, serve, service, set * at ease, set * up with, settle, settle down, shop for, show * around, show around, sit with, small talk, smile at, smooth, soften, soothe, sort out, speak for, speak with, spend time with, spoil, stand by, stay on the line with, stay with, steer, suggest, support, survey, sympathize, sympathize with, take * shopping, take * to appointments, take aside, take calls from, take care of, take home, take in, take orders from, take through, talk, talk down, taught patients, tell, tend, tend to, thank, tide over, transfer * to, translate for, troubleshoot, turned around, upsell, usher, visit, wait, wait tables, walk, walk * through, walk out, warn, welcome, win back, win over, wish, =won over, work directly with, work face to face with, work one on one with, work through problems with, wrap up with",
    es: "acercar, aclarar, acomodar, acompañar, acompañar a, aconsejar, agradecer, alentar, animar, apaciguar, apapachar, apoyar a clientes, apoyar a familias, apoyar a pacientes, arrullar, asesorar, asistir, atención, atender, =atiendo, auxiliar, avisar, ayudar, bienvenida, brindar, calmar, calmar a, charlar, cobijar, complacer, comunicación con, conectar, confortar, consentir, consolar, contactar, contener, contestar, contestarle a, convencer, convencer a, conversar, convivir, cuidar de, dar ánimo, dar ánimos a, dar apoyo a, dar clases a, dar explicaciones a, dar indicaciones, dar informes, dar la bienvenida, dar la cara, dar la cara a, dar la mano a, dar orientación a, dar razón, dar recorridos, dar seguimiento, dar servicio a, dar trato, defender, despachar, despachar a, despedir, despedir a, disculparse con, distraer, echar la mano a, encaminar, enseñarles, entretener, =entretenía, entrevistar, escuchar, explicar, guiar a clientes, guiar a familias, guiar a mamás, guiar a pacientes, guiar a turistas, guiar a visitantes, hablar, hacer compañía a, hacer pasar, hacer reír, hacer sentir, hacer sentir bien, hacerle compañía, hospedar, indicar, informar, =lidiaba, =lidiar, lidiar con, llevar a pasear, llevar al doctor, llevar comida a, llevar de la mano, mandar contento, mediar, mesear, mimar, mostrar, ofrecer, ofrecer disculpas a, orientar, pasear, pedir disculpas, =platicaba, =platicar, platicar con, =platiqué, preguntar a clientes, prestar ayuda a, quitar el miedo, quitarle el miedo, recepción, recibir, recibir a, recomendar, recordar, referir, resolver, resolverle a, responder, =resuelvo, rezar con, sacar de apuros, sacar de dudas, sacar una sonrisa, =saludaba, =saludando, =saludar, saludar a, =saludé, =saludo a, satisfacer, =sentaba, serenar, servir, servir a, =sirvo, socorrer, solucionar, soportar, sugerir, tender la mano, tener paciencia con, tranquilizar, tratar, tratar con, =traté con, trato, vender, vender a, vincular, visitar, visitar a",
  },
  answer: {
    en: "address, answer, calm, clear, cover, de escalate, deal, deal with, defuse, diffuse, dispatch, field, follow up on, handle, investigate, juggle, look into, make, man, manage, mediate, pick up, place, receive, reply to, resolve, respond, respond to, return, screen, see to, smooth, smooth over, soothe, sort out, staff, straighten out, tackle, take, take care of, take over, tend to, transfer, triage, troubleshoot, turn around, work, work through",
    es: "aclarar, apaciguar, atención, atender, =atiendo, calmar, canalizar, contestar, cubrir, dar respuesta, dar seguimiento, dar solución, desahogar, desviar, devolver, escuchar, filtrar, gestionar, hacer, hacerse cargo, levantar, manejar, pasar, recibir, resolver, responder, =resuelvo, seguimiento, solucionar, sortear, tomar, tramitar, transferir, =turnaba, =turnar, =turné",
  },
  schedule: {
    en: "arrange, book, calendar, cancel, confirm, coordinate, juggle, keep track of, line up, organize, plan, rearrange, reschedule, reserve, rota, schedule, slot, staff, stay on top of",
    es: "acomodar, agendar, apartar, calendarizar, cancelar, concertar, confirmar, coordinar, gestionar, organizar, planear, planificar, programar, reprogramar, reservar",
  },
  register: {
    en: "admit, book in, check in, check out, discharge, enroll, get * checked in, intake, onboard, pre register, preregister, register, registration, sign * in, sign in, sign up, welcome",
    es: "admisión, admitir, anotar, check in, dar de alta, dar entrada, empadronar, ingresar, inscribir, inscripción, matricular, preregistrar, registrar",
  },
  dispatch: {
    en: "alert, assign, deploy, direct, dispatch, order, route, send, tone out",
    es: "alertar, asignar, coordinar, despachar, dirigir, enviar, mandar, movilizar, rutear",
  },
  collect: {
    en: "accept, account for, allocate, apply, batch, break, bring in, cash, collect, collection, count, cut, deposit, disburse, enter, give, hand, hand out, handle, issue, pay, post, prepare, process, receive, record, refund, remit, ring, ring up, run, sell, settle, split, swipe, take, take in, tally, tender, track, verify, wire, write, zero out",
    es: "abonar, aplicar, asentar, calcular, cambiar, cobrar, contar, cuadrar, =cuento, depositar, =dividí, =dividía, emitir, girar, ingresar, liquidar, manejar, pagar, postear, preparar, procesar, recaudar, recibir, recoger, recolectar, reembolsar, registrar, repartir, retener, timbrar, tomar, transferir",
  },
  balance: {
    en: "audit, balance, close out, count, reconcile, reconciliation, settle up, square, tally, tie out",
    es: "ajustar, arquear, balancear, cerrar, cierre, conciliar, contar, conteo, cortar, cotejar, cuadrar, =cuento",
  },
  count: {
    en: "account for, count, cycle count, inventory, monitor, reconcile, take, tally, track, verify, weekly count",
    es: "conciliar, contar, conteo, controlar, cuadrar, =cuento, hacer, inventariar, levantar, llevar, tomar",
  },
  submit: {
    en: "adjust, appraise, approve, assemble, batch, bill, bounce, calculate, catch, charge, chase, clean, close out, code, complete, correct, create, decide, drop, edit, enter, file, fix, follow up, follow up on, generate, get * ready, handle, hold, investigate, invoice, issue, itemize, key, mail, match, post, prep, prepare, print, process, produce, push through, put a figure on, put in, put through, rebill, reconcile, refile, release, resubmit, review, run, scrub, send, settle, submission, submit, tally, total, track, transmit, turn, value, work, write up",
    es: "ajustar, armar, autorizar, calcular, capturar, cobrar, componer, convertir, corregir, cotejar, dar seguimiento, depurar, elaborar, emitir, enviar, facturar, generar, hacer, imprimir, liquidar, llenar, mandar, mandar de nuevo, manejar, meter, pagar, pasar, perseguir, preparar, presentar, procesar, reenviar, registrar, revisar, sacar, seguimiento, someter, subir, timbrar, tramitar, transmitir, valuar, volver a enviar, volver a mandar, volver a someter",
  },
  contest: {
    en: "analyze, appeal, argue, argue with, bargain, battle, call about, call on, challenge, chase, chase down, chase up, clean up, clear, clear up, contest, correct, dig into, dispute, escalate, fight, fight with, figure out, file a dispute, find out, find out why, fix, follow up, follow up on, get * approved, get * corrected, get * dropped, get * fixed, get * overturned, get * paid, get * reversed, get back, get to the bottom of, go to bat, handle, investigate, look into, negotiate, open, overturn, plead, plead case, prove, pursue, push back on, re file, rebut, recoup, recover, refile, research, resolve, respond to, resubmit, reverse, rework, run down, sort out, straighten out, take on, take up, trace, track down, unravel, untangle, win, win back, work, write up",
    es: "abrir, aclarar, alegar, analizar, apelar, arreglar, atender, averiguar, componer, corregir, dar seguimiento, defender, destrabar, discutir, disputar, escalar, exigir, ganar, gestionar, impugnar, insistir, investigar, ir tras, levantar, litigar, lograr, mandar de nuevo, pelear, pelear con, perseguir, rastrear, reclamar, recuperar, reenviar, refacturar, refutar, resolver, responder, =resuelvo, revertir, revisar, saber por qué, sacar, seguimiento, someter, trabajar, ver por qué, volver a enviar, volver a mandar, volver a presentar, volver a someter",
  },
  determine: {
    en: "administer, advise, answer, apply, apply for, ask * about, assess, assist, calculate, certify, check, check if, check that, check whether, compare, confirm, confirm that, connect, coordinate, counsel, deal with, describe, determine, discuss, double check, educate, enroll, enter, establish, evaluate, explain, explanation, figure, figure out, fill out, find out, get, go over, go through, handle, help, hook up with, inform, interpret, know, link, look at, look into, look up, manage, match, navigate, obtain, place, pre certify, process, qualify, quote, read, recertify, recheck, remind, renew, request, research, review, run, screen, see if, see whether, sell, sign * up, sign up, sort, sort out, tell, track, understand, update, verification, verify, verify that, verify whether, walk, walk * through",
    es: "aclarar, actualizar, administrar, afiliar, apuntar, arreglar, asesorar, averiguar, avisar, ayudar, buscar, calcular, calificar, certificar, checar, checar que, chequear, comparar, comprobar, confirmar, confirmar que, consultar, contar, convencer, cotejar, cotizar, dar, decir, determinar, entender, enterar, evaluar, explicar, gestionar, guiar, hablar, hacer entender, informar, inscribir, inscripción, investigar, llenar, mandar, manejar, meter, orientar, pedir, pelear, preguntar, procesar, recertificar, recordar, registrar, renovar, resolver, revisar, revisar que, sacar, solicitar, tramitar, validar, vender, ver si, verificar, verificar que",
  },
  obtain: {
    en: "apply for, arrange, call for, call in, chase, chase down, complete, coordinate, enter, fax, fight for, follow up, follow up on, gain, get, handle, initiate, land, line up, nail down, obtain, process, pull, push for, request, secure, send, set up, start, submit, track, wait on, win, work",
    es: "buscar, conseguir, =consigo, dar seguimiento, enviar, gestionar, llamar, llenar, lograr, mandar, manejar, meter, obtener, pedir, pelear, perseguir, =pido, procesar, renovar, sacar, seguimiento, solicitar, solicitud, someter, tramitar",
  },
  comply: {
    en: "abide by, adhere to, compliance, comply, enforce, ensure, follow, guard, honor, keep to, keep within, maintain, meet, obey, observe, preserve, protect, respect, safeguard, stay within, stick to, uphold",
    es: "acatar, ajustarse, apegarse, aplicar, asegurar, cuidar, cumplir, garantizar, guardar, hacer cumplir, mantener, obedecer, observar, proteger, resguardar, respetar, =seguí, =seguía, =seguíamos, =seguir, =sigo, =siguiendo, vigilar",
  },
  verifyPerson: {
    en: "ask for, card, check, check that, confirm, inspect, match, require, verify, verify that",
    es: "checar, comprobar, confirmar, cotejar, exigir, pedir, =pido, revisar, verificar",
  },
  audit: {
    en: "audit, calibrate, catch, check, check behind, check that, compare, copy edit, copyedit, correct, cross check, double check, edit, evaluate, find, go behind, go over, inspect, inspection, look over, measure, monitor, proof, proofread, quality check, re check, re read, read behind, recheck, reread, review, sample, score, second check, second guess, spot, spot check, taste, test, validate, verify, verify that, weigh",
    es: "asegurar que, auditar, auditoría, calibrar, cazar, checar, checar que, chequear, comparar, comprobar, comprobar que, corregir, cotejar, detectar, editar, encontrar, evaluar, inspeccionar, medir, =mido, monitorear, muestrear, probar, recontar, revisar, revisar que, revision, supervisar, validar, verificar, verificar que",
  },
  classify: {
    en: "adjudicate, allocate, allot, apply, approve, assess, assign, bin, bucket, catalog, catalogue, categorize, certify, charge, classification, classify, code, decide, deny, designate, determine, disposition, evaluate, figure out, grade, group, judge, label, pass or fail, place, price, prioritize, put, qualify, rank, rate, resell, route, rule on, score, screen, separate, sign off, size, slot, sort, stage, tag, triage, weigh",
    es: "aceptar, acomodar, agrupar, aplicar, aprobar, asignar, calcular, calificar, cargar, catalogar, categorizar, clasificar, codificar, colocar, decidir, determinar, dictaminar, distinguir, etiquetar, evaluar, graduar, jerarquizar, juzgar, negar, ordenar, otorgar, ponderar, poner, priorizar, puntuar, resolver, separar, tasar, tipificar, triaje, ubicar, valorar",
  },
  sortOut: {
    en: "adjudicate, catalog, catalogue, categorize, classification, classify, grade, rank, triage, underwrite",
    es: "calificar, catalogar, categorizar, clasificar, dictaminar, graduar, jerarquizar, tasar, tipificar, =triage, =triaje, triar",
  },
  consult: {
    en: "advise, alert, ask, ask * about, ask for clarification from, bounce * off, brief, bring * to, bring up * with, buzz, call, call back, catch up with, chase, chase down, check * with, check back with, check in with, check with, clarify, clarify * with, clear up with, communicate with, confer with, confirm * with, confirm with, consult, contact, coordinate with, correspond with, debrief, discuss, double check * with, double check with, email, escalate to, fill in, flag * to, flag down, flag for, flag to, follow up with, get * from, get * on the line, get * on the phone, get * signature from, get * signed by, get * to, get * to sign, get a verbal order from, get ahold of, get an answer from, get answers from, get clarification, get clarification from, get hold of, get in touch with, get signatures from, get verbal orders from, give * a heads up, give * a rundown, give * an update, give * report, give handoff to, give heads up to, give report, go back to, go over * with, grab, hand * off to, hand * report to, hand * to, hand off report, hand off to, hand over to, hash out * with, hunt down, inform, inquire, keep * apprised, keep * in the loop, keep * informed, keep * posted, keep * up to date, keep in touch with, leave a note for, let * know, liaise with, loop in, make calls to, make sure with, message, notify, nudge, obtain * from, page, pass along to, pass report to, phone, ping, place a call to, point out, point out to, present, present to, prompt, pull * aside, pull aside, put * question to, put in a call to, put it to, put questions to, query, question, radio, raise * with, raise with, reach out to, recommend, relay, relay * to, remind, report, report * to, report changes to, report off to, request * from, request clarification from, ring, ring up, run * by, run by, run past, run questions by, seek, seek clarification from, seek out, send * back to, send * note to, send a message to, send a note to, sign off by, sign out to, sort out with, speak to, speak up to, speak with, straighten out with, suggest, take * to, talk * over with, talk through * with, talk to, talk with, tap, tell, text, tip off, touch base with, track down, turn to, update, verbal report to, verify, verify with, wake, wake up, walk * over to, warn, wave down, work out with, work with * to clarify, write, write to, write up * for",
    es: "aclarar, aclarar con, aclarar dudas con, acudir a, advertir, alertar, avisar, buscar, cerciorar con, checar con, comentar, comunicar, confirmar con, consulta, consultaba con, contactar, conversar con, coordinar con, corroborar, corroborar con, cuestionar, dar aviso, dar el parte, dar parte, dar recado, decir, dejar nota, dejar recado, discutir, dudas con, entregar guardia, entregar turno, entrevista, escribir, explicar, hablar, hacer notar, hacer saber, hacer ver, hacerle preguntas, informar, interconsultar, interrogar, ir con, =le decía, =le dije, llamar, localizar, mandar mensaje, mandar nota, mandar recado, mantener al tanto, mantener informado, marcar, notificar, pasar el recado, pasar el reporte, pasar reporte, pedir, =pido, platicar con, poner al tanto, preguntar, presentar, proponer, queries, query, recado, recordar, rendir informe, rendir parte, reportar, resolver dudas con, revisar con, sacar de duda, señalar, solicitar, solicitud, sugerir, telefonear, tener al tanto, turnar, verificar, verificar con",
  },
  write: {
    en: "=authored, =authoring, =coauthored, compile, compose, create, design, develop, draft, issue, phrase, prep, prepare, produce, publish, put out, put together, revise, send, turn out, word, write",
    es: "actualizar, armar, componer, crear, desarrollar, diseñar, editar, elaborar, emitir, enviar, escribir, hacer, levantar, mandar, preparar, publicar, redactar",
  },
  compose: {
    en: "=authored, =authoring, =coauthored, compose, document, draft, ghostwrite, put * in writing, type up, write, wrote up",
    es: "componer, escribir, escritura de, redactar",
  },
  report: {
    en: "analysis, analyze, average, break down, brief, build, calculate, chart, collect, compile, create, deliver, develop, estimate, evaluate, forecast, gather, generate, graph, look at, maintain, make, measure, monitor, plot, prepare, present, produce, project, publish, put out, put together, report, review, run, send, study, submit, summarize, tabulate, tally, total, track, turn, watch",
    es: "análisis, analizar, armar, calcular, comparar, compilar, contar, crear, dar seguimiento, elaborar, entregar, enviar, generar, graficar, hacer, interpretar, juntar, llevar, mandar, medir, =mido, monitorear, pasar, preparar, presentar, producir, promediar, realizar, recopilar, rendir, reportar, resumir, sacar, sumar, tabular",
  },
  lookUp: {
    en: "answer * from, chase down, check, check in, cite, comb, consult, crack open, dig into, dig through, dig up, double check in, figure out, find, flip through, follow up in, go by, go to, google, hunt down, hunt for, interpret, keep up with, learn, look in, look up, page through, pull, pull up, read, read up, refer to, reference, research, scour, search, see, settle, settle with, track down, turn to, use * to settle, verify in, work from",
    es: "acudir a, averiguar, buscar, búsqueda, checar en, consulta, consultar, encontrar, estudiar, estudio de, hallar, hurgar en, interpretar, investigar, leer, rastrear, rebuscar, referir, resolución, resolver con, ver en, ver qué, verificar en",
  },
  keepUp: {
    en: "keep abreast, keep current, keep myself current, keep up, keep up to date, keep up with, learn, monitor, read up on, refresh, stay abreast, stay current, stay on top of, stay up on, stay up to date, study, update myself",
    es: "actualizar, capacitarse, enterarse, estar al día, estar al tanto, estar pendiente, estoy al día, estudiar, mantener, mantenerse al día, ponerse al día, =sigo, tomar cursos",
  },
  teach: {
    en: "break * in, break in, bring up, certify, coach, cross train, demonstrate, develop, drill, groom, guide, instruct, lead, lecture, mentor, motivate, onboard, orient, oversee, precept, quiz, show * how, supervise, supervision, teach, train, trainer, tutor, walk through",
    es: "adiestrar, aleccionar, alfabetizar, asesorar, capacitar, dirigir, educar, enseñar, entrenar, explicar, =formaba, =formar, =formé, guiar, =guié, impartir, instruir, liderar, mentoría, mostrar, motivar, regularizar, supervisar",
  },
  improve: {
    en: "automate, centralize, clean up, color code, combine, consolidate, cut out, digitize, do away with, fix, improve, modernize, move, optimize, overhaul, re arrange, re do, re sort, re write, realign, rearrange, rebuild, recast, redesign, redo, redraw, reformat, regroup, relabel, relocate, reorder, reorganize, replace, resequence, reset, restructure, rethink, retire, retool, revamp, reword, rework, rewrite, shorten, simplify, speed up, standardize, streamline, swap out, switch, tidy up",
    es: "acelerar, acortar, agilizar, automatizar, cambiar, estandarizar, mejorar, modernizar, optimizar, rediseñar, reemplazar, reestructurar, reorganizar, simplificar, sistematizar",
  },
  devise: {
    en: "automate, bring in, build, come up with, create, design, develop, devise, implement, initiate, institute, introduce, invent, launch, pilot, pioneer, pitch, program, propose, put in place, roll out, script, set up, suggest, write",
    es: "armar, crear, desarrollar, diseñar, establecer, hacer, idear, implantar, implementar, iniciar, instalar, instituir, introducir, inventar, lanzar, montar, poner, programar, proponer, =propongo, =propuse, sugerir",
  },
  reduce: {
    en: "bring * down, bring down, chop, cut, cut back, cut back on, cut down on, cut in half, decrease, drive down, drop, eliminate, get * down to, halve, knock down, lower, prevent, push down, reduce, save, shave, shorten, shrink, slash, take * off, take down, trim, whittle, wipe out",
    es: "abatir, abreviar, acabar, acortar, ahorrar, bajar, bajar de, disminuir, eliminar, evitar, rebajar, recortar, reducir, terminar con",
  },
  administer: {
    en: "adjust, administer, administration, apply, assist, attach, bandage, change, chart, clean, collect specimens, conduct, control, dispense, do, draw, dress, empty, fit, flush, freeze, give, hang, hook up, ice, immobilize, inject, insert, irrigate, keep * open, lance, manage, massage, measure, monitor, numb, obtain specimens, pass, perform, place, plug, provide, push, put in, relieve, remove, replace, respond to, run strep, set up, shoot, soak, splint, start, stick, stitch, stretch, suction, swab, take, tape, titrate, treat, wrap",
    es: "administrar, ajustar, aplicar, asistir, aspirar, atender, cambiar, cambiar vendajes, canalizar, cateterizar, cerrar, colgar, colocar, curar, dar, drenar, entablillar, extraer, hacer, inmovilizar, inyectar, limpiar, limpiar catéter, masajear, medir, =mido, monitorear, poner, practicar, realizar, regular, retirar, sacar, sobar, suministrar, suturar, tomar, vendar, vigilar",
  },
  care: {
    en: "ambulate, assess, bandage, bathe, calm breathing, care for, catheterize, clothe, deliver babies, diagnose, dress wounds, examine, extricate, feed, groom, hoist, hydrate, immobilize, immunize, intubate, keep * comfortable, nurse, palpate, patch up, rehabilitate, reposition, resuscitate, revive, shave, splint, stabilize, swab, swaddle, toilet, transfer, treat, triage, turn, vaccinate, visit dying, wash, x ray",
    es: "acompañar partos, alimentar, asear, auscultar, bañar, canalizar, cuidar, curar, diagnosticar, estabilizar, examinar, inmovilizar, movilizar, reanimar, rehabilitar, vacunar, valorar, vestir, voltear",
  },
  helpWith: {
    en: "aid, assist, do, give, help, lift, provide, support, turn, wash",
    es: "apoyar, asistencia, asistir, ayudar, dar, hacer",
  },
  sterilize: {
    en: "assemble, autoclave, clean, clean instruments, decontaminate, disinfect, lay out, pack, pass instruments, prep, reprocess, sanitize, set up, soak, sterilize, wrap",
    es: "alistar, armar, contar, descontaminar, desinfectar, empaquetar, esterilizar, instrumentar, lavar, limpiar, montar, pasar, preparar",
  },
  fillRx: {
    en: "check, compound, count, decipher, dispense, enter, fill, interpret, key, label, mix, prepare, process, read, receive, refill, review, take, transcribe, type, verify",
    es: "capturar, descifrar, despachar, dispensar, etiquetar, interpretar, leer, llenar, procesar, recibir, rellenar, resurtir, revisar, surtir, teclear, transcribir, verificar",
  },
  study: {
    en: "certificate, class, complete, course, coursework, earn, enroll, finish, know, learn, memorize, pass, study, take, teach, train",
    es: "aprender, aprobar, clases, completar, cursar, dar, enseñar, estudiar, impartir, llevar, materia, terminar, tomar",
  },
  code: {
    en: "abstract, add, append, apply, assign, audit, capture, catch, check, choose, code, correct, determine, fix, give, learn, lecture, level, look up, map, pick, post, pull, put, query, recode, review, select, sequence, study, teach, train, train on, translate * into, turn * into, validate, verify",
    es: "aplicar, aprender, asignar, auditar, capacitar, capturar, codificar, convertir, corregir, cotejar, dar, determinar, elegir, =elijo, enseñar, escoger, estudiar, nivelar, pasar a, poner, precisar, revisar, secuenciar, seleccionar, traducir, validar, verificar",
  },
  codify: {
    en: "code, recode",
    es: "codificar",
  },
  meet: {
    en: "beat, calendar, clear, come in under, complete, deliver, exceed, file, finish, get * done, get * in, get * out, handle, hit, keep, land, make, make * by, manage, meet, never miss, observe, outpace, respect, ship, submit, surpass, top, track, turn * around, turn in, work to",
    es: "acabar, alcanzar, cerrar, controlar, cubrir, cumplir, entregar, hacer, llegar, llegar a, lograr, mandar, manejar, nunca fallar, pasar, presentar, rebasar, respetar, sacar, sacar adelante, sobrepasar, superar, terminar, vencer, vigilar",
  },
  work: {
    en: "collaborate, consult with, cooperate, coordinate with, gather with, huddle with, meet with, pair with, partner, problem solve with, round with, serve on, sit down, sit down with, sit in on, sit on, sit with, team up, team up with, work alongside, work closely with, work with",
    es: "colaborar, cooperar, coordinar con, juntar con, nos coordinábamos, nos sentábamos, nos sentábamos con, participar, pasar visita con, resolver con, =reuní, reunir con, sentarse con, sesionar con, trabajar con, trabajar de la mano, trabajar junto",
  },
  resolveGap: {
    en: "clean up, clear, correct, fix, investigate, merge, reconcile, research, resolve, sort out, straighten out",
    es: "aclarar, arreglar, conciliar, corregir, depurar, fusionar, investigar, resolver, =resuelvo, subsanar, unificar",
  },
  noteDown: {
    en: "annotate, chart, clock, close out, complete, document, enter, etch, fill, fill in, fill out, finalize, finish, hand in, initial, jot, jot down, keep, list, log, maintain, mark down, note, pencil in, post, put down, put in, put on paper, record, scribble, set down, sign off, submit, take down, tick off, turn in, type up, update, wrap up, write, write down, write up",
    es: "actualizar, anotar, apuntar, asentar, capturar, cerrar, completar, dejar asentado, dejar constancia, dejar escrito, dejar listo, describir, detallar, documentar, escribir, firmar, llenar, llevar, mantener, marcar, plasmar, poner por escrito, redactar, registrar, rellenar, reportar, terminar, tomar nota, vaciar",
  },
  otherWork: {
    en: "assemble, attend, bake, build, bus, buy, carry, clean, climb, cook, cover, cut, decorate, deliver, dig, drive, fold, hire, install, iron, keep, lift, load, make, mop, move, mow, open, operate, order, pack, paint, photograph, pick, plant, play, pour, prepare, pull, purchase, push, remodel, repair, restock, ride, sell, serve, set, sew, ship, stack, stock, sweep, unload, visit, walk, wash, watch, water, weld, wrap",
    es: "abrir, acomodar, armar, barrer, cargar, cerrar, cocinar, comprar, construir, cortar, coser, descargar, doblar, empacar, entregar, hornear, instalar, jugar, lavar, limpiar, manejar, mover, operar, ordenar, pintar, planchar, podar, recoger, regar, reparar, sembrar, soldar, surtir, trapear, vender, visitar",
  },
  showHow: {
    en: "demonstrate, develop, direct, evaluate, guide, lead, manage, prepare, run, show, take, walk",
    es: "acompañar, coordinar, corregir, dirigir, evaluar, explicar, guiar, llevar, mostrar, orientar, preparar",
  },
  bookIn: {
    en: "book, reschedule, schedule",
    es: "agendar, citar, programar, reprogramar",
  },
  keep: {
    en: "keep, maintain, manage",
    es: "buscar, cuidar, llevar, manejar, mantener",
  },
  dispute: {
    en: "appeal, argue, battle, challenge, contest, dispute, fight, fight off, protest, win, win back",
    es: "apelar, disputar, ganar, impugnar, pelear, protestar, reclamar",
  },
  pay: {
    en: "pay",
    es: "pagar",
  },
  explain: {
    en: "answer, clarify, describe, discuss, educate, explain, go over, help * choose, help * compare, help * pick, help * sort out, help * understand, inform, quote, tell, walk * through",
    es: "aclarar, ayudar a comparar, ayudar a elegir, ayudar a entender, ayudar a escoger, contestar, decir, explicar, indicar, informar, orientar, responder",
  },
  see: {
    en: "keep, leave, make, make sure, put, send",
    es: "asegurar, dejar, hacer, mantener, procurar",
  },
  setDown: {
    en: "chart, document, log",
    es: "anotar, documentar, registrar",
  },
  lead: {
    en: "boss, charge of, command, direct, head, in charge of, lead, manage, oversee, responsible for, run, supervise, was in charge of",
    es: "a cargo de, a mi cargo, al frente de, al mando de, coordinar, dirigir, encargada de, encargar, jefa de, líder de, liderar, supervisar",
  },
  guard: {
    en: "black out, blur, cover, encrypt, guard, hide, keep private, keep quiet, lock, lock up, mask, protect, redact, safeguard, secure, shield, shred, withhold",
    es: "bloquear, borrar, encriptar, guardar bajo llave, ocultar, proteger, resguardar, salvaguardar, tachar, tapar, testar, triturar",
  },
  compare: {
    en: "compare, cross check, cross reference, match",
    es: "comparar, contrastar, cotejar",
  },
  tell: {
    en: "ask, bring, bring up, call, call in, chart, check, clarify, clear up, communicate, confirm, describe, discuss, double check, escalate, explain, flag, forward, give, go over, hand, hand off, hand over, mention, notify, pass, pass along, pass on, phone, phone in, point out, present, raise, read, recommend, relay, report, request, resolve, respond, review, route, run, send, speak, straighten out, suggest, verify",
    es: "aclarar, avisar, =aviso, comentar, comunicar, confirmar, consulta, dar, discutir, entregar, informar, =informe, leer, llamar, pasar, preguntar, presentar, recomendar, recordar, reportar, resolver, revisar, señalar, solicitar, solicitud, solución, =turnaba, =turnar, =turné, verificar",
  },
  tellPeople: {
    en: "advise, answer, apologize, ask, break * news, break down, brief, caution, clarify, clear up, convey, demonstrate, describe, explain, give a choice, give advice, give directions, give information, go over, go through, hand, hand out, lay out, meet, offer, pass out, pitch, quote, recommend, relay, sell, serve, speak, spell out, suggest, talk, tell, walk",
    es: "aclarar, aconsejar, avisar, comunicar, contar, decir, enseñar, explicar, hablar, indicar, informar, ofrecer, orientar, platicar, recomendar, =reuniones, =reunión, sugerir, vender",
  },
  sendOn: {
    en: "assemble, certify, check out, collect, compile, deliver, fax, forward, gather, locate, log, mail, obtain, order, pull together, release, request, send, sign out, trace, track, transfer",
    es: "anotar, certificar, conseguir, controlar, entregar, enviar, juntar, mandar, pedir, prestar, rastrear, recabar, reunir, solicitar, solicitar copia, trasladar, turnar",
  },
  typeUp: {
    en: "key, type, type up",
    es: "mecanografiar, pasar a máquina, teclear",
  },
  ring: {
    en: "call, phone, telephone",
    es: "llamar, telefonear",
  },
  catch: {
    en: "catch, check for, clean out, clear out, comb for, correct, cull, detect, find, fix, flag, head off, hunt for, look for, notice, pick up on, point out, purge, root out, search for, spot, take out, track down, uncover, watch for, weed out",
    es: "buscar, cachar, corregir, darme cuenta, depurar, descubrir, detectar, eliminar, encontrar, =encuentro, estar atenta a, hallar, identificar, =notaba, =noté, pescar, quitar, señalar, ubicar, vigilar",
  },
  peruse: {
    en: "absorb, abstract, boil, boil down, boiled, break down, capsule, comb, condense, cull, dig into, dig through, digest, dissect, distill, go * through, go back through, go through, leaf through, look back, look back through, look over, look through, mine, outline, page through, parse, pick through, piece together, plow through, pore, read, read over, read through, recap, reconstruct, reread, review closely, review for, scan through, scour, screen, sift, skim, sort through, study, sum up, summarize, thumb through, trace, trawl, wade through, whittle down, work * way through, work out of, work through",
    es: "analizar, analizar a fondo, condensar, desmenuzar, escarbar, escudriñar, esculcar, estudiar, extractar, hojear, hurgar, leer, ojear, rastrear, reconstruir, recopilar, recorrer, releer, repasar, resumir, resumir en, revisar a fondo, sacar en limpio, sintetizar",
  },
  takeOrder: {
    en: "bring drinks, bring food to, bring plates, carry drinks, carry food to, carry plates, refill drinks, run drinks, run food to, serve breakfast, serve coffee, serve dinner, serve drinks, serve food, serve lunch, serve meals, take breakfast orders, take dinner orders, take drink orders, take food orders, take lunch orders, take orders, take their order, wait on, wait tables",
    es: "anotar pedido, levantar la orden, levantar pedido, llevar la comida, servir, tomar comanda, tomar el pedido, tomar la orden, tomar orden, tomar pedido",
  },
  coordinate: {
    en: "arrange, coordinate, line up, orchestrate, organize, plan, run logistics for, set up",
    es: "acomodar, coordinar, gestionar, organizar, planear, programar",
  },
  tallyUp: {
    en: "add up, break down, build, chart, compare, count, graph, keep count, list, map, plot, prepare, present, produce, pull, report, show, sum, tabulate, tally, total, track, trend",
    es: "comparar, concentrar, contar, desglosar, graficar, medir, reportar, sacar, sumar, tabular, totalizar",
  },
  jot: {
    en: "add, jot, move, note, place, post, pull, put, transfer, write",
    es: "agregar, anotar, apuntar, asentar, cargar, escribir, mover, pasar, poner, trasladar",
  },
  recheck: {
    en: "calculate, check, compare, confirm, count, enter, go over, inspect, key, measure, read, review, scan, test, verify, weigh",
    es: "calcular, capturar, checar, chequear, confirmar, contar, cotejar, leer, medir, pesar, repasar, revisar, verificar, volver a calcular, volver a capturar, volver a checar, volver a contar, volver a medir, volver a pesar, volver a revisar, volver a sumar",
  },
  inspect: {
    en: "calibrate, examine, gauge, inspect, sample, spot check, taste, test, try out",
    es: "calibrar, catar, examinar, inspeccionar, muestrear, probar, testear",
  },
  edit: {
    en: "check, clean up, copy edit, copyedit, correct, edit, fact check, fix, line edit, mark up, polish, proof, redline, tighten",
    es: "corregir, editar, limar, marcar, pulir, revisar",
  },
  gradeAct: {
    en: "evaluate, grade, judge, mark, rank, rate, score",
    es: "calificación, calificar, evaluar, gradación, graduar, puntuar, valorar",
  },
  decide: {
    en: "accept, admit, approve, choose, decide, determine, figure out, judge, price, prioritize, rank, refuse, reject, rule on, select, sort",
    es: "aceptar, admitir, aprobar, decidir, definir, determinar, elección, elegir, escoger, ordenar, priorizar, rechazar, resolver, seleccionar, valorar",
  },
  setUp: {
    en: "adjust, arrange, build, change, control, draw up, fill, find, get, give, handle, keep, lay out, line up, locate, look for, maintain, make, manage, move, negotiate, offer, post, put together, run, set, set up, shuffle, squeeze, swap, work, work out",
    es: "ajustar, armar, arreglar, bloquear, buscar, cambiar, conseguir, controlar, dar, elaborar, hacer, llenar, llevar, manejar, mover, ofrecer, ordenar, publicar, recorrer, repartir, sacar",
  },
  applyRule: {
    en: "apply, interpret",
    es: "aplicar, interpretar",
  },
  replyTo: {
    en: "answer, reply to, respond to",
    es: "contestar, responder",
  },
  holdUp: {
    en: "compare, cross check, cross reference",
    es: "comparar, contrastar, cotejar",
  },
  pickUp: {
    en: "answer, cover, man, mind, run, staff, take over, watch, work at the, work our, work the",
    es: "atender, =atendía, contestar, cubrir, =cubría",
  },
  giveTo: {
    en: "bring, fax, give, hand, pass, send, show",
    es: "dar, entregar, llevar, mandar, pasar",
  },
  makeTool: {
    en: "add, begin, build, come up with, create, draw up, make, put together, put up, start, write up",
    es: "armar, crear, elaborar, empezar, hacer, poner",
  },
  compute: {
    en: "adjust, audit, calculate, compute, cut, disburse, distribute, divide, figure, issue, process, prorate, split, tally, total, verify, work out",
    es: "calcular, computar, hacer, liquidar, pagar, procesar, prorratear, repartir, sacar",
  },
  keyIn: {
    en: "data enter, enter, input, key, key in, keypunch, plug in, punch in, re key, rekey, type, type in",
    es: "capturar, dar captura, digitar, ingresar, teclear",
  },
  teachOnly: {
    en: "coach, cross train, drill, instruct, mentor, retrain, teach, train, tutor, tutored",
    es: "adiestrar, capacitar, enseñar, entrenar, instruir",
  },
  remindAct: {
    en: "call, chase, collect, email, follow up, get, go after, mail, phone, pursue, remind, send, text, track down, work, write",
    es: "avisar, buscar, cobrar, llamar, mandar, perseguir, recordar, visitar",
  },
  page: {
    en: "beep, buzz, page",
    es: "localizar, vocear",
  },
  rearrange: {
    en: "color code, re sort, rearrange, reconfigure, redo, regroup, relabel, relocate, reorder, reorganize, reset, reshelve, revamp",
    es: "cambiar de lugar, reacomodar, reetiquetar, reordenar, reorganizar, reubicar",
  },
  ringUp: {
    en: "cash out, ring, ring out, ring up",
    es: "cobrar, escanear, marcar, pasar",
  },
  tieOut: {
    en: "agree, balance, check, compare, match, prove, reconcile, tie, tie out, trace, verify",
    es: "checar, comparar, conciliar, cotejar, cuadrar, verificar",
  },
  sortAct: {
    en: "accept, admit, allot, approve, arrange, assign, award, bin, categorize, choose, classify, code, decide, divide, grade, group, level, mark, match, order, pair, place, price, prioritize, rank, rate, reject, route, score, screen, select, separate, sort, split, stage, tag, triage",
    es: "aceptar, acomodar, agrupar, aprobar, asignar, calificar, clasificar, cotizar, dividir, elegir, emparejar, evaluar, graduar, ordenar, priorizar, puntuar, rechazar, separar, valuar",
  },
  showTo: {
    en: "bring * to, bring wheelchairs to, carry * for, drive * to, explain to * how, get * to the right, give * a hand, give * to understand, guide * to, help * learn, help * understand, help * use, make * comfortable, show * how, show * the way, show * what, show * where, take * to, teach family how, teach parents how, teach patient how, walk * to",
    es: "acompañar, enseñar a clientes, enseñar a familias, enseñar a las mamás, enseñar a los papás, enseñar a pacientes, enseñarle a, llevar en silla, mostrarle a",
  },
  quarrel: {
    en: "appeal, argue, argue with, battle, battle with, contest, dispute * with, fight, fight with, go after, go back and forth with, go to bat with, haggle with, negotiate with, petition, plead with, protest, push back, push back on, wrangle with",
    es: "alegar, alegar con, apelar, apelar ante, discutir con, impugnar ante, insistir ante, insistir con, pelear, pelear con, =peleé, reclamar a, reclamar ante",
  },
  recordOf: {
    en: "enter, file, index, issue, log, record, register",
    es: "archivar, asentar, expedir, inscribir, registrar",
  },
  bill: {
    en: "balance bill, bill, charge insurance, charge the right insurance, invoice, rebill",
    es: "facturar",
  },
  note: {
    en: "chart, check, document, log, measure, monitor, note, obtain, record, take, track, write down",
    es: "anotar, apuntar, checar, controlar, medir, monitorear, registrar, tomar, vigilar",
  },
  doFor: {
    en: "advocate, alter, arrange, cancel, carry, exchange, figure out, fill out forms, fill out paperwork, find, fix, get, gift wrap, hold, hunt down, look for, look up, make change, mix drinks, open accounts, order, pour, prepare plates, problem solve, resolve, run errands, set up accounts, settle, solve, sort out, straighten out, track down, wrap",
    es: "abrir cuentas, arreglar, buscar, cambiar, cargar, conseguir, encontrar, envolver, hacer mandados, hacer trámites, llenar formularios, resolver, solucionar",
  },
  helpLearn: {
    en: "assist, help, sit with, work with",
    es: "apoyar, ayudar",
  },
  changeAct: {
    en: "add, build, change, combine, convert, create, go from, group, label, make, move, post, put, rearrange, rebuild, relabel, replace, set up, shift, sort, start, swap, switch, trade, turn, write",
    es: "acomodar, armar, cambiar, convertir, crear, etiquetar, hacer, juntar, mover, pasar, poner, reemplazar, sustituir",
  },
  keepTrack: {
    en: "check, keep on top of, keep track, keep track of, log, monitor, remind, stay on top of, track, watch",
    es: "avisar, checar, cuidar, dar seguimiento, llevar control, llevar el control, monitorear, recordar, revisar, vigilar",
  },
  compound: {
    en: "blister pack, compound, dispense, fill, label, mix, reconstitute, refill, repackage",
    es: "dispensar, etiquetar, preparar, reconstituir, reempacar, surtir",
  },
  appraise: {
    en: "adjust, appraise, assess, estimate, inspect, investigate, settle, value, write estimates on",
    es: "ajustar, avaluar, estimar, inspeccionar, investigar, valuar",
  },
  askLeave: {
    en: "ask for, check for, collect, get, have, keep, make sure of, need, obtain, require, secure, wait for",
    es: "conseguir, esperar, exigir, obtener, pedir, recabar, solicitar",
  },
  helpOut: {
    en: "assist, back up, help, pitch in with, support",
    es: "apoyar, ayudar",
  },
  judge: {
    en: "decide, figure out",
    es: "decidir, dictaminar",
  },
} as const satisfies Record<string, ClassWords>;
