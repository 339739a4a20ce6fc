import { tekstafdruk } from "@/lib/blokafdruk";

const plaats = "inclusiemonitor.uploads";

/**
 * An upload that may go on after the page was closed. What stays in the browser is a digest and an address that only this
 * account may open; what the file is called and is about, the server tells it.
 */
export interface Onafgemaakt {
  account: string;
  afdruk: string;
  /** Digest of the pakbon that was stated, or nothing. */
  pakbon: string;
  upload: string;
  /** From then the server does not know it any more, in milliseconds. */
  verlooptOp: number;
}

/** The server keeps an upload that long without a next part. */
export const bewaartermijn = 24 * 60 * 60 * 1000;

const isOnafgemaakt = (value: unknown): value is Onafgemaakt =>
  typeof value === "object" &&
  value !== null &&
  ["account", "afdruk", "pakbon", "upload"].every((naam) => typeof Reflect.get(value, naam) === "string") &&
  typeof Reflect.get(value, "verlooptOp") === "number";

type Opslag = Pick<Storage, "getItem" | "setItem" | "removeItem">;

function lees(opslag: Opslag, nu: number): Onafgemaakt[] {
  try {
    const value: unknown = JSON.parse(opslag.getItem(plaats) ?? "[]");
    return Array.isArray(value) ? value.filter(isOnafgemaakt).filter(({ verlooptOp }) => verlooptOp > nu) : [];
  } catch {
    return [];
  }
}

function schrijf(opslag: Opslag, alle: Onafgemaakt[]): void {
  if (alle.length === 0) {
    opslag.removeItem(plaats);
  } else {
    opslag.setItem(plaats, JSON.stringify(alle));
  }
}

/** Remembers uploads that are not finished, of every account that uses this browser; what expired is forgotten. */
export const onafgemaakte = (opslag: Opslag, nu: () => number = Date.now) => ({
  van: (account: string): Onafgemaakt[] => lees(opslag, nu()).filter((een) => een.account === account),

  onthoud(een: Onafgemaakt): void {
    const anders = lees(opslag, nu()).filter(({ upload }) => upload !== een.upload);
    schrijf(opslag, [...anders, een]);
  },

  vergeet(upload: string): void {
    schrijf(
      opslag,
      lees(opslag, nu()).filter((een) => een.upload !== upload),
    );
  },
});

export interface Inhoud {
  account: string;
  soort: string;
  peildatum: string;
  omvang: string;
  /** Digest of the bytes that are sent. */
  blokafdruk: string;
  lengte: number;
}

/** Tells the same content for the same delivery by the same account, and nothing else about it. */
export const inhoudsafdruk = ({ account, soort, peildatum, omvang, blokafdruk, lengte }: Inhoud): Promise<string> =>
  tekstafdruk([account, soort, peildatum, omvang, blokafdruk, lengte].join("|"));
