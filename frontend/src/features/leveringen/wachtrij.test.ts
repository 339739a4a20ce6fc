import { expect, test } from "vitest";
import { type Actie, isGereed, type Post, past, volgende, type Wachtrij, wachtrij } from "./wachtrij";

const post = (id: number, over: Partial<Post> = {}): Post => ({
  id,
  bestand: new File(["a;b\n1;2\n"], `bestand-${id}.csv`),
  keuze: { soort: "inhuur", peildatum: "2022-12-31" },
  bronnen: {},
  getracht: false,
  verzonden: 0,
  totaal: 8,
  fase: { naam: "invullen" },
  ...over,
});

const na = (rij: Wachtrij, ...acties: Actie[]) => acties.reduce(wachtrij, rij);
const fasen = (rij: Wachtrij) => rij.map(({ fase }) => fase.naam);
const beurt = (rij: Wachtrij) => volgende(rij)?.id;
const pakbon = {
  soort: "inhuur",
  peildatum: "2022-09-30",
  omvang: "volledig",
  regels: 1,
  controletotalen: {},
  sha256: "",
  sleutelId: "",
  gemaaktOp: "",
} as const;

test("a file is ready when nothing is missing, and no longer when it was sent", () => {
  const leeg = [post(1, { keuze: { peildatum: "" } })];
  const ingevuld = na(leeg, {
    doe: "pakbon",
    id: 1,
    pakbon,
    keuze: { soort: "inhuur", peildatum: "2022-09-30", omvang: "volledig" },
  });

  expect(leeg.some(isGereed)).toBe(false);
  expect(ingevuld.every(isGereed)).toBe(true);
  expect(na(ingevuld, { doe: "kiezen", id: 1, keuze: { soort: "inhuur", peildatum: "" } }).some(isGereed)).toBe(false);
  expect(na(ingevuld, { doe: "versturen", ids: [1] }).some(isGereed)).toBe(false);
});

test("files go one after another, in the order in which they were asked for", () => {
  const beide = na([post(1), post(2)], { doe: "versturen", ids: [1, 2] });
  expect(beurt(beide)).toBe(1);

  const eerste = na(beide, { doe: "gelezen", id: 1, bytes: 4 });
  expect(fasen(eerste)).toEqual(["controleren", "wachten"]);
  expect(beurt(eerste)).toBeUndefined();

  const klaar = na(eerste, { doe: "eindigen", id: 1, fase: { naam: "klaar", levering: "x", alGeleverd: false } });
  expect(beurt(klaar)).toBe(2);
});

test("a paused file keeps its turn, a refused or stopped one gives it away", () => {
  const begonnen = na(
    [post(1), post(2)],
    { doe: "versturen", ids: [1, 2] },
    { doe: "verzonden", id: 1, bytes: 4, totaal: 8, op: 0 },
  );
  const gepauzeerd = na(begonnen, { doe: "pauzeren", id: 1, reden: "gebruiker" });
  expect(beurt(gepauzeerd)).toBeUndefined();
  expect(gepauzeerd[0]?.verzonden).toBe(4);
  expect(beurt(na(gepauzeerd, { doe: "hervatten", id: 1 }))).toBe(1);

  const fout = { doe: "eindigen", id: 1, fase: { naam: "fout", error: new Error("x") } } as const;
  expect(beurt(na(begonnen, fout))).toBe(2);
  expect(beurt(na(gepauzeerd, { doe: "eindigen", id: 1, fase: { naam: "gestopt", gewist: true } }))).toBe(2);
});

test("what is not filled in, or has a pakbon of another day, is not sent but asked", () => {
  const rij = na([post(1, { keuze: { peildatum: "2022-12-31" } }), post(2, { pakbon }), post(3)], {
    doe: "versturen",
    ids: [1, 2, 3],
  });

  expect(fasen(rij)).toEqual(["invullen", "invullen", "wachten"]);
  expect(rij.map(({ getracht }) => getracht)).toEqual([true, true, true]);
});

test("a pakbon fills in what it says", () => {
  const [met] = na([post(1)], {
    doe: "pakbon",
    id: 1,
    pakbon,
    keuze: { soort: "inhuur", peildatum: "2022-09-30" },
  });

  expect(met?.keuze.peildatum).toBe("2022-09-30");
  expect(met?.bronnen).toEqual({ soort: "pakbon", peildatum: "pakbon" });
});

