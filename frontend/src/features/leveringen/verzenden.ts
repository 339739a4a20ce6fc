import { api, body } from "@/api/client";
import { Problem } from "@/api/problem";
import type { NieuwePakbon, Omvang, Soort } from "@/api/schemas";
import { tekstafdruk } from "@/lib/blokafdruk";
import { isWerkmap } from "@/lib/werkmap";
import type { Gekeurd } from "./bsn.worker";
import { herkansend } from "./herkansen";
import { stuurInEenKeer, type Verzonden } from "./inEenKeer";
import { bewaartermijn, inhoudsafdruk, onafgemaakte } from "./onafgemaakt";
import type { Storing } from "./wachtrij";

/** tus is fetched when there is a file to send, and not with the screen. */
export const laadDelen = () => import("./delen");

export interface Verzending {
  account: string;
  soort: Soort;
  peildatum: string;
  omvang: Omvang;
  bestand: File;
  pakbon: NieuwePakbon | undefined;
  gekeurd: Gekeurd;
  onUpload: (upload: string) => void;
  onSent: (bytes: number, totaal: number) => void;
  onStoring: (storing: Storing) => void;
  signal: AbortSignal;
}

/** Milliseconds without a byte: a part is answered soon after its last one, a workbook when all of it was read. */
const geduld = { deel: 60_000, werkmap: 10 * 60_000 };

const isWeg = (error: unknown) => error instanceof Problem && (error.status === 404 || error.status === 410);

const dienPakbonIn = async (pakbon: NieuwePakbon | undefined, signal: AbortSignal) =>
  pakbon && body(await api.POST("/pakbonnen", { body: pakbon, signal })).id;

/** A file that was changed or moved after it was looked through can no longer be read, which looks like a broken line. */
async function nogLeesbaar(inhoud: Blob): Promise<boolean> {
  return inhoud
    .slice(0, 1)
    .arrayBuffer()
    .then(
      () => true,
      () => false,
    );
}

/** Sends what was looked through and found clean; goes on where the same content came to earlier. */
export async function verzend(verzending: Verzending): Promise<Verzonden> {
  const { bestand, gekeurd, onSent, onStoring, signal } = verzending;
  const doe = isWerkmap(bestand.name) ? werkmap(verzending) : await inDelen(verzending);
  return herkansend({
    doe: async (gezegd, deze) => {
      try {
        return await doe(gezegd, deze);
      } catch (error) {
        if (!deze.aborted && !(await nogLeesbaar(gekeurd.inhoud))) {
          throw new Problem({
            code: "bestand-veranderd",
            status: 400,
            detail: "Het bestand is veranderd of verplaatst nadat het gecontroleerd was. Kies het opnieuw.",
          });
        }
        throw error;
      }
    },
    onSent,
    geduld: isWerkmap(bestand.name) ? geduld.werkmap : geduld.deel,
    onStoring,
    signal,
  });
}

type Doen = (onSent: Verzending["onSent"], signal: AbortSignal) => Promise<Verzonden>;

function werkmap({ soort, peildatum, omvang, bestand, pakbon }: Verzending): Doen {
  let ingediend: string | undefined;
  return async (onSent, signal) => {
    onSent(0, bestand.size);
    ingediend ??= await dienPakbonIn(pakbon, signal);
    return stuurInEenKeer({ bestand, soort, peildatum, omvang, pakbon: ingediend, onSent, signal });
  };
}

async function inDelen({
  account,
  soort,
  peildatum,
  omvang,
  bestand,
  pakbon,
  gekeurd,
  onUpload,
}: Verzending): Promise<Doen> {
  const { inhoud, blokafdruk } = gekeurd;
  const bekend = onafgemaakte(localStorage);
  const afdruk = await inhoudsafdruk({ account, soort, peildatum, omvang, blokafdruk, lengte: inhoud.size });
  const pakbonafdruk = pakbon ? await tekstafdruk(JSON.stringify(pakbon)) : "";
  // A file may be chosen again without the pakbon that was stated with it, but not with another one.
  let upload = bekend
    .van(account)
    .find((een) => een.afdruk === afdruk && (!pakbon || een.pakbon === pakbonafdruk))?.upload;
  const begonnen = bekend.van(account).find((een) => een.upload === upload);
  let eerder = upload !== undefined;
  let ingediend: string | undefined;

  const noem = (naam: string) => {
    upload = naam;
    onUpload(naam);
    bekend.onthoud({
      account,
      afdruk,
      pakbon: begonnen?.upload === naam ? begonnen.pakbon : pakbonafdruk,
      upload: naam,
      verlooptOp: Date.now() + bewaartermijn,
    });
  };
  const doe: Doen = async (onSent, signal) => {
    const { stuurInDelen } = await laadDelen();
    if (!upload) {
      onSent(0, inhoud.size);
      ingediend ??= await dienPakbonIn(pakbon, signal);
    }
    const metadata = {
      soort,
      peildatum,
      omvang,
      bestandsnaam: bestand.name.slice(0, 200),
      ...(ingediend && { pakbon: ingediend }),
    };
    try {
      const levering = await stuurInDelen({ inhoud, metadata, upload, onUpload: noem, onSent, signal });
      bekend.vergeet(upload ?? "");
      return { levering, alGeleverd: levering !== upload };
    } catch (error) {
      if (!upload || !isGeweigerd(error)) {
        throw error;
      }
      bekend.vergeet(upload);
      upload = undefined;
      if (eerder && isWeg(error)) {
        eerder = false;
        return doe(onSent, signal);
      }
      throw error;
    }
  };
  return doe;
}

/** Whether the upload can go no further: it is gone, or the server wants nothing of this file. */
const isGeweigerd = (error: unknown) => isWeg(error) || (error instanceof Problem && [400, 413].includes(error.status));
