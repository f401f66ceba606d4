import { expect, test } from "vitest";
import { linkSchema } from "#core/model/link.ts";
import { readLink } from "./read-link.ts";

test.each([
  ["linkedin.com/in/ana-solis", "https://www.linkedin.com/in/ana-solis"],
  ["http://es.linkedin.com/in/ana-solis/?utm_source=share&trk=x", "https://www.linkedin.com/in/ana-solis"],
  ["HTTPS://www.credly.com/badges/1a2b", "https://www.credly.com/badges/1a2b"],
  ["  <anasolis.example.org/work?page=2>, ", "https://anasolis.example.org/work?page=2"],
  ["anasolis.example.org:8443", "https://anasolis.example.org:8443"],
])("%j becomes %s", (typed, url) => {
  const link = readLink(typed);
  expect(link?.url).toBe(url);
  expect(linkSchema.shape.url.safeParse(link?.url).success).toBe(true);
});

test("a network prints under its name, one's own site without one", () => {
  expect(readLink("linkedin.com/in/ana")?.network).toBe("LinkedIn");
  expect(readLink("notlinkedin.com/in/ana")).not.toHaveProperty("network");
});

test.each([
  "",
  "   ",
  "javascript:alert(1)",
  "mailto:ana@example.com",
  "ana@example.com",
  "my page",
  "file:///etc/x",
  "LinkedIn",
])("%j is no web address", (typed) => {
  expect(readLink(typed)).toBeUndefined();
});
