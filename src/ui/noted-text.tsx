import { type ReactNode, useCallback, useState } from "react";
import { Pressable, Tooltip, TooltipTrigger } from "react-aria-components";

interface NotedTextProps {
  /** Running text; it keeps its place in the line. */
  readonly children: ReactNode;
  readonly note: ReactNode;
  readonly className?: string;
}

/** Words with a note that shows on hover, on focus and on touch. */
export function NotedText({ children, note, className }: NotedTextProps) {
  const [isOpen, setIsOpen] = useState(false);
  const [main, setMain] = useState<Element | null>(null);
  const findMain = useCallback((words: Element | null) => {
    if (words !== null) setMain(words.closest("main"));
  }, []);
  return (
    <TooltipTrigger delay={250} closeDelay={80} isOpen={isOpen} onOpenChange={setIsOpen}>
      <Pressable onPress={() => setIsOpen(true)}>
        {/* A button element can't break across lines as words do. */}
        {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role */}
        <span ref={findMain} role="button" className={className}>
          {children}
        </span>
      </Pressable>
      <Tooltip
        // Inside of the page's main part, where landmarks lead.
        {...(main === null ? {} : { UNSTABLE_portalContainer: main })}
        offset={6}
        placement="bottom start"
        className="max-w-[340px] animate-rise rounded-md border border-line bg-sheet px-3.5 py-2.5 text-note shadow-float"
      >
        {note}
      </Tooltip>
    </TooltipTrigger>
  );
}
