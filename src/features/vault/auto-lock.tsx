import { useEffect } from "react";
import { useServices } from "#state/services-context.ts";
import { createIdleWatch } from "./idle-watch.ts";
import { lockAfter } from "./lock-after.ts";

const SIGNS_OF_LIFE = ["pointerdown", "keydown", "wheel", "touchstart"] as const;
/** How often it is looked at, milliseconds; a tab that slept looks as soon as it wakes. */
const LOOK_EVERY = 5000;

/** Locks this tab once nobody has touched it for as long as the person chose. */
export function AutoLock() {
  const { vault, choices } = useServices();
  useEffect(() => {
    const { live, look } = createIdleWatch({
      now: () => Date.now(),
      limit: () => {
        const after = lockAfter(choices);
        return after === "never" ? undefined : Number(after) * 60_000;
      },
      onOver: () => void vault.lockTab(),
    });
    const timer = setInterval(look, LOOK_EVERY);
    document.addEventListener("visibilitychange", look);
    for (const sign of SIGNS_OF_LIFE) addEventListener(sign, live, { capture: true, passive: true });
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
      for (const sign of SIGNS_OF_LIFE) removeEventListener(sign, live, { capture: true });
    };
  }, [vault, choices]);
  return null;
}
