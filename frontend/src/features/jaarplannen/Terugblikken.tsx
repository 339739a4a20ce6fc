import type { Jaarplanoverzicht } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { Card } from "@/ui/Card";
import { Regellink } from "@/ui/Regellink";
import { RowTable } from "@/ui/RowTable";
import styles from "./Jaarplannen.module.css";
import { Stapknop } from "./Stapknop";
import { Termijn } from "./Termijn";
import { useJaarplantekst } from "./tekst";

/** The plans of any year that somebody must still look back at. */
export function Terugblikken({ terugblikken }: Pick<Jaarplanoverzicht, "terugblikken">) {
  const { f } = useLanguage();
  const j = useJaarplantekst();
  return (
    <Card title={j.terugblikken}>
      {terugblikken.length === 0 ? (
        <p>{j.geenTerugblik}</p>
      ) : (
        <RowTable
          caption={j.terugblikken}
          rows={terugblikken}
          rowKey={({ code }) => code}
          columns={[
            {
              head: j.plan,
              cell: ({ code, titel }) => (
                <Regellink register="jaarplannen" code={code}>
                  {titel}
                </Regellink>
              ),
            },
            {
              head: j.wanneer,
              cell: ({ uiterlijk, teLaat }) =>
                teLaat ? <Termijn uiterlijk={uiterlijk} teLaat /> : f.shortDay(uiterlijk),
            },
            {
              head: j.volgende,
              cell: ({ vanU, ...plan }) =>
                vanU ? <Stapknop {...plan} ontbreekt={[]} stap="terugblikken" /> : j.stappen.terugblikken,
            },
          ]}
        />
      )}
      <p className={styles.klein}>{j.terugblikUitleg}</p>
    </Card>
  );
}
