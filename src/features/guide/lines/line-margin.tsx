interface LineMarginProps {
  readonly id: string;
  readonly labels: readonly string[];
}

/** What transfers, named beside the line. */
export function LineMargin({ id, labels }: LineMarginProps) {
  if (labels.length === 0) return null;
  return (
    <em
      id={id}
      className="col-start-2 row-start-2 flex flex-col gap-0.5 pb-2 pl-1.5 text-accent text-caption leading-snug @lg:col-start-3 @lg:row-start-1 @lg:border-accent/30 @lg:border-l @lg:py-2.5 @lg:pl-3"
    >
      {labels.map((name) => (
        <span key={name}>{name}</span>
      ))}
    </em>
  );
}
