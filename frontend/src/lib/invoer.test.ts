import { expect, test } from "vitest";
import { gelezen, rond } from "./invoer";

test("a comma and a point are both decimals, and nothing else is a number", () => {
  expect(gelezen("25,5", "0", "36")).toBe("25.5");
  expect(gelezen(" 25.50 ", "0", "36")).toBe("25.5");
  for (const wrong of ["", "a", "1e3", "-1", "1.2345", "36,1"]) {
    expect(gelezen(wrong, "0", "36")).toBeUndefined();
  }
});

test("the official value is a whole number of steps from the end of its slider", () => {
  expect(rond("3696.04", "10", 200)).toEqual({ van: "1696.04", tot: "5696.04" });
  expect(rond("2.69", "0.01", 300)).toEqual({ van: "0", tot: "5.69" });
  expect(rond("16.2", "10", 200)).toEqual({ van: "6.2", tot: "2016.2" });
});
