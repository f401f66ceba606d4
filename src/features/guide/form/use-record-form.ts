import { zodResolver } from "@hookform/resolvers/zod";
import { useEffect, useEffectEvent, useRef } from "react";
import {
  type DefaultValues,
  type FieldValues,
  type Path,
  type PathValue,
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
    defaultValues: values as DefaultValues<V>,
  });
  const typed = useWatch({ control: form.control }) as V;
  const written = JSON.stringify(typed);
  const stored = JSON.stringify(values);
  const settled = useRef({ typed: stored, stored });

  const flush = useEffectEvent(() => {
    if (written === settled.current.typed) return;
    settled.current.typed = written;
    commit(typed);
  });

  const takeOver = useEffectEvent(() => {
    const before = JSON.parse(settled.current.stored) as V;
    const own = JSON.parse(settled.current.typed) as V;
    settled.current.stored = stored;
    for (const field of Object.keys(values) as Path<V>[]) {
      const isNews = differs(values[field], before[field]) && differs(values[field], own[field]);
      if (isNews) form.setValue(field, values[field] as PathValue<V, Path<V>>);
    }
    settled.current.typed = JSON.stringify(form.getValues());
  });

  useEffect(() => {
    if (stored !== settled.current.stored) takeOver();
  }, [stored]);

  useEffect(() => {
    if (written === settled.current.typed) return;
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
