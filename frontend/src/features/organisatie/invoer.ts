import type { Dienstonderdeel, NieuweReorganisatie, Reorganisatiedeel } from "@/api/schemas";

type Soort = NieuweReorganisatie["soort"];

/** Which kinds begin with several units, one, or none; and how many come out of it at first. */
export const vorm: Record<Soort, { van: "geen" | "een" | "meer"; naar: number; bestaand: boolean }> = {
  samenvoeging: { van: "meer", naar: 1, bestaand: false },
  splitsing: { van: "een", naar: 2, bestaand: false },
  verplaatsing: { van: "een", naar: 1, bestaand: true },
  hernoeming: { van: "een", naar: 1, bestaand: true },
  begin: { van: "geen", naar: 1, bestaand: false },
  einde: { van: "een", naar: 0, bestaand: false },
};

/** What was filled in, as the server takes it: a renaming keeps the place of the unit, a move its name. */
export function reorganisatieVan(form: FormData, onderdelen: Dienstonderdeel[]): NieuweReorganisatie {
  const tekst = (naam: string) => String(form.get(naam) ?? "").trim();
  const soort = tekst("soort") as Soort;
  const van = form.getAll("van").map(String);
  const nu = onderdelen.find(({ code }) => code === van[0]);
  const naar: Reorganisatiedeel[] = [];
  for (let i = 0; form.has(`naar.${i}`); i++) {
    const veld = (naam: string) => (form.has(`naar.${i}.${naam}`) ? tekst(`naar.${i}.${naam}`) : undefined);
    naar.push({
      code: veld("code")?.toUpperCase() ?? nu?.code ?? "",
      naam: veld("naam") ?? nu?.naam ?? "",
      scope: (veld("scope") as Reorganisatiedeel["scope"]) ?? nu?.scope ?? "concern",
      ouder: (veld("ouder") ?? nu?.ouder) || null,
    });
  }
  return { soort, ingangsdatum: tekst("ingangsdatum"), van, naar, toelichting: tekst("toelichting") };
}
