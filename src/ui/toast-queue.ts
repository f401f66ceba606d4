import { UNSTABLE_ToastQueue as AriaToastQueue } from "react-aria-components";

export interface ToastMessage {
  readonly text: string;
  /** What takes it back, or leads on. */
  readonly action?: { readonly text: string; readonly onPress: () => void };
}

export const toastQueue = new AriaToastQueue<ToastMessage>({ maxVisibleToasts: 2 });

const STAY_MS = 8000;

/** A word on what just happened; it goes by itself, and nothing depends on it being read. */
export function showToast(message: ToastMessage): void {
  toastQueue.add(message, { timeout: STAY_MS });
}
