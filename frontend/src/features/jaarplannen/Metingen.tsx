import type { PoAgenda } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { Card } from "@/ui/Card";
import styles from "./PoAgenda.module.css";
import { type Potekst, usePotekst } from "./potekst";

type Meting = PoAgenda["metingen"][number];

function naam(p: Potekst, { meetwijze, schaalgroep }: Meting): string {
  const wat = p.gemeten[meetwijze] ?? "";
  return schaalgroep === "alle" ? wat : `${wat}, ${p.schalen[schaalgroep]}`;
}

/** What else was measured of the unit, each as new as its source has it. */
export function Metingen({ agenda: { metingen } }: { agenda: PoAgenda }) {
  const { t, f } = useLanguage();
  const p = usePotekst();
  if (metingen.length === 0) {
    return (
      <Card title={p.metingen}>
        <p className={styles.klein}>{p.nietGemeten}</p>
      </Card>
    );
  }
  const laagste = metingen.find(({ meetwijze, meting }) => meetwijze === "mto-inclusie" && meting.waarde !== null);
  const bronnen = new Set(
    metingen.map(({ meting: { herkomst, peildatum } }) =>
      [herkomst.naam, peildatum && f.longDay(peildatum)].filter(Boolean).join(", "),
    ),
  );
  return (
    <Card title={p.metingen}>
      <dl className={styles.getallen}>
        {metingen.map((deze) => {
          const { waarde, onderdrukt, weergave } = deze.meting;
          return (
            <div key={`${deze.meetwijze} ${deze.schaalgroep}`}>
              <dt>{naam(p, deze)}</dt>
              {waarde === null ? (
                <dd data-reden lang={onderdrukt ? undefined : "nl"}>
                  {onderdrukt ? t.cijfer.beschermd : weergave}
                </dd>
              ) : (
                <dd>{f.percentage(waarde)}</dd>
              )}
            </div>
          );
        })}
      </dl>
      {laagste && (
        <p className={styles.klein}>
          {p.laagsteVraag} <span lang="nl">«{laagste.onderdeel}»</span>
        </p>
      )}
      <p className={styles.klein}>{p.bronnen([...bronnen].join("; "))}</p>
    </Card>
  );
}
