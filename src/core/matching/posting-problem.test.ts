import { describe, expect, it } from "vitest";
import { goldPostings } from "#tests/builders/gold-postings.ts";
import { LONGEST_POSTING, postingProblem, textProblem } from "./posting-problem.ts";
import { readPosting } from "./read-posting.ts";

const FRENCH =
  "Nous recherchons une codeuse médicale pour notre clinique dans le centre de la ville. Vous avez une bonne connaissance des dossiers et des actes, et vous travaillez avec les médecins du service.";
const FRENCH_LIST =
  "Codeur médical\nClinique des Tilleuls\n\nExigences\n- Connaissance de la CIM-10\n- Deux ans d'expérience dans un hôpital\n\nNous offrons un salaire concurrentiel et des avantages sociaux.";
const PORTUGUESE =
  "O Hospital Girassol, em Curitiba, procura analista para codificar internações com CID-10 e revisar contas antes do envio às operadoras. Requisitos: ensino superior completo; experiência de 2 anos em faturamento; inglês desejável. Enviar currículo até 10 de março.";
const COOK =
  "Line cook wanted. You must have two years of experience in a busy kitchen and a food handler card. Spanish is a plus. We offer meals and paid time off for all of our staff.";
const CARPENTER =
  "Finish Carpenter\nTillotson Custom Homes, Bend, OR\n\nYou should:\n- read plans and code requirements\n- have five years of interior work\n- speak English\n\nWe pay for health insurance after 60 days.";
const PROGRAMMER =
  "Software Engineer\nLarch Systems\n\nRequirements\n- Three years of coding in Python\n- English\n";

describe("textProblem", () => {
  it.each([
    ["empty", " \n\t "],
    ["too-long", "CPC ".repeat(LONGEST_POSTING)],
    ["other-language", FRENCH],
    ["other-language", FRENCH_LIST],
    ["other-language", PORTUGUESE],
    [
      "other-language",
      "Мы ищем медицинского кодировщика с опытом работы в клинике и знанием английского языка для нашей больницы",
    ],
  ] as const)("%s", (kind, text) => {
    expect(textProblem(text)?.kind).toBe(kind);
  });

  it.each(goldPostings())("finds nothing wrong with $name", ({ text }) => {
    expect(textProblem(text)).toBeUndefined();
    expect(postingProblem(text, readPosting(text))).toBeUndefined();
  });

  it("lets one short line be read", () => {
    expect(textProblem("CPC wanted")).toBeUndefined();
  });
});

describe("postingProblem", () => {
  it("says when nothing is asked, and when the work is another", () => {
    expect(postingProblem("We sell shoes.", readPosting("We sell shoes."))?.kind).toBe("asks-nothing");
    for (const text of [COOK, CARPENTER, PROGRAMMER])
      expect(postingProblem(text, readPosting(text))?.kind).toBe("other-work");
  });
});
