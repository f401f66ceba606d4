/** Verbs that duty lines begin with, base forms. A word outside this list opens a sentence only where its ending is beyond doubt. */
export const ENGLISH_VERBS: ReadonlySet<string> = new Set(
  `abstract accept access accommodate achieve acquire act adapt add address adhere adjudicate adjust administer admit adopt advise
  advocate aid allocate analyze answer anticipate appeal apply appoint appraise approve arrange assemble assess assign assist assume
  assure attach attain attend audit authorize automate balance bathe bill book bring build buy calculate call calm capture care carry
  catalog catch categorize cashier chair change charge chart check clarify classify clean clear close coach code collaborate collate collect
  communicate compare compile complete comply compose compute conduct configure confirm consolidate construct consult contact
  contribute control convert convey cook coordinate copy correct correspond counsel count cover create credit cut deal decide decrease
  deescalate deliver demonstrate deploy describe design detect determine develop devise diagnose digitize direct discharge discover
  discuss dispatch dispense display distribute document draft draw drive earn edit educate eliminate email enable encourage enforce
  enhance enroll ensure enter escalate escort establish estimate evaluate examine exceed execute expand expedite explain extract
  facilitate fax feed field file fill finalize find finish fix flag fold follow forecast format formulate forward foster fulfill gather
  generate give greet grow guide handle help hire hold host identify implement import improve increase index inform initiate input
  inspect install instruct interact interpret interview introduce inventory investigate invoice issue join judge keep key label launch
  lead learn lift link list listen load locate log lower mail maintain make manage map mark match measure mediate meet mentor merge
  minimize model monitor motivate move negotiate note notify nurse observe obtain offer onboard open operate order organize orient outline oversee
  own pack partner pass pay perform pick pilot place plan position post prepare prescreen present preserve prevent price print prioritize
  process procure produce program project promote proofread propose protect prove provide publish pull purchase pursue put qualify query
  question quote raise rank reach read rebill receive recognize recommend reconcile record recover recruit redact redesign reduce refer
  refill refine register reimburse reinforce reject relay release remind render renew reorganize repair replace reply report represent request
  requisition research reschedule resolve respond restock restore restructure retain retrieve return review revise rotate route run
  safeguard save scan schedule score screen scrub search secure select sell send separate serve set settle shape share ship show sign
  simplify solve sort speak specify sponsor staff standardize start sterilize stock store streamline strengthen study submit substitute summarize
  supervise supply support surpass survey sustain switch tabulate tag take tally teach tell test total trace track trade train transcribe transfer
  transform transition translate transmit transport treat triage troubleshoot turn tutor type uncover update upgrade upload upsell use utilize
  validate verify visit volunteer walk warn wash watch weigh welcome win withdraw work wrap write`.split(
    /\s+/,
  ),
);

/** Past forms that no rule makes, with the base. */
export const IRREGULAR_PAST: Readonly<Record<string, string>> = {
  brought: "bring",
  built: "build",
  bought: "buy",
  caught: "catch",
  began: "begin",
  broke: "break",
  chose: "choose",
  dealt: "deal",
  did: "do",
  drew: "draw",
  drove: "drive",
  fed: "feed",
  found: "find",
  fought: "fight",
  gave: "give",
  got: "get",
  grew: "grow",
  held: "hold",
  kept: "keep",
  led: "lead",
  made: "make",
  met: "meet",
  oversaw: "oversee",
  paid: "pay",
  ran: "run",
  rang: "ring",
  rode: "ride",
  sat: "sit",
  saw: "see",
  spent: "spend",
  stood: "stand",
  lost: "lose",
  left: "leave",
  lent: "lend",
  wore: "wear",
  upheld: "uphold",
  sold: "sell",
  sent: "send",
  spoke: "speak",
  taught: "teach",
  told: "tell",
  took: "take",
  withdrew: "withdraw",
  went: "go",
  won: "win",
  wrote: "write",
  redid: "redo",
  underwrote: "underwrite",
};

