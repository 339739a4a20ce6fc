import type { NieuwePakbon } from "@/api/schemas";

const isPakbonbestand = (naam: string) => naam.toLowerCase().endsWith(".json");

/** Files that came together: what is delivered apart from the documents that go along. */
export function sorteer(bestanden: readonly File[]): { leveringen: File[]; pakbonnen: File[] } {
  return {
    leveringen: bestanden.filter(({ name }) => !isPakbonbestand(name)),
    pakbonnen: bestanden.filter(({ name }) => isPakbonbestand(name)),
  };
}

const stam = (naam: string) =>
  naam
    .toLowerCase()
    .replace(/(?:\.pakbon)?\.json$|\.gz$/, "")
    .replace(/\.(?:csv|txt|xlsx)$/, "");

/** The file that a pakbon is named after, or else the only one there is. */
export function bijPakbon<P extends { bestand: Pick<File, "name">; pakbon?: NieuwePakbon | undefined }>(
  naam: string,
  posten: readonly P[],
): P | undefined {
  const [enige, ...meer] = posten.filter(({ pakbon }) => !pakbon);
  return posten.find(({ bestand }) => stam(bestand.name) === stam(naam)) ?? (meer.length === 0 ? enige : undefined);
}
