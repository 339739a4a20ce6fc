import { Fragment } from "react";
import type { PoAgenda } from "@/api/schemas";
import { reasonText } from "@/i18n/cijfer";
import { useLanguage } from "@/i18n/language";
import { Card } from "@/ui/Card";
import { Regellink } from "@/ui/Regellink";
import { RowTable } from "@/ui/RowTable";
import styles from "./PoAgenda.module.css";
import { telt } from "./poconclusie";
import { usePotekst } from "./potekst";

type Optie = PoAgenda["opties"][number];
type Bereik = Optie["perBaan"];

/** What it costs to make all jobs that are needed in each of three ways. */
export function Opties({ agenda: { opties, nodig } }: { agenda: PoAgenda }) {
  const { t, f } = useLanguage();
  const p = usePotekst();
  const { banen, reden } = telt(nodig);
  const bedrag = (bereik: Bereik) => {
    if (!bereik) {
      return p.nietBekend;
    }
    const [laagste, hoogste] = [f.euro(bereik.laagste), f.euro(bereik.hoogste)];
    return laagste === hoogste ? laagste : p.bereik(laagste, hoogste);
  };
  return (
    <Card title={p.opties}>
      <RowTable
        caption={p.opties}
        rows={opties}
        rowKey={({ route }) => route}
        columns={[
          { head: p.manier, cell: ({ route }) => p.routes[route] },
          { head: p.perBaan, number: true, className: styles.getal, cell: ({ perBaan }) => bedrag(perBaan) },
          {
            head: p.banen,
            number: true,
            className: styles.getal,
            cell: () => (banen === null ? reasonText(t, reden) : f.oneDecimal(banen)),
          },
          {
            head: p.totaal,
            number: true,
            className: styles.getal,
            cell: ({ perBaan, totaal }) => (perBaan && !totaal ? reasonText(t, reden) : bedrag(totaal)),
          },
          {
            head: p.bron,
            cell: ({ bronnen }) =>
              bronnen.length === 0
                ? p.nietBekend
                : eenmaal(bronnen).map(({ register, code }, plaats) => (
                    <Fragment key={code}>
                      {plaats > 0 && ", "}
                      <Regellink register={register} code={code} />
                    </Fragment>
                  )),
          },
        ]}
      />
      <p className={styles.klein}>{p.optiesUitleg}</p>
    </Card>
  );
}

/** A plan that names a price twice is one source. */
const eenmaal = (bronnen: Optie["bronnen"]) =>
  bronnen.filter(({ code }, plaats) => bronnen.findIndex((bron) => bron.code === code) === plaats);
