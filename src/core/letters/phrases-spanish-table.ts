import type { PhraseTable } from "./phrase-table.ts";

/**
 * What a Spanish letter says around the person's facts: US Latin American, "usted", with no word that gives the person a gender.
 * Blanks are those of the English table; where a noun takes its article, the blank brings it along.
 */
export const SPANISH_PHRASES: PhraseTable = {
  "opening.posting": {
    plain: [
      "Con esta carta solicito el puesto de {title} en {employer}.",
      "Les escribo para solicitar el puesto de {title} en {employer}.",
      "Con esta carta solicito el puesto de {title}.",
      "Con esta carta solicito el puesto que {employer} ha publicado.",
      "Con esta carta solicito el puesto que han publicado.",
    ],
    warm: [
      "Me dio gusto ver que en {employer} buscan cubrir el puesto de {title}, y quiero solicitarlo.",
      "Me gustaría mucho trabajar en {employer} en el puesto de {title}.",
      "Me dio gusto ver que buscan cubrir el puesto de {title}, y quiero solicitarlo.",
      "Me gustaría mucho trabajar en {employer} en el puesto que han publicado.",
      "Me dio gusto ver su anuncio, y quiero solicitar el puesto.",
    ],
    formal: [
      "Por medio de la presente solicito el puesto de {title} en {employer}.",
      "Me permito presentar mi solicitud para el puesto de {title} en {employer}.",
      "Por medio de la presente solicito el puesto de {title}.",
      "Por medio de la presente solicito el puesto que {employer} ha publicado.",
      "Por medio de la presente solicito el puesto que han publicado.",
    ],
  },
  "opening.career-change": {
    plain: [
      "Mi carrera va ahora hacia la codificación médica, y por eso solicito el puesto de {title} en {employer}.",
      "He decidido dedicarme a la codificación médica y solicito el puesto de {title} en {employer}.",
      "He decidido dedicarme a la codificación médica y solicito el puesto de {title}.",
      "He decidido dedicarme a la codificación médica y solicito el puesto que han publicado.",
    ],
    warm: [
      "He decidido dedicarme a la codificación médica, y me gustaría mucho empezar en {employer} en el puesto de {title}.",
      "He decidido dedicarme a la codificación médica, y me gustaría mucho empezar en el puesto de {title}.",
      "He decidido dedicarme a la codificación médica, y me gustaría mucho empezar con ustedes.",
    ],
    formal: [
      "Por medio de la presente solicito el puesto de {title} en {employer}, como paso a la codificación médica desde otro campo.",
      "Me permito solicitar el puesto de {title} en {employer}; vengo de otro campo y me dirijo a la codificación médica.",
      "Me permito solicitar el puesto de {title}; vengo de otro campo y me dirijo a la codificación médica.",
      "Me permito solicitar el puesto que han publicado; vengo de otro campo y me dirijo a la codificación médica.",
    ],
  },
  "opening.externship": {
    plain: [
      "Les escribo para pedir la oportunidad de hacer mis prácticas de codificación médica en {employer}.",
      "Busco un lugar para mis prácticas de codificación médica, y quisiera hacerlas en {employer}.",
      "Busco un lugar para mis prácticas de codificación médica, y quisiera hacerlas con ustedes.",
    ],
    warm: [
      "Quiero aprender a codificar con expedientes reales, y me gustaría mucho hacer mis prácticas de codificación médica en {employer}.",
      "Me gustaría mucho hacer mis prácticas de codificación médica con {employer}.",
      "Me gustaría mucho hacer mis prácticas de codificación médica con ustedes.",
    ],
    formal: [
      "Por medio de la presente solicito que se me considere para prácticas de codificación médica en {employer}.",
      "Me permito solicitar un lugar de prácticas de codificación médica en {employer}.",
      "Me permito solicitar un lugar de prácticas de codificación médica.",
    ],
  },
  "opening.referral": {
    plain: [
      "Por recomendación de {referrer}, solicito el puesto de {title} en {employer}.",
      "{referrer} me habló del puesto de {title} en {employer}, y quiero solicitarlo.",
      "Les escribo por recomendación de {referrer}.",
      "Me recomendaron el puesto de {title} en {employer}, y quiero solicitarlo.",
      "Me recomendaron el puesto que han publicado, y quiero solicitarlo.",
    ],
    warm: [
      "{referrer} pensó en mí para el puesto de {title} en {employer}, y con gusto lo solicito.",
      "Con gusto les escribo por recomendación de {referrer}.",
      "Me recomendaron el puesto de {title} en {employer}, y con gusto lo solicito.",
      "Me recomendaron el puesto que han publicado, y con gusto lo solicito.",
    ],
    formal: [
      "Por recomendación de {referrer}, me permito solicitar el puesto de {title} en {employer}.",
      "Me dirijo a ustedes por recomendación de {referrer}.",
      "Me permito solicitar el puesto de {title} en {employer}, que me fue recomendado.",
      "Me permito solicitar el puesto que han publicado, que me fue recomendado.",
    ],
  },
  "opening.follow-up": {
    plain: [
      "El {interviewDate} tuve una entrevista para el puesto de {title} en {employer}, y mi interés sigue en pie.",
      "Les escribo después de mi entrevista para el puesto de {title} en {employer}; mi interés sigue en pie.",
      "Les escribo después de mi entrevista para el puesto de {title}; mi interés sigue en pie.",
      "Les escribo después de nuestra entrevista; mi interés en el puesto sigue en pie.",
    ],
    warm: [
      "Gracias de nuevo por la entrevista del {interviewDate} para el puesto de {title} en {employer}; me sigue entusiasmando la idea de trabajar con ustedes.",
      "Gracias de nuevo por la entrevista para el puesto de {title} en {employer}; me sigue entusiasmando la idea de trabajar con ustedes.",
      "Gracias de nuevo por la entrevista; me sigue entusiasmando la idea de trabajar con ustedes.",
    ],
    formal: [
      "Me dirijo a ustedes tras la entrevista del {interviewDate} para el puesto de {title} en {employer}, por el cual mantengo mi interés.",
      "Me dirijo a ustedes tras la entrevista para el puesto de {title} en {employer}, por el cual mantengo mi interés.",
      "Me dirijo a ustedes tras nuestra entrevista; mantengo mi interés en el puesto.",
    ],
  },
  "opening.follow-up.applied": {
    plain: [
      "Envié mi solicitud para el puesto de {title} en {employer}, y mi interés sigue en pie.",
      "Envié mi solicitud para el puesto de {title}, y mi interés sigue en pie.",
      "Les escribo por la solicitud que envié; mi interés en el puesto sigue en pie.",
    ],
    warm: [
      "Envié mi solicitud para el puesto de {title} en {employer}, y me sigue entusiasmando la idea de trabajar con ustedes.",
      "Envié mi solicitud para el puesto de {title}, y me sigue entusiasmando la idea de trabajar con ustedes.",
      "Les escribo por la solicitud que envié; me sigue entusiasmando la idea de trabajar con ustedes.",
    ],
    formal: [
      "Me dirijo a ustedes en relación con mi solicitud para el puesto de {title} en {employer}, por el cual mantengo mi interés.",
      "Me dirijo a ustedes en relación con mi solicitud para el puesto de {title}, por el cual mantengo mi interés.",
      "Me dirijo a ustedes en relación con mi solicitud; mantengo mi interés en el puesto.",
    ],
  },
  "opening.thank-you": {
    plain: [
      "Gracias por recibirme el {interviewDate} para hablar del puesto de {title} en {employer}.",
      "Gracias por recibirme para hablar del puesto de {title} en {employer}.",
      "Gracias por el tiempo que me dieron en la entrevista para el puesto de {title}.",
      "Gracias por el tiempo que me dieron en la entrevista.",
    ],
    warm: [
      "Muchas gracias por el tiempo que me dieron el {interviewDate} para conversar sobre el puesto de {title} en {employer}.",
      "Muchas gracias por conversar conmigo sobre el puesto de {title} en {employer}.",
      "Muchas gracias por su tiempo; me dio mucho gusto conversar con ustedes.",
    ],
    formal: [
      "Les agradezco la entrevista del {interviewDate} para el puesto de {title} en {employer}.",
      "Les agradezco la entrevista para el puesto de {title} en {employer}.",
      "Les agradezco la entrevista y el tiempo que me concedieron.",
    ],
  },
  identity: {
    any: [
      "Tengo {credentials} y desde {since} trabajo como {positionNow} en {workplace}.",
      "Desde {since} trabajo como {positionNow} en {workplace}, y tengo {credentials}.",
      "Tengo {credentials} y trabajo como {positionNow} en {workplace}.",
      "Tengo {credentials} y trabajo como {positionNow}.",
      "Desde {since} trabajo como {positionNow} en {workplace}.",
      "Trabajo como {positionNow} en {workplace}.",
      "Trabajo como {positionNow}.",
      "Tengo {credentials}, y hasta {until} trabajé como {positionPast} en {workplacePast}.",
      "Tengo {credentials}; mi empleo más reciente, hasta {until}, fue como {positionPast} en {workplacePast}.",
      "Tengo {credentials}, y mi empleo más reciente fue como {positionPast} en {workplacePast}.",
      "Tengo {credentials}, y mi empleo más reciente fue como {positionPast}.",
      "Mi empleo más reciente, hasta {until}, fue como {positionPast} en {workplacePast}.",
      "Mi empleo más reciente fue como {positionPast} en {workplacePast}.",
      "Mi empleo más reciente fue como {positionPast}.",
      "Tengo {credentials} y desde {since} trabajo en {workplace}.",
      "Desde {since} trabajo en {workplace}.",
      "Tengo {credentials}, y hasta {until} trabajé en {workplacePast}.",
      "Hasta {until} trabajé en {workplacePast}.",
      "Tengo {credentials} y trabajo en {workplace}.",
      "Trabajo en {workplace}.",
      "Tengo {credentials}.",
    ],
  },
  hook: {
    any: [
      "Entre lo que piden reconozco trabajo que ya he hecho: {asks}.",
      "Parte de lo que piden ya está en mi experiencia: {asks}.",
    ],
    warm: ["Al leer su anuncio reconocí cosas de mi propio día de trabajo: {asks}."],
    formal: ["Su anuncio pide experiencia que mi trayectoria muestra: {asks}."],
  },
  "lead.quote": {
    any: [
      "Donde su anuncio dice “{quote}”, esto es lo que puedo mostrar.",
      "En su anuncio se lee “{quote}”. Esta es mi respuesta.",
      "Su anuncio dice “{quote}”. Esto es lo que puedo ofrecer en ese punto.",
    ],
  },
  "lead.after": {
    plain: ["En resumen, esto es lo que aportaría.", "Quisiera agregar lo que aportaría al trabajo."],
    warm: [
      "Permítanme recordarles lo que aportaría a su equipo.",
      "Les dejo, una vez más, lo que aportaría a su equipo.",
    ],
    formal: ["Me permito recordar lo que aportaría al puesto."],
  },
  "proof.finite": { any: ["{where}, {did}."] },
  "proof.infinitive": { any: ["{where}, me encargué de {did}.", "{where}, mi trabajo fue {did}."] },
  "proof.noun": { any: ["{where}, tuve a mi cargo {did}.", "{where}, mi trabajo incluyó {did}."] },
  "proof.noun-now": { any: ["{where}, tengo a mi cargo {did}.", "{where}, mi trabajo incluye {did}."] },
  "also.finite": { any: ["{same}, {did}.", "Allí también {did}.", "Además, {did}."] },
  "also.infinitive": {
    any: ["Allí también me encargué de {did}.", "También fue parte de mi trabajo {did}."],
  },
  "also.noun": {
    any: [
      "Allí también tuve a mi cargo {did}.",
      "{same}, mi trabajo incluyó {did}.",
      "Me ocupé también de {did}.",
    ],
  },
  "also.noun-now": {
    any: [
      "Allí también tengo a mi cargo {did}.",
      "{same}, mi trabajo incluye {did}.",
      "Me ocupo también de {did}.",
    ],
  },
  "proof.infinitive-practice": { any: ["{where}, mi labor fue {did}."] },
  "proof.noun-practice": { any: ["{where}, mi labor incluyó {did}."] },
  "also.infinitive-practice": { any: ["{same}, también fue parte de mi labor {did}."] },
  "also.noun-practice": { any: ["{same}, mi labor incluyó además {did}."] },
  education: {
    any: [
      "En {finished} terminé mi {degree} en {area} en {school}.",
      "Terminé mi {degree} en {area} en {school} en {finished}.",
      "Estudié {area} en {school} y terminé en {finished}.",
      "Estudié {area} en {school}.",
      "Terminé mi {degree} en {school} en {finished}.",
      "Terminé mi {degree} en {school}.",
    ],
  },
  "education-ahead": {
    any: [
      "Estoy terminando mi {degree} en {area} en {school}, con fecha prevista para {finished}.",
      "Estudio {area} en {school}, y espero terminar en {finished}.",
      "Estudio {area} en {school}.",
      "Estoy terminando mi {degree} en {school}.",
    ],
  },
  practice: {
    any: [
      "Mi preparación incluye también {practice}.",
      "Como parte de mi preparación cuento también con {practice}.",
    ],
  },
  skills: {
    any: [
      "También manejo {skills}, que su anuncio menciona.",
      "De las herramientas y los sistemas de códigos que mencionan, manejo {skillList}.",
      "Entre mis habilidades están {skillList}, como pide su anuncio.",
    ],
  },
  "shared-now": {
    any: [
      "Para codificar hacen falta {names}, y mi trabajo como {positionNow} pide lo mismo.",
      "Mi trabajo como {positionNow} se parece a la codificación más de lo que dice el título: en ambos cuentan {names}.",
    ],
  },
  "shared-past": {
    any: [
      "Para codificar hacen falta {names}, y mi trabajo como {positionPast} pedía lo mismo.",
      "Mi trabajo como {positionPast} se parece a la codificación más de lo que dice el título: en ambos cuentan {names}.",
    ],
  },
  "shared-general": {
    any: [
      "El trabajo de {position} se parece a la codificación más de lo que dice el título: en ambos cuentan {names}.",
      "Tanto en la codificación como en el trabajo de {position} cuentan {names}.",
    ],
  },
  "gap.apprentice": {
    any: [
      "Un punto con toda claridad: ustedes piden la certificación {asked}, y la que tengo hoy es la {held}, su nivel de aprendiz.",
      "Su anuncio nombra la certificación {asked}; yo tengo la {held}, que es su nivel de aprendiz, y prefiero decirlo tal como es.",
    ],
  },
  "gap.scheduled": {
    any: [
      "Todavía no tengo la certificación {planned}; mi examen está programado para {when}.",
      "Mi examen de {planned} está programado para {when}, así que aún no tengo esa certificación.",
      "Todavía no tengo la certificación {planned}; mi examen ya está programado.",
    ],
  },
  "gap.planned": {
    any: [
      "Todavía no tengo la certificación {planned}; mi plan es obtenerla para {when}.",
      "Me falta la certificación {planned}, y mi plan es obtenerla para {when}.",
      "Todavía no tengo la certificación {planned}; obtenerla es mi siguiente paso.",
    ],
  },
  "gap.training-only": {
    any: [
      "Hasta ahora he codificado en mi preparación, no en un empleo de codificación, y prefiero decirlo con claridad.",
      "Mi práctica de codificación viene de mi preparación y todavía no de un empleo; prefiero decirlo tal como es.",
    ],
  },
  motive: {
    any: [
      "El trabajo que describen, con {duties}, es el que quiero hacer.",
      "Lo que me atrae de este puesto es el trabajo mismo: {duties}.",
    ],
    formal: ["Las funciones que describen, entre ellas {duties}, son las que deseo asumir."],
  },
  "offer.externship": {
    any: [
      "Desde el primer día trataría cada expediente con confidencialidad y cada corrección como algo de lo que aprender.",
      "Iría a aprender su manera de trabajar, a preguntar antes de suponer y a guardar la confidencialidad de cada expediente.",
    ],
  },
  talk: {
    plain: [
      "Me gustaría conversar con ustedes sobre el puesto.",
      "Con gusto puedo ampliar {points} en una entrevista.",
    ],
    warm: [
      "Me daría mucho gusto conocerles y hablar del trabajo.",
      "Con mucho gusto puedo contarles más y escuchar qué necesita su equipo.",
    ],
    formal: [
      "Quedo a su disposición para una entrevista cuando lo estimen conveniente.",
      "Agradecería la oportunidad de conversar con ustedes sobre el puesto.",
    ],
  },
  "talk.follow-up": {
    plain: [
      "Si necesitan algo más de mi parte, díganmelo, por favor; también me ayudaría saber cuándo piensan decidir.",
      "¿Podrían decirme cuándo piensan decidir y si necesitan algo más de mi parte?",
    ],
    warm: [
      "Si algo más de mi parte les ayuda a decidir, con gusto lo envío.",
      "Sé que estas decisiones toman tiempo; si algo más de mi parte les ayuda, con gusto lo envío.",
    ],
    formal: [
      "Agradecería saber cuándo prevén tomar una decisión, y quedo a su disposición para lo que necesiten.",
      "Si necesitan información adicional, la enviaré de inmediato.",
    ],
  },
  "talk.thank-you": {
    plain: [
      "Si después surgió alguna pregunta, con gusto la respondo.",
      "Quisiera hacer este trabajo con su equipo.",
    ],
    warm: [
      "Me encantaría hacer este trabajo con su equipo.",
      "Si después surgió alguna pregunta, con mucho gusto la respondo.",
    ],
    formal: [
      "Si queda alguna pregunta, con gusto la responderé.",
      "Mantengo mi interés en el puesto y quedo a su disposición para cualquier pregunta.",
    ],
  },
  contact: {
    any: [
      "Pueden comunicarse conmigo al {phone} o en {email}.",
      "Mi teléfono es {phone} y mi correo, {email}.",
      "Pueden comunicarse conmigo al {phone}.",
      "Pueden escribirme a {email}.",
    ],
  },
  thanks: {
    plain: ["Gracias por su tiempo.", "Gracias por leer mi solicitud."],
    warm: [
      "Muchas gracias por dedicarle tiempo a esta carta.",
      "Muchas gracias por su tiempo y su atención.",
    ],
    formal: [
      "Les agradezco su tiempo y su atención.",
      "Agradezco de antemano la atención que den a mi solicitud.",
    ],
  },
  "thanks.follow-up": {
    plain: ["Gracias por su tiempo."],
    warm: ["Muchas gracias por su tiempo y su paciencia."],
    formal: ["Les agradezco su atención."],
  },
  "thanks.thank-you": {
    plain: ["Gracias de nuevo."],
    warm: ["De nuevo, muchas gracias por su tiempo y su amabilidad."],
    formal: ["Les reitero mi agradecimiento."],
  },
  "salutation.person": {
    plain: ["Hola, {recipient}:"],
    warm: ["Hola, {recipient}:"],
    formal: ["A la atención de {recipient}:"],
  },
  "salutation.team": {
    plain: ["Estimado equipo de contratación de {employer}:", "Estimado equipo de contratación:"],
    warm: ["Estimado equipo de {employer}:", "Estimado equipo:"],
    formal: ["Distinguido equipo de contratación de {employer}:", "A quien corresponda:"],
  },
  "sign-off": {
    plain: ["Atentamente,"],
    warm: ["Con un cordial saludo,", "Saludos cordiales,"],
    formal: ["Respetuosamente,", "Atentamente,"],
  },
};
