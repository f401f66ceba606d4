import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { goldPostings } from "#tests/builders/gold-postings.ts";
import { readApplying } from "./read-applying.ts";

describe("the deadline", () => {
  it.each([
    ["Job 4410 | Posted 10/02/2026 | Apply by 10/30/2026", "2026-10-30"],
    ["Open & closing dates: 03/02/2026 to 03/16/2026", "2026-03-16"],
    ["Application deadline: December 4, 2026 at 5 pm", "2026-12-04"],
    ["CLOSING DATE: 01/30/27 05:00 PM", "2027-01-30"],
    ["This posting closes on Friday, January 8th, 2027.", "2027-01-08"],
    ["Send a resume and a short note to jobs@alder.example by January 15, 2027.", "2027-01-15"],
    ["Applications must be received no later than 2026-12-01.", "2026-12-01"],
    ["FECHA LÍMITE: 27 de febrero de 2026", "2026-02-27"],
    [
      "Envíe su resumé a empleos@nogal.example no más tarde del viernes 4 de diciembre de 2026.",
      "2026-12-04",
    ],
    ["La convocatoria cierra el 1 de marzo de 2027", "2027-03-01"],
    ["Fecha límite para solicitar: 15/12/2026", "2026-12-15"],
  ])("%s", (line, date) => {
    const given = `Medical Coder\n\nHow to apply\n${line}\n`;
    const { deadline } = readApplying(given);
    expect(deadline?.date).toBe(date);
    expect(given.slice(...(deadline?.span ?? [0, 0]))).toBe(deadline?.text);
  });

  it.each([
    "Las personas interesadas deben enviar su resumé a empleos@nogal.example en o antes del 30 de junio.",
    "Apply by March 3.",
  ])("is told without its day where the year isn't said: %s", (line) => {
    const { deadline } = readApplying(`Coder\n${line}`);
    expect(deadline).toBeDefined();
    expect(deadline?.date).toBeUndefined();
  });

  it.each([
    "Coders meet deadlines every day. Founded January 5, 1988.",
    "Closes: Open until filled",
    "Close coding before the month-end billing deadline",
    "Posted 11/02/2026",
    "Grant runs until June 30, 2027",
    "Apply by February 31, 2027",
    "La fecha límite para solicitar este puesto de codificación es: 5/6/2027",
  ])("is none, or has no day: %s", (line) => {
    expect(readApplying(`Coder\n${line}`).deadline?.date).toBeUndefined();
  });
});

describe("how to apply", () => {
  it("gives the ways and what to send, in the posting's words", () => {
    const given =
      "Coder\nWe call patients at 555-555-0100.\n\nHow to apply\nEmail your résumé, a cover letter, two references and proof of CPC certification to hire@larch.example, or apply at https://larch.example/jobs/12. Questions? Call (555) 555-0177. No salary history please.\n";
    const { ways, attachments } = readApplying(given);
    expect(ways.map(({ kind, text }) => [kind, text])).toEqual([
      ["email", "hire@larch.example"],
      ["link", "https://larch.example/jobs/12"],
      ["phone", "(555) 555-0177"],
    ]);
    expect(attachments.map(({ attachment }) => attachment)).toEqual([
      "resume",
      "cover-letter",
      "references",
      "credential-copy",
    ]);
    for (const { span, text } of [...ways, ...attachments]) expect(given.slice(...span)).toBe(text);
  });

  it("in Spanish", () => {
    const { ways, attachments } = readApplying(
      "Codificador médico\n\nCómo solicitar\nAcompañe resumé, transcripción de créditos y copia de la certificación. Envíe todo a rrhh@encino.example con carta de presentación y dos referencias.\n",
    );
    expect(ways.map(({ text }) => text)).toEqual(["rrhh@encino.example"]);
    expect(new Set(attachments.map(({ attachment }) => attachment))).toEqual(
      new Set(["resume", "transcript", "credential-copy", "cover-letter", "references"]),
    );
  });

  it("duties are no attachments", () => {
    const given =
      "Coder\n\nDuties\n- Submit claims with medical records and transcripts attached\n- Send references to payers\n";
    expect(readApplying(given).attachments).toEqual([]);
  });
});

it("any text: what is said is said in the text", () => {
  const postings = goldPostings().map(({ text }) => text);
  const cut = fc
    .constantFrom(...postings)
    .chain((text) =>
      fc
        .tuple(fc.nat(text.length), fc.nat(text.length))
        .map(([from, to]) => text.slice(Math.min(from, to), Math.max(from, to))),
    );
  fc.assert(
    fc.property(fc.oneof(fc.string({ maxLength: 200 }), cut), (given) => {
      const { deadline, ways, attachments } = readApplying(given);
      for (const { span, text } of [...ways, ...attachments, ...(deadline ? [deadline] : [])]) {
        expect(given.slice(...span)).toBe(text);
      }
      expect(deadline?.date ?? "2026-01-01").toMatch(/^20\d\d-\d\d-\d\d$/);
    }),
    { numRuns: 80 },
  );
});
