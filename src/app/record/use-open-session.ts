import { useEffect, useState } from "react";
import { applicationIdSchema, careerIdSchema } from "#core/model/ids.ts";
import type { Result } from "#core/result.ts";
import type { StorageError } from "#io/storage/stored.ts";
import { type ApplicationSession, openApplicationSession } from "#state/application-session.ts";
import type { SaveState } from "#state/autosave.ts";
import type { CareerSession } from "#state/career-session.ts";
import { openCareerSession } from "#state/open-career-session.ts";
import type { Services } from "#state/services.ts";
import { useServices } from "#state/services-context.ts";

/** What stores itself while it is open. */
interface Session {
  readonly flush: () => Promise<SaveState>;
  readonly close: () => Promise<void>;
}

type OpenSession<S> =
  | { readonly kind: "loading" }
  | { readonly kind: "failed"; readonly error: StorageError }
  | { readonly kind: "open"; readonly session: S };

type Open<S> = (id: string, services: Services) => Promise<Result<S, StorageError>>;

const openCareer: Open<CareerSession> = (id, services) =>
  openCareerSession(careerIdSchema.parse(id), services);
const openApplication: Open<ApplicationSession> = (id, services) =>
  openApplicationSession(applicationIdSchema.parse(id), services);

/** The stored record, open for as long as its pages are shown. */
export function useOpenCareer(id: string): OpenSession<CareerSession> {
  return useOpenSession(id, openCareer);
}

/** A stored application, open for as long as its pages are shown. */
export function useOpenApplication(id: string): OpenSession<ApplicationSession> {
  return useOpenSession(id, openApplication);
}

function useOpenSession<S extends Session>(id: string, open: Open<S>): OpenSession<S> {
  const services = useServices();
  const [state, setState] = useState<OpenSession<S>>({ kind: "loading" });
  useEffect(() => {
    let isWanted = true;
    let opened: S | undefined;
    let letGo: () => void = () => undefined;
    const start = async () => {
      const result = await open(id, services);
      if (!isWanted) {
        if (result.ok) await result.value.close();
        return;
      }
      if (!result.ok) {
        setState({ kind: "failed", error: result.error });
        return;
      }
      opened = result.value;
      letGo = services.openWork.add(opened.flush);
      setState({ kind: "open", session: opened });
    };
    const keep = () => void opened?.flush();
    void start();
    window.addEventListener("pagehide", keep);
    document.addEventListener("visibilitychange", keep);
    return () => {
      isWanted = false;
      window.removeEventListener("pagehide", keep);
      document.removeEventListener("visibilitychange", keep);
      void opened?.close().then(letGo);
    };
  }, [id, services, open]);
  return state;
}
