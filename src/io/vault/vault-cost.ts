import type { Cost } from "./vault-header.ts";

/**
 * RFC 9106, section 4, the second recommended option, for where memory is short: 3 passes over 64 MiB in 4 lanes. Some
 * half a second on a common computer; a phone has the memory.
 */
export const COST: Cost = { passes: 3, memory: 65_536, lanes: 4 };
