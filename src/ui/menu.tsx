import { type ReactElement, useState } from "react";
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { classes } from "./classes.ts";
import { OPTION, POPOVER } from "./popover-classes.ts";

export interface MenuAction {
  readonly id: string;
  readonly text: string;
  /** The language of `text`, where it isn't the interface's. */
  readonly lang?: string;
  readonly onAction: () => void;
  readonly isDanger?: boolean;
  readonly isDisabled?: boolean;
}

interface MenuProps {
  readonly label: string;
  /** The button that opens it. */
  readonly trigger: ReactElement;
  /** As a function: made when it is opened, for menus of which a page has many. */
  readonly actions: readonly MenuAction[] | (() => readonly MenuAction[]);
}

/** Until it is first opened there is nothing but the button: a page may have a hundred of them. */
export function Menu({ label, trigger, actions }: MenuProps) {
  const [isMade, setIsMade] = useState(false);
  return (
    <MenuTrigger onOpenChange={(isOpen) => setIsMade((was) => was || isOpen)}>
      {trigger}
      {isMade ? (
        <MenuList label={label} actions={typeof actions === "function" ? actions() : actions} />
      ) : null}
    </MenuTrigger>
  );
}

interface MenuListProps {
  readonly label: string;
  readonly actions: readonly MenuAction[];
}

function MenuList({ label, actions }: MenuListProps) {
  return (
    <Popover className={classes(POPOVER, "min-w-44")}>
      <AriaMenu aria-label={label} className="outline-none">
        {actions.map((action) => (
          <MenuItem
            key={action.id}
            id={action.id}
            onAction={action.onAction}
            isDisabled={action.isDisabled ?? false}
            className={classes(OPTION, action.isDanger === true && "text-error")}
          >
            <span {...(action.lang === undefined ? {} : { lang: action.lang })}>{action.text}</span>
          </MenuItem>
        ))}
      </AriaMenu>
    </Popover>
  );
}
