import { expect, test } from "vitest";
import type { Opbouwcijfer } from "@/api/schemas";
import { begrippen } from "./begrippenTekst";

const cijfers: Record<Opbouwcijfer, true> = {
  bezetting: true,
  quotum: true,
  individueel: true,
  binnenwerk: true,
  inleen: true,
  individueelEnInleen: true,
  gerealiseerd: true,
  realisatiePercentage: true,
  tekort: true,
  rekenvoorbeeldHeffing: true,
  prognoseQuotum: true,
  nogNodig: true,
};

test.each(["nl", "en"] as const)(
  "every figure that opens its making has one place on the page of terms (%s)",
  (taal) => {
    const ankers = begrippen[taal].delen.flatMap(({ begrippen = [] }) =>
      begrippen.flatMap(([, , , anker]) => anker ?? []),
    );

    expect(ankers.toSorted()).toEqual(Object.keys(cijfers).toSorted());
  },
);

test("both languages explain the same terms", () => {
  const vorm = (taal: "nl" | "en") =>
    begrippen[taal].delen.map(({ begrippen = [] }) =>
      begrippen.map(([, , formule, anker]) => [Boolean(formule), anker]),
    );

  expect(vorm("en")).toEqual(vorm("nl"));
});
