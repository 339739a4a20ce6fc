import { Link } from "@tanstack/react-router";
import { useRef } from "react";
import type { Reorganisatie } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { Hidden } from "@/ui/Hidden";
import schikking from "@/ui/Schikking.module.css";
import { useAnker } from "@/ui/useAnker";
import styles from "./Organisatie.module.css";
import { useOrganisatietekst } from "./tekst";
import { useZin } from "./useZin";

/** A reorganisation that was decided on, with a way to the units of its day; takes the focus when an address points at it. */
export function Verandering({ reorganisatie }: { reorganisatie: Reorganisatie }) {
  const { f } = useLanguage();
  const o = useOrganisatietekst();
  const zin = useZin();
  const plaats = useRef<HTMLLIElement>(null);
  const gezocht = useAnker(reorganisatie.id, plaats);
  return (
    <li
      ref={plaats}
      id={reorganisatie.id}
      tabIndex={gezocht ? -1 : undefined}
      data-gezocht={gezocht || undefined}
      className={styles.plaats}
    >
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
  );
}
