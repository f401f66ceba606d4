// @vitest-environment jsdom
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { useController } from "react-hook-form";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { z } from "zod";
import { CareerSessionProvider } from "#state/career-session-provider.tsx";
import { createCareerSession } from "#state/create-career-session.ts";
import { CareerBuilder, NOW } from "#tests/builders/career.ts";
import { soleHome } from "#tests/builders/sole-home.ts";
import { useRecordForm } from "./use-record-form.ts";

const schema = z.object({ name: z.string(), hours: z.string().regex(/^\d*$/, "hours") });
type Values = z.infer<typeof schema>;

interface Shown {
  readonly values: Values;
  readonly commit: (typed: Values) => void;
}

function Form({ values, commit }: Shown) {
  const { control } = useRecordForm<Values>({ schema, values, commit });
  const name = useController({ control, name: "name" });
  const hours = useController({ control, name: "hours" });
  return (
    <>
      <input aria-label="name" value={name.field.value} onChange={name.field.onChange} />
      <input aria-label="hours" value={hours.field.value} onChange={hours.field.onChange} />
    </>
  );
}

let root: Root;
let place: HTMLElement;

beforeEach(() => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  vi.useFakeTimers();
  place = document.body.appendChild(document.createElement("div"));
  root = createRoot(place);
});

afterEach(async () => {
  await act(async () => root.unmount());
  place.remove();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const session = createCareerSession({
  ...soleHome(new CareerBuilder().build()),
  now: () => NOW,
  later: () => () => undefined,
});

const show = (props: Shown) =>
  act(async () =>
    root.render(
      <CareerSessionProvider session={session}>
        <Form {...props} />
      </CareerSessionProvider>,
    ),
  );

function field(label: string): HTMLInputElement {
  const found = place.querySelector<HTMLInputElement>(`[aria-label="${label}"]`);
  if (found === null) throw new Error(`no field ${label}`);
  return found;
}

async function type(label: string, text: string): Promise<void> {
  await act(async () => {
    // React listens to the setter of the instance; the one of the prototype leaves the news to the event.
    Reflect.set(HTMLInputElement.prototype, "value", text, field(label));
    field(label).dispatchEvent(new Event("input", { bubbles: true }));
  });
}

const wait = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));

test("the record gets what is typed right after it is painted, once", async () => {
  const commit = vi.fn<Shown["commit"]>();
  await show({ values: { name: "", hours: "" }, commit });
  await type("name", "A");
  await wait(10);
  await type("name", "Ana");
  expect(commit).not.toHaveBeenCalled();
  await wait(50);
  expect(commit.mock.calls).toEqual([[{ name: "Ana", hours: "" }]]);
});

test("a letter typed while the record takes over the one before is not lost", async () => {
  const commit = vi.fn<Shown["commit"]>();
  await show({ values: { name: "", hours: "" }, commit });
  await type("name", "A");
  await wait(50);
  await type("name", "An");
  await show({ values: { name: "A", hours: "" }, commit });
  await wait(50);
  expect(commit).toHaveBeenLastCalledWith({ name: "An", hours: "" });
  expect(field("name").value).toBe("An");
});

test("leaving the page hands over what is still being typed", async () => {
  const commit = vi.fn<Shown["commit"]>();
  await show({ values: { name: "", hours: "" }, commit });
  await type("name", "Ana");
  await act(async () => root.render(null));
  expect(commit).toHaveBeenCalledWith({ name: "Ana", hours: "" });
});

test("a change of the record from elsewhere shows, and what the record refused stays in its field", async () => {
  const commit = vi.fn<Shown["commit"]>();
  await show({ values: { name: "Ana", hours: "" }, commit });
  await type("hours", "many");
  await wait(500);
  await show({ values: { name: "Eva", hours: "" }, commit });
  expect(field("name").value).toBe("Eva");
  expect(field("hours").value).toBe("many");
});
