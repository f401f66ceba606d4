import cli from "./catalogs/en/cli.json" with { type: "json" };
import common from "./catalogs/en/common.json" with { type: "json" };
import errors from "./catalogs/en/errors.json" with { type: "json" };

export const enResources = { cli, common, errors } as const;
