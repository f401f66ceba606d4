import { useEffect, useState } from "react";
import { careerIdSchema } from "#core/model/ids.ts";
import type { StorageError } from "#io/storage/stored.ts";
import type { CareerSession } from "#state/career-session.ts";
import { openCareerSession } from "#state/open-career-session.ts";
import { useServices } from "#state/services-context.ts";

export type OpenSession =
  | { readonly kind: "loading" }
  | { readonly kind: "failed"; readonly error: StorageError }
  | { readonly kind: "open"; readonly session: CareerSession };

/** Opens the stored record for as long as its pages are shown. */
export function useOpenSession(id: string): OpenSession {
  const services = useServices();
  const [state, setState] = useState<OpenSession>({ kind: "loading" });
  useEffect(() => {
    let isWanted = true;
    let opened: CareerSession | undefined;
    const open = async () => {
      const result = await openCareerSession(careerIdSchema.parse(id), services);
      if (!isWanted) return;
      if (!result.ok) {
        setState({ kind: "failed", error: result.error });
        return;
      }
      opened = result.value;
      setState({ kind: "open", session: opened });
    };
    const keep = () => void opened?.flush();
    void open();
    window.addEventListener("pagehide", keep);
    document.addEventListener("visibilitychange", keep);
    return () => {
      isWanted = false;
      window.removeEventListener("pagehide", keep);
      document.removeEventListener("visibilitychange", keep);
      void opened?.close();
    };
  }, [id, services]);
  return state;
}
