import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import type { FilesOfDocument } from "#core/model/sent-files.ts";
import { makeApplication } from "#tests/builders/application.ts";
import { CareerBuilder } from "#tests/builders/career.ts";
import { readContent, restoreContent } from "./backup/kept-content.ts";
import { Connection } from "./connection.ts";
import { createIndexedDbRows } from "./indexed-db-rows.ts";
import { createMemoryRows } from "./memory-rows.ts";
import { createRecordStores } from "./record-stores.ts";
import type { RowStore } from "./row-store.ts";
import { createSentFileStore } from "./sent-file-store.ts";

let databases = 0;

const IMPLEMENTATIONS: Readonly<Record<string, () => RowStore>> = {
  memory: () => createMemoryRows(),
  IndexedDB: () => {
    databases += 1;
    return createIndexedDbRows(new Connection(`sent-files-${databases}`));
  },
};

const career = new CareerBuilder().build();
const application = makeApplication({ careerId: career.id });

function filesOf(words: string): FilesOfDocument {
  const look = career.views[0]?.look ?? {};
  const document = { language: "en", template: "first-coder", look, tree: words } as const;
  return { document, files: [{ format: "pdf", name: "Vale-Robin-Resume.pdf", content: btoa(words) }] };
}

async function opened(rows: RowStore) {
  const stores = createRecordStores(rows);
  await stores.careers.save(career);
  await stores.applications.save(application);
  return { rows, ...stores, files: createSentFileStore(Promise.resolve(rows)) };
}

describe.each(Object.entries(IMPLEMENTATIONS))("files as sent, in %s", (_, makeRows) => {
  it("come back byte for byte, those kept before beside the newest", async () => {
    const { files } = await opened(makeRows());
    expect(await files.read(application.id)).toEqual({ ok: true, value: [] });
    await files.add(application, [filesOf("first")]);
    await files.add(application, [filesOf("second")]);
    await files.add(application, [filesOf("second")]);
    const kept = [filesOf("second"), filesOf("first")];
    expect(await files.read(application.id)).toEqual({ ok: true, value: kept });
  });

  it("leave the application's own history alone", async () => {
    const { files, applications } = await opened(makeRows());
    const before = await applications.loadHistory(application.id);
    await files.add(application, [filesOf("first")]);
    expect(await applications.loadHistory(application.id)).toEqual(before);
  });

  it("go with the application", async () => {
    const { files, applications } = await opened(makeRows());
    await files.add(application, [filesOf("first")]);
    await applications.remove(application.id);
    expect(await files.read(application.id)).toEqual({ ok: true, value: [] });
  });

  it("go with the record", async () => {
    const { files, careers, rows } = await opened(makeRows());
    await files.add(application, [filesOf("first")]);
    await careers.remove(career.id);
    expect(await rows.list("sentFiles")).toEqual({ ok: true, value: [] });
  });

  it("are in a backup, and come out of it", async () => {
    const { files, rows } = await opened(makeRows());
    await files.add(application, [filesOf("first")]);
    const content = await readContent(rows, {});
    if (!content.ok) throw new Error("not read");
    const elsewhere = makeRows();
    let ids = 0;
    const newId = () => `new-${(ids += 1)}`;
    const keep = <T>(row: T): T => row;
    await restoreContent(elsewhere, content.value, new Set([career.id]), { keep, newId });
    const there = createSentFileStore(Promise.resolve(elsewhere));
    expect(await there.read(application.id)).toEqual({ ok: true, value: [filesOf("first")] });
  });
});
