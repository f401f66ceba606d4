/** Names of tokens: the same in every language. */
const SURFACES = [
  ["desk", "bg-desk"],
  ["room", "bg-room"],
  ["sheet", "bg-sheet"],
  ["sunk", "bg-sunk"],
  ["accent-wash", "bg-accent-wash"],
  ["done-wash", "bg-done-wash"],
  ["attention-wash", "bg-attention-wash"],
  ["error-wash", "bg-error-wash"],
] as const;
const WORDS = [
  ["ink", "text-ink"],
  ["soft", "text-soft"],
  ["accent", "text-accent"],
  ["done", "text-done"],
  ["attention", "text-attention"],
  ["error", "text-error"],
] as const;
const SIZES = [
  ["display", "text-display"],
  ["title", "text-title"],
  ["heading", "text-heading"],
  ["lead", "text-lead"],
  ["body", "text-body"],
  ["note", "text-note"],
  ["caption", "text-caption"],
] as const;

/** Every color of words on every surface, and the scale of sizes. */
export function ColorsSection() {
  return (
    <div className="flex flex-col gap-6">
      <div className="grid grid-cols-2 gap-px sm:grid-cols-4 lg:grid-cols-8">
        {SURFACES.map(([surface, background]) => (
          <ul key={surface} className={`border border-line p-3 text-note ${background}`}>
            <li className="text-caption">{surface}</li>
            {WORDS.map(([word, color]) => (
              <li key={word} className={color}>
                {word}
              </li>
            ))}
          </ul>
        ))}
      </div>
      <ul className="flex flex-wrap items-baseline gap-x-6 gap-y-1">
        {SIZES.map(([size, text]) => (
          <li key={size} className={text}>
            {size} <em>1234</em>
          </li>
        ))}
      </ul>
    </div>
  );
}
