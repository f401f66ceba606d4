import type { CompetencyId } from "#core/model/ids.ts";

/** To be shown wherever figures are, and on the About page. */
export const ONET_ATTRIBUTION =
  "O*NET Database 23.0 and 30.1 by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), used under the CC BY 4.0 license, modified. O*NET® is a trademark of USDOL/ETA.";

/** What figures are compared with: the last rated profile of the coder, surveyed in 2013. */
export const ONET_VINTAGE = { database: "O*NET 23.0", coderProfile: "29-2071.00", surveyed: 2013 } as const;

interface OnetElement {
  readonly element: string;
  /** Importance for the coder, 1–5. */
  readonly coder: number;
}

/**
 * The O*NET element that speaks most directly to a competency, with its importance for the coder's profile 29-2071.00
 * (O*NET 23.0). Competencies without a row have no element close enough: their weights are judgment alone.
 */
const ELEMENTS: Readonly<Record<string, OnetElement>> = {
  "record-abstraction": { element: "Getting Information", coder: 4.51 },
  "documentation-integrity": { element: "Documenting/Recording Information", coder: 4.37 },
  "quality-audit": { element: "Attention to Detail", coder: 4.54 },
  "rule-based-classification": { element: "Judgment and Decision Making", coder: 2.88 },
  "data-entry": { element: "Clerical", coder: 4.21 },
  "office-software": { element: "Computers and Electronics", coder: 3.15 },
  "reporting-analysis": { element: "Analyzing Data or Information", coder: 3.44 },
  "research-reference": { element: "Updating and Using Relevant Knowledge", coder: 4.11 },
  "records-management": { element: "Performing Administrative Activities", coder: 3.57 },
  "time-management": { element: "Organizing, Planning, and Prioritizing Work", coder: 4.26 },
  "written-communication": { element: "Writing", coder: 3 },
  "customer-service": { element: "Customer and Personal Service", coder: 2.99 },
  "team-collaboration": { element: "Cooperation", coder: 4.52 },
  "independent-work": { element: "Independence", coder: 4.25 },
};

export function onetElementFor(competency: CompetencyId): OnetElement | undefined {
  return Object.hasOwn(ELEMENTS, competency) ? ELEMENTS[competency] : undefined;
}
