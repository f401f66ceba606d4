import { produce } from "immer";
import { expect, test } from "vitest";
import type { Career } from "#core/model/career.ts";
import { resumeViewIdSchema } from "#core/model/ids.ts";
import { CareerBuilder, NOW } from "#tests/builders/career.ts";
import { addDocument, putBackDocument, removeDocument, renameDocument } from "./document-edits.ts";

const blank = new CareerBuilder().job("Cashier", "Corner Shop", ["Balanced the till"], "2020-01").build();
const [first] = blank.views;
if (first === undefined) throw new Error("no document");
const career: Career = {
  ...blank,
  views: [
    {
      ...first,
      hidden: ["line-1"],
      wording: { headline: { en: { text: "Cashier and coder", changedAt: NOW } } },
    },
  ],
};
const other = resumeViewIdSchema.parse("other");

const withOther = produce(career, (draft) =>
  addDocument(draft, first.id, { id: other, name: "For Lakeside", language: "es" }),
);

test("a new document has the choices of its model, and a name and language of its own", () => {
  expect(withOther.views).toEqual([
    career.views[0],
    { ...career.views[0], id: other, name: "For Lakeside", language: "es" },
  ]);
});

test("what is changed in a new document stays out of its model", () => {
  const changed = produce(withOther, ({ views: [, view] }) => {
    view?.hidden.push("line-2");
    if (view !== undefined) view.wording = {};
  });
  expect(changed.views[0]).toEqual(career.views[0]);
});

test("a document gets another name", () => {
  const renamed = produce(withOther, (draft) => renameDocument(draft, first.id, "General"));
  expect(renamed.views.map(({ name }) => name)).toEqual(["General", "For Lakeside"]);
});

test("a removed document goes back to its place, once", () => {
  const removed = produce(withOther, (draft) => removeDocument(draft, first.id));
  expect(removed.views.map(({ id }) => id)).toEqual([other]);
  const [gone] = withOther.views;
  if (gone === undefined) throw new Error("no document");
  const back = produce(removed, (draft) => putBackDocument(draft, gone, 0));
  expect(back).toEqual(withOther);
  expect(produce(back, (draft) => putBackDocument(draft, gone, 0))).toEqual(withOther);
});

test("the only document stays", () => {
  expect(produce(career, (draft) => removeDocument(draft, first.id))).toEqual(career);
});
