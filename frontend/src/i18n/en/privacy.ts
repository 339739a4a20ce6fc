import type { Text } from "@/i18n/nl";

/** What the server says of the settings of the privacy-officer, by code. */
export const privacy: Text["problemen"] = {
  "instelling-gewijzigd": "The settings have changed in the meantime; read them again.",
  "instelling-geen-verandering": "This proposal changes nothing in the settings.",
  "instellingvoorstel-loopt-al": "A proposal is open already; have that one judged first, or withdraw it.",
};
