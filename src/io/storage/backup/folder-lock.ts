/**
 * What encrypts the backups of a folder while nobody is asked for a passphrase: age's public key, and the one that opens,
 * itself an age file with the passphrase. Neither opens anything by itself.
 */
export interface FolderLock {
  readonly recipient: string;
  readonly key: Uint8Array;
}
