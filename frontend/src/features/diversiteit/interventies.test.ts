import { describe, expect, it } from "vitest";
import type { Doelregel, Meetpunt, Meetreeks, Registerregel } from "@/api/schemas";
import { aanleiding, gedeeldeNorm, interventiesBij, isLaag, type Laag, lage, normvan } from "./interventies";

const laag = (
  onderdeel: string,
  waarde: string | null,
  dienstonderdeel: string | null = null,
  anders: { peildatum?: string; eenheid?: Meetreeks["eenheid"] } = {},
): Laag => {
  const { peildatum = "2022-11-30", eenheid = "procent" } = anders;
  const meting = {
    waarde,
    weergave: waarde === null ? "respons onder 40%" : `${waarde.replace(".", ",")}%`,
    boven: null,
    peildatum,
    herkomst: { naam: "Medewerkersonderzoek (MTO)" },
  } as Meetpunt;
  const scope = dienstonderdeel ? "dienstonderdeel" : "VWS-breed";
  const reeks = { scope, schaalgroep: "alle", onderdeel, dienstonderdeel, eenheid, metingen: [meting] } as Meetreeks;
  return { reeks, meting };
};

const alle = (lagen: Laag[]) => lagen.map(({ reeks }) => reeks);

const doel = (van: string | null, dienstonderdeel: string | null = null) =>
  ({
    scope: "dienstonderdeel",
    schaalgroep: "alle",
    dienstonderdeel,
    norm: { van, tot: null },
    indicator: { meetwijze: "mto-inclusie", waarde: null, eenheid: "procent" },
  }) as Doelregel;

const regel = (velden: Record<string, unknown>) => ({ velden }) as unknown as Registerregel;

describe("a question under the norm", () => {
  it("is listed with the lowest first, and not when its score does not count", () => {
    const reeksen = [laag("Vrij", "64.7"), laag("Erbij", "61.9"), laag("Goed", "70"), laag("Stil", null)];

    expect(lage(alle(reeksen), normvan([doel("70")])).map(({ reeks }) => reeks.onderdeel)).toEqual(["Erbij", "Vrij"]);
    expect(lage(alle(reeksen), normvan([doel("62")])).map(({ reeks }) => reeks.onderdeel)).toEqual(["Erbij"]);
  });

  it("is not there without a norm in force", () => {
    const { reeks } = laag("Erbij", "5");

    expect(isLaag(reeks, normvan([]))).toBe(false);
    expect(isLaag(reeks, normvan([doel(null)]))).toBe(false);
    expect(lage([reeks], normvan([]))).toEqual([]);
  });

  it("is not one that the newest survey asked no longer, nor one that has a mark", () => {
    const reeksen = [
      laag("Vrij", "64.7"),
      laag("Vroeger", "50", null, { peildatum: "2020-11-01" }),
      laag("Cijfer", "6.4", null, { eenheid: "cijfer" }),
    ];

    expect(lage(alle(reeksen), normvan([doel("70")])).map(({ reeks }) => reeks.onderdeel)).toEqual(["Vrij"]);
  });

  it("is held against the target of its own unit, where that has one", () => {
    const norm = normvan([doel("70"), doel("80", "RIVM")]);
    const [vws, rivm] = alle([laag("Erbij", "75"), laag("Erbij", "75", "RIVM")]);

    expect(lage([vws, rivm] as Meetreeks[], norm)).toEqual([{ reeks: rivm, meting: rivm?.metingen[0] }]);
    expect(gedeeldeNorm([vws] as Meetreeks[], norm)).toBe(70);
    expect(gedeeldeNorm([vws, rivm] as Meetreeks[], norm)).toBeUndefined();
  });

  it("tells an intervention why it comes", () => {
    expect(aanleiding(laag("Ik hoor erbij", "61.9"))).toBe(
      "«Ik hoor erbij»: 61,9% (Medewerkersonderzoek (MTO), 30 november 2022)",
    );
  });

  it("is cut to what fits, and found again all the same", () => {
    const lang = laag("Ik voel me ".repeat(30), "61.9", "RIVM");
    const tekst = aanleiding(lang);

    expect(tekst).toHaveLength(200);
    expect(interventiesBij([regel({ aanleiding: tekst, dienstonderdeel: "RIVM" })], lang)).toHaveLength(1);
  });

  it("knows what was done in its own unit only", () => {
    const hier = laag("Ik hoor erbij", "61.9", "RIVM");
    const regels = [
      regel({ aanleiding: aanleiding(hier), dienstonderdeel: "CIBG" }),
      regel({ aanleiding: aanleiding(hier), dienstonderdeel: null }),
      regel({ aanleiding: null, dienstonderdeel: "RIVM" }),
      regel({ aanleiding: "«Ik hoor erbij»: 58% (MTO 2020)", dienstonderdeel: "RIVM" }),
    ];

    expect(interventiesBij(regels, hier)).toEqual([regels[3]]);
    expect(interventiesBij(regels, laag("Ik hoor erbij", "64"))).toEqual([regels[1]]);
  });
});
