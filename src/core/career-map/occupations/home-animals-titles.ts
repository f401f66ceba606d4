import type { TitlesRow } from "../build-titles.ts";

export const HOME_ANIMALS_TITLES: readonly TitlesRow[] = [
  {
    id: "homemaker",
    soc: null,
    labels: { en: "Homemaker / stay-at-home parent", es: "Ama de casa / labores del hogar" },
    en: "homemaker; stay at home mom; stay-at-home mother; stay at home parent; stay at home dad; housewife; full time mom; full time parent; PTA volunteer; SAHM; career break; family manager",
    es: "ama de casa; labores del hogar; madre de tiempo completo; mamá de tiempo completo; madre dedicada al hogar; hogar; padre dedicado al hogar; quehaceres del hogar; amo de casa",
  },
  {
    id: "family_caregiver",
    soc: null,
    labels: { en: "Family caregiver", es: "Cuidador(a) familiar" },
    en: "family caregiver; unpaid caregiver; caregiver for my mother; caregiver for my father; caring for a parent; took care of my mom; parent of a disabled child; caregiver for my husband; caregiver for my grandmother; special needs parent",
    es: "cuidadora familiar; cuidador familiar; cuidadora de mi mamá; cuidadora de mi papá; cuidé a mi madre; cuidado de un familiar; cuidadora de mi esposo; madre de niño con discapacidad; cuidador de un pariente; cuidadora de mi abuela",
  },
  {
    id: "nanny",
    soc: "39-9011.00",
    labels: { en: "Nanny / babysitter", es: "Niñera" },
    en: "nanny; babysitter; au pair; live-in nanny; household manager nanny; mother's helper; newborn care specialist; governess",
    es: "niñera; nana; babysitter; cuidadora de bebés; au pair; niñera interna; niñera de planta; nodriza; institutriz",
  },
];
