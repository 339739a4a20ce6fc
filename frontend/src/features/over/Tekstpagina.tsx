import { useLanguage } from "@/i18n/language";
import { Card } from "@/ui/Card";
import { PageHead } from "@/ui/PageHead";
import { PrintButton } from "@/ui/PrintButton";
import { RowTable } from "@/ui/RowTable";
import styles from "./Tekstpagina.module.css";
import type { Deel, Pagina } from "./tekst";

/** A page to read: what it is about, then its sections. */
export function Tekstpagina({ paginas }: { paginas: Pagina }) {
  const { language } = useLanguage();
  const { titel, kern, delen } = paginas[language];
  return (
    <>
      <PageHead title={titel} conclusion={kern}>
        <PrintButton />
      </PageHead>
      <div className={styles.stack}>
        <Delen delen={delen} />
      </div>
    </>
  );
}

/** Sections to read, each under its heading. */
export function Delen({ delen }: { delen: Deel[] }) {
  return delen.map(({ kop, alineas = [], lijst = [], tabel }) => (
    <Card key={kop} title={kop}>
      <div className={styles.text}>
        {alineas.map((alinea) => (
          <p key={alinea}>{alinea}</p>
        ))}
        {lijst.length > 0 && (
          <ul className={styles.list}>
            {lijst.map((punt) => (
              <li key={punt}>{punt}</li>
            ))}
          </ul>
        )}
      </div>
      {tabel && (
        <RowTable
          caption={kop}
          rows={tabel.rijen}
          rowKey={([naam]) => naam}
          columns={[
            { head: tabel.koppen[0], cell: ([naam]) => naam },
            { head: tabel.koppen[1], cell: ([, hoe]) => hoe },
            { head: tabel.koppen[2], cell: ([, , wanneer]) => wanneer },
          ]}
        />
      )}
    </Card>
  ));
}
