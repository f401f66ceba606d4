import cli from "./catalogs/es/cli.json" with { type: "json" };
import common from "./catalogs/es/common.json" with { type: "json" };
import errors from "./catalogs/es/errors.json" with { type: "json" };
import type { enResources } from "./resources-en.ts";
import type { SameKeys } from "./same-keys.ts";

export const esResources = { cli, common, errors } as const satisfies SameKeys<typeof enResources>;
