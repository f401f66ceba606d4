/** `npm run torture` asks for the full counts; each other run takes enough of them to notice a mistake. */
const IS_TORTURE = process.env["TORTURE"] !== undefined;

export function counts(usual: number, torture: number): number {
  return IS_TORTURE ? torture : usual;
}

/** Says how much was tried, so that a check which saw nothing can't pass unnoticed. */
export function report(line: string): void {
  process.stdout.write(`${line}\n`);
}
