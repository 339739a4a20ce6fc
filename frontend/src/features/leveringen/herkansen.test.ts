import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Problem } from "@/api/problem";
import { gaatOver, herkansend, probeerNu, wachttijd } from "./herkansen";
import type { Storing } from "./wachtrij";

const problem = (status: number, code = "x") => new Problem({ status, code, detail: "" });

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("window", new EventTarget());
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function lijn(...uitkomsten: (Problem | string)[]) {
  const storingen: Storing[] = [];
  const stop = new AbortController();
  let pogingen = 0;
  const einde = herkansend({
    doe: async () => {
      const uitkomst = uitkomsten[Math.min(pogingen++, uitkomsten.length - 1)] ?? "";
      if (uitkomst instanceof Problem) {
        throw uitkomst;
      }
      return uitkomst;
    },
    onSent: () => {},
    geduld: 60_000,
    onStoring: (storing) => storingen.push(storing),
    signal: stop.signal,
  });
  einde.catch(() => {});
  return { einde, storingen, stop, pogingen: () => pogingen };
}

test("a broken line is tried again until it is there, ever more slowly", async () => {
  const { einde, storingen } = lijn(...Array.from({ length: 20 }, () => Problem.unreachable()), "binnen");

  await vi.advanceTimersByTimeAsync(20 * 60_000);

  expect(await einde).toBe("binnen");
  expect(storingen).toHaveLength(20);
});

test("a refusal is not tried again", async () => {
  const { einde, storingen } = lijn(problem(400, "mogelijk-bsn"), "nooit");

  await expect(einde).rejects.toThrow();
  expect(storingen).toEqual([]);
});

test("a fault of the server is tried again a few times only", async () => {
  const { einde, pogingen } = lijn(problem(500));

  await vi.advanceTimersByTimeAsync(10 * 60_000);

  await expect(einde).rejects.toThrow();
  expect(pogingen()).toBe(6);
});

test.each([
  ["the line comes back", () => window.dispatchEvent(new Event("online"))],
  ["the user asks", () => probeerNu()],
])("when %s it goes on at once", async (_, gebeurt) => {
  const { einde, storingen } = lijn(Problem.unreachable(), "binnen");
  await vi.advanceTimersByTimeAsync(1);
  expect(storingen).toHaveLength(1);

  gebeurt();
  await vi.advanceTimersByTimeAsync(1);

  expect(await einde).toBe("binnen");
});

test("who stops waits no longer", async () => {
  const { einde, stop, pogingen } = lijn(Problem.unreachable());
  await vi.advanceTimersByTimeAsync(1);

  stop.abort(new Error("gestopt"));

  await expect(einde).rejects.toThrow("gestopt");
  expect(pogingen()).toBe(1);
});

test.each(["offline", "stil"])("a line that is %s is broken off and tried again", async (hoe) => {
  const storingen: Storing[] = [];
  let pogingen = 0;
  const einde = herkansend({
    doe: (_, signal) =>
      pogingen++ > 0
        ? Promise.resolve("binnen")
        : new Promise<string>((_resolve, reject) => signal.addEventListener("abort", () => reject(signal.reason))),
    onSent: () => {},
    geduld: 60_000,
    onStoring: (storing) => storingen.push(storing),
    signal: new AbortController().signal,
  });

  if (hoe === "offline") {
    window.dispatchEvent(new Event("offline"));
  }
  await vi.advanceTimersByTimeAsync(70_000);

  expect(await einde).toBe("binnen");
  expect(storingen.map(({ error }) => (error as Problem).code)).toEqual(["geen-verbinding"]);
});

test("another place in the file is asked for again, another conflict is a refusal", () => {
  expect(gaatOver(problem(409, "positie-onjuist"), 0)).toBe(true);
  expect(gaatOver(problem(409, "inhoud-al-geleverd"), 0)).toBe(false);
  expect(gaatOver(problem(401), 0)).toBe(false);
  expect(gaatOver(problem(429, "te-veel-uploads"), 0)).toBe(false);
  expect(gaatOver(new TypeError("x"), 0)).toBe(false);
});

test("no wait is longer than a minute or shorter than half a second", () => {
  expect(wachttijd(0, 0)).toBeGreaterThan(500);
  expect(wachttijd(50, 1)).toBeLessThan(60_000);
  expect(wachttijd(3, 0.5)).toBeGreaterThan(wachttijd(2, 0.5));
});
