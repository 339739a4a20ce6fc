import type { Text } from "@/i18n/nl";

export const soorten: Text["soorten"] = {
  "uwv-doelgroepregister": "UWV doelgroepregister",
  "uwv-verloonde-uren": "Verloonde uren (paid hours)",
  personeel: "Staff",
  bezetting: "Bezetting (occupancy)",
  binnenwerk: "Binnenwerk",
  inhuur: "Hired arbeidsparticipanten",
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
