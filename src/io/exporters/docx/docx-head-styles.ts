import { AlignmentType, BorderStyle, type ICharacterStyleOptions, type IParagraphStyleOptions } from "docx";
import type { Template } from "#core/documents/template.ts";
import { headInks, lettersSize } from "../paper-inks.ts";
import { halfPoints, headingRun, hex, type Space, STYLE, twips } from "./docx-style-parts.ts";

export function isBand({ letterhead }: Template["tokens"]): boolean {
  return letterhead.fill === "band";
}

/** Name, headline and contact items, on a band of colour where the design has one. */
export function headStyles(template: Template): IParagraphStyleOptions[] {
  const { tokens } = template;
  const inks = headInks(tokens);
  const alignment = tokens.letterhead.align === "centered" ? AlignmentType.CENTER : AlignmentType.LEFT;
  const name = headingRun(STYLE.name, "Title", template, tokens.name);
  return [
    {
      ...name,
      run: { ...name.run, color: hex(inks[tokens.name.color]) },
      paragraph: { alignment, keepNext: true, ...headSpace(template, "first") },
    },
    {
      id: STYLE.headline,
      name: "Subtitle",
      basedOn: "Normal",
      next: STYLE.contact,
      quickFormat: true,
      run: { color: hex(inks.muted), size: halfPoints(tokens.body.size + 1) },
      paragraph: { alignment, keepNext: true, ...headSpace(template, "middle") },
    },
    {
      id: STYLE.contact,
      name: "Contact Line",
      basedOn: "Normal",
      quickFormat: true,
      run: { color: hex(inks.muted), size: halfPoints(tokens.body.size - 0.5) },
      paragraph: { alignment, ...headSpace(template, "last") },
    },
  ];
}

export function headRunStyles(template: Template): ICharacterStyleOptions[] {
  const inks = headInks(template.tokens);
  return [
    {
      id: STYLE.letters,
      name: "Credential Letters",
      run: { color: hex(inks.accent), bold: false, size: halfPoints(lettersSize(template.tokens)) },
    },
    { id: STYLE.bandLink, name: "Head Link", run: { color: hex(inks.muted), underline: {} } },
  ];
}

/** What stands between the lines of the head, and its rule; on a band no white may show between them. */
function headSpace({ tokens }: Template, place: "first" | "middle" | "last"): Space {
  const { letterhead, colors } = tokens;
  if (!isBand(tokens)) {
    const between = { first: { after: twips(2) }, middle: {}, last: { before: twips(3), after: twips(4) } };
    return {
      spacing: between[place],
      ...(place === "last" ? borderBelow(letterhead.rule, colors.accent) : {}),
    };
  }
  // Thick lines rather than space to the sides, the same around each line: programs then draw one box around them all.
  const line = { style: BorderStyle.SINGLE, color: hex(colors.accent) };
  const [edge, side] = [
    { ...line, size: 4, space: 9 },
    { ...line, size: 72, space: 0 },
  ];
  return {
    spacing: { before: 0, after: 0 },
    shading: { fill: hex(colors.accent) },
    border: { top: edge, bottom: edge, left: side, right: side },
  };
}

function borderBelow(rule: Template["tokens"]["letterhead"]["rule"], accent: string): Space {
  if (rule === "none" || rule === "bar-above") return {};
  const style = rule === "double-below" ? BorderStyle.THICK_THIN_SMALL_GAP : BorderStyle.SINGLE;
  return {
    border: { bottom: { style, size: rule === "double-below" ? 18 : 6, space: 7, color: hex(accent) } },
  };
}
