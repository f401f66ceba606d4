/**
 * Gives a font's bytes by its file name in `public/fonts`, the same array each time: Node reads the folder, a browser fetches from
 * its own origin.
 */
export type FontSource = (file: string) => Promise<Uint8Array>;
