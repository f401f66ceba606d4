import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import type { Language } from "#core/model/language.ts";
import { expect, test } from "./app-test.ts";
import { byTurns } from "./matrix.ts";
import type { App } from "./page-models/app.ts";
import { type Hand, keyboardHand, pointerHand } from "./page-models/hand.ts";
import { pagesOfPdf, wordsOf, wordsOfDocx, wordsOfPdf } from "./read-back.ts";

interface Job {
  readonly position: string;
  readonly employer: string;
  readonly start: string;
  readonly end: string;
  readonly duties: readonly string[];
}

interface Person {
  readonly name: string;
  readonly summary: string;
  readonly school: string;
  readonly program: string;
  readonly jobs: readonly Job[];
  readonly skills: readonly string[];
}

/** Made-up people whose resumes need a second page. */
const PEOPLE = {
  en: {
    name: "Noemi Barrios",
    summary:
      "Front desk lead with nine years in two clinics and a pharmacy, where coverage, charts and claims were daily work. Holds the CPC-A and looks for a first coding job in outpatient care.",
    school: "Saltillo Ridge Community College",
    program: "Certificate",
    jobs: [
      job("Front desk lead", "Ceiba Family Clinic", "3/2021", "", [
        "Verify coverage for about forty patients a day and note what a plan asks for before the visit",
        "Read each chart before it closes and send back what is unsigned or lacks a diagnosis",
        "Work the rejections of the day with the billing office and write down what caused each one",
        "Answer requests for records by the rules on release and keep the log that the auditor reads",
        "Train new colleagues in registration, privacy and the words of the chart",
        "Keep the list of payer rules for the desk and mend it when a bulletin changes one",
        "Explain bills and coverage to patients in English and in Spanish",
        "Close the day by comparing the schedule with the charges that were entered",
      ]),
      job("Pharmacy technician", "Corner Pharmacy", "6/2017", "2/2021", [
        "Entered prescriptions and checked names, doses and dates against the order",
        "Resolved rejected claims with insurers by telephone and resubmitted them the same day",
        "Counted controlled stock with the pharmacist and signed for every difference",
        "Asked prescribers for what was missing and noted the answer with time and name",
        "Kept the refill queue short and told patients when theirs would be late",
        "Filed the invoices of each delivery and compared them with what arrived",
      ]),
      job("Records clerk", "Lakeside Hospital", "1/2014", "5/2017", [
        "Assembled discharged charts in order and listed what was missing from each",
        "Scanned paper records into the right encounter and checked every page",
        "Called departments for unsigned reports until the chart was complete",
        "Pulled charts for audits and filed them again without a loss",
        "Answered calls about records and sent each caller to the right form",
      ]),
      job("Shift lead", "Mercado Fresco", "5/2009", "12/2013", [
        "Counted the registers at the end of each shift and explained every difference in writing",
        "Checked store coupons and program purchases against the rules of each program",
        "Corrected price and code errors in the system before the store opened",
        "Trained new cashiers in codes, cash and courtesy",
        "Wrote the report of the shift and told the next lead what was still open",
        "Ordered what was missing and compared each delivery with its invoice",
      ]),
      job("School secretary", "Saltillo Ridge Elementary", "8/2005", "4/2009", [
        "Kept attendance and immunization records complete and private",
        "Answered families in two languages and wrote down what they asked for",
        "Entered new pupils and checked every form against its documents",
        "Prepared the monthly figures and mailed them on the day that they were due",
        "Sorted the files of pupils who moved and sent copies to their new schools",
      ]),
    ],
    skills: ["ICD-10-CM", "CPT", "Epic"],
  },
  es: {
    name: "Noemí Barrios",
    summary:
      "Coordinadora de recepción con nueve años en dos clínicas y una farmacia, donde la cobertura, los expedientes y las reclamaciones eran trabajo diario. Tiene la CPC-A y busca su primer empleo de codificación en consulta externa.",
    school: "Colegio Comunitario Saltillo Ridge",
    program: "Certificado",
    jobs: [
      job("Coordinadora de recepción", "Clínica Familiar Ceiba", "3/2021", "", [
        "Verifico la cobertura de unas cuarenta personas al día y anoto lo que pide cada plan antes de la consulta",
        "Leo cada expediente antes de cerrarlo y devuelvo lo que no tiene firma o diagnóstico",
        "Reviso los rechazos del día con facturación y escribo qué causó cada uno",
        "Respondo solicitudes de expedientes según las reglas y llevo el registro que lee la auditoría",
        "Capacito a colegas nuevos en registro, privacidad y las palabras del expediente",
        "Mantengo al día la lista de reglas de las aseguradoras para la recepción",
        "Explico facturas y coberturas en español y en inglés",
        "Cierro el día comparando la agenda con los cargos que se capturaron",
      ]),
      job("Técnica de farmacia", "Farmacia La Esquina", "6/2017", "2/2021", [
        "Capturaba recetas y comparaba nombres, dosis y fechas con la orden",
        "Resolvía por teléfono reclamaciones rechazadas y las reenviaba el mismo día",
        "Contaba medicamentos controlados con la farmacéutica y firmaba cada diferencia",
        "Pedía a quien recetó lo que faltaba y anotaba la respuesta con hora y nombre",
        "Mantenía corta la fila de resurtidos y avisaba cuando alguno tardaría",
        "Archivaba las facturas de cada entrega y las comparaba con lo recibido",
      ]),
      job("Auxiliar de archivo clínico", "Hospital del Lago", "1/2014", "5/2017", [
        "Armaba expedientes de alta en orden y anotaba lo que faltaba en cada uno",
        "Digitalizaba expedientes en el episodio correcto y revisaba cada página",
        "Llamaba a los departamentos por informes sin firma hasta completar el expediente",
        "Sacaba expedientes para auditorías y los archivaba de nuevo sin perder ninguno",
        "Respondía llamadas sobre expedientes y enviaba a cada quien al formulario correcto",
      ]),
      job("Líder de turno", "Mercado Fresco", "5/2009", "12/2013", [
        "Contaba las cajas al final de cada turno y explicaba por escrito cada diferencia",
        "Comparaba cupones y compras de programas con las reglas de cada programa",
        "Corregía errores de precio y de código en el sistema antes de abrir",
        "Capacitaba a cajeros nuevos en códigos, efectivo y trato",
        "Escribía el informe del turno y avisaba lo que quedaba pendiente",
        "Pedía lo que faltaba y comparaba cada entrega con su factura",
      ]),
      job("Secretaria escolar", "Primaria Saltillo Ridge", "8/2005", "4/2009", [
        "Mantenía completos y privados los registros de asistencia y vacunas",
        "Atendía a las familias en dos idiomas y anotaba lo que pedían",
        "Inscribía alumnos nuevos y comparaba cada formulario con sus documentos",
        "Preparaba las cifras del mes y las enviaba el día en que vencían",
        "Ordenaba los archivos de quienes se mudaban y enviaba copias a su nueva escuela",
      ]),
    ],
    skills: ["ICD-10-CM", "CPT", "Epic"],
  },
} as const satisfies Record<Language, Person>;

