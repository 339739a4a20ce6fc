import type { Stand, Standversie } from "@/api/schemas";

interface Verhouding {
  nieuwste: number;
  /** The newest version that is vastgesteld. */
  vastgesteld: number | undefined;
  soort: "enige" | "ouder" | "nieuwere-voorlopige" | "naast-vastgestelde";
}

/** How the version on the screen stands to the others of its quarter. */
export function verhouding(stand: Pick<Stand, "versie">, versies: Standversie[]): Verhouding {
  const metCijfers = versies.filter(({ leeg }) => !leeg);
  const nieuwste = metCijfers[0]?.versie ?? stand.versie;
  const vastgesteld = metCijfers.find(({ status }) => status === "vastgesteld")?.versie;
  const soort =
    stand.versie === nieuwste
      ? vastgesteld === undefined || vastgesteld === nieuwste
        ? "enige"
        : "naast-vastgestelde"
      : stand.versie === vastgesteld
        ? "nieuwere-voorlopige"
        : "ouder";
  return { nieuwste, vastgesteld, soort };
}
