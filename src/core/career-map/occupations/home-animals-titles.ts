import type { TitlesRow } from "../build-titles.ts";

export const HOME_ANIMALS_TITLES: readonly TitlesRow[] = [
  {
    id: "homemaker",
    soc: null,
    labels: { en: "Homemaker / stay-at-home parent", es: "Ama de casa / labores del hogar" },
    en: "homemaker; (full time|returning to work|stay at home) parent; PTA volunteer; SAHM; career break; family manager",
    es: "am(o|a) de casa; (madre|mamá) de tiempo completo; (labores del|padre dedicado al|quehaceres del) hogar; hogar",
  },
  {
    id: "family_caregiver",
    soc: null,
    labels: { en: "Family caregiver", es: "Cuidador(a) familiar" },
    en: "family caregiver; caregiver for my (father|grandmother|husband|mother); (caring for a|special needs) parent; parent of a disabled child; unpaid caregiver",
    es: "cuidador(|a) familiar; cuidadora de mi (abuela|esposo|mamá|papá); cuidado de un familiar; cuidador de un pariente; madre de niño con discapacidad",
  },
  {
    id: "nanny",
    soc: "39-9011.00",
    labels: { en: "Nanny / babysitter", es: "Niñera" },
    en: "nanny; (household manager|live-in) nanny; au pair; babysitter; governess; mother's helper; newborn care specialist",
    es: "niñera; au pair; babysitter; cuidadora de bebés; institutriz; nana; niñera interna; nodriza",
  },
];
