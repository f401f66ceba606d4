import { lazy, Suspense, useEffect, useState } from "react";
import { toastQueue } from "./toast-queue.ts";

const ToastRegion = lazy(async () => ({ default: (await import("./toast-region.tsx")).ToastRegion }));

/** Where words on what just happened appear; its parts load with the first of them. */
export function ToastPlace() {
  const [isNeeded, setIsNeeded] = useState(false);
  useEffect(() => toastQueue.subscribe(() => setIsNeeded(true)), []);
  return isNeeded ? (
    <Suspense>
      <ToastRegion />
    </Suspense>
  ) : null;
}
