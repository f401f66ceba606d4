const NAME =
  "(?:\\p{Lu}[\\p{L}\\p{N}'’&.-]*|\\d+)(?: (?:(?:of|de|del|la|las|los|the|and|y|e|&|for|St\\.) ){0,2}(?:\\p{Lu}[\\p{L}\\p{N}'’&.-]*|&)){0,9}";
const IN_PLACE = "(?:,? (?:in|of|en|de) [^.;:]{2,40}?,?)?";

interface ProseRow {
  readonly pattern: RegExp;
  readonly score: number;
  readonly why: string;
}

const row = (shape: string, score: number, why: string): ProseRow => ({
  pattern: new RegExp(shape.replace("NAME", NAME), "gmu"),
  score,
  why,
});

/** Where prose names the house, surest last. */
export const PROSE_ROWS: readonly ProseRow[] = [
  row(
    `(?:^|[.!?(\\n]\\s*|\\babout |\\b[Tt]he |\\b[EeLl][la] )(NAME)\\)?(?: \\([^()]{2,90}\\))?(?:,[^.;]{2,90},)?${IN_PLACE} (?:is|are|has|seeks|needs|offers|provides|serves|was|will|invites|operates|strives|runs|hires|busca|solicita|es|esta|está|ofrece|necesita|somos|interesa|invita|cuenta|provee|atiende|acompaña|audita|opera|abre|opens|announces|anuncia|convoca|contrata|recluta|no)(?![\\p{L}])`,
    3,
    "The house is the subject.",
  ),
  row(
    "(?<!\\p{L})(?:At|Join|Here at|About|En|Únete a|Sobre|join|posting from|opening at|job at|position at|role at|working at|work at|team at|office at|group at|puesto en|equipo de|familia de) (?:el |la |the )?(NAME)(?=[,.:;!\\n]| (?:is|are|you|we|as|and|team|in|para|estamos|buscamos|tenemos|creemos)\\b|\\s*$)",
    3,
    "One joins it, or works there.",
  ),
  row(
    "\\b(?:nos hizo llegar|nos comparte|nos comparten|que ofrece|que publica|(?:posting|opening|job|note) from) (?:el |la |the )?(NAME)",
    3.5,
    "Its opening is handed on.",
  ),
  row(
    "\\b(?:(?:[Ii]|[Ww]e)\\b,? (?:run|manage|lead|head|coordinate|oversee|recruit|hire)|coordino|dirijo|manejo|superviso|lidero)(?: \\p{Ll}+){0,4} (?:at|for|in|en|de|para) (?:el |la |the )?(NAME)",
    4,
    "Whoever writes says where they lead.",
  ),
  row("\\b(?:Somos|We are|We're|we are|we're|somos) (NAME)", 3, "It says who it is."),
  row(
    "\\b(?:opening I am working on|on behalf of|oportunidad que nos hizo llegar|opening|vacante|posting|puesto)(?: \\p{Ll}+){0,3} (?:for|with|at|de|en|from|nos hizo llegar) (?:el |la |the )?(NAME)",
    3.5,
    "Somebody passes its opening on.",
  ),
  row(
    "(?:^|[.!?]\\s+)(?:The |El |La )?(NAME),? (?:and its affiliates )?(?:is an? (?:\\p{L}+ )?(?:equal|affirmative|EEO|EOE)|is committed to|does not (?:discriminate|accept|sponsor)|participates in|welcomes|no discrimina|es un(?: empleador| patrono|a institución)|considers)",
    4.5,
    "The law's own sentence names it.",
  ),
  row(
    "(?<!\\p{L})(NAME), (?:an?|the|una?|el|la) [^.,;:]{0,60}(?<!\\p{L})(?:group|practice|hospital|clinic|network|plan|insurer|health system|medical center|grupo|red|hospital|clínica|aseguradora|sistema|centro)(?!\\p{L})",
    3.5,
    "Its kind is told behind its name.",
  ),
  row(
    "\\b(?:[Oo]ficina|[Cc]onsultorio|[Cc]línica|[Pp]ráctica|[Oo]ffice|[Pp]ractice|[Cc]linic) (?:de la |del |de |of )((?:Dra?|Dres)\\. NAME)",
    5,
    "A doctor's own office.",
  ),
  row(
    "\\b(?:office|practice|clinic|hospital|oficina|clínica|consultorio|práctica) \\((?=\\p{L}+ \\p{Lu})(NAME)(?=\\)| (?:in|en) |, )",
    4,
    "The name stands in a bracket behind its kind.",
  ),
  row(
    "\\b(?:our client|nuestro cliente|a nombre de|for our client|client is),? (NAME)",
    9,
    "An agency names whom the work is for.",
  ),
];
