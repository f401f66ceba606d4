import type { TitlesRow } from "../build-titles.ts";

export const PHARMACY_TITLES: readonly TitlesRow[] = [
  {
    id: "pharmacy_technician",
    soc: "29-2052.00",
    labels: { en: "Pharmacy technician", es: "Técnico(a) de farmacia" },
    en: "pharmacy technician; pharmacy tech; pharm tech; CPhT; certified pharmacy technician; pharmacist technician; pharmacist assistant; pharmacy assistant; hospital pharmacy technician; retail pharmacy technician; sterile compounding technician; compounding technician; IV technician; mail order pharmacy technician; chemotherapy pharmacy technician; pharmacy data entry technician; medication technician pharmacy; pharmacy purchasing technician; pharmacy billing technician; pharmacy trainee; registered pharmacy technician; RPhT; accredited pharmacy technician; inpatient pharmacy tech; prescription technician; medication reconciliation technician; ambulatory pharmacy technician; nuclear pharmacy technician; central fill technician; pharmacy automation technician; 68Q pharmacy specialist; 4P0X1 pharmacy; specialty pharmacy technician; prior authorization pharmacy technician; pharmacy claims technician; drug preparation technician; narcotics pharmacy technician",
    es: "técnico de farmacia; técnica de farmacia; técnico en farmacia; técnica en farmacia; técnico farmacéutico; técnica farmacéutica; asistente de farmacia; asistente de farmacéutico; técnico de farmacia certificado; técnica certificada de farmacia; ayudante de farmacéutico; técnico de farmacia de hospital; técnico en preparación de medicamentos; despachador de recetas; despachadora de medicamentos; técnico auxiliar farmacéutico; técnico en medicamentos; técnico de recetas; técnica en dispensación de medicamentos",
  },
  {
    id: "pharmacy_aide",
    soc: "31-9095.00",
    labels: { en: "Pharmacy aide / clerk", es: "Auxiliar de farmacia" },
    en: "pharmacy aide; pharmacy clerk; pharmacy helper; drug clerk; drugstore clerk; pharmacy assistant clerk; pharmacy cashier clerk; pharmacy front counter clerk; pharmacy counter clerk; pharmacist helper; pharmacist's aide; dispensary attendant; dispensary assistant; prescription clerk; pharmacy stocker; pharmacy delivery clerk; pharmacy customer service associate; apothecary clerk; pharmacy support staff; ancillary pharmacy clerk; pharmacy intake clerk; pharmacy order clerk; pharmacy trainee aide; pharmacy counter assistant; pharmacy associate; pharmacy courier; pharmacy front end; pharmacy register clerk; medication packager; pharmacy runner; pharmacy attendant; ancillary pharmacist aide; drug room clerk; pharmacy point of sale clerk; pharmacy cashier",
    es: "auxiliar de farmacia; ayudante de farmacia; empleada de farmacia; empleado de farmacia; dependienta de farmacia; dependiente de farmacia; dependienta de botica; mostrador de farmacia; cajera de mostrador de farmacia; vendedora de farmacia; despachador de farmacia; encargada de mostrador de farmacia; asistente de mostrador de farmacia; boticaria auxiliar; auxiliar de botica; trabajadora de farmacia; cajera en farmacia",
  },
];
