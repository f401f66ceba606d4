import { test as base, expect, type Page } from "@playwright/test";
import type { Language } from "#core/model/language.ts";
import { App } from "./page-models/app.ts";

interface Fixtures {
  readonly language: Language;
  readonly app: App;
}

/** Said by the test runner itself where a test asks for no offline copy. */
const RUNNERS_OWN = "Service Worker registration blocked by Playwright";

/** Notes each request to another origin, each error in the console, and each exception of a page. */
export function hearComplaints(page: Page, baseURL: string | undefined, complaints: string[]): void {
  page.on("console", (message) => {
    const isComplaint = message.type() === "error" || message.type() === "warning";
    if (isComplaint && message.text() !== RUNNERS_OWN) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    const url = new URL(request.url());
    const isOwn = url.origin === baseURL || url.protocol === "blob:" || url.protocol === "data:";
    if (!isOwn) complaints.push(`request to another origin: ${url.href}`);
  });
}

/** Every test fails on a request to another origin, an error in the console, or an exception in the page. */
export const test = base.extend<Fixtures>({
  language: ["en", { option: true }],
  app: async ({ page, language, baseURL }, use) => {
    const complaints: string[] = [];
    hearComplaints(page, baseURL, complaints);
    await use(new App(page, language));
    expect(complaints).toEqual([]);
  },
});
export { expect };
