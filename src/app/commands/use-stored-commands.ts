import { useEffect, useState } from "react";
import { useLocation } from "wouter";
import { gistOf, nameOf } from "#core/applications/gist-of.ts";
import type { Application } from "#core/model/application.ts";
import type { Career } from "#core/model/career.ts";
import { careerIdSchema } from "#core/model/ids.ts";
import { recordName } from "#core/model/record-name.ts";
import { useServices } from "#state/services-context.ts";
import type { Command } from "#ui/commands/command.ts";

interface Stored {
  readonly careers: readonly Career[];
  readonly applications: readonly Application[];
}

/** A way to each record, and to the postings and letters of the open one. What can't be read isn't listed. */
export function useStoredCommands(careerId: string | undefined): Command[] {
  const [, navigate] = useLocation();
  const { careers, applications } = useServices();
  const [stored, setStored] = useState<Stored>({ careers: [], applications: [] });
  useEffect(() => {
    let isWanted = true;
    const load = async () => {
      const [all, own] = await Promise.all([
        careers.list(),
        careerId === undefined ? undefined : applications.list(careerIdSchema.parse(careerId)),
      ]);
      const found = {
        careers: all.ok ? all.value.records : [],
        applications: own?.ok === true ? own.value.records : [],
      };
      if (isWanted) setStored(found);
    };
    void load();
    return () => {
      isWanted = false;
    };
  }, [careers, applications, careerId]);
  return [
    ...stored.applications.flatMap((application) => commandsOf(application, navigate)),
    ...stored.careers
      .filter(({ id }) => id !== careerId)
      .map((career): Command => {
        const name = recordName(career);
        return {
          id: `record-${career.id}`,
          group: "records",
          label: (t) => name || t("unnamed"),
          isOffered: () => true,
          run: () => navigate(`/r/${career.id}/review`),
        };
      }),
  ];
}

function commandsOf(application: Application, navigate: (to: string) => void): Command[] {
  const { id, careerId, posting } = application;
  const name = nameOf(gistOf(application), posting.text);
  const path = `/r/${careerId}/applications/${id}`;
  return [
    {
      id: `posting-${id}`,
      group: "applications",
      label: (t) => t("posting", { name: name || t("unnamed") }),
      isOffered: () => true,
      run: () => navigate(path),
    },
    {
      id: `letter-${id}`,
      group: "applications",
      label: (t) => t("letter", { name: name || t("unnamed") }),
      isOffered: () => true,
      run: () => navigate(`${path}/letter`),
    },
  ];
}
