import { useState } from "react";

interface FolderDeed {
  readonly isBusy: boolean;
  readonly isFailed: boolean;
  readonly run: (deed: () => Promise<void>) => void;
}

/** Something done to the folder that takes a moment; it fails only where there is no memory to encrypt. */
export function useFolderDeed(): FolderDeed {
  const [state, setState] = useState<"ready" | "busy" | "failed">("ready");
  return {
    isBusy: state === "busy",
    isFailed: state === "failed",
    run: (deed) => {
      setState("busy");
      deed().then(
        () => setState("ready"),
        () => setState("failed"),
      );
    },
  };
}
