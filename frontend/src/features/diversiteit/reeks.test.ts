import { describe, expect, it } from "vitest";
import type { Meetpunt, Meetreeks } from "@/api/schemas";
import { breuken, dagen, delen, eerdere, isOnder, laagsteVan, schaal, vanNu } from "./reeks";

const meting = (peildatum: string | null, waarde: string | null, anders: Partial<Meetpunt> = {}): Meetpunt => ({
  waarde,
  teller: null,
  noemer: null,
  weergave: waarde === null ? "Niet getoond om personen te beschermen" : `${waarde}%`,
  afronding: null,
  onder: null,
  boven: null,
  onderdrukt: waarde === null,
  peildatum,
  publicatiedatum: null,
  status: "geleverd",
  kwaliteit: "goed",
  definitie: { versie: 1, tekst: "" },
  nieuweDefinitie: false,
  respons: null,
  herkomst: { soort: "levering", naam: "Bron", levering: null, regels: [2], stand: null, register: [] },
  ...anders,
});

const reeks = (...metingen: Meetpunt[]): Meetreeks => ({
  scope: "VWS-breed",
  schaalgroep: "alle",
  dienstonderdeel: null,
  naam: null,
  onderdeel: null,
  eenheid: "procent",
  metingen,
});

describe("a series as it is drawn", () => {
  it("is broken where the definition changed, and joins nothing over a hidden number", () => {
    const gebroken = reeks(
      meting("2020-03-31", "9"),
      meting("2021-03-31", "11", { nieuweDefinitie: true }),
      meting("2022-03-31", null),
      meting("2023-03-31", "13"),
    );

    expect(delen(gebroken).map((deel) => deel.map(({ waarde }) => waarde))).toEqual([[9], [11], [13]]);
    expect(breuken(gebroken).map(({ peildatum }) => peildatum)).toEqual(["2021-03-31"]);
  });

  it("leaves out what has no day, and keeps what rounding leaves open", () => {
    const genoemd = reeks(meting(null, "80.6"), meting("2022-03-31", "12", { onder: "11.5", boven: "12.5" }));

    expect(delen(genoemd).flat()).toMatchObject([{ waarde: 12, onder: 11.5, boven: 12.5 }]);
    expect(dagen([genoemd])).toEqual(["2022-03-31"]);
  });

  it.each([
    [["12.5"], 15],
    [["1.5"], 2],
    [["53"], 60],
    [[], 2],
  ])("shares a scale that holds %s", (waarden, einde) => {
    expect(schaal([reeks(...waarden.map((waarde) => meting("2022-03-31", waarde)))])).toBe(einde);
  });

  it("holds the norm of its target too", () => {
    const laag = reeks(meting("2022-03-31", "1"));

    expect(schaal([laag], [{ van: 3 }])).toBe(4);
    expect(schaal([laag], [{ van: 45, tot: 55 }])).toBe(60);
  });

  it("finds the lowest of the newest numbers", () => {
    const gedaald = reeks(meting("2021-12-31", "80"), meting("2022-12-31", "40"));
    const gestegen = reeks(meting("2021-12-31", "20"), meting("2022-12-31", "60"));

    expect(laagsteVan([gestegen, gedaald, reeks(meting("2022-12-31", null))])?.reeks).toBe(gedaald);
    expect(laagsteVan([])).toBeUndefined();
  });

  it("asks for an intervention only where a number is certainly too low", () => {
    expect(isOnder(meting("2022-11-30", "69.9"), 70)).toBe(true);
    expect(isOnder(meting("2022-11-30", "70"), 70)).toBe(false);
    expect(isOnder(meting("2022-11-30", "70", { onder: "69.5", boven: "70.5" }), 70)).toBe(false);
    expect(isOnder(meting("2022-11-30", null), 70)).toBe(false);
  });

  it("tells what it was before, as far as that compares with now", () => {
    const dagenVan = (...metingen: Meetpunt[]) => eerdere(reeks(...metingen)).map(({ peildatum }) => peildatum);

    expect(dagenVan(meting("2018-11-01", "60"), meting("2020-11-01", "66.4"), meting("2022-11-30", "68"))).toEqual([
      "2020-11-01",
      "2018-11-01",
    ]);
    expect(
      dagenVan(
        meting("2018-11-01", "60"),
        meting("2020-11-01", "66.4", { nieuweDefinitie: true }),
        meting("2022-11-30", "68"),
      ),
    ).toEqual(["2020-11-01"]);
    expect(dagenVan(meting("2020-11-01", "60"), meting("2022-11-30", "68", { nieuweDefinitie: true }))).toEqual([]);
    expect(dagenVan(meting("2020-11-01", null), meting("2022-11-30", "68"))).toEqual([]);
    expect(dagenVan(meting("2022-11-30", "68"))).toEqual([]);
  });

  it("keeps what was not measured last time apart", () => {
    const [nu, vroeger] = [
      reeks(meting("2020-11-01", "60"), meting("2022-11-30", "68")),
      reeks(meting("2020-11-01", "50")),
    ];
    const verborgen = reeks(meting("2022-11-30", null));

    expect(vanNu([nu, vroeger, verborgen])).toEqual({ nu: [nu, verborgen], vroeger: [vroeger] });
    expect(vanNu([])).toEqual({ nu: [], vroeger: [] });
  });
});
