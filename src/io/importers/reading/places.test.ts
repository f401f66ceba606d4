import { describe, expect, it } from "vitest";
import { readAddress, readPlace, splitPlace } from "./places.ts";

describe("places", () => {
  it.each([
    ["Tampa, FL", { city: "Tampa", region: "FL" }],
    ["Orlando, FL 32801", { city: "Orlando", region: "FL", postalCode: "32801" }],
    ["Des Moines, Iowa, United States", { city: "Des Moines", region: "Iowa", country: "United States" }],
    ["Caracas, Venezuela", { city: "Caracas", region: "Venezuela" }],
    ["San Luis Río Colorado, Sonora", { city: "San Luis Río Colorado", region: "Sonora" }],
    ["Dayton OH", { city: "Dayton", region: "OH" }],
  ])("reads %s", (text, location) => {
    expect(readPlace(text)).toEqual(location);
  });

  it.each(["Clínica Familiar, FL", "Medical Coding, Billing", "Front Desk", "2019"])(
    "sees no place in %s",
    (text) => {
      expect(readPlace(text)).toBeUndefined();
    },
  );

  it("cuts a place off the end of an employer", () => {
    expect(splitPlace("U.S. Army, Womack Clinic, Fort Liberty, NC")).toEqual({
      before: "U.S. Army, Womack Clinic",
      location: { city: "Fort Liberty", region: "NC" },
    });
  });

  it("keeps the street of an address apart", () => {
    expect(readAddress("14 Elm St., Apt. 6, McAllen, TX 78501")).toEqual({
      street: "14 Elm St., Apt. 6",
      city: "McAllen",
      region: "TX",
      postalCode: "78501",
    });
  });
});
