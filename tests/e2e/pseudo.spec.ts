import { readFileSync } from "node:fs";
import { foldText } from "#core/text/fold-text.ts";
import { sourceFiles } from "../architecture/source-files.ts";
import { expect, test } from "./app-test.ts";
import { lookOver } from "./look-over.ts";
import { byTurns } from "./matrix.ts";
import { ApplicationsPage } from "./page-models/applications-page.ts";
import { ExportPage } from "./page-models/export-page.ts";
import { GuidePage, STEPS } from "./page-models/guide-page.ts";
import { LibraryPage } from "./page-models/library-page.ts";
import { PseudoApp } from "./page-models/pseudo-app.ts";
import { TransferPage } from "./page-models/transfer-page.ts";

const OUTSIDE_PAGES = ["settings", "about", "privacy", "glossary"] as const;
const POSTING = readFileSync("tests/fixtures/postings/en-tiny-practice-brindle.txt", "utf8");

/** What isn't the interface's: facts of the example's, of the posting, of the career map and of the designs. */
const DATA = plain(
  [
    ...sourceFiles(
      ["src/core/career-map", "src/core/documents/labels", "templates"],
      [".ts", ".json", ".md"],
    ),
    ...sourceFiles(["src/features/library/samples"], [".json"]),
    ...sourceFiles(["src/features/help"], ["-table.ts"]),
  ]
    .map(({ text }) => text)
    .join("\n") + POSTING,
);
/** Names that are the same in every language, addresses, and dates. */
const NAMES =
  /^(English|Español|EN|ES|O\*NET Resource Center|Creative Commons Attribution 4\.0|https?:.*|.*\.pdf|(\w{3,9} )?\d{4}( –.*)?)$/;

function plain(text: string): string {
  return foldText(text).replaceAll(/[^\p{L}\p{N}]+/gu, " ");
}

/** A line of facts may be put together of several. */
function isOurs(text: string): boolean {
  return text
    .split(/[,·:;()]/)
    .map((part) => part.trim())
    .some((part) => !NAMES.test(part) && !DATA.includes(plain(part).trim()));
}

const SCREENS = [
  ["phone", 360, 740],
  ["desktop", 1280, 800],
  ["desktop at 200 %", 640, 400],
  ["desktop at 400 %", 320, 256],
] as const;

/** A phone, and a desktop at twice the size. */
function isDefault([, width]: (typeof SCREENS)[number]): boolean {
  return width === 360 || width === 640;
}

for (const [name, width, height] of byTurns(SCREENS, isDefault)) {
  test.describe(`in the pseudo-locale, ${name}`, () => {
    test.use({ viewport: { width, height }, contextOptions: { reducedMotion: "reduce" } });

    test("every word comes from a catalog and has room", async ({ page, app: watched }) => {
      test.slow();
      const app = new PseudoApp(page, watched.language);
      let texts = 0;
      const check = async (place: string): Promise<void> => {
        const sight = await lookOver(page);
        texts += sight.texts;
        expect.soft(sight.bare.filter(isOurs), `${place}: words of no catalog`).toEqual([]);
        expect.soft(sight.clipped, `${place}: words cut off`).toEqual([]);
        expect.soft(sight.overflow, `${place} is wider than the screen`).toBeLessThanOrEqual(0);
      };
      await app.open();
      await app.heading("library:welcome.title").waitFor();
      await check("library, first run");
      for (const place of OUTSIDE_PAGES) {
        await page.goto(`/?pseudo#/${place}`);
        await page.getByRole("heading", { level: 1 }).waitFor();
        await check(place);
      }
      await page.goto("/?pseudo#/");
      await new LibraryPage(app).openSample("teacher");
      const guide = new GuidePage(app);
      for (const step of STEPS) {
        await guide.goTo(step);
        await check(step);
      }
      await new TransferPage(app).open();
      await check("transfer");
      const applications = new ApplicationsPage(app);
      await applications.open();
      await check("applications");
      await applications.paste(POSTING);
      await check("posting");
      await applications.writeLetter("en");
      await check("letter");
      await new ExportPage(app).open();
      await check("export");
      await page.goto("/?pseudo#/");
      await app.heading("library:title").waitFor();
      await check("library");
      expect(texts).toBeGreaterThan(500);
    });
  });
}
