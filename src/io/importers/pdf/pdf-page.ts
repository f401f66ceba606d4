/** Words set in one go, in points from the top left corner of the page; `y` is the baseline. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Read from a picture, and not clear. */
  readonly unsure?: boolean;
}

/** A small drawn shape that may be a bullet. */
export interface Mark {
  readonly x: number;
  readonly y: number;
}

export interface PdfPage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
  readonly marks: readonly Mark[];
  readonly links: readonly string[];
  /** A scanned page: a picture with no more than a head or a foot of text. */
  readonly isPicture?: boolean;
}
