import type { Levering } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { Card } from "@/ui/Card";
import styles from "./LeveringGegevens.module.css";

/** What is recorded about a delivery. */
export function LeveringGegevens({ levering }: { levering: Levering }) {
  const { t, f } = useLanguage();
  const facts: [string, string | undefined][] = [
    [t.leveringen.tabel.soort, t.soorten[levering.soort]],
    [t.leveringen.tabel.peildatum, f.longDay(levering.peildatum)],
    [t.leveringen.tabel.rol, levering.geleverdDoor],
    [t.levering.ontvangen, f.moment(levering.ontvangenOp)],
    [t.levering.verwerkt, levering.verwerktOp ? f.moment(levering.verwerktOp) : undefined],
    [t.levering.ingetrokken, levering.ingetrokkenOp ? f.moment(levering.ingetrokkenOp) : undefined],
    ...Object.entries(levering.controletotalen).map(([kolom, som]): [string, string] => [
      `${t.levering.controletotaal} ${kolom}`,
      f.everyDigit(som),
    ]),
    [t.levering.sha256, levering.sha256 ?? undefined],
  ];
  return (
    <Card title={t.levering.gegevens}>
      <dl className={styles.facts}>
        {facts.map(
          ([name, value]) =>
            value !== undefined && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </Card>
  );
}
