import { Link } from "@tanstack/react-router";
import type { Dienstonderdeel } from "@/api/schemas";
import { Hidden } from "@/ui/Hidden";
import { Openopmerkingen } from "@/ui/Openopmerkingen";
import styles from "./Organisatie.module.css";
import { useOrganisatietekst } from "./tekst";
import type { Verder } from "./useVerder";

/** What else there is of a unit. */
export function Verderlinks({ onderdeel: { code, naam }, verder }: { onderdeel: Dienstonderdeel; verder: Verder }) {
  const o = useOrganisatietekst();
  const { kwartaal, beleid } = verder;
  const plan = verder.plannen.get(code);
  const inStand = kwartaal !== undefined && verder.inStand.has(code);
  if (!beleid && !inStand) {
    return null;
  }
  return (
    <span className={styles.verder}>
      {inStand && verder.metCijfers.has(code) && (
        <Link to="/banenafspraak" search={{ kwartaal, opbouw: `${code}.gerealiseerd` }}>
          {o.cijfers}
          <Hidden> {naam}</Hidden>
        </Link>
      )}
      {beleid && (
        <Link to="/actieplan" search={{ beeld: "lijst", onderdeel: code }}>
          {o.acties}
          <Hidden> {naam}</Hidden>
        </Link>
      )}
      {plan && (
        <Link to="/registers/$register/$code" params={{ register: "jaarplannen", code: plan }}>
          {o.jaarplan(verder.jaar)}
          <Hidden> {naam}</Hidden>
        </Link>
      )}
      {beleid && inStand && (
        <Link to="/jaarplannen/$onderdeel/po" params={{ onderdeel: code }} search={{ kwartaal }}>
          {o.po}
          <Hidden> {naam}</Hidden>
        </Link>
      )}
      {inStand && <Openopmerkingen kwartaal={kwartaal} code={code} naam={naam} />}
    </span>
  );
}
