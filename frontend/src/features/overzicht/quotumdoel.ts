import type { Doelregel, Stand } from "@/api/schemas";

export const heeftNorm = ({ norm }: Doelregel) => norm.van !== null || norm.tot !== null;

/** The target for the quotum of VWS as a whole; one for a unit is a target like any other. */
export const quotumdoel = (doelen: Doelregel[]): Doelregel | undefined =>
  doelen.find(
    (doel) =>
      doel.indicator.meetwijze === "realisatie-quotum" &&
      doel.scope === "VWS-breed" &&
      doel.dienstonderdeel === null &&
      doel.schaalgroep === "alle" &&
      heeftNorm(doel),
  );

/** Whether the verdict over a target is about this very stand: it is about the newest one that the server held it against. */
export const isOordeelOver = (
  { meting }: Doelregel,
  { kwartaal, versie }: Pick<Stand, "kwartaal" | "versie">,
): boolean => {
  const gemeten = meting?.herkomst.stand;
  return gemeten?.kwartaal === kwartaal && gemeten.versie === versie;
};
