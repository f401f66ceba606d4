import type { Page } from "@playwright/test";
import { expect, hearComplaints, test } from "./app-test.ts";
import { GuidePage } from "./page-models/guide-page.ts";
import { LibraryPage } from "./page-models/library-page.ts";

/** Called by each vector if it ran. */
const RUN = "tripwire()";

/** The nastiest of the unit tests' vectors, which hold all of them to every file format. */
const VECTORS = [
  `<script>${RUN}</script>`,
  `<img src=x onerror=${RUN}>`,
  `"><svg onload=${RUN}>`,
  `" autofocus onfocus=${RUN} x="`,
  `<a href="javascript:${RUN}">Site</a>`,
  `<iframe srcdoc="<script>parent.${RUN}</script>"></iframe>`,
  `</textarea><script>${RUN}</script>`,
  `<math><mtext><table><mglyph><style><img src=x onerror=${RUN}></style></mglyph></table></mtext></math>`,
  `{{constructor.constructor('${RUN}')()}}`,
  `$t(common:undo) <0>bold</0>`,
  `=HYPERLINK("javascript:${RUN}")`,
  "\u202e<style>*{display:none}</style>",
] as const;

interface Watched extends Window {
  ran: number;
  refused: string[];
  tripwire: () => void;
}

async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the test's own marks in the page
    const watched = window as unknown as Watched;
    watched.ran = 0;
    watched.refused = [];
    watched.tripwire = () => void (watched.ran += 1);
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) =>
      watched.refused.push(effectiveDirective),
    );
  });
}

async function seen(page: Page): Promise<{ ran: number; refused: string[] }> {
  return page.evaluate(() => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the test's own marks in the page
    const { ran, refused } = window as unknown as Watched;
    // The page's own policy and the host's each say so.
    return { ran, refused: [...new Set(refused)] };
  });
}

test("words that would run elsewhere stay words in every field, and the policy has nothing to refuse", async ({
  app,
  page,
}) => {
  await watch(page);
  await app.open();
  await new LibraryPage(app).openSample("cna");
  const guide = new GuidePage(app);
  let filled = 0;
  for (const step of ["work", "skills", "summary", "about"] as const) {
    await guide.goTo(step);
    if (step === "work") await guide.openJob("");
    for (const field of await page.getByRole("main").getByRole("textbox").all()) {
      if (!(await field.isEditable()) || (await field.getAttribute("inputmode")) === "numeric") continue;
      await field.fill(VECTORS[filled % VECTORS.length] ?? "");
      filled += 1;
    }
  }
  expect(filled).toBeGreaterThanOrEqual(VECTORS.length);
  await app.field("guide:about.name").fill(VECTORS[0]);
  await guide.paperShows(VECTORS[0]);
  await app.saved();
  await page.goto("/#/");
  await expect(new LibraryPage(app).record(VECTORS[0])).toBeVisible();
  expect(await seen(page)).toEqual({ ran: 0, refused: [] });
});

test("words that are written into the page as mark-up are refused, and the watch above notices it", async ({
  page,
}) => {
  await watch(page);
  await page.goto("/");
  const refusal = await page.evaluate((words) => {
    try {
      document.body.innerHTML = words;
      return "";
    } catch (error) {
      return String(error);
    }
  }, VECTORS[1]);
  expect(refusal).toContain("TrustedHTML");
  expect(await seen(page)).toEqual({ ran: 0, refused: ["require-trusted-types-for"] });
  await page.evaluate(() => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the test's own marks in the page
    (window as unknown as Watched).tripwire();
  });
  expect(await seen(page)).toMatchObject({ ran: 1 });
});

test.describe("with its policy taken away", () => {
  test.use({ bypassCSP: true });

  test("a page that asks another origin for anything is noticed", async ({ page, baseURL }) => {
    const complaints: string[] = [];
    hearComplaints(page, baseURL, complaints);
    await page.route("https://example.com/**", (route) => route.fulfill({ status: 204 }));
    await page.goto("/");
    await page.evaluate(() => {
      new Image().src = "https://example.com/pixel.png";
    });
    await expect.poll(() => complaints).toContain("request to another origin: https://example.com/pixel.png");
  });
});

for (const { name, hasHash, ran } of [
  { name: "code that was changed on the way doesn't run", hasHash: true, ran: 0 },
  { name: "without the hash in the page it would: the twin", hasHash: false, ran: 1 },
]) {
  test(name, async ({ page }) => {
    await watch(page);
    await page.route("**/assets/index-*.js", async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: `tripwire();${await answer.text()}` });
    });
    await page.route("/", async (route) => {
      const answer = await route.fetch();
      const text = await answer.text();
      await route.fulfill({
        response: answer,
        body: hasHash ? text : text.replaceAll(/ integrity="[^"]*"/g, ""),
      });
    });
    const [code] = await Promise.all([page.waitForResponse("**/assets/index-*.js"), page.goto("/")]);
    await code.finished();
    await page.waitForLoadState("networkidle");
    expect(await seen(page)).toMatchObject({ ran });
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(hasHash ? 0 : 1);
  });
}

test("a part that an update has removed is found again by itself", async ({ page }) => {
  let lost = 0;
  await page.route("**/assets/about-screen-*.js", async (route) => {
    lost += 1;
    if (lost === 1) await route.fulfill({ status: 404 });
    else await route.continue();
  });
  await page.goto("/");
  await page.evaluate(() => {
    location.hash = "#/about";
  });
  await expect(page.getByRole("heading", { name: "About Crosswalk" })).toBeVisible();
  expect(lost).toBe(2);
});
