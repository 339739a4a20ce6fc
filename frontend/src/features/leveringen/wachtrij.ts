import type { NieuwePakbon, Omvang, Soort } from "@/api/schemas";
import { type Meting, metMeting } from "@/lib/tempo";
import type { Bezwaar } from "./controleren";

export interface Keuze {
  soort?: Soort | undefined;
  peildatum: string;
  /** Left out for a file with all lines of its day. */
  omvang?: Omvang | undefined;
}

export const omvangVan = ({ omvang }: Keuze): Omvang => omvang ?? "volledig";

/** What a suggestion was taken from; the user may always choose otherwise. */
export type Bron = "pakbon" | "kolommen" | "naam" | "eerder";

export type Bronnen = { [veld in keyof Keuze]?: Bron | undefined };

/** Why a file waits in the midst of its bytes. */
export type Pauzereden = "gebruiker" | "weg" | "afgemeld";

/** What keeps a file from going on by itself, and when it is tried again. */
export interface Storing {
  error: unknown;
  opnieuwOp: number;
}

export type Fase =
  | { naam: "invullen" }
  | { naam: "wachten" }
  | { naam: "controleren"; gelezen: number }
  | { naam: "verzenden"; metingen: readonly Meting[]; storing?: Storing }
  | { naam: "gepauzeerd"; reden: Pauzereden }
  | { naam: "gestopt"; gewist: boolean }
  | { naam: "bezwaar"; bezwaar: Bezwaar }
  | { naam: "fout"; error: unknown }
  | { naam: "klaar"; levering: string; alGeleverd: boolean };

/** A file on its way, with what it is and how far it came. */
export interface Post {
  id: number;
  bestand: File;
  keuze: Keuze;
  bronnen: Bronnen;
  pakbon?: NieuwePakbon | undefined;
  /** Whether sending was asked for: then what is missing is an error. */
  getracht: boolean;
  verzonden: number;
  /** Bytes of what is sent, unpacked; known when it was looked through. */
  totaal: number;
  /** What the server calls it while it comes in parts. */
  upload?: string | undefined;
  fase: Fase;
}

export type Wachtrij = readonly Post[];

export type Actie =
  | { doe: "toevoegen"; posten: Post[] }
  | { doe: "voorstellen"; id: number; keuze: Partial<Keuze>; bronnen: Bronnen }
  | { doe: "kiezen"; id: number; keuze: Keuze }
  | { doe: "pakbon"; id: number; pakbon: NieuwePakbon | undefined; keuze?: Keuze }
  | { doe: "versturen"; ids: number[] }
  | { doe: "gelezen"; id: number; bytes: number }
  | { doe: "begonnen"; id: number; upload: string }
  | { doe: "verzonden"; id: number; bytes: number; totaal: number; op: number }
  | { doe: "storing"; id: number; storing: Storing }
  | { doe: "pauzeren"; id: number; reden: Pauzereden }
  | { doe: "hervatten"; id: number }
  | { doe: "invullen"; id: number }
  | { doe: "eindigen"; id: number; fase: Extract<Fase, { naam: "gestopt" | "bezwaar" | "fout" | "klaar" }> }
  | { doe: "verwijderen"; ids: number[] };

const bezige = new Set<Fase["naam"]>(["controleren", "verzenden"]);
const lopende = new Set<Fase["naam"]>([...bezige, "wachten", "gepauzeerd"]);
const gedane = new Set<Fase["naam"]>(["gestopt", "klaar"]);

export const isBezig = ({ fase }: Post) => bezige.has(fase.naam);

/** Whether leaving would interrupt it. */
export const isOnderweg = ({ fase }: Post) => lopende.has(fase.naam);

export const isAfgehandeld = ({ fase }: Post) => gedane.has(fase.naam);

export const past = ({ pakbon, keuze }: Pick<Post, "pakbon" | "keuze">) =>
  !pakbon ||
  (pakbon.soort === keuze.soort && pakbon.peildatum === keuze.peildatum && pakbon.omvang === omvangVan(keuze));

export const isCompleet = (post: Post) => Boolean(post.keuze.soort && post.keuze.peildatum) && past(post);

