import type { Mij, Terugzoekverzoek } from "@/api/schemas";

/** Whether a request waits for this reader: who may withdraw it could, but nobody waits for that. */
export const wachtOp = ({ acties }: Pick<Terugzoekverzoek, "acties">) => acties.some((actie) => actie !== "intrekken");

/** Whether this account can make requests and see lines about persons. */
export const magVragen = ({ rollen, persoonsregels }: Pick<Mij, "rollen" | "persoonsregels">) =>
  rollen.includes("di-adviseur") && persoonsregels;
