import type { Text } from "@/i18n/nl";

/** What the server says of logging in, of accounts and of what a role may. */
export const toegang: Text["problemen"] = {
  "niet-aangemeld": "You are not logged in (any more).",
  "aanmelding-mislukt": "The user name or the password is wrong.",
  "aanmelden-druk": "Too many people are logging in at this moment. Try again shortly.",
  "te-veel-pogingen": "Too many attempts. Wait a quarter of an hour and try again.",
  "eenmalig-token-ongeldig": "This one-time token does not work, or no longer.",
  "twee-aanmeldingen": "Send a session or a token, not both.",
  "geen-toegang": "Your role gives no access to this page.",
  "rol-ontbreekt": "Your role does not allow this.",
  "scope-ontbreekt": "The token lacks a scope that this needs.",
  "gebruikersnaam-bezet": "This user name exists already.",
  "client-id-bezet": "This client id exists already.",
  "rol-van-programma": "The role API client is for programs.",
  "fg-staat-alleen": "The data protection officer has no other role beside it.",
  "dienstonderdeel-verplicht": "An HR adviser belongs to at least one dienstonderdeel.",
  "vog-verplicht": "Lines about persons ask for a VOG that was seen.",
  "hercontrole-verplicht": "Lines about persons ask for a day on which the VOG is looked at again.",
  "hercontrole-te-vroeg": "The next check comes after a VOG that was seen.",
  "eigen-account-blokkeren": "Another administrator has to block your own account.",
  "eigen-persoonsregels": "Another administrator has to give you lines about persons.",
  "laatste-beheerder": "There must be at least one administrator who can log in.",
  "te-veel-persoonsregels": "At most {hoogste} accounts may see lines about persons.",
};
