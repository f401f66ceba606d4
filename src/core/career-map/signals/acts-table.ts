import type { ClassWords } from "./class-words.ts";

/** Things done. Roots: "schedule" also finds "scheduled" and "scheduling", "programar" also "programación". */
export const ACTS = {
  check: {
    en: "audit, check, check if, check that, check whether, comb, compare, confirm, confirm that, cross check, double check, ensure, examine, eyeball, go over, go through, inspect, inspection, look over, look through, made certain, make sure, monitor, review, scan, screen, scrutinize, see that, see to it, validate, verification, verify, verify that, verify whether, watch",
    es: "asegurar, asegurar que, cerciorar, checar, checar que, chequear, chequear que, comprobar, comprobar que, confirmar, confirmar que, controlar, cotejar, cuidar, cuidar que, echar ojo, fijarse, inspeccionar, mirar, monitorear, procurar, repasar, revisar, revisar que, revision, =reviso que, validar, =veía que, ver que, verificar, verificar que, =vi que, vigilar",
  },
  flag: {
    en: "ask for, bounce, catch, chase, chase down, complete, correct, dig up, find, fix, flag, follow up on, follow up with, get, go after, go through, hold, hound * for, hunt down, hunt for, identify, insist on, kick back, kick out, look for, mark, note, notice, nudge, obtain, pester * for, point out, press for, pull, question, refuse, refuse to close, reject, remind, request, return, run down, send * back, send back, send for, set aside, spot, stop, track down, turn away, turn back, turn up, wait for, watch for",
    es: "apartar, arreglar, avisar, buscar, cachar, completar, conseguir, =consigo, corregir, dar con, dar seguimiento, darse cuenta, detectar, devolver, encontrar, =encuentro, exigir, frenar, hacer que, identificar, insistir, =juntaba, =juntar, =junté, marcar, no aceptar, no dejar pasar, =notaba, =noté, pedir, perseguir, =pido, rastrear, rechazar, reclamar, recordar, regresar, reportar, revisar, señalar, ubicar, ver si",
  },
  read: {
    en: "abstract, analyze, boil down, check, comb, condense, dig through, digest, dissect, evaluate, examine, go through, inspect, interpret, look through, peruse, pore over, read, research, review, scour, screen, sift, study, summarize",
    es: "análisis, analizar, checar, condensar, desmenuzar, escudriñar, estudiar, evaluar, examinar, interpretar, leer, rastrear, reducir, repasar, resumir, revisar, revision",
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
    en: "alphabetize, archive, arrange, assemble, bind, book, box, catalog, copy, destroy, dig out, digitize, fax, file, hunt down, index, keep * in order, label, locate, lock up, look up, microfilm, order, organize, photocopy, prepare charts, pull, purge, put away, refile, release, retain, retrieve, scan, seal, shred, sort, stamp, store, thin, transfer, upload",
    es: "acomodar, apilar por fecha, archivar, armar, bajar, clasificar, copiar, custodiar, depurar, destruir, digitalizar, empaquetar, encajonar, encontrar, encuadernar, engargolar, engrapar, entregar, escanear, foliar, fotocopiar, guardar, hallar, indexar, integrar, localizar, mandar a archivo, =numeraba, =numerar, =numeré, ordenar, organizar, poner en orden, prestar, recuperar, resguardar, reunir, rotular, sacar, sacar copia, sellar, subir, transferir, trasladar, traspapelar, triturar",
  },
  serve: {
    en: "accommodate, accompany, advise, advocate for, aid, answer, apologize to, appease, assist, attend to, bring * to, build rapport with, call back, call on, calm, cater to, chat, check in on, check in with, check on, cheer, cheer up, clarify, coach through, coax, comfort, communicate with, connect, console, contact, cool down, cool off, counsel, de escalate, deal, deal with, deliver meals to, demonstrate, direct, educate, empathize, encourage, escort, explain, explained to, fetch, find * for, fit, follow up with, get * through, give a tour, give directions, give tours to, greet, guide, hand out, hear out, help, help * choose, help * fill, help * find, help * through, help * with, help out, hold * hand, hold hands, host, humor, =inform, =informed, =informing, =informs, interact with, intervene, interview, keep * company, keep * in the loop, keep * informed, keep * updated, link, listen, listened to, look after, look out for, made sure * felt, make * comfortable, make * feel, make small talk, mediate, meet with, notify, orient, pacify, phone, placate, please, point, put at ease, reassure, receive, recommend, refer, register complaints, remind, resolve, respond to, room, satisfy, seat, see * through, sell, serve, service, settle down, show * around, show around, sit with, small talk, smooth, soothe, speak with, steer, suggest, support, take care of, take orders from, take through, talk, talk down, taught patients, tell, thank, troubleshoot, turned around, upsell, usher, visit, wait, wait tables, walk, walk * through, welcome, win back, win over",
    es: "aclarar, acomodar, acompañar, aconsejar, agradecer, animar, apaciguar, apoyar a clientes, apoyar a familias, apoyar a pacientes, asesorar, asistir, atención, atender, =atiendo, auxiliar, avisar, ayudar, bienvenida, brindar, calmar, charlar, complacer, comunicación con, conectar, consentir, consolar, contactar, contener, contestar, convencer, conversar, convivir, dar ánimo, dar apoyo a, dar indicaciones, dar informes, dar la bienvenida, dar la cara, dar razón, dar recorridos, dar seguimiento, dar trato, defender, despachar, despedir, disculparse con, encaminar, =entretenía, entrevistar, escuchar, explicar, guiar a clientes, guiar a pacientes, guiar a turistas, guiar a visitantes, hablar, hacer pasar, hacer sentir, hospedar, indicar, informar, =lidiaba, =lidiar, lidiar con, mesear, mimar, mostrar, ofrecer, ofrecer disculpas a, orientar, pedir disculpas, =platicaba, =platicar, =platiqué, recepción, recibir, recomendar, recordar, referir, resolver, responder, =resuelvo, sacar de apuros, sacar de dudas, =saludaba, =saludando, =saludar, =saludé, =saludo a, satisfacer, =sentaba, serenar, servir, =sirvo, solucionar, sugerir, tranquilizar, trato, vender, vincular, visitar",
  },
  answer: {
    en: "address, answer, calm, cover, de escalate, deal with, defuse, diffuse, dispatch, field, follow up on, handle, investigate, make, manage, pick up, place, receive, reply to, resolve, respond to, return, screen, smooth, take, triage, troubleshoot, turn around, work",
    es: "aclarar, atención, atender, =atiendo, calmar, canalizar, contestar, cubrir, dar respuesta, dar seguimiento, dar solución, desviar, devolver, escuchar, filtrar, gestionar, hacer, hacerse cargo, levantar, manejar, pasar, recibir, resolver, responder, =resuelvo, seguimiento, solucionar, tomar, transferir, =turnaba, =turnar, =turné",
  },
  schedule: {
    en: "arrange, book, calendar, cancel, confirm, coordinate, juggle, keep track of, line up, organize, plan, rearrange, reschedule, reserve, rota, schedule, slot, staff, stay on top of",
    es: "acomodar, agendar, apartar, calendarizar, cancelar, concertar, confirmar, coordinar, gestionar, organizar, planear, planificar, programar, reprogramar, reservar",
  },
  register: {
    en: "admit, check in, check out, discharge, enroll, intake, onboard, pre register, preregister, register, registration, sign in, sign up",
    es: "admisión, admitir, anotar, check in, dar de alta, dar entrada, empadronar, ingresar, inscribir, inscripción, matricular, preregistrar, registrar",
  },
  dispatch: {
    en: "alert, assign, deploy, direct, dispatch, order, route, send, tone out",
    es: "alertar, asignar, coordinar, despachar, dirigir, enviar, mandar, movilizar, rutear",
  },
  collect: {
    en: "accept, account for, allocate, apply, batch, break, bring in, cash, collect, collection, count, cut, deposit, disburse, enter, give, handle, issue, pay, post, prepare, process, receive, record, refund, remit, ring, ring up, run, sell, settle, split, swipe, take, take in, tally, tender, track, verify, wire, zero out",
    es: "abonar, aplicar, asentar, calcular, cambiar, cobrar, contar, cuadrar, =cuento, depositar, =dividí, =dividía, emitir, girar, hacer, ingresar, liquidar, manejar, pagar, postear, preparar, procesar, recaudar, recibir, recoger, recolectar, reembolsar, registrar, repartir, retener, timbrar, tomar, transferir",
  },
  balance: {
    en: "audit, balance, close out, count, reconcile, reconciliation, settle up, square, tally, tie out",
    es: "ajustar, arquear, balancear, cerrar, cierre, conciliar, contar, conteo, cortar, cotejar, cuadrar, =cuento",
  },
  count: {
    en: "account for, count, cycle count, inventory, keep, monitor, reconcile, take, tally, track, verify, weekly count",
    es: "conciliar, contar, conteo, controlar, cuadrar, =cuento, hacer, inventariar, levantar, llevar, tomar",
  },
  submit: {
    en: "adjust, appraise, approve, batch, bill, bounce, calculate, catch, chase, clean, code, correct, create, decide, drop, edit, enter, file, fix, follow up, follow up on, generate, get * ready, handle, hold, investigate, invoice, issue, key, mail, match, pay, post, prep, prepare, print, process, produce, put a figure on, rebill, reconcile, refile, release, resubmit, review, run, scrub, send, settle, submission, submit, tally, track, transmit, turn, value, work",
    es: "ajustar, armar, autorizar, calcular, capturar, cobrar, componer, convertir, corregir, cotejar, dar seguimiento, depurar, elaborar, emitir, enviar, facturar, generar, hacer, imprimir, liquidar, llenar, mandar, mandar de nuevo, manejar, meter, pagar, pasar, perseguir, preparar, presentar, procesar, reenviar, registrar, revisar, sacar, seguimiento, someter, subir, timbrar, tramitar, transmitir, valuar, volver a enviar, volver a mandar, volver a someter",
  },
  contest: {
    en: "analyze, appeal, argue, argue with, battle, call about, call on, challenge, chase, chase down, clean up, clear, clear up, contest, correct, dig into, dispute, escalate, fight, fight with, figure out, find out, find out why, fix, follow up, follow up on, get * approved, get * dropped, get * overturned, get * paid, get * reversed, get back, handle, investigate, look into, negotiate, open, overturn, prove, pursue, push back on, re file, rebut, recoup, recover, refile, research, resolve, respond to, resubmit, reverse, rework, run down, sort out, straighten out, take on, take up, trace, track down, win, win back, work, write up",
    es: "abrir, aclarar, alegar, analizar, apelar, arreglar, atender, averiguar, componer, corregir, dar seguimiento, defender, destrabar, discutir, disputar, escalar, exigir, ganar, gestionar, impugnar, insistir, investigar, ir tras, levantar, litigar, lograr, mandar de nuevo, pelear, pelear con, perseguir, rastrear, reclamar, recuperar, reenviar, refacturar, refutar, resolver, responder, =resuelvo, revertir, revisar, saber por qué, sacar, seguimiento, someter, trabajar, ver por qué, volver a enviar, volver a mandar, volver a presentar, volver a someter",
  },
  determine: {
    en: "administer, advise, answer, apply, apply for, ask * about, assess, assist, calculate, certify, check, check if, check that, check whether, compare, confirm, confirm that, coordinate, counsel, deal with, describe, determine, discuss, double check, educate, enroll, enter, establish, evaluate, explain, explanation, figure, figure out, fill out, find out, get, go over, go through, handle, help, inform, interpret, know, look at, look into, look up, manage, match, navigate, obtain, place, pre certify, process, qualify, quote, read, recertify, recheck, remind, renew, request, research, review, run, screen, see if, see whether, sell, sign * up, sign up, sort, sort out, tell, track, understand, update, verification, verify, verify that, verify whether, walk, walk * through",
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
    en: "audit, calibrate, catch, check, check that, compare, copy edit, copyedit, correct, cross check, double check, edit, evaluate, find, inspect, inspection, measure, monitor, proofread, quality check, re check, recheck, reread, review, sample, score, second check, spot check, test, validate, verify, verify that",
    es: "asegurar que, auditar, auditoría, calibrar, cazar, checar, checar que, chequear, comparar, comprobar, comprobar que, corregir, cotejar, detectar, editar, encontrar, evaluar, inspeccionar, medir, =mido, monitorear, muestrear, probar, recontar, revisar, revisar que, revision, supervisar, validar, verificar, verificar que",
  },
  classify: {
    en: "adjudicate, allocate, allot, apply, approve, assess, assign, bin, bucket, catalog, catalogue, categorize, certify, charge, classification, classify, code, decide, deny, designate, determine, disposition, evaluate, figure out, grade, group, judge, label, pass or fail, place, price, prioritize, put, qualify, rank, rate, resell, route, rule on, score, screen, separate, sign off, size, slot, sort, stage, tag, triage, weigh",
    es: "aceptar, acomodar, agrupar, apartar, aplicar, aprobar, asignar, calcular, calificar, cargar, catalogar, categorizar, clasificar, codificar, colocar, decidir, determinar, dictaminar, distinguir, etiquetar, evaluar, graduar, jerarquizar, juzgar, negar, ordenar, otorgar, ponderar, poner, priorizar, puntuar, rechazar, resolver, separar, tasar, tipificar, triaje, ubicar, valorar",
  },
  sortOut: {
    en: "adjudicate, catalog, catalogue, categorize, classification, classify, grade, rank, triage, underwrite",
    es: "calificar, catalogar, categorizar, clasificar, dictaminar, graduar, jerarquizar, tasar, tipificar, =triage, =triaje, triar",
  },
  consult: {
    en: "advise, alert, ask, ask * about, brief, bring * to, buzz, call, chase, check * with, check in with, check with, clarify, clarify * with, clear up with, communicate with, confer with, confirm * with, confirm with, consult, contact, coordinate with, correspond with, debrief, discuss, double check with, email, escalate to, fill in, flag down, flag for, flag to, follow up with, get * signed by, get clarification from, get hold of, give * report, give handoff to, give report, go back to, go over * with, grab, hand * report to, hand off report, hand off to, hand over to, inform, inquire, keep * informed, keep * posted, leave a note for, let * know, liaise with, loop in, make sure with, message, notify, nudge, page, phone, ping, point out, point out to, present, present to, prompt, pull aside, query, question, radio, raise with, reach out to, recommend, relay, remind, report, ring, run * by, run by, run past, seek, seek clarification from, sign off by, sign out to, sort out with, speak up to, speak with, straighten out with, suggest, talk to, talk with, tell, text, tip off, update, verbal report to, verify, verify with, warn, work out with, write",
    es: "aclarar, aclarar con, aclarar dudas con, acudir a, advertir, alertar, avisar, buscar, cerciorar con, checar con, comentar, comunicar, confirmar con, consulta, consultaba con, contactar, conversar con, coordinar con, corroborar, corroborar con, cuestionar, dar aviso, dar el parte, dar parte, dar recado, decir, dejar nota, dejar recado, discutir, dudas con, entregar guardia, entregar turno, entrevista, escribir, explicar, hablar, hacer notar, hacer saber, hacer ver, hacerle preguntas, informar, interconsultar, interrogar, ir con, =le decía, =le dije, llamar, localizar, mandar mensaje, mandar nota, mandar recado, mantener al tanto, mantener informado, marcar, notificar, pasar el recado, pasar el reporte, pasar reporte, pedir, =pido, platicar con, poner al tanto, preguntar, presentar, proponer, queries, query, recado, recordar, rendir informe, rendir parte, reportar, resolver dudas con, revisar con, sacar de duda, señalar, solicitar, solicitud, sugerir, telefonear, tener al tanto, turnar, verificar, verificar con",
  },
  write: {
    en: "=authored, =authoring, =coauthored, compile, compose, create, design, develop, draft, issue, phrase, prep, prepare, produce, publish, put out, put together, revise, send, turn out, type, word, write",
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
    en: "answer * from, chase down, check, cite, consult, crack open, dig into, dig through, dig up, figure out, find, go to, hunt down, hunt for, interpret, keep up with, learn, look in, look up, pull up, read, read up, refer to, reference, research, search, see, settle, settle with, track down, turn to, use * to settle, verify in, work from",
    es: "acudir a, averiguar, buscar, búsqueda, checar en, consulta, consultar, encontrar, estudiar, estudio de, hallar, hurgar en, interpretar, investigar, leer, rastrear, rebuscar, referir, resolución, resolver con, ver en, ver qué, verificar en",
  },
  keepUp: {
    en: "keep abreast, keep current, keep myself current, keep up, keep up to date, keep up with, learn, monitor, read up on, refresh, stay abreast, stay current, stay on top of, stay up on, stay up to date, study, update myself",
    es: "actualizar, capacitarse, enterarse, estar al día, estar al tanto, estar pendiente, estoy al día, estudiar, mantener, mantenerse al día, ponerse al día, =sigo, tomar cursos",
  },
  teach: {
    en: "break * in, break in, bring up, coach, cross train, demonstrate, develop, drill, groom, guide, instruct, lead, lecture, mentor, motivate, onboard, orient, oversee, precept, quiz, shadow, show * how, supervise, supervision, teach, train, trainer, tutor, walk through",
    es: "adiestrar, aleccionar, alfabetizar, asesorar, capacitar, dirigir, educar, enseñar, entrenar, explicar, =formaba, =formar, =formé, guiar, =guié, impartir, instruir, liderar, mentoría, mostrar, motivar, regularizar, supervisar",
  },
  improve: {
    en: "automate, fix, improve, modernize, optimize, overhaul, rearrange, redesign, reorganize, replace, restructure, revamp, rework, shorten, simplify, speed up, standardize, streamline",
    es: "acelerar, acortar, agilizar, automatizar, cambiar, estandarizar, mejorar, modernizar, optimizar, rediseñar, reemplazar, reestructurar, reorganizar, simplificar, sistematizar",
  },
  devise: {
    en: "automate, bring in, build, come up with, create, design, develop, devise, implement, initiate, institute, introduce, invent, launch, pilot, pioneer, pitch, program, propose, put in place, roll out, script, set up, suggest, write",
    es: "armar, crear, desarrollar, diseñar, establecer, hacer, idear, implantar, implementar, iniciar, instalar, instituir, introducir, inventar, lanzar, montar, poner, programar, proponer, =propongo, =propuse, sugerir",
  },
  reduce: {
    en: "bring * down, bring down, chop, cut, cut down on, decrease, drop, eliminate, halve, knock down, lower, reduce, save, shave, shorten, shrink, slash, trim, whittle, wipe out",
    es: "abatir, abreviar, acabar, acortar, ahorrar, bajar, bajar de, disminuir, eliminar, evitar, rebajar, recortar, reducir, terminar con",
  },
  administer: {
    en: "administer, administration, apply, assist, change, chart, clean, collect specimens, conduct, control, dispense, do, draw, dress, flush, give, hang, hook up, ice, inject, insert, irrigate, keep * open, manage, massage, measure, monitor, obtain specimens, pass, perform, place, provide, put in, remove, run strep, set up, splint, start, stretch, suction, take, tape, titrate, treat",
    es: "administrar, aplicar, asistir, aspirar, atender, cambiar, cambiar vendajes, canalizar, cerrar, colgar, colocar, curar, dar, drenar, entablillar, extraer, hacer, inmovilizar, inyectar, limpiar, limpiar catéter, masajear, medir, =mido, monitorear, poner, practicar, realizar, retirar, sacar, sobar, suministrar, suturar, tomar, vendar",
  },
  care: {
    en: "ambulate, assess, bathe, care for, diagnose, examine, feed, groom, immobilize, immunize, intubate, keep * comfortable, rehabilitate, reposition, resuscitate, shave, splint, stabilize, toilet, treat, triage, vaccinate, visit dying, x ray",
    es: "acompañar partos, alimentar, asear, auscultar, bañar, canalizar, cuidar, curar, diagnosticar, estabilizar, examinar, inmovilizar, movilizar, reanimar, rehabilitar, vacunar, valorar, vestir, voltear",
  },
  helpWith: {
    en: "aid, assist, do, give, help, lift, provide, support, turn, wash",
    es: "apoyar, asistencia, asistir, ayudar, dar, hacer",
  },
  sterilize: {
    en: "assemble, autoclave, clean instruments, decontaminate, disinfect, lay out, pass instruments, prep, set up, sterilize, wrap",
    es: "alistar, armar, contar, descontaminar, desinfectar, empaquetar, esterilizar, instrumentar, lavar, limpiar, montar, pasar, preparar",
  },
  fillRx: {
    en: "check, compound, count, decipher, dispense, enter, fill, interpret, key, label, mix, prepare, process, read, receive, refill, review, take, transcribe, type, verify",
    es: "capturar, descifrar, despachar, dispensar, etiquetar, interpretar, leer, llenar, procesar, recibir, rellenar, resurtir, revisar, surtir, teclear, transcribir, verificar",
  },
  study: {
    en: "certificate, class, complete, course, coursework, earn, enroll, finish, learn, memorize, pass, study, take, teach, train",
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
    en: "chart, close out, complete, document, enter, fill out, finish, hand in, initial, jot, jot down, keep, log, maintain, note, put down, put in, record, set down, sign off, submit, take down, turn in, type up, update, wrap up, write, write up",
    es: "actualizar, anotar, apuntar, asentar, capturar, cerrar, completar, dejar asentado, dejar constancia, dejar escrito, describir, documentar, escribir, firmar, llenar, llevar, mantener, plasmar, redactar, registrar, terminar",
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
    en: "keep, maintain, manage, update",
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
    es: "bloquear, borrar, encriptar, guardar bajo llave, ocultar, proteger, resguardar, salvaguardar, tachar, tapar, triturar",
  },
  compare: {
    en: "compare, cross check, cross reference, match",
    es: "comparar, contrastar, cotejar",
  },
  tell: {
    en: "ask, bring, check, clarify, clear up, confirm, describe, discuss, double check, escalate, explain, flag, forward, give, go over, hand, hand over, notify, pass, pass on, present, raise, read, relay, report, request, resolve, review, run, send, straighten out, verify",
    es: "aclarar, avisar, =aviso, comentar, comunicar, confirmar, consulta, dar, discutir, entregar, informar, =informe, leer, llamar, pasar, preguntar, presentar, recomendar, recordar, reportar, resolver, revisar, señalar, solicitar, solicitud, solución, =turnaba, =turnar, =turné, verificar",
  },
  tellPeople: {
    en: "answer, apologize, break down, demonstrate, describe, explain, go over, meet, speak, talk, tell",
    es: "aclarar, contar, decir, enseñar, explicar, hablar, indicar, informar, orientar, platicar, =reunión, =reuniones",
  },
  sendOn: {
    en: "certify, check out, deliver, fax, forward, locate, log, mail, release, send, sign out, trace, track, transfer",
    es: "anotar, certificar, controlar, entregar, enviar, mandar, pedir, prestar, rastrear, solicitar, trasladar, turnar",
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
    en: "absorb, boil, boil down, break down, comb, condense, cull, dig into, dig through, digest, dissect, go through, leaf through, look back through, look over, look through, mine, outline, page through, parse, pick through, piece together, plow through, pore, read, read over, read through, recap, reconstruct, reread, review closely, scour, screen, sift, skim, study, summarize, trace, wade through, work out of, work through",
    es: "analizar, analizar a fondo, condensar, desmenuzar, escarbar, escudriñar, esculcar, estudiar, hojear, hurgar, leer, ojear, rastrear, reconstruir, recorrer, releer, repasar, resumir, revisar a fondo, sacar en limpio, sintetizar",
  },
  takeOrder: {
    en: "bring food to, carry food to, run food to, take drink orders, take food orders, take orders, take their order, wait on, wait tables",
    es: "anotar pedido, levantar la orden, levantar pedido, llevar la comida, servir, tomar comanda, tomar el pedido, tomar la orden, tomar orden, tomar pedido",
  },
  coordinate: {
    en: "arrange, coordinate, line up, orchestrate, organize, plan, run logistics for, set up",
    es: "acomodar, coordinar, gestionar, organizar, planear, programar",
  },
  tallyUp: {
    en: "add up, break down, chart, compare, count, graph, map, plot, pull, report, sum, tabulate, tally, total, track, trend",
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
    en: "adjust, build, change, control, draw up, fill, find, give, handle, keep, lay out, maintain, make, manage, move, offer, post, put together, run, set, set up, shuffle, squeeze, swap, work, work out",
    es: "ajustar, armar, arreglar, bloquear, buscar, cambiar, conseguir, controlar, dar, elaborar, hacer, llenar, llevar, manejar, mover, ofrecer, ordenar, publicar, recorrer, repartir, sacar",
  },
  applyRule: {
    en: "apply, interpret",
    es: "aplicar, interpretar",
  },
  replyTo: {
    en: "answer, handle, reply to, respond to",
    es: "contestar, responder",
  },
  holdUp: {
    en: "compare, cross check, cross reference",
    es: "comparar, contrastar, cotejar",
  },
} as const satisfies Record<string, ClassWords>;
