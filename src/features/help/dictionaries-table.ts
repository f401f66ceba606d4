/** The dictionaries that spelling is judged by, with whom and what their license files name. */
export const DICTIONARIES = [
  {
    language: "en",
    by: "Kevin Atkinson, SCOWL",
    license: "MIT, BSD",
    page: "http://wordlist.aspell.net",
  },
  {
    language: "es",
    by: "Santiago Bosio, RLA-ES",
    license: "GPL 3.0, LGPL 3.0 / MPL 1.1",
    page: "https://github.com/sbosio/rla-es",
  },
] as const;
