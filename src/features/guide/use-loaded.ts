import { useEffect, useState } from "react";

/** What a module of its own gives, once it is here. `load` is a constant of its module. */
export function useLoaded<T>(load: () => Promise<T>): T | undefined {
  const [loaded, setLoaded] = useState<T>();
  useEffect(() => {
    let isWanted = true;
    const start = async () => {
      const value = await load();
      if (isWanted) setLoaded(() => value);
    };
    void start();
    return () => {
      isWanted = false;
    };
  }, [load]);
  return loaded;
}
