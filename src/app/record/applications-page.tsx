import { ApplicationsScreen } from "#features/applications/applications-screen.tsx";
import { PastePosting } from "#features/posting/paste-posting.tsx";

/** The record's applications, and the place to add a posting to them. */
export function ApplicationsPage() {
  return <ApplicationsScreen renderPaste={(onRead) => <PastePosting onRead={onRead} />} />;
}
