import type { TitlesRow } from "../build-titles.ts";

export const LEGAL_GOVERNMENT_TITLES: readonly TitlesRow[] = [
  {
    id: "paralegal",
    soc: "23-2011.00",
    labels: { en: "Paralegal / legal assistant", es: "Paralegal / asistente legal" },
    en: "paralegal; (judicial|law firm|law office|legal|legal document|litigation|real estate legal|trial) assistant; legal (case manager|document specialist|documents processor|intern|specialist 27D|support specialist); (immigration specialist|landlord tenant|trust and estates) paralegal; (case clerk|case manager|conflicts analyst) law firm; deposition (digester|summarizer); paralegal (manager|secretary); law clerk; title (examiner|searcher); 5J0X1; CLA; abstractor; court advocate legal; e-discovery specialist; personal injury case manager; tribal advocate; legal intern",
    es: "paralegal; asistente (de abogad(o|a)|de litigio|legal|legal de inmigración); auxiliar de notaría; gestora de inmigración; procuradora jurídica; tramitadora legal; asesora jurídica; gestora de trámites migratorios; oficial jurídico; dependiente judicial",
  },
  {
    id: "legal_secretary",
    soc: "43-6012.00",
    labels: { en: "Legal secretary", es: "Secretaria(o) legal" },
    en: "legal secretary; (bankruptcy|chancery|clerk of court|conveyancer|court|district attorney|docket|general counsel|intellectual property|judge's|litigation|magistrate|notary|patent|probate|prosecutor's|public defender|real estate closing|trademark|trial) secretary; legal (administrative assistant|document clerk|document processor|executive assistant|file clerk|office assistant|practice assistant|processor|receptionist|secretary paralegal|secretary receptionist|stenographer|support assistant|transcriber|word processor); (court administrative|judge's|judicial|law firm administrative) assistant; (deposition|law firm|law office) clerk; law office administrator; docketing clerk legal; law firm receptionist",
    es: "secretari(o|a) legal; secretaria (de juez|de tribunal|en un despacho de abogados|judicial|jurídica); mecanógrafa legal; asistente de notario; auxiliar de notaría; recepcionista de abogado; asistente de juez; secretaria de fiscalía",
  },
  {
    id: "court_clerk",
    soc: "43-4031.00",
    labels: { en: "Court / municipal clerk", es: "Secretaria(o) de juzgado / oficial municipal" },
    en: "court clerk; (city|county|deeds|deputy|license|recorder's office|traffic court|vital records) clerk; judicial assistant court; court assistant",
    es: "secretaria de juzgado; (actuario|auxiliar|oficial) de juzgado; empleada de (gobierno municipal|la corte); (oficial del registro|registro) civil",
  },
  {
    id: "court_reporter",
    soc: "27-3092.00",
    labels: { en: "Court reporter / captioner", es: "Taquígrafo(a) judicial / subtitulador(a)" },
    en: "court reporter; (court|legal) transcriber; CART captioner; captioner; deposition reporter; scopist; stenocaptioner; stenographer",
    es: "taquígraf(o|a) judicial; estenógraf(o|a); reportera judicial; subtitulador en vivo; subtituladora; taquimecanógrafa",
  },
];
