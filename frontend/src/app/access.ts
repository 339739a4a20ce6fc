import type { Mij, Rol } from "@/api/schemas";

/** Who may open the page of deliveries: the roles that the contract names at GET /leveringen. */
const leveringenRollen: Rol[] = ["di-adviseur", "hr-analist", "i-team", "privacy-officer", "fg"];

export const mayReadLeveringen = (mij: Mij) => mij.rollen.some((rol) => leveringenRollen.includes(rol));
