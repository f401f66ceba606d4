/** A color on the screen: linear light of red, green and blue, each from 0 to 1. */
export type LinearColor = readonly [red: number, green: number, blue: number];

/** "oklch(0.44 0.016 75)" as the screen shows it; what lies outside of sRGB is cut to its edge. */
export function readOklch(text: string): LinearColor {
  const found = /^oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)$/.exec(text.trim());
  if (found === null) throw new Error(`no OKLCH color: ${text}`);
  const [lightness = 0, chroma = 0, hue = 0] = found.slice(1).map(Number);
  const angle = (hue * Math.PI) / 180;
  return fromOklab(lightness, chroma * Math.cos(angle), chroma * Math.sin(angle));
}

/** Björn Ottosson's matrices. */
function fromOklab(lightness: number, a: number, b: number): LinearColor {
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    inGamut(4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short),
    inGamut(-1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short),
    inGamut(-0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short),
  ];
}

function inGamut(value: number): number {
  return Math.min(1, Math.max(0, value));
}

/** WCAG 2.2: from 1, no difference, to 21, black on white. */
export function contrastOf(one: LinearColor, other: LinearColor): number {
  const [lighter, darker] = [luminance(one), luminance(other)].toSorted((a, b) => b - a) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance([red, green, blue]: LinearColor): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
