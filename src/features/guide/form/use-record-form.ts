import { zodResolver } from "@hookform/resolvers/zod";
import { useEffect, useEffectEvent, useRef } from "react";
import {
  type DefaultValues,
  type FieldValues,
  type Path,
  type UseFormReturn,
  useForm,
  useWatch,
} from "react-hook-form";
import type { z } from "zod";

/** A pause in typing this long ends a step of undo. */
const PAUSE_MS = 400;

interface RecordForm<V extends FieldValues> {
  readonly schema: z.ZodType<V, V>;
  /** What the record says now. */
  readonly values: V;
  /** Writes what was typed into the record; what the record can't hold, it leaves as it was. */
  readonly commit: (typed: V) => void;
}

/**
 * The form owns what is being typed; the record gets it after a pause, on leaving a field and on leaving the page.
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
  useWatch({ control: form.control });
  const typed = form.getValues();
  const written = JSON.stringify(typed);
  const stored = JSON.stringify(values);
  const settled = useRef({ typed: values, stored: values });

  const flush = useEffectEvent(() => {
    if (!differs(typed, settled.current.typed)) return;
    settled.current.typed = structuredClone(typed);
    commit(typed);
  });

  const takeOver = useEffectEvent(() => {
    const { stored: before, typed: own } = settled.current;
    for (const field of fieldsOf(values)) {
      const isNews = differs(values[field], before[field]) && differs(values[field], own[field]);
      if (isNews) form.setValue(field, values[field]);
    }
    settled.current = { stored: values, typed: structuredClone(form.getValues()) };
  });

  useEffect(() => {
    if (stored !== JSON.stringify(settled.current.stored)) takeOver();
  }, [stored]);

  useEffect(() => {
    if (written === JSON.stringify(settled.current.typed)) return undefined;
    const timer = setTimeout(flush, PAUSE_MS);
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
