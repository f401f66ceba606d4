import type { Career } from "#core/model/career.ts";
import { parseCareer } from "#core/model/parse-career.ts";

/** Made-up people, whole in both languages. A file holds one record as it would be stored. */
const SAMPLE_FILES = {
  "front-desk": () => import("./samples/front-desk.sample.json"),
  cna: () => import("./samples/cna.sample.json"),
  cashier: () => import("./samples/cashier.sample.json"),
  "pharmacy-technician": () => import("./samples/pharmacy-technician.sample.json"),
  teacher: () => import("./samples/teacher.sample.json"),
  "army-medic": () => import("./samples/army-medic.sample.json"),
} as const satisfies Record<string, () => Promise<{ default: unknown }>>;

export type SampleId = keyof typeof SAMPLE_FILES;
export const SAMPLE_IDS: readonly SampleId[] = [
  "front-desk",
  "cna",
  "cashier",
  "pharmacy-technician",
  "teacher",
  "army-medic",
];

export async function loadSample(id: SampleId): Promise<Career> {
  const parsed = parseCareer((await SAMPLE_FILES[id]()).default);
  if (!parsed.ok) throw new Error(`Sample ${id}: ${parsed.error.kind}`);
  return parsed.value;
}
