import type { Mij, Rol } from "./schemas";

/** The roles that the contract names at GET /leveringen/{id}/wisbewijs. */
const wisbewijsrollen: Rol[] = ["di-adviseur", "i-team", "privacy-officer", "fg"];

/** Who may read the proof that lines are gone. */
export const magWisbewijsZien = (mij: Mij) => mij.rollen.some((rol) => wisbewijsrollen.includes(rol));
