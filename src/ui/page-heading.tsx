import { type ReactNode, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";

interface PageHeadingProps {
  readonly title: string;
  readonly children?: ReactNode;
  readonly isHidden?: boolean;
}

/** The page's H1. It names the window, and takes the focus when the person has come from another page. */
export function PageHeading({ title, children, isHidden = false }: PageHeadingProps) {
  const { t } = useTranslation();
  const [location] = useLocation();
  const heading = useRef<HTMLHeadingElement>(null);
  const arrivedAt = useRef<string>(undefined);

  useEffect(() => {
    const isFirstPage = document.title === t("appName");
    document.title = `${title} · ${t("appName")}`;
    if (!isFirstPage && arrivedAt.current !== location) heading.current?.focus();
    arrivedAt.current = location;
  }, [title, location, t]);

  return (
    <h1
      ref={heading}
      tabIndex={-1}
      className={isHidden ? "sr-only" : "font-semibold text-title tracking-[-0.012em] outline-none"}
    >
      {children ?? title}
    </h1>
  );
}
