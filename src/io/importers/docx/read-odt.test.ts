import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { toJsonResume } from "#io/exporters/json/to-json-resume.ts";
import { readCareer } from "#tests/builders/read-career.ts";

const STYLES = `<office:document-styles><office:styles>
<style:style style:name="Heading_20_1" style:family="paragraph" style:default-outline-level="1"/>
</office:styles><office:master-styles><style:master-page><style:footer>
<text:p>nora@example.com<text:tab/>(216) 555-0100</text:p><text:p><text:page-number>1</text:page-number></text:p>
</style:footer></style:master-page></office:master-styles></office:document-styles>`;

function odtWith(body: string): Uint8Array {
  const content = `<office:document-content><office:automatic-styles>
<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Heading_20_1"/>
<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`;
  const files = { "content.xml": content, "styles.xml": STYLES, "META-INF/manifest.xml": "<manifest/>" };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

describe("an OpenDocument text", () => {
  it("is read with its headings, lists, tables, links and page footer", async () => {
    const career = await readCareer(
      odtWith(
        '<text:p>Nora Pell</text:p><text:p><text:a xlink:href="https://linkedin.com/in/nora-pell-x">LinkedIn</text:a></text:p>' +
          '<text:p text:style-name="P1">Experience</text:p>' +
          '<text:p><text:span text:style-name="T1">File Clerk</text:span>, Tansy Clinic<text:line-break/>2019 – 2023</text:p>' +
          "<text:list><text:list-item><text:p>Filed<text:s/>charts.</text:p></text:list-item></text:list>" +
          '<text:h text:style-name="P1" text:outline-level="1">Certifications</text:h>' +
          "<table:table><table:table-row><table:table-cell><text:p>Certified Coding Associate (CCA)</text:p></table:table-cell><table:table-cell><text:p>AHIMA</text:p></table:table-cell><table:table-cell><text:p>May 2024</text:p></table:table-cell></table:table-row></table:table>",
      ),
    );
    const resume = toJsonResume(career, "en");
    expect(resume["basics"]).toMatchObject({
      name: "Nora Pell",
      email: "nora@example.com",
      phone: "(216) 555-0100",
      profiles: [{ network: "LinkedIn", url: "https://linkedin.com/in/nora-pell-x" }],
    });
    expect(resume["work"]).toMatchObject([
      { name: "Tansy Clinic", position: "File Clerk", startDate: "2019", highlights: ["Filed charts."] },
    ]);
    expect(resume["certificates"]).toMatchObject([
      { name: "Certified Coding Associate (CCA)", issuer: "AHIMA", date: "2024-05" },
    ]);
    expect(career.unplaced).toEqual([]);
  });

  it("is refused where its words are missing", async () => {
    await expect(
      readCareer(zipSync({ "content.xml": strToU8("<a/>"), "META-INF/manifest.xml": strToU8("<a/>") })),
    ).rejects.toThrow("damaged");
  });
});
