import type { Mij, Rol } from "./schemas";

/** The roles that the contract names at GET /leveringen/{id}/wisbewijs. */
const wisbewijsrollen: Rol[] = ["di-adviseur", "i-team", "privacy-officer", "fg"];

/** The roles that the contract names at GET /leveringen. */
const leveringenrollen: Rol[] = ["di-adviseur", "hr-analist", "i-team", "privacy-officer", "fg"];

/** The roles that the contract names at GET /standen/{kwartaal}/vaststelling. */
const vaststelrollen: Rol[] = ["di-adviseur", "hr-analist", "vaststeller", "privacy-officer", "fg"];

/** Of those the ones that the contract names at GET /naproeven too. */
const naproefrollen: Rol[] = ["di-adviseur", "privacy-officer", "fg"];

/** The roles that the contract names at GET /standen/{kwartaal}/afstemming. */
const afstemrollen: Rol[] = [
  "di-adviseur",
  "hr-analist",
  "i-team",
  "hr-adviseur",
  "vaststeller",
  "privacy-officer",
  "fg",
];

const een = (rollen: Rol[]) => (mij: Mij) => mij.rollen.some((rol) => rollen.includes(rol));

/** Who may read the proof that lines are gone. */
export const magWisbewijsZien = een(wisbewijsrollen);

/** Who may open the page of deliveries. */
export const magLeveringenZien = een(leveringenrollen);

/** Who may see how far a stand is on its way to vastgesteld. */
export const magVaststellingZien = een(vaststelrollen);

/** Who may see whether vastgestelde standen are still what they were. */
export const magNaproevenZien = een(naproefrollen);

/** Who may see what was said of the figures, and perhaps say something. */
export const magAfstemmingZien = een(afstemrollen);
