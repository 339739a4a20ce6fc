import type { Rol, Soort } from "@/api/schemas";

export const soorten: Record<Soort, string> = {
  "uwv-doelgroepregister": "UWV-doelgroepregister",
  "uwv-verloonde-uren": "Verloonde uren",
  personeel: "Personeel",
  bezetting: "Bezetting",
  binnenwerk: "Binnenwerk",
  inhuur: "Inhuur arbeidsparticipanten",
};

export const rollen: Record<Rol, string> = {
  "di-adviseur": "D&I-adviseur",
  "hr-analist": "HR-analist",
  "i-team": "I-team",
  "hr-adviseur": "HR-adviseur",
  vaststeller: "Vaststeller",
  bestuurder: "Bestuurder",
  "privacy-officer": "Privacy officer",
  fg: "Functionaris gegevensbescherming",
  beheerder: "Beheerder",
  "api-client": "API-client",
};