function job(position: string, employer: string, start: string, end: string, duties: readonly string[]): Job {
  return { position, employer, start, end, duties };
}

/** From the first page to the end of the guide, a step at a time, as a newcomer goes. */
class Newcomer {
  readonly #app: App;
  readonly #hand: Hand;

  constructor(app: App, hand: Hand) {
    this.#app = app;
    this.#hand = hand;
  }

  get #main(): Locator {
    return this.#app.page.getByRole("main");
  }

  /** Begins with a blank page. */
  async begin(): Promise<void> {
    await this.#hand.press(this.#app.button("library:start.blank.title"));
    await this.#app.heading("guide:steps.target.title").first().waitFor();
  }

  async goOn(step: string): Promise<void> {
    const way = this.#app.page.getByRole("navigation", { name: this.#app.t("guide:wayOn") });
    await this.#hand.press(way.getByRole("link").last());
    await this.#app.heading(`guide:steps.${step}.title`).first().waitFor();
  }

  /** From the review to the files. */
  async finish(): Promise<void> {
    const way = this.#app.page.getByRole("navigation", { name: this.#app.t("guide:wayOn") });
    await this.#hand.press(way.getByRole("link").last());
    await this.#app.heading("export:title").first().waitFor();
  }

  async write(key: string, words: string): Promise<void> {
    await this.#hand.write(
      this.#main.getByRole("textbox", { name: this.#app.t(key), exact: true }).first(),
      words,
    );
  }

  async press(key: string): Promise<void> {
    await this.#hand.press(this.#main.getByRole("button", { name: this.#app.t(key), exact: true }).first());
  }

  async addJob({ position, employer, start, end, duties }: Job): Promise<void> {
    await this.press("guide:work.add");
    await this.write("guide:work.position", position);
    await this.write("guide:work.employer", employer);
    await this.write("guide:dates.start", start);
    if (end !== "") await this.write("guide:dates.end", end);
    await this.press("guide:work.addDuty");
    for (const [at, duty] of duties.entries()) {
      if (at > 0) await this.#hand.key("Enter");
      await this.#hand.type(duty);
    }
    await this.press("guide:entries.done");
  }

  async findCredential(letters: string): Promise<void> {
    await this.#hand.write(
      this.#main.getByRole("combobox", { name: this.#app.t("guide:certifications.find") }),
      letters,
    );
    await this.#app.page.getByRole("option").first().waitFor();
    await this.#hand.key("ArrowDown");
    await this.#hand.key("Enter");
  }

  async addSkill(skill: string): Promise<void> {
    await this.#hand.write(
      this.#main.getByRole("combobox", { name: this.#app.t("guide:skills.add") }),
      skill,
    );
    await this.#hand.key("Enter");
  }

  async download(format: "pdf" | "docx"): Promise<Uint8Array> {
    const { page } = this.#app;
    const formats = this.#main.getByRole("radiogroup", { name: this.#app.t("export:format.label") });
    await this.#hand.choose(formats, this.#app.t(`export:format.${format}.title`));
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      this.#hand.press(this.#main.getByRole("button", { name: this.#app.t("export:action"), exact: true })),
    ]);
    return new Uint8Array(await readFile(await download.path()));
  }
}

