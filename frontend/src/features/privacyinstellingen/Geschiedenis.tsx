import { useSuspenseInfiniteQuery } from "@tanstack/react-query";
import type { Privacyvoorstel } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { Card } from "@/ui/Card";
import { NextPage } from "@/ui/NextPage";
import { RowTable } from "@/ui/RowTable";
import styles from "@/ui/Schikking.module.css";
import { voorstellenQuery } from "./queries";
import { inWoorden, useInstellingtekst } from "./tekst";
import { gewijzigd, waardeVan } from "./velden";

/** What was proposed before, by whom, and what was decided. */
export function Geschiedenis() {
  const p = useInstellingtekst();
  const { f } = useLanguage();
  const query = useSuspenseInfiniteQuery(voorstellenQuery);
  const besloten = query.data.pages
    .flatMap(({ privacyvoorstellen }) => privacyvoorstellen)
    .filter(({ status }) => status !== "voorgesteld");
  const wijziging = ({ was, wordt }: Privacyvoorstel) => (
    <span>
      {gewijzigd({ was, wordt }).map((veld) => (
        <span key={veld} className={styles.note}>
          {p.velden[veld]}: {inWoorden(p, veld, waardeVan(was, veld))} → {inWoorden(p, veld, waardeVan(wordt, veld))}
        </span>
      ))}
    </span>
  );
  return (
    <Card title={p.geschiedenis}>
      {besloten.length === 0 ? (
        <p>{p.geenGeschiedenis}</p>
      ) : (
        <RowTable
          caption={p.geschiedenis}
          columns={[
            { head: `${p.was} → ${p.wordt}`, cell: wijziging },
            {
              head: p.toelichting,
              cell: ({ toelichting, voorgesteldDoor, voorgesteldOp }) => (
                <span>
                  <span lang="nl">{toelichting}</span>
                  <span className={styles.note}>{p.door(voorgesteldDoor, f.moment(voorgesteldOp))}</span>
                </span>
              ),
            },
            {
              head: p.besluit,
              cell: ({ status, beslistDoor, beslistOp, reden }) => (
                <span>
                  {p.besloten(p.status[status], beslistDoor ?? "", beslistOp ? f.moment(beslistOp) : "")}
                  {reden && (
                    <span className={styles.note} lang="nl">
                      {reden}
                    </span>
                  )}
                </span>
              ),
            },
          ]}
          rows={besloten}
          rowKey={({ id }) => id}
        />
      )}
      <NextPage query={query}>{p.meer}</NextPage>
    </Card>
  );
}
