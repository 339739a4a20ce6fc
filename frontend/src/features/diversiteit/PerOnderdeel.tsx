import { getRouteApi } from "@tanstack/react-router";
import type { Meetreeks, Meetwijze } from "@/api/schemas";
import { SelectField } from "@/ui/Field";
import styles from "./Diversiteit.module.css";
import { Reekskaart } from "./Reekskaart";
import { useDiversiteittekst } from "./tekst";

const route = getRouteApi("/binnen/diversiteit");

interface PerOnderdeelProps {
  titel: string;
  meetwijze: Meetwijze;
  reeksen: Meetreeks[];
  /** What is shown one at a time, such as a group of scales. */
  keuze?: { label: string; van: (reeks: Meetreeks) => string; naam: (reeks: Meetreeks) => string };
}

/** The units side by side, in one of the groups that were counted; the address keeps which. */
export function PerOnderdeel({ titel, meetwijze, reeksen, keuze }: PerOnderdeelProps) {
  const d = useDiversiteittekst();
  const onderdelen = reeksen.filter(({ dienstonderdeel }) => dienstonderdeel !== null);
  const opties = new Map(onderdelen.map((reeks) => [keuze?.van(reeks) ?? "", keuze?.naam(reeks) ?? ""]));
  const { groep } = route.useSearch();
  const navigate = route.useNavigate();
  const deze = groep !== undefined && opties.has(groep) ? groep : [...opties.keys()][0];
  if (onderdelen.length === 0) {
    return null;
  }
  return (
    <Reekskaart
      titel={titel}
      meetwijze={meetwijze}
      reeksen={keuze ? onderdelen.filter((reeks) => keuze.van(reeks) === deze) : onderdelen}
      naam={(reeks) => reeks.naam ?? d.scopes[reeks.scope]}
      keuze={
        keuze &&
        opties.size > 1 && (
          <div className={styles.keuze}>
            <SelectField
              label={keuze.label}
              value={deze}
              onChange={({ target }) =>
                navigate({ search: (was) => ({ ...was, groep: target.value }), replace: true, resetScroll: false })
              }
            >
              {[...opties].map(([waarde, naam]) => (
                <option key={waarde} value={waarde}>
                  {naam}
                </option>
              ))}
            </SelectField>
          </div>
        )
      }
    />
  );
}
