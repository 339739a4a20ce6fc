import { expect, test } from "vitest";
import { beschermd, nietGeleverd, procent } from "@/test/stand";
import { doelstatus } from "./doelstatus";

test("the goal is met from 100 % on", () => {
  expect(doelstatus(procent("100"))).toBe("gehaald");
  expect(doelstatus(procent("99.9999"))).toBe("achter");
});

test("a lower limit can meet the goal but not miss it", () => {
  expect(doelstatus(procent("101", { tenMinste: true }))).toBe("gehaald");
  expect(doelstatus(procent("80", { tenMinste: true }))).toBe("onbekend");
});

test("what is hidden or missing gives no verdict; what was never measured is called so", () => {
  expect(doelstatus(beschermd)).toBe("onbekend");
  expect(doelstatus(nietGeleverd)).toBe("onbekend");
  expect(doelstatus(procent(null, { reden: "percentage-onbekend" }))).toBe("geenMeting");
});
