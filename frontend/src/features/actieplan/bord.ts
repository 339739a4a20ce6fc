import { veldtekst } from "@/api/registers";
import type { Actieplan, Interventieregel, Registerregel } from "@/api/schemas";
import { toNumber } from "@/lib/figure";
import type { Decimal } from "@/lib/format";
import { byText } from "@/lib/kalender";

export const sporen = ["1", "2", "3", "4", "5", "overig"] as const;

export type Spoor = (typeof sporen)[number];

/** What stands for all of VWS in a filter, where a row names no dienstonderdeel. */
export const geheel = "geheel";

/** Which actions are shown; the address holds it. */
export interface Filter {
  onderdeel?: string | undefined;
  status?: string | undefined;
  doelstelling?: string | undefined;
}

/** Where an action goes, with what the rules of the register ask of it there. */
export interface Verplaatsing {
  spoor: string;
  status: string;
  gerealiseerdeBanen?: string;
  /** Whether it still counts; asked of what goes to another employer only. */
  teltMee?: "ja" | "nee" | undefined;
  teltMeeBron?: string;
}

/** The work of these is at another employer: it counts only for who can say why (domein.md §3). */
const bijEenAnder = new Set(["3", "4", "5"]);

export const gefilterd = (acties: Registerregel[], { onderdeel, status, doelstelling }: Filter): Registerregel[] =>
  acties.filter(
    (actie) =>
      (!onderdeel || (veldtekst(actie, "dienstonderdeel") || geheel) === onderdeel) &&
      (!status || veldtekst(actie, "status") === status) &&
      (!doelstelling || veldtekst(actie, "doelstelling") === doelstelling),
  );

/** Where the API gives the same actions as a file; it cannot be asked for those of VWS as a whole alone. */
export function csvpad({ onderdeel, status, doelstelling }: Filter): string | undefined {
  if (onderdeel === geheel) {
    return undefined;
  }
  const waar = Object.entries({ dienstonderdeel: onderdeel, status, doelstelling }).flatMap(([veld, waarde]) =>
    waarde ? [`waar=${encodeURIComponent(`${veld}:${waarde}`)}`] : [],
  );
  return ["/registers/acties/regels", waar.join("&")].filter(Boolean).join("?");
}

export const vanSpoor = (acties: Registerregel[], spoor: string): Registerregel[] =>
  acties.filter((actie) => veldtekst(actie, "spoor") === spoor);

/** Whether an action that counts goes to where work is another employer's: its reason to count need not hold there. */
const gaatNaarEenAnder = (actie: Registerregel, spoor: string): boolean =>
  veldtekst(actie, "teltMee") === "ja" && bijEenAnder.has(spoor) && !bijEenAnder.has(veldtekst(actie, "spoor"));

type Vraag = "teltMee" | "teltMeeBron" | "gerealiseerdeBanen";

/** What is asked beside a spoor and a status: whether it still counts, a reason to, or what was realised. */
export function ontbreekt(actie: Registerregel, { spoor, status, teltMee }: Verplaatsing): Vraag[] {
  const verhuist = gaatNaarEenAnder(actie, spoor);
  const vragen: Vraag[] = verhuist ? ["teltMee"] : [];
  if (((verhuist && teltMee) || veldtekst(actie, "teltMee")) !== "ja") {
    return vragen;
  }
  if (bijEenAnder.has(spoor) && (verhuist || !veldtekst(actie, "teltMeeBron"))) {
    vragen.push("teltMeeBron");
  }
  if (status === "klaar" && !veldtekst(actie, "gerealiseerdeBanen")) {
    vragen.push("gerealiseerdeBanen");
  }
  return vragen;
}

/** The fields of an action as they are sent when it moves: what is empty is left out. */
export function verplaatst(actie: Registerregel, naar: Verplaatsing) {
  const { spoor, status, gerealiseerdeBanen, teltMee, teltMeeBron } = naar;
  const velden = {
    ...actie.velden,
    spoor,
    status,
    // The reason from before was about other work.
    ...(teltMee && gaatNaarEenAnder(actie, spoor) && { teltMee, teltMeeBron: null }),
    ...(gerealiseerdeBanen?.trim() && { gerealiseerdeBanen: gerealiseerdeBanen.trim().replace(",", ".") }),
    ...(teltMeeBron?.trim() && { teltMeeBron: teltMeeBron.trim() }),
  };
  return Object.fromEntries(Object.entries(velden).filter(([, waarde]) => waarde !== null));
}

/** What an action fills in of a measure of the catalogue. */
export function vanMaatregel(maatregel: Registerregel): Record<string, string> {
  const spoor = veldtekst(maatregel, "spoor") || "overig";
  const velden: Record<string, string> = {
    titel: maatregel.titel,
    spoor,
    status: "idee",
    teltMee: bijEenAnder.has(spoor) ? "nee" : "onbekend",
    maatregel: maatregel.code,
  };
  for (const veld of ["omschrijving", "doelstelling", "kosten"]) {
    if (veldtekst(maatregel, veld)) {
      velden[veld] = veldtekst(maatregel, veld);
    }
  }
  return velden;
}

const effecten: Interventieregel["effect"][] = ["groot", "merkbaar", "klein", "nog-niet-bekend"];

/** The largest effect first, what is not known last; of equal ones those first of which something compares. */
export const opEffect = <I extends Pick<Interventieregel, "effect" | "verschil">>(interventies: I[]): I[] =>
  interventies.toSorted(
    (een, ander) =>
      effecten.indexOf(een.effect) - effecten.indexOf(ander.effect) ||
      Number(een.verschil === null) - Number(ander.verschil === null),
  );

/** What the plan is measured against: next year's need where it is known, else that of now. */
export function behoefte({ nodig }: Pick<Actieplan, "nodig">): { nodig: Decimal; jaar?: number } | undefined {
  const later = nodig?.volgendJaar;
  if (later && later.behoefte.nodig.waarde !== null) {
    return { nodig: later.behoefte.nodig.waarde, jaar: later.jaar };
  }
  const nu = nodig?.nu.nodig.waarde;
  return nu === null || nu === undefined ? undefined : { nodig: nu };
}

export const isNodig = (nodig: Decimal) => toNumber(nodig) > 0;

export interface Tijdvak {
  /** Empty for what names no quarter. */
  kwartaal: string;
  acties: Registerregel[];
  mijlpalen: Mijlpaal[];
}

export type Mijlpaal = Actieplan["doelstellingen"][number]["mijlpalen"][number];

/** Actions and milestones by the quarter in which they are to be done, oldest first, without one last. */
export function tijdlijn(acties: Registerregel[], mijlpalen: Mijlpaal[]): Tijdvak[] {
  const eind = (mijlpaal: Mijlpaal) => mijlpaal.kwartaalTot ?? mijlpaal.kwartaalVan ?? "";
  const kwartalen = new Set([...acties.map((actie) => veldtekst(actie, "kwartaal")), ...mijlpalen.map(eind)]);
  return [...kwartalen]
    .sort((een, ander) => byText(een || "9999", ander || "9999"))
    .map((kwartaal) => ({
      kwartaal,
      acties: acties.filter((actie) => veldtekst(actie, "kwartaal") === kwartaal),
      mijlpalen: mijlpalen.filter((mijlpaal) => eind(mijlpaal) === kwartaal),
    }));
}
