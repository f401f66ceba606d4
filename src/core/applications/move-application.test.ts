import { expect, test } from "vitest";
import { parseTree } from "#core/documents/parse-tree.ts";
import { linesOf } from "#core/documents/read-tree.ts";
import type { Application, Standing } from "#core/model/application.ts";
import { openViewOf } from "#core/model/open-view.ts";
import { parseApplication } from "#core/model/parse-application.ts";
import { dressOf } from "#templates/registry.ts";
import { makeApplication } from "#tests/builders/application.ts";
import { CareerBuilder, TODAY } from "#tests/builders/career.ts";
import { keepPacket, packetOf, viewFor } from "./keep-packet.ts";
import { moveApplication, movedBack } from "./move-application.ts";

const career = new CareerBuilder().job("Cashier", "Corner Shop", ["Balanced the till"], "2020-01").build();
const view = openViewOf(career, undefined);
const ground = { career, view, template: dressOf(view), today: TODAY };

function move(application: Application, standing: Standing, today = TODAY): Application {
  return moveApplication(application, standing, today, () => keepPacket(application, { ...ground, today }));
}

test("an application that is sent keeps what went out, and the day", () => {
  const sent = move(makeApplication(), { status: "sent" });
  expect(sent.dates.sent).toBe(TODAY);
  const tree = parseTree(sent.sent?.resume.tree ?? "");
  expect(tree).toEqual(packetOf(sent, ground).resume);
  expect(tree && linesOf(tree)).toContain("Balanced the till");
});

test("an interview later on changes neither the day nor the copy", () => {
  const sent = move(makeApplication(), { status: "sent" });
  const later = move(sent, { status: "interview" }, "2026-12-09");
  expect(later).toEqual({ ...sent, standing: { status: "interview" } });
});

test("a move that is taken back leaves what was written since", () => {
  const before = makeApplication({ dates: { deadline: "2026-12-01" } });
  const sent = { ...move(before, { status: "sent" }), notes: "Called them" };
  expect(movedBack(sent, before)).toEqual({ ...before, notes: "Called them" });
});

test("one that is taken back to be prepared hasn't been sent; a closed one keeps what was", () => {
  const sent = move(makeApplication({ dates: { deadline: "2026-12-01" } }), { status: "sent" });
  const back = move(sent, { status: "preparing" });
  expect(back.sent).toBeUndefined();
  expect(back.dates).toEqual({ deadline: "2026-12-01" });
  const closed = move(sent, { status: "closed", reason: "not-selected" });
  expect(closed.sent).toEqual(sent.sent);
});

test("an application given up before it was sent has no copy", () => {
  expect(move(makeApplication(), { status: "closed", reason: "withdrawn" }).sent).toBeUndefined();
});

test("what is kept is stored and read again", () => {
  const sent = move(makeApplication(), { status: "sent" });
  expect(parseApplication(JSON.parse(JSON.stringify(sent)))).toEqual({ ok: true, value: sent });
});

test("the document made for the application is the one that is sent", () => {
  const application = makeApplication();
  const own = { ...view, name: "For Foxglove", application: application.id };
  expect(viewFor(application, { ...career, views: [view, own] }, view)).toBe(own);
  expect(viewFor(application, career, view)).toBe(view);
});
