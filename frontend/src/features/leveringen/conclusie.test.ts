import { expect, test } from "vitest";
import { en } from "@/i18n/en";
import { nl } from "@/i18n/nl";
import { conclusie } from "./conclusie";

const binnen = { status: "binnen" } as const;
const teLaat = { status: "te-laat" } as const;
const teVerwerken = { acties: ["verwerken", "weggooien"] } as const;
const vanEenAnder = { acties: [] };

test("the newest quarter tells how many of its sources are in, and that nothing waits", () => {
  expect(conclusie(nl, ["2022-Q4", [binnen, binnen, teLaat]], [])).toBe(
    "2 van 3 bronnen zijn binnen voor Q4 2022. Er is niets dat op u wacht.",
  );
  expect(conclusie(en, ["2022-Q4", [binnen, teLaat]], [])).toBe(
    "1 of 2 sources is in for Q4 2022. Nothing is waiting for you.",
  );
});

test("only what the reader may do something about waits for the reader", () => {
  expect(conclusie(nl, undefined, [{ acties: [...teVerwerken.acties] }, vanEenAnder])).toBe(
    "1 levering wacht op verwerking.",
  );
});
