import { Bell, CalendarDays } from "lucide-react";
import { isDue, type NextStep } from "#core/applications/next-step.ts";
import { useStepWords } from "./use-step-words.ts";

/** What is due on an application: to be done now, or known to come. */
export function StepNote({ step }: { readonly step: NextStep }) {
  const wordsOf = useStepWords();
  const due = isDue(step);
  const Icon = due ? Bell : CalendarDays;
  return (
    <p
      className={`flex items-start gap-1.5 text-caption ${due ? "font-semibold text-attention" : "text-soft"}`}
    >
      <Icon aria-hidden size={14} className="mt-[3px] shrink-0" />
      <span>{wordsOf(step)}</span>
    </p>
  );
}
