import type { Actieplan } from "@/api/schemas";
import { quarterName } from "@/lib/format";
import { Card } from "@/ui/Card";
import { Regellink } from "@/ui/Regellink";
import { RowTable } from "@/ui/RowTable";
import { useRegisterkeuzes } from "@/ui/useRegisterkeuzes";
import styles from "./Actieplan.module.css";
import { Overtijd } from "./Overtijd";
import { useActieplantekst } from "./tekst";

/** What each objective is to have reached, by quarter. */
export function Mijlpalen({ plan }: { plan: Actieplan }) {
  const a = useActieplantekst();
  const { heet } = useRegisterkeuzes("acties");
  const mijlpaal = useRegisterkeuzes("mijlpalen");
  const wanneer = (van: string | null, tot: string | null) =>
    [...new Set([van, tot])].flatMap((kwartaal) => (kwartaal ? [quarterName(kwartaal)] : [])).join(" – ") || "–";
  return (
    <Card title={a.mijlpalen}>
      {plan.doelstellingen.map(({ doelstelling, gehaald, aantal, teLaat, mijlpalen }) => (
        <details key={doelstelling} className={styles.doel}>
          <summary>
            <span>{heet("doelstelling", doelstelling)}</span>{" "}
            <span className={styles.klein}>
              {aantal === 0 ? a.geenMijlpalen : a.behaald(gehaald, aantal)}
              {teLaat.length > 0 && ` · ${a.teLaat}: ${teLaat.length}`}
            </span>
          </summary>
          {mijlpalen.length > 0 && (
            <RowTable
              caption={heet("doelstelling", doelstelling)}
              rows={mijlpalen}
              rowKey={({ code }) => code}
              columns={[
                {
                  head: a.mijlpaal,
                  cell: ({ code, titel }) => (
                    <Regellink register="mijlpalen" code={code}>
                      {titel}
                    </Regellink>
                  ),
                },
                { head: a.wanneer, cell: ({ kwartaalVan, kwartaalTot }) => wanneer(kwartaalVan, kwartaalTot) },
                {
                  head: a.status,
                  cell: ({ code, status }) => (
                    <>
                      {mijlpaal.heet("status", status)} <Overtijd laat={teLaat.includes(code)} />
                    </>
                  ),
                },
              ]}
            />
          )}
        </details>
      ))}
    </Card>
  );
}
