import { Link } from "@tanstack/react-router";
import type { Dienstonderdeel } from "@/api/schemas";
import { Hidden } from "@/ui/Hidden";
import styles from "./Organisatie.module.css";
import { useOrganisatietekst } from "./tekst";
import type { Verder } from "./useVerder";

/** What else there is of a unit. */
export function Verderlinks({ onderdeel: { code, naam }, verder }: { onderdeel: Dienstonderdeel; verder: Verder }) {
  const o = useOrganisatietekst();
  const kwartaal = verder.metCijfers.has(code) ? verder.kwartaal : undefined;
  if (!kwartaal && !verder.acties) {
    return null;
  }
  return (
    <span className={styles.verder}>
      {kwartaal && (
        <Link to="/banenafspraak" search={{ kwartaal, opbouw: `${code}.gerealiseerd` }}>
          {o.cijfers}
          <Hidden> {naam}</Hidden>
        </Link>
      )}
      {verder.acties && (
        <Link to="/actieplan" search={{ beeld: "lijst", onderdeel: code }}>
          {o.acties}
          <Hidden> {naam}</Hidden>
        </Link>
      )}
    </span>
  );
}
