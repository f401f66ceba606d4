import type { Language } from "#core/model/language.ts";

/** The list of JSON Resume that holds such a part, where there is one. */
export type JsonResumeList = "awards" | "publications" | "projects";

export interface OwnHeading {
  readonly id: string;
  readonly names: Readonly<Record<Language, string>>;
  readonly list?: JsonResumeList;
}

/** Parts that people add to a resume, under headings that a parser knows; both languages at once. */
export const OWN_HEADINGS = [
  { id: "awards", names: { en: "Awards", es: "Premios y reconocimientos" }, list: "awards" },
  { id: "continuing-education", names: { en: "Continuing Education", es: "Educación continua" } },
  { id: "projects", names: { en: "Projects", es: "Proyectos" }, list: "projects" },
  { id: "publications", names: { en: "Publications", es: "Publicaciones" }, list: "publications" },
  { id: "conferences", names: { en: "Conferences and Presentations", es: "Congresos y presentaciones" } },
  { id: "military", names: { en: "Military Service", es: "Servicio militar" } },
  { id: "remote-work", names: { en: "Remote Work Setup", es: "Equipo para trabajo remoto" } },
] as const satisfies readonly OwnHeading[];
