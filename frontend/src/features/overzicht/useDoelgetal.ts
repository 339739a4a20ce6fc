import type { Doelregel } from "@/api/schemas";
import { useMetinggetal } from "@/ui/useMetinggetal";
import { useDoeltekst } from "./doeltekst";

/** The numbers of a target as text, in its unit. */
export function useDoelgetal({ norm, indicator }: Doelregel) {
  const d = useDoeltekst();
  const { getal, meting } = useMetinggetal(indicator.eenheid);

  const normtekst = (norm: Doelregel["norm"]): string => {
    const grens = norm.van ?? norm.tot;
    if (norm.van !== null && norm.tot !== null) {
      return `${getal(norm.van).replace("%", "")}–${getal(norm.tot)}`;
    }
    if (grens === null) {
      return d.geenNorm;
    }
    return indicator.richting === "lager" ? d.hoogstens(getal(grens)) : d.minstens(getal(grens));
  };

  return { getal, meting, normtekst, doelnorm: () => normtekst(norm) };
}
