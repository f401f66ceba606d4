import type { SectionKind } from "./section-kind.ts";

export interface SectionName {
  readonly kind: SectionKind;
  /** Matched against the folded words of a line. */
  readonly words: RegExp;
  /** How surely these words name this section: 3 alone, 2 with another sign, 1 weak. */
  readonly weight: number;
  readonly reason: string;
}

const row = (kind: SectionKind, weight: number, words: RegExp, reason: string): SectionName => ({
  kind,
  weight,
  words,
  reason,
});

/** Names of resume sections in both languages. The best row wins; a tie goes to the earlier row. */
export const SECTION_NAMES: readonly SectionName[] = [
  row(
    "volunteer",
    4,
    /\b(volunteer(ing|ism)?|community (service|involvement|engagement|outreach)|service to the community)\b/,
    "unpaid work; outweighs “experience” beside it",
  ),
  row(
    "volunteer",
    4,
    /\b(voluntariados?|voluntari[oa]s?|servicio a la comunidad|(servicio|trabajo|labor|experiencia|participacion) (comunitari[oa]|social|voluntari[oa]))\b/,
    "unpaid work",
  ),
  row(
    "practicum",
    4,
    /\b(practicum|externships?|internships?|clinical (rotations?|practice|hours)|practicode)\b/,
    "practice that is no employment",
  ),
  row(
    "practicum",
    4,
    /\b(practicas?( (clinicas?|profesionales?|supervisadas?|pre-?profesionales))?|pasantias?|externado|internado|rotacion(es)?)\b/,
    "practice that is no employment",
  ),
  row(
    "memberships",
    4,
    /\b(memberships?|affiliations?|professional (associations?|organizations?)|associations?)\b/,
    "bodies the person belongs to",
  ),
  row(
    "memberships",
    4,
    /\b(membresias?|afiliacion(es)?|asociacion(es)?|colegiaturas?|organizaciones profesionales)\b/,
    "bodies the person belongs to",
  ),
  row("references", 4, /\b(references?|referees|referencias?)\b/, "people who vouch"),
  row(
    "awards",
    3.5,
    /\b(awards?|honou?rs|recognitions?|scholarships?|premios?|reconocimientos?|distinciones|logros academicos|becas?)\b/,
    "honors",
  ),
  row(
    "publications",
    4,
    /\b(publications?|presentations?|publicaciones|ponencias?|presentaciones)\b/,
    "writings",
  ),
  row("interests", 4, /\b(interests?|hobbies|intereses|aficiones|pasatiempos)\b/, "pastimes"),
  row("projects", 3.5, /\b(projects?|proyectos?)\b/, "projects"),
  row(
    "courses",
    3.5,
    /\b(courses?|coursework|continuing education|professional development|workshops?|ceus?)\b/,
    "courses beside a degree",
  ),
  row(
    "courses",
    3.5,
    /\b(cursos?|cursos y talleres|talleres|educacion continua|desarrollo profesional|capacitacion(es)?|seminarios?)\b/,
    "courses beside a degree",
  ),
  row(
    "credentials",
    4,
    /\b(certifications?|certificates?|licen[sc]es?|licensures?|credentials?|registrations?)\b/,
    "what an issuer grants",
  ),
  row(
    "credentials",
    4,
    /\b(certificaciones|certificacion|certificados?|licencias?|credencial(es)?|acreditacion(es)?|registros? profesional(es)?)\b/,
    "what an issuer grants",
  ),
  row("languages", 4, /\b(languages?|language (skills|proficiency))\b/, "spoken languages"),
  row(
    "languages",
    4,
    /\b(idiomas?|lenguas?|conocimientos? de idiomas|dominio de idiomas)\b/,
    "spoken languages",
  ),
  row(
    "education",
    4,
    /\b(education|educational|academics?|academic (background|history|preparation)|schooling|studies|degrees?)\b/,
    "schools and degrees",
  ),
  row(
    "education",
    4,
    /\b(educacion|educativa|formacion( academica| educativa)?|academic[oa]s?|academica|estudios|escolaridad|preparacion academica|trayectoria academica|titulos?)\b/,
    "schools and degrees",
  ),
  row(
    "education",
    2.5,
    /\b(training|preparacion)\b/,
    "training stands for education where nothing closer is named",
  ),
  row(
    "skills",
    3.5,
    /\b(skills?|skill ?set|competenc(y|ies)|proficienc(y|ies)|expertise|strengths?|abilities|qualifications|technologies|software|systems|tools|capabilities|knowledge)\b/,
    "what the person can do",
  ),
  row(
    "skills",
    3.5,
    /\b(habilidades|competencias|aptitudes|destrezas|fortalezas|conocimientos?|capacidades|herramientas|programas|sistemas|informatica|software|areas de (dominio|experiencia|especialidad))\b/,
    "what the person can do",
  ),
  row(
    "skills",
    4,
    /\b(areas of expertise|core competencies|key skills|technical skills)\b/,
    "set phrases for skills, which hold words of other sections",
  ),
  row(
    "summary",
    3.5,
    /\b(summary|profile|objective|about( me)?|overview|personal statement|career (goal|focus)|introduction|highlights of qualifications|summary of qualifications|qualifications summary|who i am|professional profile)\b/,
    "who the person is",
  ),
  row(
    "summary",
    3.5,
    /\b(resumen|perfil|objetivos?|sobre mi|acerca de( mi)?|presentacion|extracto|quien soy|meta profesional|semblanza)\b/,
    "who the person is",
  ),
  row(
    "summary",
    4.5,
    /\b(summary of qualifications|qualifications summary|professional (summary|profile)|(resumen|perfil) (profesional|ejecutivo|de calificaciones|laboral))\b/,
    "set phrases for a summary, which hold words of other sections",
  ),
  row(
    "work",
    3,
    /\b(experience|employment|work|career|jobs?|positions? held|appointments|positions|professional (history|background))\b/,
    "jobs",
  ),
  row(
    "work",
    3,
    /\b(experiencias?|empleos?|laboral|trabajos?|trayectoria|carrera|historial (laboral|profesional|de empleo|de trabajo)|historia laboral|antecedentes laborales|puestos|cargos|ocupaciones)\b/,
    "jobs",
  ),
  row(
    "work",
    4,
    /\b(where i(?: ha)? ?ve worked|where i worked|what i(?: ha)? ?ve done|work i(?: ha)? ?ve done|donde (?:he trabajado|trabaje)|lo que he hecho|mi camino|how i got here)\b/,
    "said in a sentence",
  ),
  row(
    "work",
    4,
    /\b((?:my|career|professional|work) (?:story|journey|path)|(?:mi|recorrido|camino) (?:historia|recorrido|trayectoria|laboral|profesional)|vida laboral|experience gained|experiencia adquirida)\b/,
    "the way that someone has gone",
  ),
  row(
    "education",
    4,
    /\b(where i(?: ha)? ?ve (?:studied|learned)|where i (?:studied|learned|went to school)|what i(?: ha)? ?ve studied|donde (?:estudie|he estudiado|aprendi)|lo que he estudiado)\b/,
    "said in a sentence",
  ),
  row(
    "skills",
    4,
    /\b(what i (?:bring|do|offer|know|can do|do best)|what i m good at|good at|tool ?(?:kit|box)|tech stack|(?:lo )?que (?:se hacer|se|hago|aporto|ofrezco|domino|puedo aportar)|en que destaco|que aporto|caja de herramientas)\b/,
    "said in a sentence",
  ),
  row(
    "summary",
    4,
    /\b(hello|hi there|welcome|nice to meet you|snapshot|at a glance|in (?:short|brief)|(?:short |brief )?bio(?:graphy)?|hola|bienvenid[oa]s?|en (?:breve|pocas palabras|resumen|sintesis)|un poco (?:sobre|de) mi|biografia)\b/,
    "a greeting, or the person in short",
  ),
  row("work", 3.5, /\b(military (service|experience)|servicio militar)\b/, "service is employment"),
  row(
    "contact",
    4,
    /\b(contact( (info|information|details|me))?|personal (info|information|details|data)|get in touch|(?:reach|find) me|how to reach me|let s (?:talk|connect)|say hello|address)\b/,
    "how to reach the person",
  ),
  row(
    "contact",
    4,
    /\b(contactos?|datos( (personales|de contacto))?|informacion (personal|de contacto)|contactame|como (?:contactarme|encontrarme|localizarme)|hablemos|escribeme)\b/,
    "how to reach the person",
  ),
  row(
    "links",
    4,
    /\b(links|websites?|social media|profiles|online|web|enlaces|redes( sociales)?|portafolio|portfolio)\b/,
    "addresses of pages",
  ),
];

