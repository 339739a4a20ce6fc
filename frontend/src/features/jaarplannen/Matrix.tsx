import { Link } from "@tanstack/react-router";
import type { Jaarplanoverzicht } from "@/api/schemas";
import { Regellink } from "@/ui/Regellink";
import { RowTable } from "@/ui/RowTable";
import styles from "./Jaarplannen.module.css";
import { deelstatussen, Planbadge } from "./Planbadge";
import { useJaarplantekst } from "./tekst";
import { Volgendestap } from "./Volgendestap";

type Onderdeel = Jaarplanoverzicht["onderdelen"][number];
type Deel = keyof ReturnType<typeof useJaarplantekst>["delen"];

/** Each unit beside the parts that its plan must have, and what is to be done next. */
export function Matrix({ overzicht: { jaar, onderdelen } }: { overzicht: Jaarplanoverzicht }) {
  const j = useJaarplantekst();
  return (
    <>
      <RowTable
        caption={j.delenVan(jaar)}
        rows={onderdelen}
        rowKey={({ dienstonderdeel }) => dienstonderdeel}
        columns={[
          {
            head: j.onderdeel,
            className: styles.onderdeel,
            cell: ({ naam, plan, dienstonderdeel }: Onderdeel) => (
              <>
                {naam}
                <span className={styles.klein}>
                  {plan ? <Regellink register="jaarplannen" code={plan.code} /> : j.geenPlan}
                  {plan && <span>{j.van(plan.ingevuld, plan.verplicht)}</span>}
                  <Link
                    to="/jaarplannen/$onderdeel/po"
                    params={{ onderdeel: dienstonderdeel }}
                    aria-label={j.poVan(naam)}
                  >
                    {j.po}
                  </Link>
                </span>
              </>
            ),
          },
          ...(Object.keys(j.delen) as Deel[]).map((deel) => ({
            head: j.delen[deel],
            className: styles.deel,
            cell: ({ delen }: Onderdeel) => (
              <div className={styles.deelstatus}>
                <Planbadge status={delen.find((dit) => dit.deel === deel)?.status ?? "ontbreekt"} />
              </div>
            ),
          })),
          { head: j.volgende, cell: (onderdeel) => <Volgendestap onderdeel={onderdeel} jaar={jaar} /> },
        ]}
      />
      <ul className={styles.legenda} aria-label={j.legenda}>
        {deelstatussen.map((status) => (
          <li key={status}>
            <Planbadge status={status} /> {j.uitleg[status]}
          </li>
        ))}
      </ul>
    </>
  );
}
