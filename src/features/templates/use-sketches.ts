import { useEffect, useState } from "react";
import { composeResume } from "#core/documents/compose-resume.ts";
import type { Career } from "#core/model/career.ts";
import type { ResumeView } from "#core/model/resume-view.ts";
import { useServices } from "#state/services-context.ts";
import { dressOf } from "#templates/registry.ts";
import { designsFor } from "./designs-for.ts";

/** Drawn this much larger than shown, for sharp screens; in pixels to the point of paper. */
const SCALE = 0.62;

/** A design as it looks with the person's own words. */
export interface Sketch {
  /** Address of the picture of the first page. */
  readonly picture: string;
  readonly pages: number;
}

/** The document in every design, one after the other so that the paper beside them never waits for more than one. */
export function useSketches(career: Career, view: ResumeView): Readonly<Record<string, Sketch>> {
  const { documents, today } = useServices();
  const [sketches, setSketches] = useState<Readonly<Record<string, Sketch>>>({});
  const day = today();
  const words = useFirstAlike(career, arePrintedAlike);
  const dress = useFirstAlike(view, areDressedAlike);
  useEffect(() => {
    let isWanted = true;
    const made: string[] = [];
    const drawAll = async () => {
      for (const { id } of designsFor(words.target.track)) {
        const template = dressOf({ template: id, look: dress.look });
        const tree = composeResume(words, dress, template, day);
        const file = await documents.draw({ tree, template, format: "pdf" });
        if (!isWanted) return;
        if (!file.ok) continue;
        const sketch = await sketchOf(file.value);
        made.push(sketch.picture);
        if (!isWanted) return;
        setSketches((before) => ({ ...before, [id]: sketch }));
      }
    };
    // A design that can't be drawn keeps its empty sheet; choosing it shows why on the paper.
    drawAll().catch(() => undefined);
    return () => {
      isWanted = false;
      for (const picture of made) URL.revokeObjectURL(picture);
    };
  }, [documents, words, dress, day]);
  return sketches;
}

/** The first of several values that are alike: what depends on it rests while they are. */
function useFirstAlike<T>(value: T, isAlike: (one: T, other: T) => boolean): T {
  const [first, setFirst] = useState(value);
  if (first === value || isAlike(first, value)) return first;
  setFirst(value);
  return value;
}

/** Whether two states of a record print alike: its documents may differ. */
function arePrintedAlike(one: Career, other: Career): boolean {
  return haveSameParts(one, { ...other, views: one.views, updatedAt: one.updatedAt });
}

/** Whether two states of a document differ in nothing but the design. */
function areDressedAlike(one: ResumeView, other: ResumeView): boolean {
  return haveSameParts(one, { ...other, template: one.template });
}

function haveSameParts(one: object, other: object): boolean {
  const parts = new Map<string, unknown>(Object.entries(one));
  const others = Object.entries(other);
  return others.length === parts.size && others.every(([key, value]) => Object.is(value, parts.get(key)));
}

async function sketchOf(bytes: Uint8Array): Promise<Sketch> {
  const { openPdf } = await import("#io/pdf-view/open-pdf.ts");
  const pdf = await openPdf(bytes);
  try {
    const canvas = document.createElement("canvas");
    await pdf.draw(1, canvas, SCALE);
    return { picture: await pictureOf(canvas), pages: pdf.sizes.length };
  } finally {
    void pdf.close();
  }
}

async function pictureOf(canvas: HTMLCanvasElement): Promise<string> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
  if (blob === null) throw new Error("The browser made no picture of a page");
  return URL.createObjectURL(blob);
}
