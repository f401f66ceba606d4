import { Inflate } from "fflate";
import { ImportFailure } from "#io/importers/import-failure.ts";
import { INFLATED_LIMIT_MB, LIMITS } from "#io/importers/limits.ts";

/** The files of a ZIP archive, inflated only when asked for. */
export interface Archive {
  readonly names: readonly string[];
  /** The bytes of one file; undefined where there is none of that name. */
  readonly read: (name: string) => Uint8Array | undefined;
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly packedSize: number;
  readonly size: number;
  readonly headerAt: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_LENGTH = 22;
const MAX_COMMENT = 0xffff;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;
const STORED = 0;
const DEFLATED = 8;
/** Fed in small steps, so that a bomb is seen before it has grown. */
const STEP = 4096;

/** Opens a ZIP by its directory. Names that climb out of it, and sizes beyond the limit, are refused. */
export function readArchive(bytes: Uint8Array): Archive {
  const entries = readDirectory(bytes);
  if (entries.some((entry) => climbs(entry.name))) throw new ImportFailure({ kind: "unsafe" });
  const declared = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (declared > LIMITS.inflatedBytes) throw tooLarge();
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  let left: number = LIMITS.inflatedBytes;
  return {
    names: entries.map((entry) => entry.name),
    read: (name) => {
      const entry = byName.get(name);
      if (entry === undefined) return undefined;
      const content = readEntry(bytes, entry, left);
      left -= content.length;
      return content;
    },
  };
}

function tooLarge(): ImportFailure {
  return new ImportFailure({ kind: "too-large", limitMb: INFLATED_LIMIT_MB });
}

function damaged(): ImportFailure {
  return new ImportFailure({ kind: "damaged" });
}

function climbs(name: string): boolean {
  return /(?:^|[\\/])\.\.(?:[\\/]|$)|^[\\/]|^[A-Za-z]:|\0/.test(name);
}

function readDirectory(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > LIMITS.entries) throw new ImportFailure({ kind: "unsafe" });
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_LENGTH > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw damaged();
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength)),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      headerAt: view.getUint32(at + 42, true),
    });
    at += ENTRY_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number {
  const least = Math.max(0, view.byteLength - END_LENGTH - MAX_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= least; at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw damaged();
}

function readEntry(bytes: Uint8Array, entry: Entry, limit: number): Uint8Array {
  if (entry.encrypted) throw new ImportFailure({ kind: "encrypted" });
  const packed = packedBytes(bytes, entry);
  if (entry.method === STORED) return packed;
  if (entry.method !== DEFLATED) throw damaged();
  return inflate(packed, entry.size, limit);
}

function packedBytes(bytes: Uint8Array, entry: Entry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = entry.headerAt;
  if (at + LOCAL_LENGTH > bytes.length || view.getUint32(at, true) !== LOCAL_HEADER) throw damaged();
  const start = at + LOCAL_LENGTH + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + entry.packedSize > bytes.length) throw damaged();
  return bytes.subarray(start, start + entry.packedSize);
}

/** Inflates up to the size that the directory declares: more than that is a lie, and refused. */
function inflate(packed: Uint8Array, declared: number, limit: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate((chunk) => {
    size += chunk.length;
    if (size > limit) throw tooLarge();
    if (size > declared) throw new ImportFailure({ kind: "unsafe" });
    chunks.push(chunk);
  });
  try {
    for (let at = 0; at < packed.length; at += STEP)
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  } catch (error) {
    throw error instanceof ImportFailure ? error : damaged();
  }
  if (size !== declared) throw damaged();
  return join(chunks, size);
}

function join(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
