import { expect, test } from "vitest";
import type { Requirement, RequirementKind } from "#core/matching/posting.ts";
import { TERM_FORMS } from "#core/matching/term-forms-table.ts";
import type { Language } from "#core/model/language.ts";
import { createI18n } from "./create-i18n.ts";
import { requirementName } from "./requirement-name.ts";
import { enResources } from "./resources-en.ts";
import { esResources } from "./resources-es.ts";

const RESOURCES = { en: enResources, es: esResources };

function namer(language: Language) {
  const t = createI18n(language, RESOURCES[language]).getFixedT(language, "posting");
  return (kind: RequirementKind, id: string, years?: number) => {
    const requirement: Requirement = { kind, id, level: "required", text: "", span: [0, 0] };
    return requirementName(years === undefined ? requirement : { ...requirement, years }, t, language);
  };
}

test("requirements have names in both languages", () => {
  const [en, es] = [namer("en"), namer("es")];
  expect(en("experience", "coding", 2)).toBe("2 years in coding");
  expect(es("experience", "coding", 1)).toBe("1 año en codificación");
  expect(es("experience", "medical records", 0.5)).toBe("6 meses en expedientes médicos");
  expect(es("education", "HS")).toBe("diploma de escuela superior o GED");
  expect(es("language", "en")).toBe("inglés");
});

test("every specialty and setting that the reader knows has a Spanish name", () => {
  const es = namer("es");
  const kinds = ["specialty", "setting"] as const;
  const rows = TERM_FORMS.flatMap(({ kind, id }) =>
    kinds.filter((known) => known === kind).map((known) => ({ known, id })),
  );
  expect(rows.length).toBeGreaterThan(20);
  const english = rows.filter(({ known, id }) => es(known, id) === id).map(({ id }) => id);
  expect(english).toEqual(
    ["Medicare", "Medicaid", "TRICARE", "trauma", "dental"].filter((id) => english.includes(id)),
  );
});
