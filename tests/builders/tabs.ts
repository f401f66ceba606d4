import type { NewsChannel, NewsDesk } from "#io/storage/storage-news.ts";
import { createNewsDesk } from "#io/storage/storage-news.ts";

/** News desks of so many tabs of one browser: each hears the others a moment later, never itself. */
export function newsDesks(count: number): NewsDesk[] {
  const channels = Array.from({ length: count }, () => new EventTarget());
  return channels.map((own) => {
    const channel: Pick<NewsChannel, "postMessage"> & EventTarget = Object.assign(own, {
      postMessage: (data: unknown) => {
        for (const other of channels) {
          if (other !== own) setImmediate(() => other.dispatchEvent(new MessageEvent("message", { data })));
        }
      },
    });
    return createNewsDesk(channel);
  });
}
