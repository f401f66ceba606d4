import type { Folder } from "#io/storage/backup/folder-files.ts";

interface FolderPicker {
  readonly showDirectoryPicker?: (wish: {
    readonly id: string;
    readonly mode: "readwrite";
  }) => Promise<Folder>;
}

/** Whether this browser lets a page write into a folder of the person's own. */
export function canPickFolder(): boolean {
  return picker().showDirectoryPicker !== undefined;
}

/** Undefined where the person closes the browser's window without choosing. */
export async function pickFolder(): Promise<Folder | undefined> {
  try {
    return await picker().showDirectoryPicker?.({ id: "crosswalk-backups", mode: "readwrite" });
  } catch {
    return undefined;
  }
}

function picker(): FolderPicker {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the DOM types don't know the picker yet
  return globalThis as FolderPicker;
}
