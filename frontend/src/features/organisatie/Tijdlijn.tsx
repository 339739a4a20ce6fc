import { Link } from "@tanstack/react-router";
import type { Reorganisatie } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { Hidden } from "@/ui/Hidden";
import schikking from "@/ui/Schikking.module.css";
import styles from "./Organisatie.module.css";
import { useOrganisatietekst } from "./tekst";
import { useZin } from "./useZin";

interface TijdlijnProps {
  reorganisaties: Reorganisatie[];
}

/** What changed, newest first, each with a way to the units of that day. */
export function Tijdlijn({ reorganisaties }: TijdlijnProps) {
  const { f } = useLanguage();
  const o = useOrganisatietekst();
  const zin = useZin();
  if (reorganisaties.length === 0) {
    return <p>{o.tijdlijnLeeg}</p>;
  }
  return (
    <ol className={styles.tijdlijn}>
      {reorganisaties.map((reorganisatie) => (
        <li key={reorganisatie.id}>
          <p className={styles.dag}>{f.longDay(reorganisatie.ingangsdatum)}</p>
          <p>
            <strong>{zin(reorganisatie)}</strong>
          </p>
          <p lang="nl">{reorganisatie.toelichting}</p>
          <p className={schikking.note}>
            {o.door(reorganisatie.voorgesteldDoor, f.moment(reorganisatie.voorgesteldOp))}{" "}
            {reorganisatie.beslistOp &&
              o.besloten(
                o.status[reorganisatie.status],
                reorganisatie.beslistDoor ?? "",
                f.moment(reorganisatie.beslistOp),
              )}{" "}
            <span lang="nl">{reorganisatie.reden}</span>
          </p>
          {reorganisatie.status === "goedgekeurd" && (
            <p className={styles.links}>
              <Link to="/organisatie" search={{ peildatum: reorganisatie.ingangsdatum }} resetScroll={false}>
                {o.bekijkKort}
                <Hidden>: {o.bekijk(f.longDay(reorganisatie.ingangsdatum))}</Hidden>
              </Link>
              <Link to="/banenafspraak" search={{ indeling: reorganisatie.ingangsdatum }}>
                {o.cijfersKort}
                <Hidden>: {f.longDay(reorganisatie.ingangsdatum)}</Hidden>
              </Link>
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