/** Words that may stand in a heading beside its name. */
export const HEADING_COMPANIONS = new Set(
  "and & of the in my with or for to a an y e de del la las los el en mi con o para i ii professional relevant related additional other key core top main selected recent previous prior current career personal medical clinical coding billing healthcare health care technical technological computer administrative customer office military general background history info information profile summary details areas licenses special specialized hard soft transferable industry record field level profesional profesionales relevante relevantes relacionada relacionadas adicional adicionales otra otras otros otro clave claves principales principal seleccionada reciente recientes previa anterior anteriores actual actuales personales medica medico clinica clinicas clinicos codificacion facturacion salud tecnica tecnicas tecnico tecnicos tecnologicas tecnologica computadora informatica informaticas administrativa administrativas oficina militar especiales especializada especializados historial informacion laboral laborales areas blandas duras transferibles spoken written spoken hablados hablada escritos realizados realizada realizadas realizado cursados cursadas obtenidos obtenidas adquiridas desarrolladas informaticos digitales computacionales linguisticas interpersonales sociales basicas generales afines previos formales complementaria complementarias continuada sector campo nivel oficial complementaria complementarios superior sanitaria sanitario desempenados desempenadas ocupados ocupadas held docente docentes hospitalaria hospitalario bancaria bancario contable comercial comerciales hotelera gastronomica culinaria educativa educativo logistica logistico juridica legal industrial internacional local community-based teaching nursing banking retail hospitality warehouse accounting legal sales restaurant food service federal civilian international paid unpaid earned held my mis".split(
    " ",
  ),
);

