import type { PoAgenda } from "@/api/schemas";
import { Card } from "@/ui/Card";
import { Planbadge } from "./Planbadge";
import styles from "./PoAgenda.module.css";
import { usePotekst } from "./potekst";
import { Termijn } from "./Termijn";
import { useJaarplantekst } from "./tekst";

/** How it is with the unit's yearly plans. */
export function Plannen({ agenda: { plannen } }: { agenda: PoAgenda }) {
  const p = usePotekst();
  const j = useJaarplantekst();
  return (
    <Card title={p.jaarplannen}>
      {plannen.length === 0 && <p>{p.geenPlan}</p>}
      <ul className={styles.punten}>
        {plannen.map(({ jaar, staat, oordeel }) => (
          <li key={jaar}>
            <Planbadge status={staat.status} /> {p.planregel(jaar, staat.ingevuld, staat.verplicht)}{" "}
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
    </Card>
  );
}
