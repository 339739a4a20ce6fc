import { api } from "@/api/client";
import { Problem } from "@/api/problem";
import type { Leveringsoort, NieuwePakbon } from "@/api/schemas";
import { holdsBsn } from "@/lib/bsn";
import type { Gekeurd } from "./bsn.worker";
import { controleer } from "./controleren";
import { herken, leesKoppen } from "./herkennen";
import { onafgemaakte } from "./onafgemaakt";
import { leesPakbonbestand, type Pakbonfout } from "./pakbon";
import { bijPakbon, sorteer } from "./pakbonnen";
import { kolommenOp } from "./soorten";
import { laadDelen, verzend } from "./verzenden";
import {
  type Actie,
  isOnderweg,
  type Keuze,
  omvangVan,
  type Pauzereden,
  type Post,
  volgende,
  type Wachtrij,
  wachtrij,
} from "./wachtrij";

/** A pakbon that was dropped and could not be laid beside a file. */
export interface LossePakbon {
  naam: string;
  fout: Pakbonfout | "los";
}

export interface Toestand {
  rij: Wachtrij;
  los: readonly LossePakbon[];
}

interface Bezoeker {
  account: string;
  soorten: Leveringsoort[];
  vandaag: string;
  /** Told when the server says that nobody is logged in any more. */
  onAfgemeld: () => void;
  /** What an unfinished upload of this file was delivered as. */
  eerder: (bestand: File) => Keuze | undefined;
}

/**
 * Takes files from the computer to the server, one after another: looked through here to the last byte, and only then sent.
 * Lives as long as the page and not as long as the screen, so that logging in again loses no file.
 */
export class Balie {
  private toestand: Toestand = { rij: [], los: [] };
  private bezoeker: Bezoeker | undefined;
  private bezig: { id: number; stop: AbortController } | undefined;
  private readonly gekeurd = new Map<number, Gekeurd>();
  private readonly luisteraars = new Set<() => void>();
  private nummer = 0;

  readonly luister = (luisteraar: () => void) => {
    this.luisteraars.add(luisteraar);
    return () => void this.luisteraars.delete(luisteraar);
  };

  readonly stand = (): Toestand => this.toestand;

  /** Someone looks at the screen; what waited for that goes on, and what another account left is gone. */
  open(bezoeker: Bezoeker): void {
    if (this.bezoeker && this.bezoeker.account !== bezoeker.account) {
      this.bezig?.stop.abort();
      this.toon({ rij: [], los: [] });
      this.gekeurd.clear();
    }
    this.bezoeker = bezoeker;
    for (const { id, fase } of this.toestand.rij) {
      if (fase.naam === "gepauzeerd" && fase.reden !== "gebruiker") {
        this.hervat(id);
      }
    }
  }

  /** The screen is left: nothing is sent that nobody can see. */
  sluit(): void {
    for (const post of this.toestand.rij) {
      if (isOnderweg(post) && post.fase.naam !== "gepauzeerd") {
        this.pauzeer(post.id, "weg");
      }
    }
  }

  async neem(bestanden: readonly File[]): Promise<void> {
    const { leveringen, pakbonnen } = sorteer(bestanden);
    const posten = leveringen.map(
      (bestand): Post => ({
        id: ++this.nummer,
        bestand,
        keuze: { peildatum: "" },
        bronnen: {},
        getracht: false,
        verzonden: 0,
        totaal: bestand.size,
        fase: holdsBsn(bestand.name) ? { naam: "bezwaar", bezwaar: { soort: "naam" } } : { naam: "invullen" },
      }),
    );
    this.toon({ rij: this.toestand.rij, los: [] });
    this.doe({ doe: "toevoegen", posten });
    if (posten.length > 0) {
      // Fetched while the user fills in the rest: then it is there when it is wanted.
      laadDelen().catch(() => {});
    }
    for (const pakbon of pakbonnen) {
      await this.leg(pakbon);
    }
    await Promise.all(posten.map((post) => this.stelVoor(post)));
  }

  private async leg(bestand: File): Promise<void> {
    const gelezen = await leesPakbonbestand(bestand).catch((): Pakbonfout => "onleesbaar");
    const post = bijPakbon(
      bestand.name,
      this.toestand.rij.filter(({ fase }) => fase.naam === "invullen"),
    );
    if (typeof gelezen === "string" || !post) {
      // A name may hold a number that nobody should see again.
      const naam = holdsBsn(bestand.name) ? "" : bestand.name;
      const fout = typeof gelezen === "string" ? gelezen : "los";
      this.toon({ ...this.toestand, los: [...this.toestand.los, { naam, fout }] });
    } else {
      this.kiesPakbon(post.id, gelezen);
    }
  }

  private async stelVoor({ id, bestand }: Post): Promise<void> {
    const eerder = this.bezoeker?.eerder(bestand);
    if (eerder) {
      const bronnen = { soort: "eerder", peildatum: "eerder" } as const;
      this.doe({ doe: "voorstellen", id, keuze: eerder, bronnen });
    }
    const kop = await leesKoppen(bestand).catch(() => []);
    if (this.bezoeker) {
      const { soorten, vandaag } = this.bezoeker;
      this.doe({ doe: "voorstellen", id, ...herken(bestand.name, kop, soorten, vandaag) });
    }
  }

  kies(id: number, keuze: Keuze): void {
    this.doe({ doe: "kiezen", id, keuze });
  }

