import { newId } from "#io/browser/new-id.ts";
import type { Connection } from "#io/storage/connection.ts";
import type { NewsDesk } from "#io/storage/storage-news.ts";
import { createVault, type Vault } from "#io/vault/create-vault.ts";
import type { Databases } from "#io/vault/find-home.ts";
import type { OpenWork } from "#state/open-work.ts";
import type { VaultService } from "#state/services.ts";

const ONE_AT_A_TIME = "crosswalk-vault";
/** How long other tabs may take to store what was just typed in them, milliseconds. */
const SETTLING = 400;

/**
 * The vault of this tab, in step with the others. Locking loads the page anew: whatever the tab held in memory is gone, the
 * key with it, and the address still says where the person was.
 */
export function createVaultService(
  connect: ((name: string) => Connection) | undefined,
  news: NewsDesk,
  openWork: OpenWork,
): VaultService & Vault {
  const databases = connect && { connect, alone };
  const vault = createVault({ databases, loadWork: () => loadWork(databases) });
  const lockTab = async () => {
    if (!(await openWork.settle())) return false;
    location.reload();
    return true;
  };
  news.hear(({ kind }) => {
    if (kind === "settle") void openWork.settle();
    if (kind === "locked") void lockTab();
  });
  const moving =
    (move: Vault["turnOff"]): Vault["turnOff"] =>
    async (passphrase) => {
      await openWork.settle();
      news.tell({ kind: "settle" });
      await new Promise((resolve) => {
        setTimeout(resolve, SETTLING);
      });
      const moved = await move(passphrase);
      if (moved.ok) news.tell({ kind: "locked" });
      return moved;
    };
  return {
    ...vault,
    turnOn: (passphrase, code) => moving((chosen) => vault.turnOn(chosen, code))(passphrase),
    turnOff: moving(vault.turnOff),
    newCode: async () => (await import("#io/vault/recovery-code.ts")).newRecoveryCode(),
    lockTab,
    lock: async () => {
      if (!(await openWork.settle())) return false;
      news.tell({ kind: "locked" });
      return lockTab();
    },
  };
}

async function loadWork(databases: Databases | undefined) {
  if (databases === undefined) throw new Error("nothing is kept that could be locked");
  const [{ createVaultWork }, { createVaultClient }, { sweepFiles }, { COST }] = await Promise.all([
    import("#io/vault/vault-work.ts"),
    import("#io/workers/vault-client.ts"),
    import("#io/vault/sweep-files.ts"),
    import("#io/vault/vault-cost.ts"),
  ]);
  const passphraseKey = createVaultClient();
  return createVaultWork({ databases, passphraseKey, cost: COST, newId, sweep: sweepFiles });
}

/** A browser without locks has no more than one tab at it either way: a person can't press two buttons at once. */
async function alone<T>(work: () => Promise<T>): Promise<T> {
  if (!("locks" in navigator)) return work();
  return navigator.locks.request(ONE_AT_A_TIME, work);
}
