import swc from "@swc/core";

// dependency-cruiser parses with swc but never turns JSX on, so that every .tsx file would be a syntax error.
const parseFileSync = swc.parseFileSync.bind(swc);
swc.parseFileSync = (file, options) => parseFileSync(file, { ...options, tsx: file.endsWith("x") });

// The direction of the house. Rooms are matched by capture groups: a new folder is covered without an edit.
const type = { dependencyTypesNot: ["npm", "npm-dev", "core"] };

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    {
      name: "core-is-pure",
      comment: "The core imports itself, zod and pure-function libraries; no React, DOM, i18next, io.",
      severity: "error",
      from: { path: "^src/core/", pathNot: "\\.test\\.ts$" },
      to: { pathNot: ["^src/core/", "node_modules/(zod|@orama/stemmers|diff)/"] },
    },
    {
      name: "templates-are-data",
      comment: "A template knows the core's contract and nothing of any format.",
      severity: "error",
      from: { path: "^templates/", pathNot: "\\.test\\.ts$" },
      to: { pathNot: ["^templates/", "^src/core/", "node_modules/zod/"] },
    },
    {
      name: "io-below-the-app",
      comment: "The shell's files, formats and storage know the core and templates only.",
      severity: "error",
      from: { path: "^src/io/" },
      to: { path: "^src/(?!core/|io/)", ...type },
    },
    {
      name: "i18n-knows-languages-only",
      severity: "error",
      from: { path: "^src/i18n/" },
      to: { path: "^(templates/|src/(?!core/|i18n/))", ...type },
    },
    {
      name: "ui-knows-nothing-of-resumes",
      comment: "Buttons and fields: no core (languages aside), no io, no state, no feature.",
      severity: "error",
      from: { path: "^src/ui/", pathNot: "\\.test\\.tsx?$" },
      to: { path: "^(templates/|src/(?!ui/|i18n/|core/(text|model/(language|partial-date))))", ...type },
    },
    {
      name: "state-below-features",
      severity: "error",
      from: { path: "^src/state/" },
      to: { path: "^src/(?!core/|io/|state/)", ...type },
    },
    {
      name: "no-feature-imports-a-feature",
      comment: "`app` puts features together.",
      severity: "error",
      from: { path: "^src/features/([^/]+)/" },
      to: { path: "^src/features/", pathNot: "^src/features/$1/" },
    },
    {
      name: "features-below-app",
      severity: "error",
      from: { path: "^src/features/" },
      to: { path: "^src/(app|cli)/" },
    },
    {
      name: "cli-is-a-thin-shell",
      comment: "Core, templates, io, and the words for people; no React, no app.",
      severity: "error",
      from: { path: "^src/cli/" },
      to: {
        path: [
          "^src/(?!core/|io/|i18n/|cli/)",
          "node_modules/(react|react-dom|react-i18next|react-aria-components)/",
        ],
      },
    },
    {
      name: "nobody-imports-the-shells",
      comment: "app and cli are tops: nothing but themselves imports them.",
      severity: "error",
      from: { path: "^(src|templates)/", pathNot: "^src/(app|cli)/" },
      to: { path: "^src/(app|cli)/" },
    },
    {
      name: "heavy-libraries-live-in-io",
      comment:
        "pdf.js, react-pdf, docx, mammoth and IndexedDB have one home; the preview draws a PDF, so it may load pdf.js.",
      severity: "error",
      from: { path: "^(src|templates)/", pathNot: ["^src/io/", "\\.test\\.tsx?$"] },
      to: { path: "node_modules/(pdfjs-dist|pdfkit|@react-pdf|docx|mammoth|idb|fflate)/" },
    },
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "no-orphans",
      comment: "A module that nobody imports is dead.",
      severity: "error",
      from: {
        orphan: true,
        pathNot: [
          "\\.d\\.ts$",
          "\\.test\\.tsx?$",
          "^tests/setup\\.ts$",
          "\\.config\\.ts$",
          // Imported by what the build makes of `occupation-rows.ts`.
          "^src/core/career-map/unpack-rows\\.ts$",
        ],
      },
      to: {},
    },
    {
      name: "not-to-tests",
      severity: "error",
      from: { path: "^(src|templates)/", pathNot: "\\.test\\.tsx?$" },
      to: { path: "(^tests/|\\.test\\.tsx?$)" },
    },
    {
      name: "not-unresolvable",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "\\?(url|worker|raw|inline)" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^dist/|^node_modules/\\.cache/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    parser: "swc",
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types", "browser"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json", ".d.ts"],
    },
    skipAnalysisNotInRules: true,
  },
};
