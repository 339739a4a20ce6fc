import type { Text } from "@/i18n/nl";

/** What the server refuses about the numbers of the law, by code. */
export const wet: Text["problemen"] = {
  "onbekend-regime": "This regime does not exist.",
  "regime-met-quotum": "Under this regime an employer has a quotum; choose another status.",
  "regime-zonder-quotum": "Under this regime an employer has no quotum; choose that status.",
  "percentage-te-veel": "No percentage goes with this status.",
  "percentage-ontbreekt": "A percentage goes with this status.",
  "buiten-grenzen": "This number is outside its limits.",
  "geen-verandering": "This proposal changes nothing in the parameters of this year.",
  "parameter-gewijzigd": "The parameters of this year have changed in the meantime; read them again.",
  "voorstel-loopt-al": "There is already a proposal for this year; have it judged first, or withdraw it.",
  "eigen-voorstel": "Another than its maker judges this proposal.",
  "voorstel-van-ander": "Only who made the proposal withdraws it.",
  "voorstel-al-beoordeeld": "This proposal has been decided on already.",
};
