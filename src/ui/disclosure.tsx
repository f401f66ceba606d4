import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { Disclosure as AriaDisclosure, Button, DisclosurePanel, Heading } from "react-aria-components";

interface DisclosureProps {
  readonly title: ReactNode;
  readonly children: ReactNode;
  readonly isOpenAtFirst?: boolean;
}

export function Disclosure({ title, children, isOpenAtFirst = false }: DisclosureProps) {
  return (
    <AriaDisclosure defaultExpanded={isOpenAtFirst} className="group">
      <Heading level={2}>
        <Button
          slot="trigger"
          className="flex min-h-9 items-center gap-1.5 rounded-sm text-left font-semibold text-accent text-note data-hovered:text-accent-strong pointer-coarse:min-h-11"
        >
          <ChevronRight
            aria-hidden
            size={16}
            className="shrink-0 transition-transform group-data-expanded:rotate-90"
          />
          {title}
        </Button>
      </Heading>
      <DisclosurePanel className="pl-[22px]">{children}</DisclosurePanel>
    </AriaDisclosure>
  );
}
