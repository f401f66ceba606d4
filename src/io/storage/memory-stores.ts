import { blankEditHistory, type EditHistory } from "#core/model/edit-history.ts";
import { parseApplication } from "#core/model/parse-application.ts";
import { parseCareer } from "#core/model/parse-career.ts";
import { ok } from "#core/result.ts";
import type { Stores } from "./career-store.ts";
import type { ApplicationRow } from "./database.ts";
import { readRow, readRows, type StoredRow } from "./read-stored.ts";

/** Stores that last as long as the tab: for a browser that keeps nothing, and for tests. */
export function createMemoryStores(seed: readonly StoredRow[] = []): Stores {
  const careers = new Map(seed.map((row) => [row.id, row]));
  const histories = new Map<string, EditHistory>();
  const applications = new Map<string, ApplicationRow>();
  return {
    careers: {
      list: async () => ok(readRows([...careers.values()], parseCareer)),
      load: async (id) => readRow(careers.get(id), parseCareer),
      save: async (career, history) => {
        careers.set(career.id, { id: career.id, record: structuredClone(career) });
        if (history !== undefined) histories.set(career.id, structuredClone(history));
        return ok(undefined);
      },
      loadHistory: async (id) => ok(histories.get(id) ?? blankEditHistory),
      remove: async (id) => {
        careers.delete(id);
        histories.delete(id);
        for (const [key, { careerId }] of applications) {
          if (careerId !== id) continue;
          applications.delete(key);
          histories.delete(key);
        }
        return ok(undefined);
      },
    },
    applications: {
      list: async (careerId) => {
        const own = [...applications.values()].filter((row) => row.careerId === careerId);
        return ok(readRows(own, parseApplication));
      },
      load: async (id) => readRow(applications.get(id), parseApplication),
      save: async (application, history) => {
        const { id, careerId } = application;
        applications.set(id, { id, careerId, record: structuredClone(application) });
        if (history !== undefined) histories.set(id, structuredClone(history));
        return ok(undefined);
      },
      loadHistory: async (id) => ok(histories.get(id) ?? blankEditHistory),
      remove: async (id) => {
        applications.delete(id);
        histories.delete(id);
        return ok(undefined);
      },
    },
  };
}
