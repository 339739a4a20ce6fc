import { downloadCsv } from "@/api/download";
import type { Begroting } from "@/api/schemas";
import { Balken } from "@/charts/Balken";
import { Figure } from "@/charts/Figure";
import { Legend } from "@/charts/Legend";
import { useLanguage } from "@/i18n/language";
import { Card } from "@/ui/Card";
import { RowTable } from "@/ui/RowTable";
import schikking from "@/ui/Schikking.module.css";
import styles from "./Begroting.module.css";
import { balk } from "./begroting";
import type { Posten } from "./posten";
import { Som } from "./Som";
import { useBegrotingstekst } from "./tekst";

/** What money there is each year, of which kind, and how many jobs it pays. */
export function Jaargeld({ begroting: { jaar, jaren, horizon }, posten }: { begroting: Begroting; posten: Posten }) {
  const { f } = useLanguage();
  const b = useBegrotingstekst();
  return (
    <Card title={b.perJaar}>
      <div className={schikking.part}>
        <Figure
          legend={
            <Legend
              items={[
                ["realised", b.structureel],
                ["more", b.incidenteel],
                ["less", b.aangevraagd],
                ["cost", b.opgelegd],
              ]}
            />
          }
          chart={
            <Balken
              label={b.perJaarLabel(jaren[0]?.jaar ?? jaar, horizon)}
              groepen={jaren.map((dit) => ({
                naam: dit.jaar === jaar ? `${dit.jaar} (${b.gekozen})` : String(dit.jaar),
                balken: [
                  balk(b, f, b.structureel, "realised", dit.structureel),
                  balk(b, f, b.incidenteel, "more", dit.incidenteel),
                  balk(b, f, b.aangevraagd, "less", dit.aangevraagd),
                  balk(b, f, b.opgelegd, "cost", dit.opgelegd),
                ],
              }))}
            />
          }
          table={
            <RowTable
              caption={b.perJaar}
              rows={jaren}
              rowKey={(dit) => String(dit.jaar)}
              columns={[
                { head: b.jaarkop, cell: (dit) => dit.jaar },
                { head: b.structureel, cell: ({ structureel }) => <Som som={structureel} posten={posten} /> },
                { head: b.incidenteel, cell: ({ incidenteel }) => <Som som={incidenteel} posten={posten} /> },
                { head: b.aangevraagd, cell: ({ aangevraagd }) => <Som som={aangevraagd} posten={posten} /> },
                { head: b.opgelegd, cell: ({ opgelegd }) => <Som som={opgelegd} posten={posten} /> },
                { head: b.banen, number: true, cell: ({ banen }) => f.everyDigit(banen) },
                {
                  head: b.zonderGeld,
                  number: true,
                  cell: ({ banenZonderGeld }) => (banenZonderGeld === null ? "–" : f.everyDigit(banenZonderGeld)),
                },
              ]}
            />
          }
          onDownload={() => downloadCsv(`/begroting?jaar=${jaar}`, `begroting-${jaar}.csv`)}
        />
        <p className={styles.uitleg}>{b.perJaarUitleg}</p>
      </div>
    </Card>
  );
}
