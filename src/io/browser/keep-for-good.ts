/** Asks the browser not to clear what the app keeps when the device runs short of space. */
export async function keepForGood(): Promise<void> {
  try {
    const { storage } = navigator;
    if (!(await storage.persisted())) await storage.persist();
  } catch {
    // A browser without it keeps what it can.
  }
}
