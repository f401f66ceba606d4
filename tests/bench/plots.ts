import type { BatchRun } from "./batch-bench.ts";
import type { Growth } from "./growth-bench.ts";

const WIDTH = 720;
const HEIGHT = 400;
const LEFT = 64;
const RIGHT = 190;
const TOP = 36;
const BOTTOM = 44;
/** Told apart by their dashes too. */
const LINES = [
  ["#00545c", ""],
  ["#8a4b00", "6 3"],
  ["#5b3a86", "2 3"],
  ["#1f6130", "9 3 2 3"],
] as const;

/** Curves on logarithmic axes: a straight line up by one square a square is a cost that grows as its work does. */
export function growthPlot(title: string, unit: string, curves: readonly Growth[]): string {
  const points = curves.flatMap(({ points: own }) => own);
  const x = logScale(
    points.map(({ size }) => size),
    LEFT,
    WIDTH - RIGHT,
  );
  const y = logScale(
    points.map(({ p50 }) => p50),
    HEIGHT - BOTTOM,
    TOP,
  );
  const grid = [
    ...x.ticks.map(
      (tick) =>
        `${line(x.at(tick), TOP, x.at(tick), HEIGHT - BOTTOM)}${text(x.at(tick), HEIGHT - 22, short(tick), "middle")}`,
    ),
    ...y.ticks.map(
      (tick) =>
        `${line(LEFT, y.at(tick), WIDTH - RIGHT, y.at(tick))}${text(LEFT - 8, y.at(tick) + 4, short(tick), "end")}`,
    ),
  ];
  const drawn = curves.map(({ name, points: own, order }, index) => {
    const [color, dash] = LINES[index % LINES.length] ?? LINES[0];
    const path = own.map(({ size, p50 }) => `${x.at(size).toFixed(1)},${y.at(p50).toFixed(1)}`).join(" ");
    const key = TOP + 12 + index * 38;
    return `<polyline points="${path}" fill="none" stroke="${color}" stroke-width="2" stroke-dasharray="${dash}"/>
<line x1="${WIDTH - RIGHT + 16}" y1="${key - 4}" x2="${WIDTH - RIGHT + 44}" y2="${key - 4}" stroke="${color}" stroke-width="2" stroke-dasharray="${dash}"/>
${text(WIDTH - RIGHT + 50, key, name)}${text(WIDTH - RIGHT + 50, key + 15, `order ${order.toFixed(2)}`, "start", "#5c574f")}`;
  });
  const axes = `${text(LEFT, 20, `${title}, milliseconds`)}${text((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 6, unit, "middle")}`;
  return picture(`${title}: milliseconds by ${unit}`, [...grid, axes, ...drawn]);
}

/** Documents a second with one job and with two. */
export function batchPlot(runs: readonly BatchRun[]): string {
  const most = Math.max(...runs.map(({ documentsPerSecond }) => documentsPerSecond));
  const bars = runs.map(({ jobs, documentsPerSecond, peakMb }, index) => {
    const top = TOP + 24 + index * 64;
    const length = (documentsPerSecond / most) * (WIDTH - LEFT - RIGHT);
    const label = `${documentsPerSecond.toFixed(1)} a second, ${Math.round(peakMb)} MB`;
    return `<rect x="${LEFT}" y="${top}" width="${length.toFixed(1)}" height="36" fill="#00545c"/>
${text(LEFT - 8, top + 23, `${jobs} ${jobs === 1 ? "job" : "jobs"}`, "end")}${text(LEFT + length + 8, top + 23, label)}`;
  });
  return picture("Documents a second by jobs", [text(LEFT, 20, "Batch: documents a second"), ...bars], 190);
}

function picture(label: string, parts: readonly string[], height = HEIGHT): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${label}" font-family="system-ui, sans-serif" font-size="13">
<rect width="${WIDTH}" height="${height}" fill="#fffdf9"/>
${parts.join("\n")}
</svg>
`;
}

function line(x1: number, y1: number, x2: number, y2: number): string {
  return `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="#e3ddd2"/>`;
}

function text(x: number, y: number, words: string, anchor = "start", color = "#26231e"): string {
  return `<text x="${x}" y="${y}" text-anchor="${anchor}" fill="${color}">${words}</text>`;
}

function short(value: number): string {
  return value.toLocaleString("en-US", { maximumSignificantDigits: 3 });
}

/** Powers of ten around the values, from one pixel to another. */
function logScale(values: readonly number[], from: number, to: number) {
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values))));
  const ticks = Array.from({ length: high - low + 1 }, (_, step) => 10 ** (low + step));
  return { ticks, at: (value: number) => from + ((Math.log10(value) - low) / (high - low)) * (to - from) };
}
