import type { Template } from "#core/documents/template.ts";
import type { Track } from "#core/model/track.ts";
import { TEMPLATES } from "#templates/registry.ts";

/** Every design, those made for a goal first. */
export function designsFor(track: Track): Template[] {
  const isMeant = ({ tracks }: Template) => tracks.includes(track);
  return [...TEMPLATES.filter(isMeant), ...TEMPLATES.filter((design) => !isMeant(design))];
}
