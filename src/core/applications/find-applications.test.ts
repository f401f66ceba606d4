import { describe, expect, it } from "vitest";
import type { Application } from "#core/model/application.ts";
import { applicationIdSchema } from "#core/model/ids.ts";
import { timestampSchema } from "#core/model/timestamp.ts";
import { makeApplication } from "#tests/builders/application.ts";
import { TODAY } from "#tests/builders/career.ts";
import { type ApplicationSearch, findApplications, listApplication } from "./find-applications.ts";

function application(id: string, title: string, part: Partial<Application>): Application {
  return makeApplication({
    ...part,
    id: applicationIdSchema.parse(id),
    posting: {
      text: title,
      corrections: [],
      gist: { title, employer: "Clínica Ñandú", location: "Boise, ID", asks: 3 },
    },
  });
}

const LISTED = [
  application("b", "Biller", { standing: { status: "sent" }, dates: { sent: "2026-11-01" } }),
  application("a", "Auditor", {
    dates: { deadline: "2026-12-24" },
    notes: "Ask for Marisol",
    updatedAt: timestampSchema.parse("2026-11-25T08:00:00.000Z"),
  }),
  application("c", "Coder", { dates: { deadline: "2026-12-20" } }),
].map((each) => listApplication(each, TODAY));

function found(search: Partial<ApplicationSearch>): string {
  const all = { words: "", status: "all", record: "all", sorting: "changed", ...search } as const;
  return findApplications(LISTED, all)
    .map(({ application: { id } }) => id)
    .join("");
}

describe("the list of applications", () => {
  it.each([
    [{}, "abc"],
    [{ words: "clinica nandu" }, "abc"],
    [{ words: "MARISOL" }, "a"],
    [{ words: "coder marisol" }, ""],
    [{ status: "sent" }, "b"],
    [{ status: "due" }, "b"],
    [{ sorting: "deadline" }, "cab"],
    [{ sorting: "name" }, "abc"],
    [{ sorting: "status" }, "acb"],
  ] as const)("%j gives %s", (search, ids) => {
    expect(found(search)).toBe(ids);
  });

  it("reads a posting anew where its gist isn't kept", () => {
    const { name, gist } = listApplication(makeApplication(), TODAY);
    expect(name).toBe("Medical Coder, Foxglove Clinic");
    expect(gist).toMatchObject({ location: "Boise, ID", asks: 3 });
  });
});
