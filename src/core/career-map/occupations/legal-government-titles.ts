import type { TitlesRow } from "../build-titles.ts";

export const LEGAL_GOVERNMENT_TITLES: readonly TitlesRow[] = [
  {
    id: "paralegal",
    soc: "23-2011.00",
    labels: { en: "Paralegal / legal assistant", es: "Paralegal / asistente legal" },
    en: "paralegal; legal assistant; legal asst; law clerk; litigation paralegal; corporate paralegal; family law paralegal; immigration paralegal; real estate paralegal; personal injury paralegal; paralegal specialist; certified paralegal; case assistant law firm; legal analyst; litigation assistant; probate paralegal; bankruptcy paralegal; criminal paralegal; legal research assistant; title examiner; patent paralegal; contract paralegal; legal document assistant; legal specialist 27D; 27D paralegal; 5J0X1; summer associate law; immigration legal assistant; compliance paralegal; intellectual property paralegal; legal investigator; trial paralegal; document review paralegal; eDiscovery paralegal; legal intern; defense paralegal; judicial assistant; judicial clerk law; court paralegal; trial assistant; law associate; disability advocate law; estate planning paralegal; legal case manager; CLA; title abstractor; abstractor; title searcher; legal researcher; victim paralegal; patent legal assistant; legal documents processor; process server legal; litigation support; claims paralegal; legal operations",
    es: "paralegal; asistente legal; asistente de abogado; asistente de abogada; asistente jurídico; asistente jurídica; auxiliar jurídico; auxiliar legal; ayudante de abogado; pasante de derecho; técnico jurídico; paralegal de inmigración; asistente legal de inmigración; procuradora jurídica; gestor legal; asistente de despacho jurídico; especialista legal; tramitadora legal; auxiliar de notaría; preparadora de formularios de inmigración; gestora de inmigración; asistente de litigio; representante acreditado de inmigración",
  },
  {
    id: "legal_secretary",
    soc: "43-6012.00",
    labels: { en: "Legal secretary", es: "Secretaria(o) legal" },
    en: "legal secretary; legal administrative assistant; law firm secretary; law office secretary; litigation secretary; legal administrative secretary; legal executive assistant; attorney's secretary; secretary to attorney; secretary in a law office; judicial secretary; judge's secretary; court secretary; district attorney's secretary; legal office assistant; legal support assistant; legal word processor; legal transcriptionist; law office administrator; probate secretary; corporate legal secretary; patent secretary; trademark secretary; real estate legal secretary; legal stenographer; conveyancer secretary; docketing clerk legal; docket clerk law firm; calendar clerk law firm; docketing specialist; foreclosure legal secretary; immigration legal secretary; law firm administrative assistant; court administrative assistant; law office clerk; estate legal secretary; law school secretary; chancery secretary; intellectual property secretary; legal receptionist; law firm receptionist; partner's secretary law",
    es: "secretaria legal; secretario legal; secretaria jurídica; secretario jurídico; secretaria de abogado; secretaria de abogados; secretaria de bufete; secretaria de despacho jurídico; secretaria de notaría; secretaria en un despacho de abogados; secretaria judicial; secretaria de juzgado; secretaria de tribunal; secretaria de juez; secretaria notarial; recepcionista legal y secretaria; mecanógrafa legal; recepcionista de despacho jurídico; secretaria de magistrado",
  },
  {
    id: "court_clerk",
    soc: "43-4031.00",
    labels: { en: "Court / municipal clerk", es: "Secretaria(o) de juzgado / oficial municipal" },
    en: "court clerk; deputy clerk; clerk of court; court assistant; municipal clerk; license clerk; county clerk; city clerk; traffic court clerk; court services specialist; judicial assistant court; deeds clerk; recorder's office clerk; vital records clerk",
    es: "secretaria de juzgado; oficial de juzgado; actuario de juzgado; empleada de la corte; oficinista de tribunal; secretario de tribunal; oficial municipal; registro civil; oficial del registro civil; auxiliar de juzgado; empleada de gobierno municipal",
  },
  {
    id: "court_reporter",
    soc: "27-3092.00",
    labels: { en: "Court reporter / captioner", es: "Taquígrafo(a) judicial / subtitulador(a)" },
    en: "court reporter; stenographer; captioner; CART captioner; stenocaptioner; freelance court reporter; deposition reporter; closed captioner; scopist; legal transcriber; court transcriber",
    es: "taquígrafa judicial; taquígrafo judicial; estenógrafo; estenógrafa; subtituladora; subtitulador en vivo; reportera judicial; transcriptora judicial; taquimecanógrafa",
  },
];
