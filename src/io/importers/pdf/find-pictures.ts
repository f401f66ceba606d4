import { type Drawing, type OperatorList, placedOperators } from "./placed-operators.ts";

/** Smaller ones, of the page, are logos and icons. */
const LEAST = 0.01;

/**
 * How much of a page is covered by pictures, 0 to 1. A picture fills the unit square of its place; it is itself left
 * out when text is read, so that nothing comes between its place and the end of it. Scanners cut a page in strips.
 */
export function shareOfPictures(
  drawing: Drawing,
  operators: OperatorList,
  page: { readonly width: number; readonly height: number; readonly transform: readonly number[] },
): number {
  const { OPS } = drawing;
  const placed = placedOperators(drawing, operators, page.transform);
  const areas = placed.flatMap(({ operator, matrix: [a = 1, b = 0, c = 0, d = 1] }, index) => {
    const isPlaceAlone = operator === OPS.transform && placed[index + 1]?.operator === OPS.restore;
    const area = Math.abs(a * d - b * c) / (page.width * page.height);
    return isPlaceAlone && area >= LEAST ? [area] : [];
  });
  return Math.min(
    1,
    areas.reduce((sum, area) => sum + area, 0),
  );
}
