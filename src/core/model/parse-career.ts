import { err, ok, type Result } from "#core/result.ts";
import { CAREER_SCHEMA_VERSION, type Career, careerSchema } from "./career.ts";
import { CAREER_MIGRATIONS } from "./migrations/career-migrations.ts";
import { type MigrateError, migrate } from "./migrations/migrate.ts";

export type CareerError =
  | MigrateError
  /** `paths`: where the record is not of the schema, as `work.0.dates`. */
  | { readonly kind: "malformed"; readonly paths: readonly string[] };

/** A career record from outside: migrated, then parsed; nothing else is ever used. */
export function parseCareer(stored: unknown): Result<Career, CareerError> {
  const migrated = migrate(stored, CAREER_MIGRATIONS, CAREER_SCHEMA_VERSION);
  if (!migrated.ok) return migrated;
  const parsed = careerSchema.safeParse(migrated.value);
  if (parsed.success) return ok(parsed.data);
  return err({ kind: "malformed", paths: parsed.error.issues.map((issue) => issue.path.join(".")) });
}
