/** Whether an OLE container holds an encrypted office file; else it is a legacy .doc or the like. */
export function isEncryptedOffice(bytes: Uint8Array): boolean {
  const name = "EncryptedPackage";
  const wide = Uint8Array.from(
    Array.from(name, (letter) => letter.charCodeAt(0)).flatMap((code) => [code, 0]),
  );
  return includesBytes(bytes, wide);
}

function includesBytes(bytes: Uint8Array, wanted: Uint8Array): boolean {
  const [first = 0] = wanted;
  for (
    let at = bytes.indexOf(first);
    at !== -1 && at + wanted.length <= bytes.length;
    at = bytes.indexOf(first, at + 1)
  ) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
