/** How long the browser may take to fetch the bytes before their address is freed, milliseconds. */
const ADDRESS_LIFE = 60_000;

/** Hands a file to the browser's downloads. Nothing is sent anywhere. */
export function download(name: string, bytes: Uint8Array, mediaType: string): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mediaType }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), ADDRESS_LIFE);
}
