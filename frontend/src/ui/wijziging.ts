import type { Registerregel } from "@/api/schemas";

/** What a version of a row did to it. */
export const wijziging = ({ versie, beeindigdOp }: Pick<Registerregel, "versie" | "beeindigdOp">) =>
  beeindigdOp ? "beeindigd" : versie === 1 ? "toegevoegd" : "gewijzigd";
