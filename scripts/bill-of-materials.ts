import { execFileSync } from "node:child_process";
import type { Plugin } from "vite";
import { z } from "zod";

/** Beside the page, under these names. */
const BILL_FILE = "sbom.cdx.json";
const LICENSES_FILE = "licenses.txt";

/** What the package's own license file says, where its package.json says nothing. */
const LICENSES_READ: Readonly<Record<string, string>> = { "pkg:npm/png-js": "MIT" };

/** Found beside what is shipped because a package would work with them; none of their code gets into the build. */
const NOT_SHIPPED = /^pkg:npm\/(?:%40(?:napi-rs|typescript|types)\/|typescript@)/;

const licensesSchema = z.array(
  z.union([
    z.object({ license: z.object({ id: z.string().optional(), name: z.string().optional() }) }),
    z.object({ expression: z.string() }),
  ]),
);
const textSchema = z.object({ license: z.object({ text: z.object({ content: z.string() }).optional() }) });

const componentSchema = z.object({
  type: z.string(),
  group: z.string().optional(),
  name: z.string(),
  version: z.string(),
  "bom-ref": z.string(),
  author: z.string().optional(),
  licenses: licensesSchema.optional(),
  purl: z.string(),
});
export type Component = z.infer<typeof componentSchema>;

const toldSchema = z.object({
  $schema: z.string(),
  bomFormat: z.literal("CycloneDX"),
  specVersion: z.string(),
  version: z.number(),
  metadata: z.object({ component: componentSchema }),
  components: z.array(
    componentSchema.extend({ evidence: z.object({ licenses: z.array(textSchema).optional() }).optional() }),
  ),
  dependencies: z.array(z.object({ ref: z.string(), dependsOn: z.array(z.string()).optional() })),
});

export interface ShippedParts {
  readonly bill: Omit<z.infer<typeof toldSchema>, "components"> & {
    readonly components: readonly Component[];
  };
  /** Every package with its license, and the text of each license that it carries. */
  readonly licenses: string;
}

/** All that is shipped: the packages under `dependencies` and what they need, the same file from the same sources. */
export function readShippedParts(): ShippedParts {
  const told = toldSchema.parse(JSON.parse(askForBill()));
  const shipped = told.components.filter(({ purl }) => !NOT_SHIPPED.test(purl)).map(licensed);
  const refs = new Set([told.metadata.component, ...shipped].map((each) => each["bom-ref"]));
  const dependencies = told.dependencies
    .filter(({ ref }) => refs.has(ref))
    .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((on) => refs.has(on)) }));
  const components = shipped.map((each) => componentSchema.parse(each));
  const head = `What Crosswalk is made of: ${components.length} packages, each with its license.`;
  return {
    bill: { ...told, components, dependencies },
    licenses: [head, ...shipped.map(licenseEntry), ""].join("\n\n"),
  };
}

function askForBill(): string {
  const program = "node_modules/@cyclonedx/cyclonedx-npm/bin/cyclonedx-npm-cli.js";
  const scope = ["--omit", "dev", "--omit", "optional", "--ignore-npm-errors", "--flatten-components"];
  const form = ["--output-reproducible", "--gather-license-texts", "--output-format", "JSON"];
  return execFileSync(process.execPath, [program, ...scope, ...form], {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    stdio: ["ignore", "pipe", "ignore"],
  });
}

function licensed<T extends Component>(component: T): T {
  const expression = LICENSES_READ[component.purl.replace(/@[^@]*$/, "")];
  return expression === undefined ? component : { ...component, licenses: [{ expression }] };
}

/** By the name under which it is asked for. */
export function nameOf({ group, name }: Component): string {
  return group === undefined ? name : `${group}/${name}`;
}

/** The licenses of a component as one expression; undefined where it names none. */
export function licenseOf({ licenses = [] }: Component): string | undefined {
  const names = licenses.flatMap((each) =>
    "expression" in each ? each.expression : (each.license.id ?? each.license.name ?? []),
  );
  return names.length === 0 ? undefined : names.join(" AND ");
}

const RULE = "=".repeat(78);

function licenseEntry(component: z.infer<typeof toldSchema>["components"][number]): string {
  const texts = (component.evidence?.licenses ?? []).flatMap(({ license }) => license.text?.content ?? []);
  const words = texts.map((content) => Buffer.from(content, "base64").toString("utf8").trim());
  return [
    RULE,
    `${nameOf(component)} ${component.version}`,
    `License: ${licenseOf(component) ?? "not named"}`,
    "",
    words.length === 0 ? "The package carries no text of it." : words.join("\n\n"),
  ].join("\n");
}

/** Writes both beside the built page. */
export function billOfMaterials(): Plugin {
  return {
    name: "bill-of-materials",
    apply: "build",
    generateBundle() {
      const { bill, licenses } = readShippedParts();
      this.emitFile({
        type: "asset",
        fileName: BILL_FILE,
        source: `${JSON.stringify(bill, undefined, 1)}\n`,
      });
      this.emitFile({ type: "asset", fileName: LICENSES_FILE, source: licenses });
    },
  };
}
