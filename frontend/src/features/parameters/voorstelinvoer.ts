import type { NieuwParametervoorstel, Parametervoorstel, WettelijkeParameter } from "@/api/schemas";

/** The numbers of the law that a proposal can change, in the order in which they are shown. */
export const velden = [
  "percentage",
  "status",
  "urenPerFte",
  "urenPerBaan",
  "verloondeUrenPerBaan",
  "heffingPerBaan",
  "heffingOpgelegd",
  "artikel",
  "bron",
] as const;

export type Veld = (typeof velden)[number];

/** People write a comma, the API a point. */
const punt = (value: FormDataEntryValue | null) =>
  String(value ?? "")
    .trim()
    .replace(",", ".");

/** What was filled in, as the API asks it. */
export function voorstelVan(form: FormData, nu: WettelijkeParameter, basisVersie: number): NieuwParametervoorstel {
  const tekst = (naam: string) => String(form.get(naam) ?? "").trim();
  return {
    jaar: Number(form.get("jaar") ?? nu.jaar),
    regime: nu.regime,
    basisVersie,
    percentage: punt(form.get("percentage")) || null,
    status: tekst("status") as NieuwParametervoorstel["status"],
    urenPerFte: punt(form.get("urenPerFte")),
    urenPerBaan: punt(form.get("urenPerBaan")),
    verloondeUrenPerBaan: punt(form.get("verloondeUrenPerBaan")),
    heffingPerBaan: punt(form.get("heffingPerBaan")),
    heffingOpgelegd: form.get("heffingOpgelegd") !== null,
    artikel: tekst("artikel"),
    bron: tekst("bron"),
    toelichting: tekst("toelichting"),
  };
}

/** The numbers that a proposal changes; all of them in a year that has none. */
export function gewijzigd({ was, wordt }: Pick<Parametervoorstel, "was" | "wordt">): Veld[] {
  return velden.filter((veld) => was?.[veld] !== wordt[veld]);
}
