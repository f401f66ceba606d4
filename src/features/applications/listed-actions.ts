import type { ListedApplication } from "#core/applications/find-applications.ts";
import type { ApplicationStatus } from "#core/model/application.ts";

export interface ListedActions {
  readonly move: (listed: ListedApplication, to: ApplicationStatus) => void;
  /** Asks first. */
  readonly remove: (listed: ListedApplication) => void;
}
