import type { Onderwerp, Rol, Soort } from "@/api/schemas";

export const soorten: Record<Soort, string> = {
  "uwv-doelgroepregister": "UWV-doelgroepregister",
  "uwv-verloonde-uren": "Verloonde uren",
  personeel: "Personeel",
  bezetting: "Bezetting",
  binnenwerk: "Binnenwerk",
  inhuur: "Inhuur arbeidsparticipanten",
  "verloonde-uren-totaal": "Verloonde uren, totaal",
  "culturele-diversiteit": "Culturele diversiteit (CBS)",
  "po-jaarcijfers": "P&O-jaarcijfers",
  mto: "Medewerkersonderzoek (MTO)",
  inclusiemeting: "Rijksbrede inclusiemeting",
  "training-selectie": "Training selectie",
};

export const onderwerpen: Record<Onderwerp, string> = {
  banenafspraak: "Banenafspraak",
  "verloonde-uren": "Wettelijke berekening",
  diversiteit: "Diversiteit",
  "cultuur-en-selectie": "Cultuur en selectie",
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
