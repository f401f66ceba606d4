import type { Posting } from "./posting.ts";

/** What an application goes by: the job and whom it is for, else the posting's first words. */
export function postingName({ title, employer }: Pick<Posting, "title" | "employer">, text: string): string {
  const parts = [title, employer].filter((part) => part !== null && part !== "");
  if (parts.length > 0) return parts.join(", ");
  const firstLine = text.split("\n").find((line) => line.trim() !== "") ?? "";
  return firstLine.trim().slice(0, 80);
}
