import type { i18n as I18n } from "i18next";
import { openViewOf } from "#core/model/open-view.ts";
import { chooseDocument } from "#features/export/chosen-document.ts";
import { verdictOf } from "#features/export/verdict.ts";
import type { CareerSession } from "#state/career-session.ts";
import type { Services } from "#state/services.ts";
import { showToast } from "#ui/toast-queue.ts";

/** Stores what isn't stored yet, and says how it went. */
export async function saveNow(flush: CareerSession["flush"], i18n: I18n): Promise<void> {
  const state = await flush();
  const t = await wordsOf(i18n);
  showToast({ text: t(state === "failed" ? "actions.notSaved" : "actions.saved") });
}

/** Hands over the resume as a PDF that reads back whole; where there is more to say, the page of downloads says it. */
export async function downloadResume(
  session: CareerSession,
  { documents, download, today }: Pick<Services, "documents" | "download" | "today">,
  i18n: I18n,
  openDownloads: () => void,
): Promise<void> {
  const { record: career } = session.store.getState();
  const view = openViewOf(career, session.openDocument.getState().viewId);
  const chosen = chooseDocument(career, view, undefined, today());
  if (chosen.tree === undefined) return openDownloads();
  const made = await documents.make({ tree: chosen.tree, template: chosen.template, format: "pdf" });
  if (!made.ok || verdictOf(made.value.proof).kind !== "whole") return openDownloads();
  const name = chosen.fileName("pdf");
  download(name, made.value.bytes, "application/pdf");
  const t = await wordsOf(i18n);
  showToast({ text: t("actions.downloaded", { name }) });
}

async function wordsOf(i18n: I18n) {
  await i18n.loadNamespaces("commands");
  return i18n.getFixedT(null, "commands");
}
