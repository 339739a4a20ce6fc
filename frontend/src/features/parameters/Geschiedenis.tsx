import { useSuspenseInfiniteQuery } from "@tanstack/react-query";
import type { Parametervoorstel, Regime } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { Card } from "@/ui/Card";
import { NextPage } from "@/ui/NextPage";
import { RowTable } from "@/ui/RowTable";
import styles from "@/ui/Schikking.module.css";
import { voorstellenQuery } from "./queries";
import { useParametertekst } from "./tekst";
import { useVeldwaarde } from "./useVeldwaarde";
import { gewijzigd } from "./voorstelinvoer";

/** What was proposed before, by whom, and what was decided. */
export function Geschiedenis({ regimes }: { regimes: Regime[] }) {
  const p = useParametertekst();
  const { f } = useLanguage();
  const waarde = useVeldwaarde();
  const query = useSuspenseInfiniteQuery(voorstellenQuery);
  const besloten = query.data.pages
    .flatMap(({ parametervoorstellen }) => parametervoorstellen)
    .filter(({ status }) => status !== "voorgesteld");
  const regime = (code: string) => regimes.find((deze) => deze.code === code)?.naam ?? code;
  const wijziging = (voorstel: Parametervoorstel) => (
    <span>
      {gewijzigd(voorstel).map((veld) => (
        <span key={veld} className={styles.note}>
          {p.velden[veld]}: {waarde(voorstel.was, veld)} → {waarde(voorstel.wordt, veld)}
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
            { head: p.jaar, cell: (voorstel) => p.voorstelTitel(voorstel.jaar, regime(voorstel.regime)) },
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
              head: p.velden.status,
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
