import type { TitlesRow } from "../build-titles.ts";

export const PHARMACY_TITLES: readonly TitlesRow[] = [
  {
    id: "pharmacy_technician",
    soc: "29-2052.00",
    labels: { en: "Pharmacy technician", es: "Técnico(a) de farmacia" },
    en: "pharmacy technician; pharmacy tech; (IV|IV admixture|Pyxis|apothecary|central fill|controlled substance|dispensary|dispensing|long term care pharmacy|mail order pharmacy|medication access|medication history|medication order|medication reconciliation|narcotics|nuclear pharmacy|pharmacy call center|pharmacy supply|prescription|prior authorization pharmacy|sterile compounding|telepharmacy|unit dose) technician; pharmacy (buyer|data entry specialist|intern|operations specialist|purchaser|service associate); (compounding|pharmacist) assistant; CPhT; RPhT; prescription processor",
    es: "técnic(o|a) de farmacia; técnico (de recetas|en medicamentos|farmacéutico); (asistente de|técnic(o|a) en) farmacia; regente de farmacia; auxiliar de regente",
  },
  {
    id: "pharmacy_aide",
    soc: "31-9095.00",
    labels: { en: "Pharmacy aide / clerk", es: "Auxiliar de farmacia" },
    en: "pharmacy aide; pharmacy (associate|bookkeeper aide|cashier clerk|clerk|courier|customer service associate|customer service representative|delivery clerk|front counter clerk|front end clerk|intake clerk|point of sale clerk|receptionist|record keeper|runner|sales assistant|sales clerk|secretary|services representative|stock clerk|store clerk|supply clerk|support staff|team member); (apothecary|mail order pharmacy|medicine|prescription|prescription sales|unit dose) clerk; medication (delivery aide|packager); (dispensary|pharmacist) aide; apothecary helper; bottle washer pharmacy",
    es: "auxiliar de farmacia; (asistente de mostrador|ayudante|cajera de mostrador|despachador|emplead(o|a)|encargada de mostrador|mostrador) de farmacia; boticaria auxiliar; cajera en farmacia; mancebo de botica; encargada de farmacia; cajera de farmacia",
  },
];
