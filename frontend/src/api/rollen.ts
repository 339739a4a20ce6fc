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

/** The roles that the contract names at GET /registers, and at all else that tells of the policy. */
const registerrollen: Rol[] = [
  "di-adviseur",
  "hr-analist",
  "hr-adviseur",
  "vaststeller",
  "bestuurder",
  "privacy-officer",
  "fg",
  "beheerder",
];

/** The roles that the contract names at GET /aanwezigheidstellingen. */
const telrollen: Rol[] = ["di-adviseur", "hr-adviseur", "i-team", "vaststeller", "privacy-officer", "fg"];

/** The roles that the contract names at POST /leveringen. */
const leveraars: Rol[] = ["di-adviseur", "hr-analist", "i-team"];

/** The roles that the contract names at GET /privacyinstellingen. */
const instellingrollen: Rol[] = ["privacy-officer", "vaststeller", "fg"];

const een = (rollen: Rol[]) => (mij: Mij) => mij.rollen.some((rol) => rollen.includes(rol));

/** Who may read the proof that lines are gone. */
export const magWisbewijsZien = een(wisbewijsrollen);

/** Who may open the page of deliveries. */
export const magLeveringenZien = een(leveringenrollen);

/** Who may send files in. */
export const magAanleveren = een(leveraars);

/** Who may read the policy: its registers, the action plan and what is said of either. */
export const magRegistersZien = een(registerrollen);

/** Who may read what is said of figures and rows. */
export const magOpmerkingenZien = magRegistersZien;

/** Who may see how far a stand is on its way to vastgesteld. */
export const magVaststellingZien = een(vaststelrollen);

/** Who may see whether vastgestelde standen are still what they were. */
export const magNaproevenZien = een(naproefrollen);

/** Who may see what was said of the figures, and perhaps say something. */
export const magAfstemmingZien = een(afstemrollen);

/** Who may open the page of the blind count of who was trained to select. */
export const magAanwezigheidZien = een(telrollen);

/** Who may see the threshold and the terms of retention. */
export const magPrivacyinstellingenZien = een(instellingrollen);
