import type { Cijfer, Standregel, WettelijkeParameter } from "@/api/schemas";

/** A known figure in jobs; each test states what differs. */
export function cijfer(waarde: string | null, changes: Partial<Cijfer> = {}): Cijfer {
  return {
    waarde,
    teller: waarde,
    noemer: "1",
    eenheid: "banen",
    weergave: "",
    peildatum: "2022-09-30",
    status: "voorlopig",
    parameter: null,
    leveringen: [],
    tenMinste: false,
    onderdrukt: false,
    afgerond: false,
    reden: null,
    ...changes,
  };
}

export const procent = (waarde: string | null, changes: Partial<Cijfer> = {}) =>
  cijfer(waarde, { eenheid: "procent", ...changes });

export const beschermd = cijfer(null, { onderdrukt: true, reden: "beschermd" });

export const nietGeleverd = cijfer(null, { reden: "niet-geleverd" });

/** A unit with a quotum of 10 and 4 realised jobs. */
export function regel(code: string, changes: Partial<Standregel> = {}): Standregel {
  return {
    code,
    naam: code,
    scope: "concern",
    bezetting: cijfer("263.3", { eenheid: "fte" }),
    quotum: cijfer("10"),
    individueel: cijfer("3"),
    binnenwerk: cijfer("1"),
    inleen: cijfer("0"),
    individueelEnInleen: cijfer("3"),
    gerealiseerd: cijfer("4"),
    realisatiePercentage: procent("40"),
    tekort: cijfer("6"),
    klasse: null,
    ...changes,
  };
}

export const parameter: WettelijkeParameter = {
  id: "01900000-0000-7000-8000-000000000023",
  jaar: 2023,
  regime: "quotum",
  versie: 1,
  percentage: "2.95",
  status: "verwacht",
  urenPerFte: "36",
  urenPerBaan: "25.5",
  verloondeUrenPerBaan: "1331",
  heffingPerBaan: "5000",
  heffingOpgelegd: false,
  artikel: "Wfsv artikel 38f",
  bron: "factsheet",
};
