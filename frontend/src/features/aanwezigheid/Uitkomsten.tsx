import { save } from "@/api/download";
import type { Aanwezigheidstelling } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { quarterName } from "@/lib/format";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { RowTable } from "@/ui/RowTable";
import styles from "@/ui/Schikking.module.css";
import { csvVan } from "./csv";
import { useTeltekst } from "./tekst";

/** What was counted, newest first, a table a kwartaal. */
export function Uitkomsten({ tellingen }: { tellingen: Aanwezigheidstelling[] }) {
  const a = useTeltekst();
  const bewaar = () => save(new Blob([csvVan(tellingen)], { type: "text/csv" }), "aanwezigheidstellingen.csv");
  return (
    <Card title={a.uitkomsten} aside={tellingen.length > 0 && <Button onClick={bewaar}>{a.csv}</Button>}>
      {tellingen.length === 0 ? (
        <p>{a.geenUitkomsten}</p>
      ) : (
        <div className={styles.stack}>
          {tellingen.map((telling) => (
            <Uitkomst key={telling.kwartaal} telling={telling} />
          ))}
        </div>
      )}
    </Card>
  );
}

function Uitkomst({ telling }: { telling: Aanwezigheidstelling }) {
  const a = useTeltekst();
  const { f } = useLanguage();
  const aantal = (waarde: string | null) => (waarde === null ? a.nietTeTellen : f.whole(waarde));
  return (
    <div className={styles.part}>
      <h3>{quarterName(telling.kwartaal)}</h3>
      <RowTable
        caption={a.tabel(quarterName(telling.kwartaal))}
        columns={[
          { head: a.onderdeel, cell: ({ code, naam }) => a.namen[code] ?? naam },
          { head: a.leden, number: true, cell: ({ noemer }) => aantal(noemer) },
          { head: a.getraind, number: true, cell: ({ teller }) => aantal(teller) },
          {
            head: a.aandeel,
            number: true,
            cell: ({ percentageTenMinste: van, percentageTenHoogste: tot }) =>
              van === null || tot === null ? a.nietTeTellen : a.aandeelVanTot(van, tot),
          },
        ]}
        rows={telling.regels}
        rowKey={({ code }) => code}
      />
      <p className={styles.note}>
        {a.kwaliteit[telling.datakwaliteit]} {a.geteldDoor(telling.geteldDoor, f.moment(telling.geteldOp))}
      </p>
    </div>
  );
}