/** Whether only the word to send it is waited for. */
export const isGereed = (post: Post) => post.fase.naam === "invullen" && isCompleet(post);

/** The file whose turn it is; a paused one keeps its turn, because who pauses wants the line for something else. */
export function volgende(rij: Wachtrij): Post | undefined {
  const eerste = rij.find(isOnderweg);
  return rij.some((post) => isBezig(post) || post.fase.naam === "gepauzeerd") || eerste?.fase.naam !== "wachten"
    ? undefined
    : eerste;
}

type Over<D extends Actie["doe"]> = Extract<Actie, { doe: D }>;

function verzonden(post: Post, { bytes, totaal, op }: Over<"verzonden">): Post {
  const bezig = post.fase.naam === "verzenden" ? post.fase : undefined;
  // After an interruption the rate is that of the line as it is now.
  const metingen = metMeting(bezig?.storing ? [] : (bezig?.metingen ?? []), { op, bytes });
  return { ...post, verzonden: bytes, totaal, fase: { naam: "verzenden", metingen } };
}

function voorstellen(post: Post, { keuze, bronnen }: Over<"voorstellen">): Post {
  const soort = post.keuze.soort ? undefined : keuze.soort;
  const peildatum = post.keuze.peildatum ? undefined : keuze.peildatum;
  return {
    ...post,
    keuze: {
      soort: soort ?? post.keuze.soort,
      peildatum: peildatum ?? post.keuze.peildatum,
      omvang: post.keuze.omvang ?? keuze.omvang,
    },
    bronnen: {
      soort: soort ? bronnen.soort : post.bronnen.soort,
      peildatum: peildatum ? bronnen.peildatum : post.bronnen.peildatum,
    },
  };
}

function kiezen(post: Post, { keuze }: Over<"kiezen">): Post {
  const { soort, peildatum } = post.keuze;
  return {
    ...post,
    keuze,
    bronnen: {
      soort: keuze.soort === soort ? post.bronnen.soort : undefined,
      peildatum: keuze.peildatum === peildatum ? post.bronnen.peildatum : undefined,
    },
  };
}

/** What an action makes of the one file it is about. */
function veranderd(post: Post, actie: Exclude<Actie, { doe: "toevoegen" | "versturen" | "verwijderen" }>): Post {
  switch (actie.doe) {
    case "voorstellen":
      return post.fase.naam === "invullen" ? voorstellen(post, actie) : post;
    case "kiezen":
      return kiezen(post, actie);
    case "pakbon":
      return {
        ...post,
        pakbon: actie.pakbon,
        ...(actie.keuze && { keuze: actie.keuze, bronnen: { soort: "pakbon", peildatum: "pakbon" } }),
      };
    case "gelezen":
      return { ...post, fase: { naam: "controleren", gelezen: actie.bytes } };
    case "begonnen":
      return { ...post, upload: actie.upload };
    case "verzonden":
      return verzonden(post, actie);
    case "storing":
      return post.fase.naam === "verzenden" ? { ...post, fase: { ...post.fase, storing: actie.storing } } : post;
    case "pauzeren":
      return isOnderweg(post) ? { ...post, fase: { naam: "gepauzeerd", reden: actie.reden } } : post;
    case "hervatten":
      return post.fase.naam === "gepauzeerd" ? { ...post, fase: { naam: "wachten" } } : post;
    case "invullen":
      return { ...post, getracht: false, verzonden: 0, upload: undefined, fase: { naam: "invullen" } };
    case "eindigen":
      return { ...post, upload: undefined, fase: actie.fase };
  }
}

/** What an action makes of the files in order; pure, so that every turn of it can be tested. */
export function wachtrij(rij: Wachtrij, actie: Actie): Wachtrij {
  switch (actie.doe) {
    case "toevoegen":
      return [...rij, ...actie.posten];
    case "verwijderen":
      return rij.filter(({ id }) => !actie.ids.includes(id));
    case "versturen":
      return rij.map((post) =>
        actie.ids.includes(post.id) && post.fase.naam === "invullen"
          ? { ...post, getracht: true, fase: { naam: isCompleet(post) ? "wachten" : "invullen" } }
          : post,
      );
    default:
      return rij.map((post) => (post.id === actie.id ? veranderd(post, actie) : post));
  }
}
