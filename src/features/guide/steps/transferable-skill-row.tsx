import { COMPETENCIES } from "#core/career-map/competencies.ts";
import type { Career } from "#core/model/career.ts";
import type { Highlight } from "#core/model/highlight.ts";
import type { HighlightId } from "#core/model/ids.ts";
import { type LocalizedText, textFor } from "#core/model/localized-text.ts";
import type { LineProof, TransferableSkill } from "#core/model/transferable-skill.ts";
import { useInterfaceLanguage } from "#i18n/interface-language.tsx";
import { useCareer } from "#state/career-session-context.ts";
import { Checkbox } from "#ui/checkbox.tsx";
import { MarkedText } from "#ui/marked-text.tsx";
import { useDocumentLanguage } from "../use-document-language.ts";

interface TransferableSkillRowProps {
  readonly skill: TransferableSkill;
  readonly isNamed: boolean;
  readonly onChange: (isNamed: boolean) => void;
}

/** A competency in a coder's words, and the line that proves it. */
export function TransferableSkillRow({ skill, isNamed, onChange }: TransferableSkillRowProps) {
  const { language } = useInterfaceLanguage();
  const [proof] = skill.proofs;
  const text = useCareer((career) => proof && lineOf(career, proof.line)?.text);
  const name = COMPETENCIES.find(({ id }) => id === skill.competency)?.labels[language] ?? skill.competency;
  return (
    <li className="border-line border-b py-2">
      <Checkbox isSelected={isNamed} onChange={onChange}>
        <span className="flex flex-col">
          <span className="font-semibold">{name}</span>
          {proof === undefined || text === undefined ? null : <Quote proof={proof} text={text} />}
        </span>
      </Checkbox>
    </li>
  );
}

function Quote({ proof, text }: { readonly proof: LineProof; readonly text: LocalizedText }) {
  const side = textFor(text, useDocumentLanguage());
  if (side === undefined) return null;
  return (
    <q lang={side.language} className="text-soft">
      <MarkedText text={side.text} spans={spansOf(proof.words[side.language] ?? [], side.text)} />
    </q>
  );
}

/** The words stand in the line in this order. */
function spansOf(words: readonly string[], text: string): [number, number][] {
  let at = 0;
  return words.flatMap((word): [number, number][] => {
    const from = text.indexOf(word, at);
    if (from === -1) return [];
    at = from + word.length;
    return [[from, at]];
  });
}

function lineOf({ work, practicum, volunteer, education }: Career, id: HighlightId): Highlight | undefined {
  return [...work, ...practicum, ...volunteer, ...education]
    .flatMap(({ highlights }) => highlights)
    .find((line) => line.id === id);
}
