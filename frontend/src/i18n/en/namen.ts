import type { Text } from "@/i18n/nl";

export const soorten: Text["soorten"] = {
  "uwv-doelgroepregister": "UWV doelgroepregister",
  "uwv-verloonde-uren": "Verloonde uren (paid hours)",
  personeel: "Staff",
  bezetting: "Bezetting (occupancy)",
  binnenwerk: "Binnenwerk",
  inhuur: "Hired arbeidsparticipanten",
  "verloonde-uren-totaal": "Verloonde uren, total",
  "culturele-diversiteit": "Cultural diversity (CBS)",
  "po-jaarcijfers": "Yearly P&O figures",
  mto: "Employee survey (MTO)",
  inclusiemeting: "Government-wide inclusion survey",
  "training-selectie": "Selection training",
};

export const onderwerpen: Text["onderwerpen"] = {
  banenafspraak: "Banenafspraak",
  "verloonde-uren": "Calculation by law",
  diversiteit: "Diversity",
  "cultuur-en-selectie": "Culture and selection",
};

export const rollen: Text["rollen"] = {
  "di-adviseur": "D&I adviser",
  "hr-analist": "HR analyst",
  "i-team": "I-team",
  "hr-adviseur": "HR adviser",
  vaststeller: "Approver",
  bestuurder: "Executive",
  "privacy-officer": "Privacy officer",
  fg: "Data protection officer",
  beheerder: "Administrator",
  "api-client": "API client",
};
