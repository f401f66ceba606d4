import { Search } from "lucide-react";
import { useState } from "react";
import {
  Autocomplete,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Text,
  TextField,
} from "react-aria-components";
import { useTranslation } from "react-i18next";
import { OPTION } from "../popover-classes.ts";
import { COMMAND_GROUPS, type CommandGroup } from "./command.ts";
import { KeyCaps } from "./key-caps.tsx";
import { PaletteFrame } from "./palette-frame.tsx";
import { rank } from "./rank.ts";
import type { Shortcut } from "./shortcut.ts";

export interface PaletteItem {
  readonly id: string;
  readonly group: CommandGroup;
  readonly text: string;
  /** Its name in the app's other language, so that either finds it. */
  readonly otherText?: string | undefined;
  readonly shortcut?: Shortcut | undefined;
}

interface CommandPaletteProps {
  readonly items: readonly PaletteItem[];
  /** Ids of what was used lately, newest first. */
  readonly recent: readonly string[];
  readonly isApple: boolean;
  readonly onRun: (id: string) => void;
  readonly onClose: () => void;
}

/** The palette is opened to be typed in. */
const TYPED_AT_ONCE = { autoFocus: true } as const;

/** One field that finds every page and action; what was used lately comes first. */
export function CommandPalette({ items, recent, isApple, onRun, onClose }: CommandPaletteProps) {
  const { t } = useTranslation("commands");
  const [query, setQuery] = useState("");
  const sections = query.trim() === "" ? sectionsOf(items, recent) : undefined;
  const found = sections === undefined ? rank(query, items) : [];
  const show = (item: PaletteItem, note?: CommandGroup) => (
    <PaletteRow key={item.id} item={item} note={note && t(`groups.${note}`)} isApple={isApple} />
  );
  return (
    <PaletteFrame title={t("palette.title")} onClose={onClose}>
      <Autocomplete inputValue={query} onInputChange={setQuery}>
        <TextField
          aria-label={t("palette.title")}
          {...TYPED_AT_ONCE}
          className="flex items-center gap-3 border-line border-b px-4"
        >
          <Search aria-hidden size={18} className="shrink-0 text-soft" />
          <Input
            type="search"
            placeholder={t("palette.placeholder")}
            className="min-h-14 w-full min-w-0 bg-transparent text-body outline-none placeholder:text-soft [&::-webkit-search-cancel-button]:hidden"
          />
        </TextField>
        <ListBox
          aria-label={t("palette.results")}
          onAction={(id) => onRun(String(id))}
          renderEmptyState={() => (
            <p className="px-3 py-6 text-note text-soft">{t("palette.empty", { query: query.trim() })}</p>
          )}
          className="min-h-0 flex-1 overflow-y-auto p-2 outline-none"
        >
          {sections?.map(({ group, rows }) => (
            <ListBoxSection key={group} className="pb-2">
              <Header className="px-3 pt-2 pb-1 font-semibold text-caption text-soft">
                {t(`groups.${group}`)}
              </Header>
              {rows.map((item) => show(item))}
            </ListBoxSection>
          )) ?? found.map((item) => show(item, item.group))}
        </ListBox>
      </Autocomplete>
    </PaletteFrame>
  );
}

interface PaletteRowProps {
  readonly item: PaletteItem;
  readonly note: string | undefined;
  readonly isApple: boolean;
}

function PaletteRow({ item, note, isApple }: PaletteRowProps) {
  return (
    <ListBoxItem id={item.id} textValue={item.text} className={OPTION}>
      <span className="flex items-center gap-3">
        <Text slot="label" className="min-w-0 flex-1">
          {item.text}
        </Text>
        {note === undefined ? null : <span className="shrink-0 text-caption text-soft">{note}</span>}
        {item.shortcut === undefined ? null : (
          <span aria-hidden className="pointer-coarse:hidden">
            <KeyCaps shortcut={item.shortcut} isApple={isApple} />
          </span>
        )}
      </span>
    </ListBoxItem>
  );
}

interface Section {
  readonly group: CommandGroup | "recent";
  readonly rows: readonly PaletteItem[];
}

/** Each once: what was used lately isn't repeated in its group. */
function sectionsOf(items: readonly PaletteItem[], recent: readonly string[]): Section[] {
  const lately = recent.flatMap((id) => items.find((item) => item.id === id) ?? []);
  const rest = items.filter((item) => !lately.includes(item));
  const groups = COMMAND_GROUPS.map((group) => ({
    group,
    rows: rest.filter((item) => item.group === group),
  }));
  return [{ group: "recent" as const, rows: lately }, ...groups].filter(({ rows }) => rows.length > 0);
}
