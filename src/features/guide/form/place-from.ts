import type { Location } from "#core/model/location.ts";
import { filled } from "./filled.ts";

/** The place with the city and region typed; what the form doesn't ask stays. */
export function placeFrom(
  typed: { readonly city: string; readonly region: string },
  location: Location,
): Location {
  const { city: _city, region: _region, ...rest } = location;
  return { ...rest, ...filled({ city: typed.city, region: typed.region }) };
}
