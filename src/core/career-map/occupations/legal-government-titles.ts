import type { TitlesRow } from "../build-titles.ts";

export const LEGAL_GOVERNMENT_TITLES: readonly TitlesRow[] = [
  {
    id: "paralegal",
    soc: "23-2011.00",
    labels: { en: "Paralegal / legal assistant", es: "Paralegal / asistente legal" },
    en: "paralegal; legal assistant; legal asst; law clerk; litigation paralegal; corporate paralegal; family law paralegal; immigration paralegal; (judicial|law firm|law office|legal document|litigation|real estate legal|trial) assistant; (defense|district attorney|estate planning|landlord tenant|public defender|social security disability) paralegal; legal (case manager|document specialist|documents processor|specialist 27D|support specialist); (case clerk|case manager|conflicts analyst) law firm; deposition (digester|summarizer); paralegal (manager|secretary); title (examiner|searcher); 5J0X1; CLA; abstractor; court advocate legal; e-discovery specialist; litigation clerk; personal injury case manager; tribal advocate",
    es: "paralegal; asistente legal; asistente de abogado; asistente de abogada; asistente jurídico; asistente jurídica; auxiliar jurídico; auxiliar legal; (asistente legal|gestora|representante acreditado) de inmigración; asistente de litigio; auxiliar de notaría; pasante de derecho; procuradora jurídica; tramitadora legal",
  },
  {
    id: "legal_secretary",
    soc: "43-6012.00",
    labels: { en: "Legal secretary", es: "Secretaria(o) legal" },
    en: "legal secretary; legal administrative assistant; law firm secretary; law office secretary; litigation secretary; legal administrative secretary; legal executive assistant; attorney's secretary; (bankruptcy|chancery|clerk of court|conveyancer|court|docket|general counsel|intellectual property|judge's|magistrate|notary|patent|probate|prosecutor's|public defender|real estate closing|trademark|trial) secretary; legal (document clerk|document processor|file clerk|office assistant|practice assistant|processor|receptionist|secretary paralegal|secretary receptionist|stenographer|support assistant|transcriber|transcriptionist|word processor); (court administrative|judge's|judicial|law firm administrative) assistant; (deposition|docketing|law firm|law office) clerk; (law firm|law office) administrator; docketing clerk legal; secretary in a law office",
    es: "secretaria legal; secretario legal; secretaria jurídica; secretario jurídico; secretaria de abogado; secretaria de abogados; secretaria de bufete; secretaria de despacho jurídico; secretaria (de juez|de tribunal|judicial); mecanógrafa legal; recepcionista legal y secretaria",
  },
  {
    id: "court_clerk",
    soc: "43-4031.00",
    labels: { en: "Court / municipal clerk", es: "Secretaria(o) de juzgado / oficial municipal" },
    en: "court clerk; deputy clerk; clerk of court; court assistant; municipal clerk; license clerk; county clerk; city clerk; (deeds|recorder's office|traffic court|vital records) clerk",
    es: "secretaria de juzgado; oficial de juzgado; actuario de juzgado; empleada de la corte; oficinista de tribunal; secretario de tribunal; oficial municipal; registro civil; empleada de gobierno municipal; oficial del registro civil",
  },
  {
    id: "court_reporter",
    soc: "27-3092.00",
    labels: { en: "Court reporter / captioner", es: "Taquígrafo(a) judicial / subtitulador(a)" },
    en: "court reporter; stenographer; captioner; CART captioner; stenocaptioner; freelance court reporter; deposition reporter; closed captioner; legal transcriber; scopist",
    es: "taquígrafa judicial; taquígrafo judicial; estenógrafo; estenógrafa; subtituladora; subtitulador en vivo; reportera judicial; transcriptora judicial; taquimecanógrafa",
  },
];
