import type { NieuwPrivacyvoorstel, Privacyinstelling, Privacyvoorstel } from "@/api/schemas";

/** The terms, in the order in which they are shown, with their bounds as the contract has them. */
export const termijnen = {
  naVaststellenDagen: [1, 90],
  personeelMaanden: [4, 24],
  ongebruiktDagen: [1, 90],
  afgekeurdDagen: [7, 90],
  logboekJaren: [2, 10],
  backupDagen: [1, 35],
} as const satisfies Record<keyof Privacyinstelling["bewaartermijnen"], readonly [number, number]>;

export type Termijn = keyof typeof termijnen;

export const termijnnamen = Object.keys(termijnen) as Termijn[];

export const velden = ["drempel", "klassenTonen", ...termijnnamen] as const;

export type Veld = (typeof velden)[number];

export const waardeVan = ({ bewaartermijnen, ...rest }: Privacyinstelling, veld: Veld): number | boolean =>
  veld === "drempel" || veld === "klassenTonen" ? rest[veld] : bewaartermijnen[veld];

/** What a proposal changes. */
export function gewijzigd({ was, wordt }: Pick<Privacyvoorstel, "was" | "wordt">): Veld[] {
  return velden.filter((veld) => waardeVan(was, veld) !== waardeVan(wordt, veld));
}

/** What was filled in, as the API asks it. */
export function voorstelVan(form: FormData, basisVersie: number): NieuwPrivacyvoorstel {
  const getal = (naam: string) => Number(form.get(naam));
  return {
    basisVersie,
    drempel: getal("drempel"),
    klassenTonen: form.get("klassenTonen") !== null,
    bewaartermijnen: Object.fromEntries(
      termijnnamen.map((naam) => [naam, getal(naam)]),
    ) as NieuwPrivacyvoorstel["bewaartermijnen"],
    toelichting: String(form.get("toelichting") ?? "").trim(),
  };
}
