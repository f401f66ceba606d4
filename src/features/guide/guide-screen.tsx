import { FileText, ListChecks, type LucideIcon, PenLine } from "lucide-react";
import { type ReactNode, useState } from "react";
import { Button as AriaButton } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { Language } from "#core/model/language.ts";
import { useCareer } from "#state/career-session-context.ts";
import { BothSidesProvider, useBothSides } from "./form/both-sides.tsx";
import { SideWalk } from "./pair/side-walk.tsx";
import { STEP_CONTENT } from "./step-content.tsx";
import { StepPage } from "./step-page.tsx";
import type { StepId } from "./steps.ts";
import { StepsLine } from "./steps-line.tsx";
import { StepsRail } from "./steps-rail.tsx";
import { usePageMemory } from "./use-page-memory.ts";
import { useSought } from "./use-sought.ts";

const TABS = ["steps", "edit", "paper"] as const;
type Tab = (typeof TABS)[number];
const TAB_ICONS = { steps: ListChecks, edit: PenLine, paper: FileText } as const satisfies Record<
  Tab,
  LucideIcon
>;

interface GuideScreenProps {
  readonly step: StepId;
  /** The language whose missing texts are walked through, in place of the step's own page. */
  readonly walk?: Language;
  /** The document as it will be sent. */
  readonly paper: ReactNode;
}

export function GuideScreen(props: GuideScreenProps) {
  return (
    <BothSidesProvider>
      <GuideDesk {...props} />
    </BothSidesProvider>
  );
}

/** The form takes more of the room where both languages stand in it. */
const DESKS = {
  one: "lg:grid-cols-[232px_minmax(0,1fr)_minmax(400px,40%)]",
  both: "lg:grid-cols-[232px_minmax(0,1fr)_minmax(360px,32%)]",
} as const;

/** Steps, form and paper: side by side where there is room, behind a bar at the thumb where there isn't. */
function GuideDesk({ step, walk, paper }: GuideScreenProps) {
  const [tab, setTab] = useState<Tab>("edit");
  const id = useCareer((career) => career.id);
  const both = useBothSides();
  usePageMemory();
  // All words of the guide load at once rather than one after the other.
  useTranslation(["guide", "pair", "examples", "common"]);
  useSought(() => setTab("edit"));
  const Content = STEP_CONTENT[step];
  const on = (shown: Tab) => (tab === shown ? "block" : "hidden");
  return (
    <div
      className={`grid min-h-0 flex-1 grid-cols-[minmax(0,1fr)] pb-16 md:grid-cols-[minmax(0,1fr)_minmax(340px,42%)] md:pb-0 ${DESKS[both.isOn ? "both" : "one"]}`}
    >
      <div
        className={`${on("steps")} border-line px-3 py-6 md:hidden lg:sticky lg:top-14 lg:block lg:h-[calc(100dvh-3.5rem)] lg:overflow-auto lg:border-r`}
      >
        <StepsRail current={step} onGo={() => setTab("edit")} />
      </div>
      <div className={`${on("edit")} min-w-0 px-4 py-6 sm:px-8 md:block lg:py-9`}>
        <div className={`mx-auto flex flex-col gap-6 ${both.isOn ? "max-w-[820px]" : "max-w-[640px]"}`}>
          <StepsLine step={step} />
          {walk === undefined ? (
            <StepPage key={step} step={step} careerId={id}>
              <Content />
            </StepPage>
          ) : (
            <SideWalk key={walk} language={walk} />
          )}
        </div>
      </div>
      <div className={`${on("paper")} bg-desk md:sticky md:top-14 md:block md:h-[calc(100dvh-3.5rem)]`}>
        {paper}
      </div>
      <PhoneBar tab={tab} onTab={setTab} />
    </div>
  );
}

function PhoneBar({ tab, onTab }: { readonly tab: Tab; readonly onTab: (tab: Tab) => void }) {
  const { t } = useTranslation("guide");
  return (
    <div className="fixed inset-x-0 bottom-0 z-30 flex border-line border-t bg-room pb-[env(safe-area-inset-bottom)] md:hidden">
      {TABS.map((shown) => {
        const Icon = TAB_ICONS[shown];
        return (
          <AriaButton
            key={shown}
            onPress={() => {
              onTab(shown);
              scrollTo({ top: 0 });
            }}
            aria-pressed={tab === shown}
            className="relative flex min-h-14 flex-1 flex-col items-center justify-center gap-0.5 text-caption text-soft after:absolute after:inset-x-0 after:top-0 after:h-0.5 data-focus-visible:-outline-offset-2 aria-pressed:font-semibold aria-pressed:text-accent aria-pressed:after:bg-accent forced-colors:aria-pressed:after:bg-[Highlight]"
          >
            <Icon aria-hidden size={20} />
            {t(`tabs.${shown}`)}
          </AriaButton>
        );
      })}
    </div>
  );
}
