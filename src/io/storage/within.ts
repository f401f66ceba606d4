/** The name of the error of what took longer than it may. */
export const NO_ANSWER = "NoAnswerError";

/** The outcome of the work; rejects where it takes longer than the limit, milliseconds. */
export async function within<T>(work: Promise<T>, limit: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DOMException("no answer", NO_ANSWER)), limit);
  });
  try {
    return await Promise.race([work, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}
