import { zodResolver } from "@hookform/resolvers/zod";
import { useEffect, useEffectEvent, useId, useRef } from "react";
import {
  type DefaultValues,
  type FieldValues,
  type Path,
  type UseFormReturn,
  useForm,
  useWatch,
} from "react-hook-form";
import type { z } from "zod";
import { useCareerSession } from "#state/career-session-context.ts";

/** Time for a letter to be painted before the record hears of it, milliseconds. */
const PAINT_MS = 20;

interface RecordForm<V extends FieldValues> {
  readonly schema: z.ZodType<V, V>;
  /** What the record says now. */
  readonly values: V;
  /** Writes what was typed into the record; what the record can't hold, it leaves as it was. */
  readonly commit: (typed: V) => void;
}

/**
 * The form owns what is being typed; the record follows right after each letter, one step of undo a field and pause.
 * A change of the record from elsewhere (undo, another page) shows in the form.
 */
export function useRecordForm<V extends FieldValues>({
  schema,
  values,
  commit,
}: RecordForm<V>): UseFormReturn<V> {
  const form = useForm<V>({
    resolver: zodResolver(schema),
    mode: "onTouched",
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- whole values are default values; the library can't tell for a generic V
    defaultValues: values as DefaultValues<V>,
  });
  const session = useCareerSession();
  const id = useId();
  useWatch({ control: form.control });
  const typed = form.getValues();
  const written = JSON.stringify(typed);
  const stored = JSON.stringify(values);
  const settled = useRef({ typed: values, stored: values });

  const flush = useEffectEvent(() => {
    const { typed: before } = settled.current;
    const changed = fieldsOf(typed).filter((field) => differs(typed[field], before[field]));
    if (changed.length === 0) return;
    settled.current.typed = structuredClone(typed);
    session.typing(`${id} ${changed.join(" ")}`, () => commit(typed));
  });

  const takeOver = useEffectEvent(() => {
    const { stored: before, typed: own } = settled.current;
    const news = fieldsOf(values).filter(
      (field) => differs(values[field], before[field]) && differs(values[field], own[field]),
    );
    for (const field of news) form.setValue(field, values[field]);
    // What was typed since it was handed over isn't settled: it goes to the record with the next letter's turn.
    const taken = Object.fromEntries(news.map((field) => [field, values[field]]));
    settled.current = { stored: values, typed: { ...own, ...taken } };
  });

  useEffect(() => {
    if (stored !== JSON.stringify(settled.current.stored)) takeOver();
  }, [stored]);

  useEffect(() => {
    if (written === JSON.stringify(settled.current.typed)) return undefined;
    const timer = setTimeout(flush, PAINT_MS);
    document.addEventListener("focusout", flush, { once: true });
    return () => {
      clearTimeout(timer);
      document.removeEventListener("focusout", flush);
    };
  }, [written]);

  useEffect(() => () => flush(), []);
  return form;
}

function differs(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) !== JSON.stringify(other);
}

function fieldsOf<V extends FieldValues>(values: V): Path<V>[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every key of a form's values is a path of it
  return Object.keys(values) as Path<V>[];
}
