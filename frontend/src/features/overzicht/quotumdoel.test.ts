import { describe, expect, it } from "vitest";
import type { Doelregel } from "@/api/schemas";
import { isOordeelOver, quotumdoel } from "./quotumdoel";

const doel = (code: string, anders: object = {}) =>
  ({
    code,
    indicator: { meetwijze: "realisatie-quotum" },
    scope: "VWS-breed",
    schaalgroep: "alle",
    dienstonderdeel: null,
    norm: { van: "100", tot: null },
    ...anders,
  }) as Doelregel;

describe("the row of the quotum", () => {
  it("shows the target of VWS as a whole, wherever it stands among others", () => {
    const doelen = [
      doel("T-40", { scope: "dienstonderdeel", dienstonderdeel: "RIVM" }),
      doel("T-41", { scope: "kern" }),
      doel("T-42", { norm: { van: null, tot: null } }),
      doel("T-3", { indicator: { meetwijze: "culturele-diversiteit" } }),
      doel("T-1"),
    ];

    expect(quotumdoel(doelen)?.code).toBe("T-1");
    expect(quotumdoel(doelen.slice(0, -1))).toBeUndefined();
  });

  it("takes the verdict only of the stand that is on the screen", () => {
    const gemeten = (stand: object | null) => doel("T-1", { meting: { herkomst: { stand } } });
    const stand = { kwartaal: "2022-Q3", versie: 5 };

    expect(isOordeelOver(gemeten(stand), stand)).toBe(true);
    expect(isOordeelOver(gemeten({ kwartaal: "2022-Q2", versie: 5 }), stand)).toBe(false);
    expect(isOordeelOver(gemeten({ kwartaal: "2022-Q3", versie: 4 }), stand)).toBe(false);
    expect(isOordeelOver(gemeten(null), stand)).toBe(false);
    expect(isOordeelOver(doel("T-1", { meting: null }), stand)).toBe(false);
  });
});
