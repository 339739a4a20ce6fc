import { downloadCsv } from "@/api/download";
import type { Gesprekkenreeks } from "@/api/schemas";
import { Bullet } from "@/charts/Bullet";
import { Figure } from "@/charts/Figure";
import { Legend } from "@/charts/Legend";
import { quarterName } from "@/lib/format";
import { Card } from "@/ui/Card";
import { RowTable } from "@/ui/RowTable";
import styles from "./Diversiteit.module.css";
import { useLeiderschaptekst } from "./leiderschaptekst";
import { useDiversiteittekst } from "./tekst";

const PER_TEAM = 3;

/** How the sessions add up over the quarters, with all management teams. */
export function Kwartaalvoortgang({ reeks: { aantal, kwartalen } }: { reeks: Gesprekkenreeks }) {
  const d = useDiversiteittekst();
  const l = useLeiderschaptekst();
  const alle = PER_TEAM * aantal;
  if (kwartalen.length === 0) {
    return (
      <Card title={l.perKwartaal}>
        <p className={styles.nothing}>{l.geenSessies}</p>
      </Card>
    );
  }
  return (
    <Card title={l.perKwartaal}>
      <p className={styles.help}>{l.perKwartaalHelp(alle)}</p>
      <Figure
        tableOpen={false}
        legend={
          <Legend
            items={[
              ["realised", l.legendaGehouden],
              ["target", l.legendaAlle],
              ["range", d.legenda80],
            ]}
          />
        }
        chart={
          <ul className={styles.kwartalen}>
            {kwartalen
              .filter(({ gehouden }) => gehouden > 0)
              .map(({ kwartaal, totaal, klaar }) => (
                <li key={kwartaal}>
                  <strong>{quarterName(kwartaal)}</strong>
                  <Bullet
                    label={l.label(quarterName(kwartaal), totaal, alle, klaar, aantal)}
                    value={totaal}
                    target={alle}
                    max={alle * 1.02}
                  />
                  <span>{l.rij(totaal, alle)}</span>
                </li>
              ))}
          </ul>
        }
        table={
          <RowTable
            caption={l.perKwartaal}
            rows={kwartalen}
            rowKey={({ kwartaal }) => kwartaal}
            columns={[
              { head: l.kwartaal, cell: ({ kwartaal }) => quarterName(kwartaal) },
              { head: l.inKwartaal, number: true, cell: ({ gehouden }) => gehouden },
              { head: l.gepland, number: true, cell: ({ gepland }) => gepland },
              { head: l.totaal, number: true, cell: ({ totaal }) => l.rij(totaal, alle) },
              { head: l.klaar, number: true, cell: ({ klaar }) => l.rij(klaar, aantal) },
            ]}
          />
        }
        onDownload={() => downloadCsv("/managementteams", "mt-sessies.csv")}
      />
    </Card>
  );
}
