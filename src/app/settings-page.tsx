import { BackupSection } from "#features/backup/backup-section.tsx";
import { SettingsScreen } from "#features/settings/settings-screen.tsx";

/** The settings, with the backups put in their place. */
export function SettingsPage() {
  return <SettingsScreen backup={<BackupSection />} />;
}
