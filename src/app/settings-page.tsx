import { BackupSection } from "#features/backup/backup-section.tsx";
import { SettingsScreen } from "#features/settings/settings-screen.tsx";
import { SharedSection } from "#features/shared/shared-section.tsx";
import { VaultSection } from "#features/vault/vault-section.tsx";

/** The settings, with the lock, the backups and the shared computer put in their places. */
export function SettingsPage() {
  return <SettingsScreen lock={<VaultSection />} backup={<BackupSection />} shared={<SharedSection />} />;
}
