import type { TitlesRow } from "../build-titles.ts";

export const PHARMACY_TITLES: readonly TitlesRow[] = [
  {
    id: "pharmacy_technician",
    soc: "29-2052.00",
    labels: { en: "Pharmacy technician", es: "Técnico(a) de farmacia" },
    en: "pharmacy technician; pharmacy tech; pharm tech; CPhT; certified pharmacy technician; pharmacist technician; pharmacist assistant; pharmacy assistant; (IV|IV admixture|Pyxis|apothecary|central fill|controlled substance|dispensary|dispensing|long term care pharmacy|mail order pharmacy|medication access|medication history|medication order|medication reconciliation|narcotics|nuclear pharmacy|pharmacy call center|pharmacy inventory|pharmacy supply|prescription|prior authorization pharmacy|retail pharmacy|sterile compounding|telepharmacy|unit dose) technician; pharmacy (buyer|data entry specialist|intern|operations specialist|purchaser|service associate); 4P0X1 pharmacy; 68Q pharmacy specialist; RPhT; compounding assistant; prescription processor",
    es: "técnico de farmacia; técnica de farmacia; técnico en farmacia; técnica en farmacia; técnico farmacéutico; técnica farmacéutica; asistente de farmacia; asistente de farmacéutico; técnico (de recetas|en medicamentos)",
  },
  {
    id: "pharmacy_aide",
    soc: "31-9095.00",
    labels: { en: "Pharmacy aide / clerk", es: "Auxiliar de farmacia" },
    en: "pharmacy aide; pharmacy clerk; pharmacy helper; drug clerk; drugstore clerk; pharmacy assistant clerk; pharmacy cashier clerk; pharmacy front counter clerk; pharmacy (associate|bookkeeper aide|counter assistant|courier|customer service associate|customer service representative|front end clerk|intake clerk|inventory clerk|point of sale clerk|receptionist|record keeper|runner|sales assistant|secretary|services representative|stock clerk|supply clerk|support staff|team member); (apothecary|mail order pharmacy|medicine|prescription|prescription sales|retail pharmacy|unit dose) clerk; (cart fill pharmacy|dispensary|medication delivery|pharmacist) aide; apothecary helper; bottle washer pharmacy; medication packager",
    es: "auxiliar de farmacia; ayudante de farmacia; empleada de farmacia; empleado de farmacia; dependienta de farmacia; dependiente de farmacia; dependienta de botica; mostrador de farmacia; (asistente|cajera|encargada) de mostrador de farmacia; (cajera en|despachador de) farmacia; boticaria auxiliar",
  },
];
