import { Link } from "@tanstack/react-router";
import type { PoAgenda } from "@/api/schemas";
import { Card } from "@/ui/Card";
import { Planbadge } from "./Planbadge";
import styles from "./PoAgenda.module.css";
import { usePotekst } from "./potekst";
import { Termijn } from "./Termijn";
import { useJaarplantekst } from "./tekst";

/** How it is with the unit's yearly plans, and what the newest of them says. */
export function Plannen({ agenda: { plannen } }: { agenda: PoAgenda }) {
  const p = usePotekst();
  const j = useJaarplantekst();
  const nieuwste = plannen.at(-1);
  return (
    <Card title={p.jaarplannen}>
      {plannen.length === 0 && <p>{p.geenPlan}</p>}
      <ul className={styles.punten}>
        {plannen.map(({ jaar, staat, oordeel }) => (
          <li key={jaar}>
            <Planbadge status={staat.status} />{" "}
            <Link to="/registers/$register/$code" params={{ register: "jaarplannen", code: staat.code }}>
              {p.plan(jaar)}
            </Link>
            {p.planregel(staat.ingevuld, staat.verplicht)}{" "}
            {staat.ontbreekt.length > 0 &&
              p.mist(j.som(staat.ontbreekt.map((deel) => j.delen[deel].replaceAll("\u00AD", "").toLowerCase())))}{" "}
            {oordeel && (
              <span className={styles.oordeel}>
                {p.oordeel} <span lang="nl">{oordeel}</span>
              </span>
            )}{" "}
            {staat.terugblikTeLaat && <Termijn uiterlijk={staat.terugblikUiterlijk} teLaat />}
          </li>
        ))}
      </ul>
      {nieuwste && nieuwste.inhoud.length > 0 && (
        <dl className={styles.inhoud}>
          {nieuwste.inhoud.map(({ deel, tekst }) => (
            <div key={deel}>
              <dt>{j.delen[deel]}</dt>
              <dd lang="nl">{tekst}</dd>
            </div>
          ))}
        </dl>
      )}
    </Card>
  );
}
