import { err, ok, type Result } from "#core/result.ts";
import { APPLICATION_SCHEMA_VERSION, type Application, applicationSchema } from "./application.ts";
import { APPLICATION_MIGRATIONS } from "./migrations/application-migrations.ts";
import { migrate } from "./migrations/migrate.ts";
import type { CareerError } from "./parse-career.ts";

/** An application from outside: migrated, then parsed. */
export function parseApplication(stored: unknown): Result<Application, CareerError> {
  const migrated = migrate(stored, APPLICATION_MIGRATIONS, APPLICATION_SCHEMA_VERSION);
  if (!migrated.ok) return migrated;
  const parsed = applicationSchema.safeParse(migrated.value);
  if (parsed.success) return ok(parsed.data);
  return err({ kind: "malformed", paths: parsed.error.issues.map((issue) => issue.path.join(".")) });
}
