import type { Jaarplanoverzicht } from "@/api/schemas";
import type { Jaarplantekst } from "./tekst";

/** The sentences that open the page: who has a complete plan, whose turn it is, and what is late. */
export function conclusie(
  j: Jaarplantekst,
  { jaar, onderdelen, volledig, beperkt, terugblikken }: Jaarplanoverzicht,
): string {
  const [een, ...meer] = onderdelen;
  const plannen = onderdelen.flatMap(({ plan }) => plan ?? []);
  const met = (status: string) => plannen.filter((plan) => plan.status === status).length;
  const laat = terugblikken.filter(({ teLaat }) => teLaat).length;
  const onvolledig = onderdelen.filter(({ plan }) => !plan || plan.ontbreekt.length > 0).map(({ naam }) => naam);
  const zinnen = !een
    ? [j.leeg]
    : meer.length === 0
      ? [eigen(j, jaar, een)]
      : [
          j.volledig(jaar, volledig, onderdelen.length),
          onvolledig.length > 0 && j.onvolledig(j.som(onvolledig)),
          met("ingediend") > 0 && j.wacht(met("ingediend")),
          met("beoordeeld") > 0 && j.beoordeeld(met("beoordeeld")),
        ];
  return [...zinnen, laat > 0 && j.overTijd(laat), beperkt && j.beperkt].filter(Boolean).join(" ");
}

function eigen(j: Jaarplantekst, jaar: number, { naam, plan }: Jaarplanoverzicht["onderdelen"][number]): string {
  if (!plan) {
    return j.eigenGeen(jaar, naam);
  }
  return plan.ontbreekt.length === 0
    ? j.eigenVolledig(jaar, naam)
    : j.eigenMist(jaar, naam, plan.ingevuld, plan.verplicht);
}
