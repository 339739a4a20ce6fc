/** Web Crypto takes no stream: bytes are digested in blocks of this size, and then the digests of the blocks. */
const blok = 4 * 1024 * 1024;

const sha256 = async (bytes: Uint8Array<ArrayBuffer>) => new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));

const hex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");

/** A digest of content that comes in pieces, the same however it was cut; for telling on this computer whether a file is the same. */
export class Blokafdruk {
  private readonly vol = new Uint8Array(blok);
  private gevuld = 0;
  private readonly afdrukken: Uint8Array[] = [];

  async neem(bytes: Uint8Array): Promise<void> {
    for (let at = 0; at < bytes.length; ) {
      const deel = bytes.subarray(at, at + blok - this.gevuld);
      this.vol.set(deel, this.gevuld);
      this.gevuld += deel.length;
      at += deel.length;
      if (this.gevuld === blok) {
        await this.sluitBlok();
      }
    }
  }

  async einde(): Promise<string> {
    await this.sluitBlok();
    return hex(await sha256(new Uint8Array(await new Blob(this.afdrukken as BlobPart[]).arrayBuffer())));
  }

  private async sluitBlok(): Promise<void> {
    this.afdrukken.push(await sha256(this.vol.slice(0, this.gevuld)));
    this.gevuld = 0;
  }
}

/** The digest of a text. */
export const tekstafdruk = async (tekst: string): Promise<string> => hex(await sha256(new TextEncoder().encode(tekst)));
