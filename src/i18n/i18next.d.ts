import "i18next";
import type { enResources } from "./resources-en.ts";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "common";
    resources: typeof enResources;
    strictKeyChecks: true;
  }
}
