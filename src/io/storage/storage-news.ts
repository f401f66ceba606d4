import { z } from "zod";

/** What tabs tell each other. An old tab must understand a newer app: kinds are added, never changed. */
const storageNewsSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("saved"), id: z.string() }),
  z.object({ kind: z.literal("removed"), id: z.string() }),
  /** A newer app has written what is stored: this tab must not write any more. */
  z.object({ kind: z.literal("newer") }),
  /** Everything was erased: what a tab still holds is of nobody. */
  z.object({ kind: z.literal("erased") }),
  /** Everything is about to be moved: what isn't stored yet is to be stored now. */
  z.object({ kind: z.literal("settle") }),
  /** What is kept was locked, or its lock has changed: a tab shows nothing of it any more. */
  z.object({ kind: z.literal("locked") }),
]);
export type StorageNews = z.infer<typeof storageNewsSchema>;

type Listener = (news: StorageNews) => void;

export interface NewsDesk {
  /** Tells the other tabs. */
  readonly tell: (news: StorageNews) => void;
  /** Tells this tab, as if another had. */
  readonly report: (news: StorageNews) => void;
  /** What other tabs tell; returns what ends the listening. */
  readonly hear: (listener: Listener) => () => void;
}

/** What is used of a `BroadcastChannel`. */
export type NewsChannel = Pick<BroadcastChannel, "postMessage" | "addEventListener">;

/** News between the tabs of one browser; without a channel a tab hears itself only. */
export function createNewsDesk(channel: NewsChannel | undefined): NewsDesk {
  const listeners = new Set<Listener>();
  const report: Listener = (news) => {
    for (const listener of listeners) listener(news);
  };
  channel?.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    const heard = storageNewsSchema.safeParse(data);
    if (heard.success) report(heard.data);
  });
  return {
    // A channel reaches its own origin only, and takes no target.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    tell: (news) => channel?.postMessage(news),
    report,
    hear: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
