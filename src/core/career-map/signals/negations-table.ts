import type { Language } from "#core/model/language.ts";

export interface Negation {
  readonly language: Language;
  readonly cue: string;
  /** `nothing`: looks like a negation and is none. */
  readonly governs: "what-follows" | "what-precedes" | "all-around" | "next-words" | "nothing";
  readonly why: string;
}

const rows = (language: Language, governs: Negation["governs"], why: string, cues: string): Negation[] =>
  cues.split(",").map((cue) => ({ language, cue: cue.trim(), governs, why }));

/** “La nómina la llevaba otra oficina”, “los seguros los veía la encargada”. */
function somebodyElse(): string {
  const verbs =
    "hacia hacian llevaba llevaban veia veian manejaba manejaban tramitaba tramitaban mandaba ponia daba cobraba enviaba atendia".split(
      " ",
    );
  const others = "otra otro otras otros una un el la los las mi alguien".split(" ");
  const told = ["la", "lo", "las", "los"].flatMap((clitic) =>
    verbs.flatMap((verb) => others.map((other) => `${clitic} ${verb} ${other}`)),
  );
  const charge = ["corria", "corrian", "estaba", "estaban", "quedaba", "quedaban"].flatMap((verb) => [
    `${verb} por cuenta de`,
    `${verb} a cargo de otra`,
    `${verb} a cargo de otro`,
    `${verb} en manos de`,
  ]);
  return [
    ...told,
    ...charge,
    "se los dejaba a",
    "se las dejaba a",
    "se lo dejaba a",
    "se la dejaba a",
    "le tocaba a otra",
    "le tocaba a otro",
    "le tocaban a otra",
    "le tocaban a otro",
    "era cosa de otro",
    "era cosa de otra",
  ].join(", ");
}

/** “The owner ran the till”, “other clerks did the filing”. */
function othersDid(): string {
  const others = [
    "my supervisor",
    "my boss",
    "my manager",
    "the owner",
    "the manager",
    "the supervisor",
    "the boss",
    "the office",
    "other clerks",
    "other staff",
    "other people",
    "someone else",
    "somebody else",
    "another clerk",
    "a coworker",
  ];
  const verbs = "handled did ran took kept made dealt managed processed answered scheduled".split(" ");
  return others.flatMap((other) => verbs.map((verb) => `${other} ${verb}`)).join(", ");
}

