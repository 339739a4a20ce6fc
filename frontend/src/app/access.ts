import {
  magAanwezigheidZien,
  magLeveringenZien,
  magPrivacyinstellingenZien,
  magRegistersZien,
  magVaststellingZien,
} from "@/api/rollen";
import type { Mij, Rol } from "@/api/schemas";

/** Who may open the page of accounts and API clients: the roles that the contract names at GET /accounts. */
const beheerRollen: Rol[] = ["beheerder", "fg"];

/** Who may open the page of retention: the roles that the contract names at GET /bewaartermijnen. */
const bewaarrollen: Rol[] = ["privacy-officer", "fg"];
/** Who may open the page of requests about persons: the roles that the contract names at GET /terugzoekverzoeken. */
const verzoekenRollen: Rol[] = ["di-adviseur", "vaststeller", "i-team", "privacy-officer", "fg"];

/** Who may open the page of the law's numbers: the roles that the contract names at GET /parametervoorstellen. */
const parameterrollen: Rol[] = ["di-adviseur", "vaststeller", "beheerder", "fg"];

/** Who may look one person up, and who may check the log of that. */
const inzageRollen: Rol[] = ["i-team"];
const logboekRollen: Rol[] = ["privacy-officer", "fg"];

const hasOneOf = (rollen: Rol[]) => (mij: Mij) => mij.rollen.some((rol) => rollen.includes(rol));

export const mayReadBeheer = hasOneOf(beheerRollen);

export const mayReadLeveringen = magLeveringenZien;

export const mayReadVaststelling = magVaststellingZien;

export const mayReadRegisters = magRegistersZien;

export const mayReadBewaartermijnen = hasOneOf(bewaarrollen);
export const mayReadParameters = hasOneOf(parameterrollen);
export const mayReadPrivacyinstellingen = magPrivacyinstellingenZien;
export const mayReadAanwezigheid = magAanwezigheidZien;
export const mayReadVerzoeken = hasOneOf(verzoekenRollen);

export const mayZoekInzage = hasOneOf(inzageRollen);

export const mayReadLogboek = hasOneOf(logboekRollen);
