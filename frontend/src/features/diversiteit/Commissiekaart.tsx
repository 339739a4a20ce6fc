import { useSuspenseQueries } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { downloadCsv } from "@/api/download";
import { doelenQuery } from "@/api/queries";
import { alleRegelsQuery } from "@/api/registers";
import type { Indicatorbeeld } from "@/api/schemas";
import { Balken } from "@/charts/Balken";
import { Figure } from "@/charts/Figure";
import { Legend } from "@/charts/Legend";
import { useLanguage } from "@/i18n/language";
import { quarterName } from "@/lib/format";
import { Card } from "@/ui/Card";
import { Regellink } from "@/ui/Regellink";
import { RowTable } from "@/ui/RowTable";
import { HoeGemeten } from "./Bronregel";
import { commissietelling, REGISTER } from "./commissies";
import { useCommissietekst } from "./commissietekst";
import styles from "./Diversiteit.module.css";
import { Doelzin } from "./Doelzin";
import { useRegistertoegang } from "./useRegistertoegang";

/** How many committees of each quarter were diverse, were not, or nobody knows of. */
export function Commissiekaart({ indicatoren }: { indicatoren: Indicatorbeeld[] }) {
  const { f } = useLanguage();
  const c = useCommissietekst();
  const { magToevoegen } = useRegistertoegang();
  const [{ data: regels }, { data: doelen }] = useSuspenseQueries({
    queries: [alleRegelsQuery(REGISTER), doelenQuery],
  });
  const tellingen = commissietelling(regels);
  const nieuwste = tellingen.at(-1);
  return (
    <Card title={c.titel}>
      {doelen
        .filter(({ indicator }) => indicator.meetwijze === REGISTER)
        .map((doel) => (
          <Doelzin key={doel.code} doel={doel} metOordeel />
        ))}
      <p className={styles.help}>{c.help}</p>
      {nieuwste ? (
        <>
          <p>{c.zin(quarterName(nieuwste.kwartaal), nieuwste)}</p>
          <Figure
            tableOpen={false}
            legend={
              <Legend
                items={[
                  ["realised", c.voldoet],
                  ["less", c.voldoetNiet],
                  ["cost", c.onbekend],
                ]}
              />
            }
            chart={
              <Balken
                label={c.beeld}
                groepen={tellingen.map(({ kwartaal, voldoet, voldoetNiet, onbekend }) => ({
                  naam: quarterName(kwartaal),
                  balken: [
                    { naam: c.voldoet, waarde: voldoet, tekst: f.whole(String(voldoet)), ink: "realised" },
                    { naam: c.voldoetNiet, waarde: voldoetNiet, tekst: f.whole(String(voldoetNiet)), ink: "less" },
                    { naam: c.onbekend, waarde: onbekend, tekst: f.whole(String(onbekend)), ink: "cost" },
                  ],
                }))}
              />
            }
            table={
              <RowTable
                caption={c.titel}
                rows={tellingen}
                rowKey={({ code }) => code}
                columns={[
                  { head: c.kwartaal, cell: ({ kwartaal }) => quarterName(kwartaal) },
                  { head: c.voldoet, number: true, cell: ({ voldoet }) => f.whole(String(voldoet)) },
                  { head: c.voldoetNiet, number: true, cell: ({ voldoetNiet }) => f.whole(String(voldoetNiet)) },
                  { head: c.onbekend, number: true, cell: ({ onbekend }) => f.whole(String(onbekend)) },
                  { head: c.alle, number: true, cell: ({ alle }) => f.whole(String(alle)) },
                  { head: c.regel, cell: ({ code }) => <Regellink register={REGISTER} code={code} /> },
                ]}
              />
            }
            onDownload={() => downloadCsv(`/registers/${REGISTER}/regels`, `${REGISTER}.csv`)}
          />
        </>
      ) : (
        <p className={styles.nothing}>{c.geen}</p>
      )}
      {magToevoegen(REGISTER) && (
        <Link to="/registers/$register/nieuw" params={{ register: REGISTER }} className={styles.vastleggen}>
          {c.vastleggen}
        </Link>
      )}
      <p className={styles.bron}>
        <HoeGemeten indicatoren={indicatoren} />
      </p>
    </Card>
  );
}
