import { describe, expect, it } from "vitest";
import { countDateStyles } from "./date-styles.ts";

describe("countDateStyles", () => {
  it.each([
    ["Mar 2019 – Present\nJan 2015 – Feb 2019\n2012–2014", 1],
    ["mar 2019 – presente\nenero de 2015 – febrero de 2019", 1],
    ["03/2019 – 02/2021", 1],
    ["2019-03 – 2021-02", 1],
    ["2012–2014", 0],
    ["ICD-10-CM 2024, 12/2023 update, call 555-0142", 0],
    ["Mar 2019 – Present\n02/2015 – 03/2019", 2],
    ["Mar 2019 – Present\nTemp work, 2015-01 to 2015-09", 2],
  ])("of %j is %i", (text, count) => {
    expect(countDateStyles(text)).toBe(count);
  });
});
