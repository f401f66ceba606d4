import { ProgressBar } from "react-aria-components";

/** Work whose length nobody knows: what is being done, over a line that moves. */
export function WaitingLine({ label }: { readonly label: string }) {
  return (
    <ProgressBar aria-label={label} isIndeterminate className="flex w-full flex-col gap-2">
      <span className="font-semibold">{label}</span>
      <span className="h-1 overflow-hidden rounded-full bg-line forced-colors:border">
        <span className="block h-full w-1/3 animate-pass rounded-full bg-accent motion-reduce:w-full motion-reduce:opacity-60 forced-colors:bg-[Highlight]" />
      </span>
    </ProgressBar>
  );
}
