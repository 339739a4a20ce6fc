import type { WettelijkeParameter } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { useParametertekst } from "./tekst";
import type { Veld } from "./voorstelinvoer";

/** How a number of the law reads; a year without a version has none. */
export function useVeldwaarde() {
  const { t, f } = useLanguage();
  const p = useParametertekst();
  return (parameter: WettelijkeParameter | null, veld: Veld): string => {
    const value = parameter?.[veld];
    if (value === undefined || value === null) {
      return p.geen;
    }
    switch (veld) {
      case "percentage":
        return `${f.everyDigit(String(value))}%`;
      case "status":
        return t.cijfer.parameterstatus[value as WettelijkeParameter["status"]];
      case "heffingPerBaan":
        return f.euro(String(value));
      case "heffingOpgelegd":
        return value ? p.ja : p.nee;
      case "artikel":
      case "bron":
        return String(value);
      default:
        return f.everyDigit(String(value));
    }
  };
}