/** All words that headings are made of, to tell words apart that have no space between them. */
export const HEADING_WORDS = new Set([
  ...[...HEADING_COMPANIONS].filter(
    (word) => word.length > 3 || /^(?:and|the|for|of|in|de|del|en|la|las|los|y|e|key)$/.test(word),
  ),
  ...(
    "summary profile objective about me overview experience employment work career job positions education academic academics background training studies degrees certifications certification certificates licenses licensure credentials skills skill competencies proficiencies expertise strengths abilities qualifications technologies software tools languages language volunteer volunteering community service involvement practicum externship internship memberships membership affiliations associations references awards honors publications interests projects courses coursework contact information details personal links " +
    "resumen perfil objetivo sobre mi acerca presentacion experiencia empleo empleos laboral trabajo trayectoria carrera historial educacion formacion academica estudios escolaridad certificaciones certificados licencias credenciales acreditaciones habilidades competencias aptitudes destrezas fortalezas conocimientos capacidades herramientas programas idiomas lenguas voluntariado servicio comunitario practicas practica pasantias externado membresias afiliaciones asociaciones referencias premios reconocimientos publicaciones intereses proyectos cursos talleres contacto datos personales enlaces " +
    "where i ve have worked studied learned what done my story journey path how got here get in touch reach find let s talk say hello bring do offer know at glance snapshot bio who am tech stack jobs " +
    "mi recorrido camino historia donde he trabajado estudiado lo que se hacer aporto ofrezco hola quien soy breve pocas palabras un poco vida puedo aportar"
  ).split(" "),
]);
