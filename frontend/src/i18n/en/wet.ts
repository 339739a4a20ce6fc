/** What the server refuses about the numbers of the law, by code. */
export const wet: Record<string, string> = {
  "onbekend-regime": "This regime does not exist.",
  "status-past-niet": "This status does not fit this regime.",
  "percentage-past-niet": "This percentage does not fit the status.",
  "buiten-grenzen": "This number is outside its limits.",
  "geen-verandering": "This proposal changes nothing in the parameters of this year.",
  "parameter-gewijzigd": "The parameters of this year have changed in the meantime; read them again.",
  "voorstel-loopt-al": "There is already a proposal for this year; have it judged first, or withdraw it.",
  "eigen-voorstel": "Another than its maker judges this proposal.",
  "voorstel-van-ander": "Only who made the proposal withdraws it.",
  "voorstel-al-beoordeeld": "This proposal has been decided on already.",
};
