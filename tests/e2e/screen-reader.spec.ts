import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import { expect, test } from "./app-test.ts";
import { GuidePage, STEPS } from "./page-models/guide-page.ts";
import { LibraryPage } from "./page-models/library-page.ts";

/** What a screen reader says, kept to be read by a person: `SPOKEN=write npx playwright test screen-reader` writes it anew. */
const FOLDER = "tests/golden/spoken";
const IS_UPDATE = process.env["SPOKEN"] === "write";
/** A step says less than this, or the reader goes in circles. */
const MOST_PHRASES = 600;

const READER = createRequire(import.meta.url).resolve("@guidepup/virtual-screen-reader/browser.js");

test.use({ bypassCSP: true });

/** Everything that is said from the beginning of the main part to its end. */
async function spokenIn(page: Page): Promise<string[]> {
  return page.evaluate(
    async ([script, most]) => {
      const address = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
      const { virtual } = (await import(address)) as typeof import("@guidepup/virtual-screen-reader");
      const main = document.querySelector("main");
      if (main === null) return [];
      await virtual.start({ container: main });
      const end = "end of main";
      for (let phrases = 0; phrases < most; phrases += 1) {
        if ((await virtual.lastSpokenPhrase()) === end) break;
        await virtual.next();
      }
      const log = await virtual.spokenPhraseLog();
      await virtual.stop();
      return log;
    },
    [readFileSync(READER, "utf8"), MOST_PHRASES] as const,
  );
}

for (const language of ["en", "es"] as const) {
  test.describe(`what a screen reader says in ${language}`, () => {
    test.use({ language });

    test("step by step, with a finished record", async ({ app }) => {
      test.setTimeout(180_000);
      const { page } = app;
      await app.open();
      await new LibraryPage(app).openSample("cashier");
      await app.chooseDocumentLanguage(language);
      const guide = new GuidePage(app);
      for (const step of STEPS) {
        await guide.goTo(step);
        if (IS_UPDATE) await settled(page);
        const spoken = await spokenIn(page);
        expect(spoken.length, step).toBeGreaterThan(8);
        expect(spoken.at(-1)).toBe("end of main");
        const heading = `heading, ${app.t(`guide:steps.${step}.title`)}, level 1`;
        expect(spoken, step).toContain(heading);
        expect(namelessIn(spoken), step).toEqual([]);
        // The paper comes when it is drawn; what it says is the document itself.
        const paper = spoken.findIndex((phrase) => phrase === `region, ${app.t("preview:resume")}`);
        keep(`${language}.${step}`, paper < 0 ? spoken : spoken.slice(0, paper));
      }
    });
  });
}

/** Nothing more comes to the page: what is read later than the page itself is kept too. */
async function settled(page: Page): Promise<void> {
  let before = "";
  await expect
    .poll(
      async () => {
        const [last, now] = [before, (await page.getByRole("main").innerHTML()).replaceAll(/blob:\S+/g, "")];
        before = now;
        return last === now;
      },
      { intervals: [1000] },
    )
    .toBe(true);
}

/** Things to press or to fill that don't say what they are. */
function namelessIn(spoken: readonly string[]): string[] {
  return spoken.filter((phrase) =>
    /^(?:button|link|textbox|combobox|checkbox|radio|switch)(?:$|, (?:not |expanded|collapsed))/.test(phrase),
  );
}

/** Kept to be read by a person; what must hold is asserted above. */
function keep(name: string, spoken: readonly string[]): void {
  if (!IS_UPDATE) return;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${FOLDER}/${name}.txt`, `${spoken.join("\n")}\n`);
}
