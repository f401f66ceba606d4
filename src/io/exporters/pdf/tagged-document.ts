import PdfKit from "pdfkit";
import type { DocumentTree } from "#core/documents/document.ts";

/** The size that PDFKit begins with. */
const PDFKIT_SIZE = 12;
const PRODUCER = "Crosswalk";
/** Files say nothing of when they were made: the same words give the same bytes, and nothing private leaks. */
const NO_DATE = new Date("2000-01-01T00:00:00Z");

/** A PDFKit document that is tagged, titled and says its language; it claims PDF/UA only where `isUniversal`. */
export class TaggedDocument extends PdfKit {
  constructor(tree: DocumentTree, isUniversal: boolean) {
    super({
      tagged: true,
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- PDFKit knows PDF/UA, its types not yet
      ...(isUniversal ? { subset: "PDF/UA" as "PDF/A-1" } : {}),
      pdfVersion: "1.7",
      lang: tree.language === "es" ? "es-US" : "en-US",
      displayTitle: true,
      autoFirstPage: false,
      // No default font: every font is embedded, and the browser build knows none of the standard ones.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- PDFKit takes null, its types not yet
      font: null as unknown as string,
      info: {
        Title: tree.title,
        Author: tree.author,
        Creator: PRODUCER,
        Producer: PRODUCER,
        CreationDate: NO_DATE,
      },
    });
  }

  /** react-pdf hands over the font object for every run; by its name PDFKit knows it without opening it again. */
  override font(font: PDFKit.Mixins.PDFFontSource, family?: string | number, size?: number): this {
    if (typeof font === "object" && "postscriptName" in font && typeof family === "number") {
      return super.font(font, String(font.postscriptName), family);
    }
    if (typeof family === "string")
      return size === undefined ? super.font(font, family) : super.font(font, family, size);
    return super.font(font, family ?? PDFKIT_SIZE);
  }

  /** PDFKit writes title and author into XML as they are. */
  override endMetadata(): void {
    const { Title = "", Author = "" } = this.info;
    this.info = { ...this.info, Title: escapeXml(Title), Author: escapeXml(Author) };
    super.endMetadata();
  }
}

function escapeXml(words: string): string {
  return words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
