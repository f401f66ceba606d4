/** The sign of the house: a crossing ahead, and lines on a page. */
export function Mark({ size = 26 }: { readonly size?: number }) {
  return (
    <svg aria-hidden="true" width={size} height={size} viewBox="0 0 32 32" className="shrink-0">
      <rect width="32" height="32" rx="7" className="fill-accent" />
      <path
        className="fill-on-accent"
        d="M12 6h8l.5 2.2h-9zM10.9 10.2h10.2l.7 2.9h-11.600zM9.600 15.300h12.800l.8 3.500h-14.400zM8.100 21.200h15.800l1.100 4.600h-18z"
      />
    </svg>
  );
}
