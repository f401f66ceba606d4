import type { ReactNode, Ref } from "react";
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components";
import { type ButtonVariant, buttonClasses } from "./button-classes.ts";

export interface ButtonProps extends Omit<AriaButtonProps, "className" | "style" | "children"> {
  readonly variant?: ButtonVariant;
  readonly icon?: ReactNode;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLButtonElement>;
}

export function Button({ variant = "secondary", icon, children, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className={buttonClasses(variant)}>
      {icon}
      {children}
    </AriaButton>
  );
}
