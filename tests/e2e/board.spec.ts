import { expect, test } from "./app-test.ts";
import { languages, screens } from "./matrix.ts";
import { ApplicationsPage } from "./page-models/applications-page.ts";
import { BoardPage } from "./page-models/board-page.ts";
import { keyboardHand, tabTo } from "./page-models/hand.ts";
import { LibraryPage } from "./page-models/library-page.ts";
import { wordsOf } from "./read-back.ts";

const POSTING =
  "Medical Coder\nFoxglove Clinic, Boise, ID\n\nRequirements\n- CPC-A or CPC\n- ICD-10-CM and CPT\n- Epic preferred\n\nPerks\nWe pay for your CIRCC exam.\n\nHow to apply\nEmail your resume and two references to jobs@foxglove.example by December 18, 2026.\n";

for (const [language, width] of screens(["en", 1440])) {
  test.describe(`in ${language} at ${width}`, () => {
    test.use({ language, viewport: { width, height: 900 }, contextOptions: { reducedMotion: "reduce" } });

    test("from a posting to the follow-up, by keyboard alone", async ({ app, page }) => {
      await app.open();
      await new LibraryPage(app).openSample("front-desk");
      const applications = new ApplicationsPage(app);
      const board = new BoardPage(app);
      const hand = keyboardHand(page);

      await applications.open();
      await hand.write(app.field("posting:paste.label"), POSTING);
      await hand.press(app.button("posting:paste.action"));
      await app.heading("posting:match.title").waitFor();
      await expect(page.getByText("jobs@foxglove.example").first()).toBeVisible();

      await applications.goTo("letter");
      await hand.press(app.button("letter:write"));
      await applications.letterParagraphs().first().waitFor();

      await applications.goTo("progress");
      await expect(board.date("deadline")).toHaveValue("2026-12-18");
      await hand.choose(board.statuses(), app.t("applications:statuses.sent"));
      await expect(board.date("sent")).not.toHaveValue("");
      await expect(page.getByRole("button", { name: `, ${app.t("applications:sent.resume")}` })).toHaveCount(
        2,
      );
      await expect(page.getByRole("button", { name: `, ${app.t("applications:sent.letter")}` })).toHaveCount(
        2,
      );

      await hand.press(app.link("applications:progress.letters.follow-up"));
      await app.heading("letter:later.follow-up.title").first().waitFor();
      await hand.press(app.button("letter:write"));
      const followUp = await applications.letterParagraphs().first().innerText();
      await hand.press(page.getByRole("main").getByRole("link", { name: app.t("letter:download") }));
      await expect(page.getByText(/-Follow-up-Foxglove-Clinic\.pdf$/)).toBeVisible();
      await page.goBack();

      await applications.goTo("letter");
      await app.heading("letter:title").first().waitFor();
      await expect(applications.letterParagraphs().first()).not.toHaveText(followUp);
    });
  });
}

