const BINARY = "age-encryption.org/v1";
const ARMORED = "-----BEGIN AGE ENCRYPTED FILE-----";

/** Whether a file is one of the age tools. */
export function isSealed(bytes: Uint8Array): boolean {
  return startOf(bytes).startsWith(BINARY) || isArmored(bytes);
}

/** Whether it is written in letters, to be sent as text. */
export function isArmored(bytes: Uint8Array): boolean {
  return startOf(bytes).startsWith(ARMORED);
}

function startOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes.subarray(0, ARMORED.length + 1)).trimStart();
}