test("a suggestion fills in what is empty, and says no more of what the user changed", () => {
  const leeg = post(1, { keuze: { peildatum: "2021-12-31" } });
  const voorgesteld = na([leeg], {
    doe: "voorstellen",
    id: 1,
    keuze: { soort: "mto", peildatum: "2020-12-31" },
    bronnen: { soort: "kolommen", peildatum: "naam" },
  });
  expect(voorgesteld[0]?.keuze).toEqual({ soort: "mto", peildatum: "2021-12-31" });
  expect(voorgesteld[0]?.bronnen).toEqual({ soort: "kolommen", peildatum: undefined });

  const [gekozen] = na(voorgesteld, {
    doe: "kiezen",
    id: 1,
    keuze: { soort: "inclusiemeting", peildatum: "2021-12-31" },
  });
  expect(gekozen?.bronnen.soort).toBeUndefined();
});

test("a suggestion that comes late changes nothing of a file on its way", () => {
  const rij = na([post(1, { keuze: { soort: "mto", peildatum: "2022-12-31" } })], { doe: "versturen", ids: [1] });

  const laat: Actie = { doe: "voorstellen", id: 1, keuze: { soort: "inhuur" }, bronnen: { soort: "naam" } };
  expect(na(rij, laat)).toEqual(rij);
});

test("bytes end an interruption, and the rate begins anew", () => {
  const storing = { error: new Error("lijn"), opnieuwOp: 5_000 };
  const verbroken = na(
    [post(1)],
    { doe: "versturen", ids: [1] },
    { doe: "verzonden", id: 1, bytes: 2, totaal: 8, op: 0 },
    { doe: "verzonden", id: 1, bytes: 4, totaal: 8, op: 1_000 },
    { doe: "storing", id: 1, storing },
  );
  expect(verbroken[0]?.fase).toMatchObject({ naam: "verzenden", storing });

  const [verder] = na(verbroken, { doe: "verzonden", id: 1, bytes: 5, totaal: 8, op: 60_000 });
  expect(verder?.fase).toEqual({ naam: "verzenden", metingen: [{ op: 60_000, bytes: 5 }] });
});

test("an upload is known through a pause, and forgotten at the end", () => {
  const begonnen = na([post(1)], { doe: "versturen", ids: [1] }, { doe: "begonnen", id: 1, upload: "u" });
  expect(na(begonnen, { doe: "pauzeren", id: 1, reden: "weg" })[0]?.upload).toBe("u");
  expect(na(begonnen, { doe: "eindigen", id: 1, fase: { naam: "gestopt", gewist: true } })[0]?.upload).toBeUndefined();
});

test("what was handled leaves the list, and what was refused can be mended", () => {
  const rij = na(
    [post(1), post(2)],
    { doe: "eindigen", id: 1, fase: { naam: "bezwaar", bezwaar: { soort: "leeg" } } },
    { doe: "invullen", id: 1 },
    { doe: "verwijderen", ids: [2] },
  );

  expect(fasen(rij)).toEqual(["invullen"]);
});

test("a pakbon of a mutatie goes with a mutatie", () => {
  const keuze = { soort: "inhuur", peildatum: "2022-09-30" } as const;
  const mutatie = { ...pakbon, omvang: "mutatie" } as const;

  expect(past({ pakbon, keuze })).toBe(true);
  expect(past({ pakbon: mutatie, keuze })).toBe(false);
  expect(past({ pakbon: mutatie, keuze: { ...keuze, omvang: "mutatie" } })).toBe(true);
});

test("a suggestion keeps the extent that was chosen", () => {
  const gekozen = na([post(1, { keuze: { peildatum: "", omvang: "mutatie" } })], {
    doe: "voorstellen",
    id: 1,
    keuze: { soort: "inhuur", peildatum: "2022-09-30" },
    bronnen: {},
  });

  expect(gekozen[0]?.keuze).toEqual({ soort: "inhuur", peildatum: "2022-09-30", omvang: "mutatie" });
});
