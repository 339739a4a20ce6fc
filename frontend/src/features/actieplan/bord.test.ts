import { describe, expect, it } from "vitest";
import type { Registerregel } from "@/api/schemas";
import { formatFor } from "@/lib/format";
import { behoefte, csvpad, gefilterd, ontbreekt, opEffect, tijdlijn, vanMaatregel, vanSpoor, verplaatst } from "./bord";
import { conclusie, effectzin } from "./conclusie";
import { actieplantekst } from "./tekst";

const regel = (code: string, velden: Record<string, unknown>): Registerregel => ({
  register: "acties",
  code,
  titel: code,
  versie: 1,
  velden: { titel: code, ...velden },
  notitie: null,
  gewijzigdOp: "2022-10-01T00:00:00Z",
  gewijzigdDoor: "adviseur",
  beeindigdOp: null,
  magWijzigen: true,
});

const som = (waarde: string, zonderGetal: string[] = []) => ({ waarde, acties: [], zonderGetal });

const plan = (teKomen: ReturnType<typeof som>, later: string | null, nu: string | null, beperkt = false) =>
  ({
    beperkt,
    totaal: { teKomen },
    nodig: {
      nu: { nodig: { waarde: nu } },
      volgendJaar: later === null ? null : { jaar: 2023, behoefte: { nodig: { waarde: later } } },
    },
  }) as unknown as Parameters<typeof conclusie>[2];

describe("the board", () => {
  const acties = [
    regel("A-1", { spoor: "1", status: "bezig", dienstonderdeel: "RIVM", doelstelling: "3" }),
    regel("A-2", { spoor: "1", status: "klaar", dienstonderdeel: null }),
  ];

  it("filters by unit, status and objective together, with VWS as a whole as a choice of its own", () => {
    const codes = (filter: Parameters<typeof gefilterd>[1]) => gefilterd(acties, filter).map(({ code }) => code);
    expect(codes({})).toEqual(["A-1", "A-2"]);
    expect(codes({ onderdeel: "geheel" })).toEqual(["A-2"]);
    expect(codes({ onderdeel: "RIVM", status: "klaar" })).toEqual([]);
    expect(codes({ doelstelling: "3" })).toEqual(["A-1"]);
    expect(vanSpoor(acties, "2")).toEqual([]);
  });

  it("moves an action without losing a field, and sends nothing that is empty", () => {
    const actie = regel("A-1", { spoor: "1", status: "bezig", kosten: "10", rol: null, risicos: ["R-1"] });
    expect(verplaatst(actie, { spoor: "2", status: "klaar", gerealiseerdeBanen: " 2,5 ", teltMeeBron: " " })).toEqual({
      titel: "A-1",
      spoor: "2",
      status: "klaar",
      kosten: "10",
      risicos: ["R-1"],
      gerealiseerdeBanen: "2.5",
    });
  });

  it("asks for what the register refuses to miss", () => {
    const telt = regel("A-1", { teltMee: "ja", spoor: "3" });
    expect(ontbreekt(telt, { spoor: "4", status: "klaar" })).toEqual(["teltMeeBron", "gerealiseerdeBanen"]);
    expect(ontbreekt(telt, { spoor: "2", status: "bezig" })).toEqual([]);
    expect(ontbreekt(regel("A-2", { teltMee: "nee" }), { spoor: "4", status: "klaar" })).toEqual([]);
    const besluit = regel("A-3", { teltMee: "ja", teltMeeBron: "Besluit", spoor: "4" });
    expect(ontbreekt(besluit, { spoor: "5", status: "bezig" })).toEqual([]);
  });

  it("asks anew whether an action counts that goes to another employer, and drops its old reason", () => {
    const eigen = regel("A-1", { teltMee: "ja", teltMeeBron: "Banen in eigen dienst tellen mee", spoor: "1" });
    const naar = { spoor: "4", status: "bezig" };
    expect(ontbreekt(eigen, naar)).toEqual(["teltMee", "teltMeeBron"]);
    expect(ontbreekt(eigen, { ...naar, teltMee: "nee" })).toEqual(["teltMee"]);
    expect(verplaatst(eigen, { ...naar, teltMee: "nee" })).toEqual({ titel: "A-1", teltMee: "nee", ...naar });
    expect(verplaatst(eigen, { ...naar, teltMee: "ja", teltMeeBron: "Besluit" })).toMatchObject({
      teltMee: "ja",
      teltMeeBron: "Besluit",
    });
    expect(verplaatst(eigen, { spoor: "2", status: "bezig", teltMee: "nee" })).toMatchObject({ teltMee: "ja" });
  });

  it("takes a measure over as an idea that does not count, or of which nobody knows yet whether it does", () => {
    expect(vanMaatregel(regel("C-2", { spoor: "4" }))).toMatchObject({ spoor: "4", teltMee: "nee" });
    expect(vanMaatregel(regel("C-1", { doelstelling: "3", omschrijving: null, spoor: null, kosten: "1500" }))).toEqual({
      titel: "C-1",
      spoor: "overig",
      status: "idee",
      teltMee: "onbekend",
      maatregel: "C-1",
      doelstelling: "3",
      kosten: "1500",
    });
  });

  it("takes as a file what the filter leaves", () => {
    expect(csvpad({})).toBe("/registers/acties/regels");
    expect(csvpad({ onderdeel: "RIVM", status: "bezig" })).toBe(
      "/registers/acties/regels?waar=dienstonderdeel%3ARIVM&waar=status%3Abezig",
    );
    expect(csvpad({ onderdeel: "geheel" })).toBeUndefined();
  });

  it("puts the largest effect first and the unknown last", () => {
    const effecten = (["nog-niet-bekend", "merkbaar", "groot", "klein"] as const).map((effect) => ({
      effect,
      verschil: null,
    }));
    expect(opEffect(effecten).map(({ effect }) => effect)).toEqual(["groot", "merkbaar", "klein", "nog-niet-bekend"]);
  });

  it("puts what compares before what does not, where the effect is the same", () => {
    const rijen = [
      { effect: "klein", verschil: null, code: "V-1" },
      { effect: "klein", verschil: "-2", code: "V-2" },
      { effect: "groot", verschil: null, code: "V-3" },
      { effect: "klein", verschil: null, code: "V-4" },
    ] as const;
    expect(opEffect([...rijen]).map(({ code }) => code)).toEqual(["V-3", "V-2", "V-1", "V-4"]);
  });

  it("lays actions and milestones out by quarter", () => {
    const mijlpaal = { code: "P-1", titel: "P-1", kwartaalVan: "2022-Q1", kwartaalTot: null, status: "bezig" as const };
    const vakken = tijdlijn([regel("A-1", { kwartaal: "2022-Q4" }), regel("A-2", { kwartaal: null })], [mijlpaal]);
    expect(vakken.map(({ kwartaal }) => kwartaal)).toEqual(["2022-Q1", "2022-Q4", ""]);
    expect(vakken[0]?.mijlpalen).toEqual([mijlpaal]);
    expect(vakken[2]?.acties.map(({ code }) => code)).toEqual(["A-2"]);
  });
});

