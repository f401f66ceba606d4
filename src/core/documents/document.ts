import type { LaterLetter } from "#core/model/application.ts";
import type { Language } from "#core/model/language.ts";
import type { Block } from "./block.ts";

export type DocumentKind = "resume" | "letter" | "packet";
/** What a file holds, for its name: a letter that is written later is named for what it is. */
export type FileKind = DocumentKind | LaterLetter;
export type Paper = "letter" | "a4";

/** What every exporter folds: the words in reading order, with nothing of any format in it. */
export interface DocumentTree {
  readonly kind: DocumentKind;
  readonly language: Language;
  readonly paper: Paper;
  /** Pages that each part is set on at most, where it can be within the bounds of comfort. */
  readonly mostPages?: number;
  /** Document title for metadata and the reader's title bar. */
  readonly title: string;
  readonly author: string;
  readonly blocks: readonly Block[];
}
