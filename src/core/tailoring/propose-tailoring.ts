import type { Match, MatchedRequirement } from "#core/matching/match.ts";
import type { Posting, RequirementKind } from "#core/matching/posting.ts";
import type { Career } from "#core/model/career.ts";
import { targetOf } from "#core/model/field-place.ts";
import type { Highlight } from "#core/model/highlight.ts";
import { type LocalizedText, sideOf, textFor } from "#core/model/localized-text.ts";
import type { ResumeView } from "#core/model/resume-view.ts";
import { draftSummaries } from "#core/summary/draft-summaries.ts";
import { foldText } from "#core/text/fold-text.ts";
import { type Answers, answersById } from "./asked-lines.ts";
import type { AnsweredAsk, LeaveOut, PutFirst, Reword, TailoringChange } from "./tailoring-change.ts";

export interface TailoringInput {
  readonly career: Career;
  /** The document that is tailored; a change may be in it already. */
  readonly view: ResumeView;
  readonly posting: Posting;
  readonly match: Match;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

interface Work extends TailoringInput {
  readonly answers: (id: string) => Answers;
}

/** A list keeps this many lines before one is proposed to be left out, and a longer headline is no headline. */
const KEPT_LINES = 4;
const LONGEST_HEADLINE = 70;
const RANK =
  /\b(?:senior|sr|lead|chief|principal|manager|supervisor[a]?|director[a]?|ii+|iv|jef[ea]|gerente|lider|encargad[oa])\b/;
/** Things that a posting may call by another name; credentials keep their letters, asks in prose their own words. */
const RENAMED: ReadonlySet<RequirementKind> = new Set(["codeSet", "system", "specialty", "setting"]);

/**
 * What one document could have otherwise for one posting, each change with its reason: what answers an ask first, what
 * answers none left out of long lists, the posting's own name for what the record names otherwise, a headline and a summary
 * that name what is asked. Nothing in it says more than the record.
 */
export function proposeTailoring(input: TailoringInput): TailoringChange[] {
  const work: Work = { ...input, answers: answersById(input.career, input.match) };
  return [...headline(work), ...summary(work), ...putFirst(work), ...spellings(work), ...leaveOut(work)];
}

function headline({ career, view, posting }: Work): Reword[] {
  const { language } = view;
  const title = capitalized(posting.title?.trim() ?? "");
  const before = textFor(career.headline, language)?.text ?? "";
  const isNamed = foldText(before).includes(foldText(title));
  const isHeadline = title !== "" && title.length <= LONGEST_HEADLINE && posting.language === language;
  // A title of rank under a name reads as a claim; the record would have to say it first.
  if (!isHeadline || isNamed || RANK.test(foldText(title))) return [];
  const asks = [{ id: "title", text: title }];
  return [
    {
      kind: "headline",
      key: "headline",
      path: "headline",
      id: "headline",
      language,
      before,
      after: title,
      asks,
    },
  ];
}

function capitalized(title: string): string {
  return title.charAt(0).toUpperCase() + title.slice(1);
}

/** The draft from the record's own facts that names more of what is asked than the summary does. */
function summary({ career, view, match, today }: Work): Reword[] {
  const { language } = view;
  const before = textFor(career.summary, language)?.text ?? "";
  const asked = provenTerms(match);
  const named = (text: string) => asked.filter((ask) => foldText(text).includes(foldText(ask.text)));
  const [best] = draftSummaries(career, language, today)
    .map(({ text }) => ({ text, asks: named(text) }))
    .sort((a, b) => b.asks.length - a.asks.length);
  if (best === undefined || best.asks.length <= named(before).length) return [];
  const { text: after, asks } = best;
  return [{ kind: "summary", key: "summary", path: "summary", id: "summary", language, before, after, asks }];
}

function provenTerms({ requirements }: Match): AnsweredAsk[] {
  const proven = requirements.filter(({ status, kind }) => status === "met" && kind !== "competency");
  const byText = new Map(proven.map(({ kind, id, text }) => [foldText(text), { id: `${kind} ${id}`, text }]));
  return [...byText.values()];
}

function putFirst(work: Work): PutFirst[] {
  const { career } = work;
  return [
    ...career.work.flatMap((role, at) => firstOf(`work[${at}]`, role.highlights, work)),
    ...career.practicum.flatMap((practice, at) => firstOf(`practicum[${at}]`, practice.highlights, work)),
    ...firstOf(
      "skills",
      career.skills.map(({ id, name, keywords }) => ({
        id,
        text: name,
        weight: keywords.reduce((sum, skill) => sum + work.answers(skill.id).weight, 0),
      })),
      work,
    ),
    ...career.skills.flatMap((group, at) => firstOf(`skills[${at}]`, group.keywords, work)),
  ];
}

interface Listed {
  readonly id: string;
  readonly text: LocalizedText;
  readonly weight?: number;
}

/** The items that answer the most, where one that answers less stands before them. */
function firstOf(path: string, items: readonly Listed[], { view, answers }: Work): PutFirst[] {
  const weighed = items
    .filter(({ id }) => !view.hidden.includes(id))
    .map(({ id, text, weight }) => ({ id, text, weight: weight ?? answers(id).weight }));
  const sorted = weighed.toSorted((a, b) => b.weight - a.weight);
  const last = sorted.findLastIndex(({ id }, at) => weighed[at]?.id !== id);
  const moved = sorted.slice(0, last + 1).filter(({ weight }) => weight > 0);
  if (moved.length === 0) return [];
  const ids = moved.map(({ id }) => id);
  return [
    {
      kind: "put-first",
      key: `put-first ${path}`,
      path,
      ids,
      texts: moved.map(({ text }) => textFor(text, view.language)?.text ?? ""),
      asks: unique(ids.flatMap((id) => answers(id).asks)),
    },
  ];
}

/** Lines that answer nothing, of jobs whose other lines answer something and would stay a list. */
function leaveOut({ career, answers, view }: Work): LeaveOut[] {
  return career.work.flatMap((role, at) => {
    const idle = role.highlights.filter(({ id }) => answers(id).weight === 0);
    const spare = role.highlights.length - Math.max(KEPT_LINES, role.highlights.length - idle.length);
    return idle.slice(idle.length - Math.max(0, spare)).map((line): LeaveOut => {
      const path = `work[${at}].highlights[${role.highlights.indexOf(line)}]`;
      return {
        kind: "leave-out",
        key: `leave-out ${line.id}`,
        path,
        id: line.id,
        text: textFor(line.text, view.language)?.text ?? "",
      };
    });
  });
}

function spellings(work: Work): Reword[] {
  const rewords = work.match.requirements.flatMap((requirement) => spelling(requirement, work));
  return rewords.filter(({ id }, at) => rewords.findIndex((other) => other.id === id) === at);
}

/** The posting's name beside the record's, or in its place where only the spelling differs. */
function spelling(requirement: MatchedRequirement, { career, view }: Work): Reword[] {
  const { kind, id: ask, text, evidence } = requirement;
  if (!RENAMED.has(kind)) return [];
  return evidence.flatMap(({ path, quote, why }): Reword[] => {
    const line = lineAt(career, path);
    const before = line && sideOf(line.text, view.language);
    if (why !== "other-name" || line === undefined || before?.split(quote).length !== 2) return [];
    const named = lettersOf(quote) === lettersOf(text) ? text : `${text} (${quote})`;
    return [
      {
        kind: "spelling",
        key: `spelling ${line.id}`,
        path,
        id: line.id,
        language: view.language,
        before,
        after: before.replace(quote, named),
        asks: [{ id: `${kind} ${ask}`, text }],
      },
    ];
  });
}

function lettersOf(text: string): string {
  return foldText(text).replace(/[^\p{L}\p{N}]/gu, "");
}

/** The bullet or skill that a path leads to. */
function lineAt(
  career: Career,
  path: string,
): (Pick<Highlight, "text"> & { readonly id: string }) | undefined {
  const id = targetOf(career, path).recordIds.at(-1);
  const lines = [...career.work, ...career.practicum, ...career.volunteer].flatMap(
    ({ highlights }) => highlights,
  );
  return [...lines, ...career.skills.flatMap(({ keywords }) => keywords)].find((line) => line.id === id);
}

function unique(asks: readonly AnsweredAsk[]): AnsweredAsk[] {
  return [...new Map(asks.map((ask) => [ask.id, ask])).values()];
}