async function writeAll(app: App, hand: Hand, person: Person): Promise<Newcomer> {
  const newcomer = new Newcomer(app, hand);
  await newcomer.begin();
  await newcomer.goOn("about");
  await newcomer.write("guide:about.name", person.name);
  await newcomer.write("guide:about.email", "noemi.barrios@example.com");
  await newcomer.write("guide:about.phone", "505 555 0136");
  await newcomer.goOn("education");
  await newcomer.press("guide:education.add");
  await newcomer.write("guide:education.institution", person.school);
  await newcomer.write("guide:education.studyType", person.program);
  await newcomer.write("guide:dates.finish", "5/2024");
  await newcomer.goOn("certifications");
  await newcomer.findCredential("CPC-A");
  await newcomer.goOn("work");
  for (const each of person.jobs) await newcomer.addJob(each);
  await newcomer.goOn("practicum");
  await newcomer.goOn("skills");
  await newcomer.press("guide:skills.addGroup");
  for (const skill of person.skills) await newcomer.addSkill(skill);
  await newcomer.goOn("summary");
  await newcomer.write("guide:summary.label", person.summary);
  await newcomer.goOn("review");
  await app.saved();
  return newcomer;
}

/** Every word that was written, in a file of two pages. */
async function expectWhole(newcomer: Newcomer, person: Person, page: Page): Promise<void> {
  const pdf = await newcomer.download("pdf");
  const words = (await wordsOfPdf(pdf)).join(" ");
  const written = [
    person.name,
    person.school,
    person.summary,
    ...person.skills,
    ...person.jobs.flatMap(({ position, employer, duties }) => [position, employer, ...duties]),
  ];
  for (const each of written) expect(words).toContain(wordsOf(each).join(" "));
  expect(await pagesOfPdf(pdf)).toBe(2);
  expect(await wordsOfDocx(await newcomer.download("docx"))).toEqual(await wordsOfPdf(pdf));
  await expect(page.getByRole("main").getByRole("alert")).toHaveCount(0);
}

/** By turns: by keyboard on a phone and on a tablet, by pointer on a desk. */
function isDefault([language, hand, width]: (typeof RUNS)[number]): boolean {
  return hand === "pointer" ? width === 1440 : width !== 1440 && (width === 820) === (language === "es");
}

const HANDS = { keyboard: keyboardHand, pointer: pointerHand } as const;
/** The keyboard at every width in both languages; the pointer at every width. */
const RUNS = [
  ["en", "keyboard", 360],
  ["en", "keyboard", 820],
  ["en", "keyboard", 1440],
  ["es", "keyboard", 360],
  ["es", "keyboard", 820],
  ["es", "keyboard", 1440],
  ["es", "pointer", 360],
  ["en", "pointer", 820],
  ["es", "pointer", 1440],
] as const;

for (const [language, hand, width] of byTurns(RUNS, isDefault)) {
  test.describe(`in ${language} by ${hand}, ${width} px`, () => {
    test.use({ language, viewport: { width, height: 900 }, contextOptions: { reducedMotion: "reduce" } });

    test("from a blank page to a finished resume of two pages, PDF and Word", async ({ app, page }) => {
      test.setTimeout(150_000);
      await app.open();
      const person: Person = PEOPLE[language];
      const newcomer = await writeAll(app, HANDS[hand](page), person);
      await newcomer.finish();
      await expectWhole(newcomer, person, page);
    });
  });
}