export const NEGATIONS: readonly Negation[] = [
  ...rows(
    "en",
    "what-follows",
    "the duty is denied",
    "wasn't the one who, was not the one who, i wasn't the one who, i was not the one who, nobody asked me to, did not, didn't, didnt, do not, don't, dont, does not, doesn't, was not, wasn't, were not, weren't, am not, not, never, cannot, can't, could not, couldn't, nor, neither, without ever, rather than, instead of, other than, except, except for, excluding, no longer, not responsible for, unable to, had nothing to do with, nothing to do with, stayed out of, another clerk, another person, another department, another team, as a janitor, for fun, coached nobody",
  ),
  ...rows("en", "what-follows", "somebody else did it", othersDid()),
  ...rows(
    "en",
    "next-words",
    "what was lacking is named right after",
    "no, without, zero, none of, no experience with, little, lacked",
  ),
  ...rows(
    "en",
    "what-precedes",
    "somebody else did it",
    "was handled by, were handled by, was done by, were done by, done by, handled by, performed by, taken care of by, managed by, handled by another, handled by other, done by another, done by others, done by someone else, done elsewhere, by someone else, went to another, went to other, belonged to another, was outsourced, were outsourced, went to an outside, went to a different, went to someone else, all went to the, work went to the, calls went to the, claims went to the, billing went to the, that went to the, was another, were another, was somebody else, was someone else, were someone else, was the job of, were the job of, was done in another, was centralized, were done in another, was not mine, handled by the, handled by a, handled by an, handled by someone, done by the, done by a, not my job, was not part, were not part, wasn't part, were not mine, was not mine, was left to, were left to, not included",
  ),
  ...rows(
    "en",
    "nothing",
    "a lack that is an achievement, or an idiom",
    "not only, no errors, zero errors, without errors, without error, without a single error, no mistakes, without mistakes, no shows, no show, never missed, never late, never short, never lost, did not miss, didn't miss, without missing, without delay, without delays, without losing, no matter, with another clerk, with another person, with another department, with another team, never gave out, did not give out, never told anyone, never discussed, never shared, never talked about, never repeated, never let, without supervision, without a supervisor, without direct supervision, without constant supervision, no supervisor, no supervision, without being told, without help, no backlog, no findings, no deficiencies, zero findings, zero deficiencies, no discrepancies, no variances, zero variances, no violations, zero violations, without violations, without a violation, do not resuscitate, no later than, not for profit, without interruption, without an appointment, without appointments, without appointment, without insurance, no insurance, without papers, not yet paid, not paid, not signed, not matching, not match, did not match, didn't match, don't match, do not match, did not add up, didn't add up, not add up, not covered, did not speak english, didn't speak english, don't speak english, do not speak english, did not speak spanish, didn't speak spanish, who did not speak, who didn't speak, who don't speak, who do not speak, weren't expired, were not expired, wasn't expired, hadn't paid, had not paid, could not read, couldn't read, could not pay, couldn't pay, wouldn't pay, would not pay, won't pay, wouldn't cover, would not cover, doesn't cover, does not cover, who could not, who cannot, no complaints, zero complaints, without complaints",
  ),
  ...rows(
    "es",
    "what-follows",
    "the duty is denied",
    "no era quien, no era yo quien, no fui quien, no, nunca, jamas, tampoco, ni, excepto, salvo, menos, en vez de, en lugar de, sin tener que, nada de, nada que ver con, ya no, otras companeras, otros companeros, otra companera, otro companero, otra persona, otra area, otro departamento, mi jefa hacia, mi jefe hacia, mi supervisora hacia, mi supervisor hacia, mi jefa llevaba, mi jefe llevaba",
  ),
  ...rows(
    "es",
    "next-words",
    "what was lacking is named right after",
    "sin, ningun, ninguna, cero, sin experiencia en",
  ),
  ...rows(
    "es",
    "all-around",
    "the duty was not theirs",
    "no me tocaba, no me tocaban, no me toco, no era mi, no eran mi, no era mia, no eran mias, no era parte, no eran parte, no formaba parte, no me correspondia, no me correspondian",
  ),
  ...rows("es", "what-precedes", "somebody else did it", somebodyElse()),
  ...rows(
    "es",
    "nothing",
    "a lack that is an achievement, or an idiom",
    "no solo, no solamente, no daba informacion, no daba datos, no revelaba, no comentaba, nunca comente, nunca hable de, nunca di informacion, nunca se paso, nunca se me, nunca me pase, nunca me atrase, no obstante, sin errores, sin error, sin ningun error, sin un solo error, sin faltantes, sin un faltante, sin diferencias, sin supervision, sin supervisor, sin supervisora, sin jefe, sin jefes, sin que nadie, sin ayuda, sin retraso, sin retrasos, sin atraso, sin atrasos, sin demora, sin demoras, sin falta, sin seguro, sin cita, sin firmar, sin firma, sin papeles, sin fines, sin quejas, cero errores, cero faltantes, cero quejas, cero hallazgos, cero multas, sin multas, no cuadraba, no cuadraban, no coincidia, no coincidian, no pagadas, no pagados, no cubria, no cubrian, no pagaria, no cubriria, no queria pagar, no reconocia, no reconocian, no cubre, no paga, no se perdio, que no hablaban, que no hablaba, que no hablan, que no habla, no hablaban espanol, no hablaban ingles, no hablaba espanol, no hablaba ingles, no dejaba entrar, no dejaba salir, por otra companera, con otra companera, de otra companera, por otro companero, con otro companero, de otro companero, con otras companeras, con otros companeros, con otra persona, por otra persona, con otra area, con otro departamento, ningun error, ninguna falta, ni un error, ni un solo error, no sabian, no podian, no se perdiera, no les faltaran, no les faltara, no le faltara, no le faltaran, no faltara, no faltaran, no faltaba, no dejaba pasar, nunca falte, nunca me atrase, nunca me falto, nunca falto, nunca tarde, sin perder, sin dejar, por lo menos, al menos, mas o menos, en menos, de menos, menos de, menos tiempo",
  ),
];

/** Words that end what a negation governs, and words that carry it on past a comma. */
export const SCOPE_ENDS: Readonly<
  Record<Language, { readonly contrast: ReadonlySet<string>; readonly alternative: ReadonlySet<string> }>
> = {
  en: {
    contrast: new Set(
      "but only just instead though although however while because so yet who where".split(" "),
    ),
    alternative: new Set(["or", "nor"]),
  },
  es: {
    contrast: new Set(
      "pero solo solamente sino aunque mientras porque nomas unicamente donde quien".split(" "),
    ),
    alternative: new Set(["o", "ni", "u"]),
  },
};

/**
 * Words that open what is told of, and those that bring it back to the person. `ofThings`: only before a passive
 * ("claims that were not paid"), since a workplace may not do a thing either ("an office that did not bill").
 */
export const SUBORDINATORS: Readonly<
  Record<
    Language,
    {
      readonly told: ReadonlySet<string>;
      readonly ofThings: ReadonlySet<string>;
      readonly self: ReadonlySet<string>;
    }
  >
> = {
  en: {
    told: new Set("who why whose if whether when whenever until unless whatever anything".split(" ")),
    ofThings: new Set(["that", "which"]),
    self: new Set("i me my we".split(" ")),
  },
  es: {
    told: new Set("que quien quienes si cuando hasta".split(" ")),
    ofThings: new Set<string>(),
    self: new Set("yo me mi nosotros".split(" ")),
  },
};

/** What a denied duty waits for: "released nothing without a signature" is a rule kept. */
export const CONDITIONS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(["until", "unless", "without", "till"]),
  es: new Set(["sin", "hasta"]),
};
