import type { ReactNode } from "react";
import { Link as RouterLink } from "wouter";
import { type ButtonVariant, buttonClasses } from "./button-classes.ts";

const TEXT_LINK =
  "rounded-[2px] text-accent underline decoration-accent/40 underline-offset-3 transition-colors hover:decoration-accent";

interface LinkProps {
  /** A place in the app, such as `/settings`. */
  readonly to: string;
  readonly children: ReactNode;
}

interface FollowedLinkProps extends LinkProps {
  /** Just before it leads there. */
  readonly onFollow?: () => void;
}

export function Link({ to, children, onFollow }: FollowedLinkProps) {
  return (
    <RouterLink href={to} className={TEXT_LINK} {...(onFollow === undefined ? {} : { onClick: onFollow })}>
      {children}
    </RouterLink>
  );
}

/** A link that looks like a button, because it leads on. */
export function LinkButton({
  to,
  children,
  variant = "secondary",
}: LinkProps & { readonly variant?: ButtonVariant }) {
  return (
    <RouterLink href={to} className={`${buttonClasses(variant)} hover:bg-sunk`}>
      {children}
    </RouterLink>
  );
}

/** A page outside of the app; it opens beside it. */
export function OutsideLink({ to, children }: LinkProps) {
  return (
    <a href={to} target="_blank" rel="noreferrer" className={TEXT_LINK}>
      {children}
    </a>
  );
}
