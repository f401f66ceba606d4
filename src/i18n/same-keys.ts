/** The shape of a catalog with its words left open: both languages have the same keys. */
export type SameKeys<T> = { readonly [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> };
