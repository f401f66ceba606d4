import type { ReactElement } from "react";
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
  readonly actions: readonly MenuAction[];
}

export function Menu({ label, trigger, actions }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
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
    </MenuTrigger>
  );
}
