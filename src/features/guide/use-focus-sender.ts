import { useEffect, useState } from "react";

/** Sends the focus to an element, or to the first field in it, once it is on the page. */
export function useFocusSender(): (elementId: string) => void {
  const [wanted, setWanted] = useState<{ readonly elementId: string }>();
  useEffect(() => {
    const element = wanted && document.getElementById(wanted.elementId);
    const field = element?.querySelector<HTMLElement>("input, textarea");
    (field ?? element)?.focus();
  }, [wanted]);
  return (elementId) => setWanted({ elementId });
}
