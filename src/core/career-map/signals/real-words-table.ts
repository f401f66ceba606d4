import type { Language } from "#core/model/language.ts";

/** Words of their own, one letter away from one that the rows look for ("caliente", "cliente"): no slip of the pen. By root. */
export const REAL_WORDS: Readonly<Record<Language, string>> = {
  en: "through lead load send handle sell sing land compute compete competent competency complete concrete transit reduction reaction expert deceased mediation mourn commend commendation conformance traveller threat stronger raft trace retrain roaster fail corner boarder feather freshen perceptive strike ordnance patent auction simulation export besides deportation faction shingle currant tracing stringer stranger leather farther",
  es: "importar importante importacion importe caliente consejo mentira concreto concretar concierto fractura manzana competir competencia transito contener convertir plastico plastica comportar comportamiento cocaina elector planeta diputado postgrado cualidad estadio madrina interino insistencia conejo cuartilla pasear reaccion alegria cabello perrito cacharro camison caridad champana encamar estatico histeria nervioso obrero precioso sagrado tormenta",
};
