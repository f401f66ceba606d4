import { describe, expect, it } from "vitest";
import { composeResume } from "#core/documents/compose-resume.ts";
import { blankCareer, type Career } from "#core/model/career.ts";
import { parseCareer } from "#core/model/parse-career.ts";
import { timestampSchema } from "#core/model/timestamp.ts";
import { exportDocument } from "#io/exporters/export-document.ts";
import { EXPORT_FORMATS } from "#io/exporters/export-format.ts";
import { proveDocument } from "#io/proof/prove-document.ts";
import { readBack } from "#io/proof/read-back.ts";
import { templateOf } from "#templates/registry.ts";
import { fonts, sampleOf, TODAY } from "./document-fixtures.ts";

const NOW = timestampSchema.parse("2026-11-25T12:00:00.000Z");
const template = templateOf("first-coder");

function treeOf(career: Career) {
  const [view] = career.views;
  if (view === undefined) throw new Error("No view");
  return composeResume(career, view, template, TODAY);
}

async function withBullet(text: string): Promise<Career> {
  const career = structuredClone(await sampleOf("first-coder"));
  const bullet = career.work[0]?.highlights[0];
  if (bullet === undefined) throw new Error("No bullet");
  bullet.text = { en: { text, changedAt: NOW } };
  return career;
}

/** Whether PDF and Word hold every word of the record's resume, in order. */
async function isWhole(career: Career): Promise<boolean> {
  const tree = treeOf(career);
  for (const format of ["pdf", "docx"] as const) {
    const bytes = await exportDocument(tree, template, format, fonts);
    if (!bytes.ok) throw new Error(JSON.stringify(bytes.error));
    const back = await readBack(bytes.value);
    if (back === undefined || !proveDocument(tree, back).ok) return false;
  }
  return true;
}

describe("a record that strains the page", { timeout: 60_000 }, () => {
  it.each(EXPORT_FORMATS)("may be empty: %s", async (format) => {
    let ids = 0;
    const blank = blankCareer(() => `id-${(ids += 1)}`, NOW, "en");
    const bytes = await exportDocument(treeOf(blank), template, format, fonts);
    expect(bytes).toMatchObject({ ok: true });
  });

  it("may have two hundred jobs", { timeout: 120_000 }, async () => {
    const career = await sampleOf("first-coder");
    const [role] = career.work;
    if (role === undefined) throw new Error("No role");
    const work = Array.from({ length: 200 }, (_, index) => ({
      ...role,
      id: `role-${index}` as typeof role.id,
    }));
    expect(await isWhole({ ...career, work })).toBe(true);
  });

  it("may have a bullet of five thousand characters", { timeout: 60_000 }, async () => {
    expect(await isWhole(await withBullet("Reviewed forty encounter forms a day. ".repeat(132)))).toBe(true);
  });

  it("may have a word longer than a line", async () => {
    expect(await isWhole(await withBullet(`Read ${"electroencefalografista".repeat(6)} reports`))).toBe(true);
  });

  it("loses zero-width and control characters, and no word", async () => {
    const career = await withBullet("Co\u200bded\u0007 re\u00adcords\u2028daily \u202eok");
    expect(JSON.stringify(treeOf(career))).toContain("Coded records daily ok");
    expect(await isWhole(career)).toBe(true);
  });

  it.each(["王小明", "فاطمة", "Ana 🎉"])("names the characters of %s that no font has", async (name) => {
    const career = await sampleOf("first-coder");
    const tree = treeOf({ ...career, contact: { ...career.contact, name } });
    const bytes = await exportDocument(tree, template, "pdf", fonts);
    expect(bytes).toMatchObject({ ok: false, error: { kind: "uncovered-characters" } });
    expect(await exportDocument(tree, template, "docx", fonts)).toMatchObject({ ok: true });
  });

  it("sets names in Greek, Cyrillic and Vietnamese", async () => {
    const career = await sampleOf("first-coder");
    for (const name of ["Ελένη Παππά", "Олена Шевчук", "Nguyễn Thị Hạnh"]) {
      expect(await isWhole({ ...career, contact: { ...career.contact, name } })).toBe(true);
    }
  });

  it("lets no link in that runs a script", async () => {
    const career = await sampleOf("first-coder");
    const links = [{ id: "link-1", url: "javascript:alert(1)" }];
    expect(parseCareer({ ...career, links })).toMatchObject({ ok: false });
    expect(JSON.stringify(treeOf({ ...career, links } as unknown as Career))).not.toContain("javascript");
  });
});