for (const language of languages("es")) {
  test.describe(`in ${language}`, () => {
    test.use({ language, contextOptions: { reducedMotion: "reduce" } });

    test("a card is moved by keyboard, by menu and by drag; how it ended is asked; a move can be taken back", async ({
      app,
      page,
    }) => {
      await app.open();
      await new LibraryPage(app).openSample("front-desk");
      const applications = new ApplicationsPage(app);
      const board = new BoardPage(app);
      await applications.open();
      await applications.paste(POSTING);
      await applications.open();

      await tabTo(page, board.card("Medical Coder"));
      await page.keyboard.press("Shift+ArrowRight");
      await expect(board.cardsIn("preparing")).toHaveCount(1);
      await expect(board.card("Medical Coder")).toBeFocused();
      await page.keyboard.press("Shift+ArrowRight");
      await expect(board.cardsIn("sent")).toHaveCount(1);

      await board.moveByMenu("Medical Coder", "closed");
      await page.getByRole("dialog").getByText(app.t("applications:reasons.not-selected")).click();
      await app.button("applications:close.action").click();
      await expect(board.cardsIn("closed")).toContainText([app.t("applications:reasons.not-selected")]);

      await board.drag("Medical Coder", "interview");
      await expect(board.cardsIn("interview")).toHaveCount(1);
      await expect(app.heading("applications:title").first()).toBeVisible();
      const said = page
        .getByRole("alertdialog")
        .filter({ hasText: app.t("applications:statuses.interview") });
      await said.getByRole("button", { name: app.t("common:undo") }).click();
      await expect(board.cardsIn("closed")).toHaveCount(1);

      await page.goto("/#/");
      await app.link("library:allApplications").click();
      await app.heading("applications:all.title").first().waitFor();
      await expect(board.card("Medical Coder")).toBeVisible();
    });

    test("what was sent stays as it was, and what differs since is told in words", async ({ app, page }) => {
      await app.open();
      await new LibraryPage(app).openSample("front-desk");
      const applications = new ApplicationsPage(app);
      const board = new BoardPage(app);
      await applications.open();
      await applications.paste(POSTING);
      await applications.writeLetter("en");
      await applications.goTo("progress");
      await board.statuses().getByText(app.t("applications:statuses.sent"), { exact: true }).click();
      await applications.goTo("letter");
      await applications.rewordParagraph(0, "Quince and lighthouse, in my own words.");
      await applications.goTo("progress");
      await app.button("applications:sent.differs").click();
      await expect(page.getByRole("insertion").filter({ hasText: "lighthouse" }).first()).toBeVisible();

      const [file] = await Promise.all([
        page.waitForEvent("download"),
        page
          .getByRole("button", { name: `, ${app.t("applications:sent.letter")}` })
          .first()
          .click(),
      ]);
      expect(file.suggestedFilename()).toMatch(/-Foxglove-Clinic\.pdf$/);
    });

    test("a requirement that was read wrong is corrected, and stays so when the posting is changed", async ({
      app,
      page,
    }) => {
      await app.open();
      await new LibraryPage(app).openSample("front-desk");
      const applications = new ApplicationsPage(app);
      await applications.open();
      await applications.paste(POSTING);
      await applications.ask("Epic").getByRole("button").click();
      await app.button("posting:correct.drop").click();
      await expect(applications.ask("Epic").getByRole("button", { expanded: false })).toHaveCount(0);

      await app.button("posting:correct.add").click();
      const dialog = page.getByRole("dialog");
      await dialog.getByRole("textbox").fill("RHIA");
      await expect(dialog.getByText(app.t("posting:correct.notThere"))).toBeVisible();
      await dialog.getByRole("textbox").fill("CIRCC");
      await dialog.getByRole("button", { name: app.t("posting:correct.save"), exact: true }).click();
      await expect(applications.ask("CIRCC")).toBeVisible();

      await app.button("posting:text.change").click();
      await app.field("posting:paste.label").fill(`Now hiring\n${POSTING}`);
      await app.button("posting:text.done").click();
      await expect(applications.ask("CIRCC")).toBeVisible();
      const corrections = page.getByRole("region", { name: app.t("posting:correct.list") });
      await expect(corrections.getByRole("listitem")).toHaveCount(2);
    });

    test("a posting is opened from a Word file, and the list is taken along as a table and a calendar", async ({
      app,
      page,
    }) => {
      await app.open();
      await new LibraryPage(app).openSample("front-desk");
      const applications = new ApplicationsPage(app);
      const board = new BoardPage(app);
      await applications.open();
      const words = ["Medical Coder", "Requirements", "CPC required", "Apply by December 18, 2030"];
      await page.locator('input[type="file"]').setInputFiles(board.wordFile(words));
      await expect(app.field("posting:paste.label")).toHaveValue(/CPC required/);
      await app.button("posting:paste.action").click();
      await app.heading("posting:match.title").waitFor();
      await applications.open();

      const table = await board.takeAlong("csv");
      expect(table.startsWith("\uFEFF")).toBe(true);
      expect(table).toContain('"Medical Coder"');
      const days = await board.takeAlong("ics");
      expect(days).toContain("DTSTART;VALUE=DATE:20301218\r\n");
      expect(wordsOf(days.replace(/\r\n /g, ""))).toContain("coder");
    });
  });
}
