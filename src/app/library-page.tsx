import { LibraryScreen } from "#features/library/library-screen.tsx";

/** The list of records, with the reader of files put in its place. */
export function LibraryPage() {
  return <LibraryScreen renderImport={() => null} />;
}
