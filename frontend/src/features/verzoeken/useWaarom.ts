import { useScreenLanguage } from "@/i18n/screenLanguage";
import { useInzagetekst } from "./inzagetekst";
import { useVerzoektekst } from "./tekst";

/** Why something was done: a reason of a request, an outcome, or what came of it. */
export function useWaarom(): (code: string) => string {
  const { t } = useScreenLanguage();
  const v = useVerzoektekst();
  const { inzageRedenen } = useInzagetekst();
  const bekend: Record<string, string> = {
    ...t.levering.uitkomsten,
    ...v.redenen,
    ...v.afwijsredenen,
    ...v.resultaten,
    ...inzageRedenen,
  };
  return (code) => bekend[code] ?? code;
}
