import type { Language } from "#core/model/language.ts";
import { STEP_IDS, type StepId, stepAfter, stepBefore } from "#features/guide/steps.ts";
import { APP_COMMANDS, type AppTools } from "./app-commands-table.ts";
import type { CommandRow } from "./command-row.ts";

/** What the commands of an open record work with. */
export interface RecordTools extends AppTools {
  /** To a page of this record, such as `export`. */
  readonly goTo: (page: string) => void;
  /** Undefined on a page that is no step of the guide. */
  readonly step: StepId | undefined;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly save: () => void;
  readonly downloadResume: () => void;
  readonly addJob: () => void;
  readonly documentLanguage: Language;
  readonly setDocumentLanguage: (language: Language) => void;
}

const STEPS: readonly CommandRow<RecordTools>[] = STEP_IDS.map((step) => ({
  id: `step-${step}`,
  group: "steps",
  label: (t) => t(`guide:steps.${step}.title`),
  ...(step === "review" ? { shortcuts: [{ kind: "keys" as const, keys: ["g", "r"] }] } : {}),
  isOffered: (tools) => tools.step !== step,
  run: ({ goTo }) => goTo(step),
}));

const OF_A_RECORD: readonly CommandRow<RecordTools>[] = [
  {
    id: "undo",
    group: "actions",
    label: (t) => t("actions.undo"),
    shortcuts: [{ kind: "chord", key: "z" }],
    restsInFields: true,
    isOffered: ({ canUndo }) => canUndo,
    run: ({ undo }) => undo(),
  },
  {
    id: "redo",
    group: "actions",
    label: (t) => t("actions.redo"),
    shortcuts: [
      { kind: "chord", key: "z", isShifted: true },
      { kind: "chord", key: "y" },
    ],
    restsInFields: true,
    isOffered: ({ canRedo }) => canRedo,
    run: ({ redo }) => redo(),
  },
  {
    id: "add-job",
    group: "actions",
    label: (t) => t("actions.addJob"),
    run: ({ addJob }) => addJob(),
  },
  {
    id: "new-application",
    group: "actions",
    label: (t) => t("actions.newApplication"),
    run: ({ goTo }) => goTo("applications"),
  },
  {
    id: "download",
    group: "actions",
    label: (t) => t("actions.download"),
    run: ({ downloadResume }) => downloadResume(),
  },
  {
    id: "save",
    group: "actions",
    label: (t) => t("actions.save"),
    shortcuts: [{ kind: "chord", key: "s" }],
    run: ({ save }) => save(),
  },
  {
    id: "document-en",
    group: "actions",
    label: (t) => t("actions.documentEn"),
    isOffered: ({ documentLanguage }) => documentLanguage !== "en",
    run: ({ setDocumentLanguage }) => setDocumentLanguage("en"),
  },
  {
    id: "document-es",
    group: "actions",
    label: (t) => t("actions.documentEs"),
    isOffered: ({ documentLanguage }) => documentLanguage !== "es",
    run: ({ setDocumentLanguage }) => setDocumentLanguage("es"),
  },
  {
    id: "next-step",
    group: "steps",
    label: (t) => t("actions.next"),
    shortcuts: [{ kind: "keys", keys: ["n"] }],
    isOffered: ({ step }) => step !== undefined && stepAfter(step) !== undefined,
    run: ({ step, goTo }) => goIf(goTo, step && stepAfter(step)),
  },
  {
    id: "previous-step",
    group: "steps",
    label: (t) => t("actions.previous"),
    shortcuts: [{ kind: "keys", keys: ["p"] }],
    isOffered: ({ step }) => step !== undefined && stepBefore(step) !== undefined,
    run: ({ step, goTo }) => goIf(goTo, step && stepBefore(step)),
  },
  ...STEPS,
  {
    id: "transfer",
    group: "pages",
    label: (t) => t("common:record.transfer"),
    shortcuts: [{ kind: "keys", keys: ["g", "t"] }],
    run: ({ goTo }) => goTo("transfer"),
  },
  {
    id: "applications",
    group: "pages",
    label: (t) => t("common:record.applications"),
    shortcuts: [{ kind: "keys", keys: ["g", "a"] }],
    run: ({ goTo }) => goTo("applications"),
  },
  {
    id: "design",
    group: "pages",
    label: (t) => t("common:record.design"),
    run: ({ goTo }) => goTo("design"),
  },
  {
    id: "export",
    group: "pages",
    label: (t) => t("common:record.export"),
    shortcuts: [{ kind: "keys", keys: ["g", "d"] }],
    run: ({ goTo }) => goTo("export"),
  },
];

/** Commands while a record is open: its own, and those of every page. */
export const RECORD_COMMANDS: readonly CommandRow<RecordTools>[] = [...OF_A_RECORD, ...APP_COMMANDS];

function goIf(goTo: RecordTools["goTo"], step: StepId | undefined): void {
  if (step !== undefined) goTo(step);
}
