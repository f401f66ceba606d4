import { expect, test } from "vitest";
import { blankApplication } from "#core/model/application.ts";
import { applicationIdSchema, careerIdSchema } from "#core/model/ids.ts";
import { createMemoryStores } from "#io/storage/memory-stores.ts";
import { createNewsDesk } from "#io/storage/storage-news.ts";
import { NOW } from "#tests/builders/career.ts";
import { openApplicationSession } from "./application-session.ts";

const application = blankApplication({
  id: applicationIdSchema.parse("application-1"),
  careerId: careerIdSchema.parse("career-1"),
  at: NOW,
  text: "Medical coder wanted",
});

async function open() {
  const { applications } = createMemoryStores();
  await applications.save(application);
  const opened = await openApplicationSession(application.id, {
    applications,
    news: createNewsDesk(undefined),
    now: () => NOW,
    later: () => () => undefined,
  });
  if (!opened.ok) throw new Error(opened.error.kind);
  return { applications, session: opened.value };
}

test("an edit is shown at once and stored when the session closes", async () => {
  const { applications, session } = await open();
  session.edit((draft) => void (draft.posting.text = "Coder II wanted"));
  expect(session.store.getState()).toMatchObject({
    saveState: "saving",
    record: { posting: { text: "Coder II wanted" } },
  });
  await session.close();
  expect(session.store.getState().saveState).toBe("saved");
  expect(await applications.load(application.id)).toMatchObject({
    value: { posting: { text: "Coder II wanted" } },
  });
});

test("what was changed in a letter can be undone after the application was opened again", async () => {
  const { applications, session } = await open();
  session.edit((draft) => void (draft.posting.text = "Coder II wanted"));
  await session.close();
  const again = await openApplicationSession(application.id, {
    applications,
    news: createNewsDesk(undefined),
    now: () => NOW,
    later: () => () => undefined,
  });
  if (!again.ok) throw new Error(again.error.kind);
  const { store, undo, redo } = again.value;
  undo();
  expect(store.getState()).toMatchObject({ record: application, canUndo: false, canRedo: true });
  redo();
  expect(store.getState().record.posting.text).toBe("Coder II wanted");
});

test("what is typed in one go is one step", async () => {
  const { session } = await open();
  for (const text of ["C", "Co", "Coder"])
    session.typing("posting", () => session.edit((draft) => void (draft.posting.text = text)));
  session.undo();
  expect(session.store.getState()).toMatchObject({ record: application, canUndo: false });
});

test("an edit that changes nothing is not stored", async () => {
  const { session } = await open();
  session.edit((draft) => void (draft.posting.text = application.posting.text));
  expect(session.store.getState().saveState).toBe("saved");
});

test("an application that isn't there is said to be missing", async () => {
  const { applications } = createMemoryStores();
  const services = {
    applications,
    news: createNewsDesk(undefined),
    now: () => NOW,
    later: () => () => undefined,
  };
  expect(await openApplicationSession(application.id, services)).toEqual({
    ok: false,
    error: { kind: "not-found" },
  });
});