  kiesPakbon(id: number, pakbon: NieuwePakbon | undefined): void {
    const soort = this.bezoeker?.soorten.find(({ code }) => code === pakbon?.soort)?.code;
    this.doe({
      doe: "pakbon",
      id,
      pakbon,
      ...(pakbon && { keuze: { soort, peildatum: pakbon.peildatum, omvang: pakbon.omvang } }),
    });
  }

  verstuur(ids: number[]): void {
    this.doe({ doe: "versturen", ids });
  }

  pauzeer(id: number, reden: Pauzereden = "gebruiker"): void {
    this.doe({ doe: "pauzeren", id, reden });
    this.onderbreek(id);
  }

  hervat(id: number): void {
    this.doe({ doe: "hervatten", id });
  }

  /** Stops for good; what the server has of it is erased, now or within a day. */
  async annuleer(id: number): Promise<void> {
    const upload = this.toestand.rij.find((post) => post.id === id)?.upload;
    this.doe({ doe: "eindigen", id, fase: { naam: "gestopt", gewist: true } });
    this.onderbreek(id);
    if (upload && !(await wis(upload))) {
      this.doe({ doe: "eindigen", id, fase: { naam: "gestopt", gewist: false } });
    }
  }

  verwijder(ids: number[]): void {
    for (const id of ids) {
      this.gekeurd.delete(id);
    }
    this.doe({ doe: "verwijderen", ids });
  }

  opnieuw(id: number): void {
    this.gekeurd.delete(id);
    this.doe({ doe: "invullen", id });
  }

  private onderbreek(id: number): void {
    if (this.bezig?.id === id) {
      this.bezig.stop.abort();
    }
  }

  private doe(actie: Actie): void {
    this.toon({ ...this.toestand, rij: wachtrij(this.toestand.rij, actie) });
    this.ga();
  }

  /** Begins the file whose turn it is, unless another is still being brought. */
  private ga(): void {
    const post = this.bezig ? undefined : volgende(this.toestand.rij);
    if (post && this.bezoeker) {
      this.breng(post, this.bezoeker);
    }
  }

  private toon(toestand: Toestand): void {
    this.toestand = toestand;
    for (const luisteraar of this.luisteraars) {
      luisteraar();
    }
  }

  private async breng(post: Post, bezoeker: Bezoeker): Promise<void> {
    const { id } = post;
    const stop = new AbortController();
    this.bezig = { id, stop };
    const einde = await this.aflopend(post, bezoeker, stop.signal).catch((error: unknown): Actie | undefined =>
      stop.signal.aborted ? undefined : this.mislukt(id, error),
    );
    this.bezig = undefined;
    if (einde && !stop.signal.aborted) {
      this.doe(einde);
    } else {
      this.ga();
    }
  }

  private async aflopend(post: Post, bezoeker: Bezoeker, signal: AbortSignal): Promise<Actie> {
    const { id, bestand, keuze, pakbon } = post;
    const { account, soorten } = bezoeker;
    const soort = soorten.find(({ code }) => code === keuze.soort);
    if (!soort) {
      return { doe: "invullen", id };
    }
    const gekeurd = this.gekeurd.get(id) ?? (await this.keur(post, soort, signal));
    if ("soort" in gekeurd) {
      return { doe: "eindigen", id, fase: { naam: "bezwaar", bezwaar: gekeurd } };
    }
    this.gekeurd.set(id, gekeurd);
    const meld = (actie: Actie) => {
      if (!signal.aborted) {
        this.doe(actie);
      }
    };
    const { levering, alGeleverd } = await verzend({
      account,
      soort: soort.code,
      peildatum: keuze.peildatum,
      omvang: omvangVan(keuze),
      bestand,
      pakbon,
      gekeurd,
      onUpload: (upload) => meld({ doe: "begonnen", id, upload }),
      onSent: (bytes, totaal) => meld({ doe: "verzonden", id, bytes, totaal, op: performance.now() }),
      onStoring: (storing) => meld({ doe: "storing", id, storing }),
      signal,
    });
    this.gekeurd.delete(id);
    return { doe: "eindigen", id, fase: { naam: "klaar", levering, alGeleverd } };
  }

  private keur(post: Post, soort: Leveringsoort, signal: AbortSignal) {
    const { id, bestand, keuze } = post;
    this.doe({ doe: "gelezen", id, bytes: 0 });
    const gelezen = (bytes: number) => {
      if (!signal.aborted) {
        this.doe({ doe: "gelezen", id, bytes });
      }
    };
    return controleer(bestand, kolommenOp(soort, keuze.peildatum), gelezen, signal);
  }

  private mislukt(id: number, error: unknown): Actie {
    if (error instanceof Problem && error.status === 401) {
      this.bezoeker?.onAfgemeld();
      return { doe: "pauzeren", id, reden: "afgemeld" };
    }
    return { doe: "eindigen", id, fase: { naam: "fout", error } };
  }
}

/** Whether the server has erased it, or had done so already. */
export async function wis(upload: string): Promise<boolean> {
  onafgemaakte(localStorage).vergeet(upload);
  const params = { path: { id: upload }, header: { "Tus-Resumable": "1.0.0" } };
  return api.DELETE("/uploads/{id}", { params }).then(
    () => true,
    (error: unknown) => error instanceof Problem && (error.status === 404 || error.status === 410),
  );
}

/** The one of this page. */
export const balie = new Balie();