/** Participles of those whose past is another word; the others' past is their participle. */
export const IRREGULAR_PARTICIPLES: Readonly<Record<string, string>> = {
  began: "begun",
  broke: "broken",
  chose: "chosen",
  did: "done",
  drew: "drawn",
  drove: "driven",
  gave: "given",
  got: "gotten",
  grew: "grown",
  oversaw: "overseen",
  ran: "run",
  rang: "rung",
  rode: "ridden",
  saw: "seen",
  spoke: "spoken",
  wore: "worn",
  took: "taken",
  withdrew: "withdrawn",
  went: "gone",
  wrote: "written",
  redid: "redone",
  underwrote: "underwritten",
};

/** The same word now and then. */
export const SAME_IN_PAST: ReadonlySet<string> = new Set("read cut put set let proofread".split(" "));

/** Bases that are as often a noun or an adjective: a verb only where what follows says so. */
export const NOUN_OR_VERB: ReadonlySet<string> = new Set(
  `abstract access aid address appeal audit balance bill book call care change charge chart check claim clean clear close coach code
  complete contact control copy correct count cover credit cut deal design display document draft draw drive email escort estimate
  fax feed field file fix flag format forward grow guide help host import index input interview inventory invoice issue judge key
  label lead lift link list load log lower mail map mark match measure model monitor nurse offer open order outline own pack partner pass
  pay pick pilot place plan position post present price print process produce program project purchase query question quote rank
  record refill register release repair report request requisition research return review route run scan schedule score screen search secure
  separate set share ship show sign sort sponsor staff start stock store study supply support survey switch tag test total trace track
  trade train transfer transition transport treat triage turn type update upgrade use visit volunteer walk watch welcome win work cashier`.split(
    /\s+/,
  ),
);

/** Words in -ed that describe and do not tell what was done. */
export const DESCRIBING: ReadonlySet<string> = new Set(
  `accomplished advanced assorted bed bilingual-certified certified combined dedicated detailed diversified experienced fast-paced
  blended extended aged gifted health-related high-speed increased-responsibility interested licensed limited mixed motivated need naked related required
  self-motivated seasoned seed shared skilled speed talented team-oriented unlimited varied versed weed well-versed advance-level
  board-certified red medically-based hundred indeed shed embed`.split(/\s+/),
);

/** First words after which the person is not the one who acts: "Promoted to…" says "I was promoted to…". `next` is what must follow. */
export const UNDERGONE: readonly { readonly verb: string; readonly next: RegExp }[] = [
  { verb: "promoted", next: /^to\b/ },
  { verb: "assigned", next: /^to\b/ },
  { verb: "appointed", next: /^(to|as|by)\b/ },
  { verb: "selected", next: /^(to|as|by|for|from|out)\b/ },
  { verb: "chosen", next: /^(to|as|by|for|from)\b/ },
  { verb: "recognized", next: /^(as|by|for|with)\b/ },
  { verb: "commended", next: /^(by|for)\b/ },
  { verb: "nominated", next: /^(as|by|for|to)\b/ },
  { verb: "elected", next: /^(to|as|by)\b/ },
  { verb: "entrusted", next: /^(to|with|by)\b/ },
  { verb: "tasked", next: /^with\b/ },
  { verb: "charged", next: /^with\b/ },
  { verb: "trained", next: /^(in|on|by|to)\b/ },
  { verb: "cross-trained", next: /^(in|on|to|for|as)\b/ },
  { verb: "named", next: /^(\p{Lu}|to\b|as\b)/u },
  { verb: "awarded", next: /^(\p{Lu}|by\b|for\b)/u },
  { verb: "rated", next: /^(\p{Lu}|as\b|by\b|in\b|at\b)/u },
  { verb: "hired", next: /^(to|as|by|after)\b/ },
  { verb: "deployed", next: /^(to|with|as)\b/ },
  { verb: "stationed", next: /^(in|at|on)\b/ },
  { verb: "involved", next: /^(in|with)\b/ },
];

/** Openings without a verb that stand after "I was" or "I am". */
export const STATES: readonly RegExp[] = [
  /^responsible for\s/i,
  /^accountable for\s/i,
  /^in charge of\s/i,
  /^part of (a|an|the)\s/i,
];

/** Nouns of doing, other than those in -tion, -ment and -ing: "Data entry of 300 records a day". */
export const DOING_NOUNS =
  /^(data entry|customer service|patient care|patient registration|phone support|bookkeeping|quality control|record keeping|recordkeeping|follow-up|intake|support|maintenance|assistance|delivery|analysis|review|entry)\s(of|for|with|to|in|on|and|at)\b/i;