describe("the conclusion", () => {
  const zeg = (van: Parameters<typeof conclusie>[2]) => conclusie(actieplantekst.nl, formatFor("nl-NL"), van);

  it("sets what comes beside what next year asks", () => {
    expect(zeg(plan(som("21"), "36.9213", "23.3"))).toBe(
      "De acties die meetellen leveren naar verwachting 21,0 banen op; nodig zijn er 36,9.",
    );
    expect(behoefte(plan(som("0"), null, "23.3"))).toEqual({ nodig: "23.3" });
  });

  it("says what it does not know", () => {
    expect(zeg(plan(som("1", ["A-1", "A-2"]), null, "23.3", true))).toBe(
      "De acties die meetellen leveren naar verwachting 1,0 banen op; nodig zijn er 23,3. Van 2 acties die meetellen " +
        "is nog niet bekend hoeveel. U ziet de acties van uw dienstonderdelen en van VWS als geheel.",
    );
    expect(zeg(plan(som("1"), null, null))).toBe(
      "De acties die meetellen leveren naar verwachting 1,0 banen op. Hoeveel er nodig zijn, is nog niet bekend.",
    );
    expect(zeg(plan(som("1"), "-2", "1"))).toContain("; er zijn er geen meer nodig.");
  });
});

describe("which intervention had the most effect", () => {
  const interventie = (
    titel: string,
    effect: Parameters<typeof effectzin>[2][number]["effect"],
    verschil?: string,
  ) => ({
    titel,
    effect,
    verschil: verschil ?? null,
  });
  const zin = (...interventies: Parameters<typeof effectzin>[2]) =>
    effectzin(actieplantekst.nl, formatFor("nl-NL"), interventies);

  it("is the one that was recorded so, whatever was measured beside another", () => {
    const antwoord = zin(
      interventie("Workshops", "nog-niet-bekend", "12.5"),
      interventie("Traineeprogramma", "groot"),
      interventie("Handboek", "merkbaar"),
    );

    expect(antwoord).toContain("had «Traineeprogramma» het meeste effect.");
    expect(antwoord).toContain("Van 1 van de 3 is het effect nog niet bekend.");
    expect(antwoord).toContain("Bij 1 van de 3 zijn de metingen ervoor en erna te vergelijken.");
    expect(antwoord).toContain("bewijst niet dat de interventie de oorzaak is");
  });

  it("is none while no large effect was recorded", () => {
    expect(zin(interventie("Handboek", "merkbaar"))).toContain("Van geen interventie is een groot effect vastgelegd.");

    const antwoord = zin(interventie("Workshops", "nog-niet-bekend"), interventie("Dagen", "nog-niet-bekend"));

    expect(antwoord).toBe(
      "Van geen interventie is het effect al bekend. Bij geen interventie zijn de metingen ervoor en erna te vergelijken.",
    );
  });

  it("are several, by name while a sentence can hold them", () => {
    const groot = (...titels: string[]) => zin(...titels.map((titel) => interventie(titel, "groot", "0")));

    expect(groot("A", "B", "C")).toContain("hadden «A», «B» en «C» een groot effect.");
    expect(groot("A", "B", "C", "D")).toContain("hadden 4 interventies een groot effect.");
    expect(groot("A")).toContain("Van elke interventie is een effect vastgelegd. Bij 1 van de 1 zijn");
  });
});
