import { Fragment } from "react";

interface SoftBreaksProps {
  readonly text: string;
}

/** Words that may go on in the next line behind a slash ("Emergency/Observation"), where a narrow card would cut a word in two. */
export function SoftBreaks({ text }: SoftBreaksProps) {
  return text.split(AFTER_SLASH).map((piece, at) => (
    // oxlint-disable-next-line react/no-array-index-key -- the pieces of one text never move
    <Fragment key={at}>
      {at === 0 ? null : <wbr />}
      {piece}
    </Fragment>
  ));
}

const AFTER_SLASH = /(?<=\/)(?=\p{L})/u;
