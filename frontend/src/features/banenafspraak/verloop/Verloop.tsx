import { useSuspenseQuery } from "@tanstack/react-query";
import { downloadCsv } from "@/api/download";
import type { Reeksregel } from "@/api/schemas";
import { Figure } from "@/charts/Figure";
import { Legend } from "@/charts/Legend";
import { useLanguage } from "@/i18n/language";
import { quarterName } from "@/lib/format";
import { Card } from "@/ui/Card";
import { Table } from "@/ui/Table";
import { Waarde } from "@/ui/Waarde";
import { isVerborgen, type Punt, plaats, schaal } from "./punten";
import { standreeksQuery } from "./queries";
import { useVerlooptekst } from "./tekst";
import styles from "./Verloop.module.css";
import { Verloopje } from "./Verloopje";

interface VerloopProps {
  kwartaal: string;
  /** The codes of the units, in the order of the page. */
  volgorde: string[];
}

/** How each unit went over two years: the same small picture for each, to compare their shapes. */
export function Verloop({ kwartaal, volgorde }: VerloopProps) {
  const { t } = useLanguage();
  const v = useVerlooptekst();
  const { data: reeks } = useSuspenseQuery(standreeksQuery(kwartaal));
  const plek = (regel: Reeksregel) => volgorde.indexOf(regel.code);
  const onderdelen = [...reeks.dienstonderdelen].sort((a, b) => plek(a) - plek(b));
  const totaal = { ...reeks.totaal, naam: t.banenafspraak.totaal };
  const regels = [totaal, ...onderdelen];
  const max = schaal(regels);
  return (
    <Card title={v.titel}>
      <p className={styles.help}>{v.help}</p>
      <Figure
        tableOpen={false}
        legend={
          <Legend
            items={[
              ["line", v.legendaRealisatie],
              ["dashes", v.legendaDoel],
            ]}
          />
        }
        chart={
          <ul className={styles.grid}>
            {regels.map((regel) => (
              <Plaatje key={regel.code} regel={regel} kwartalen={reeks.kwartalen} max={max} />
            ))}
          </ul>
        }
        table={<Verlooptabel regels={[...onderdelen, totaal]} kwartalen={reeks.kwartalen} />}
        onDownload={() => downloadCsv(`/standen/${kwartaal}/reeks`, `banenafspraak-verloop-${kwartaal}.csv`)}
      />
    </Card>
  );
}

interface PlaatjeProps {
  regel: Reeksregel;
  kwartalen: string[];
  max: number;
}

function Plaatje({ regel, kwartalen, max }: PlaatjeProps) {
  const { t, f } = useLanguage();
  const v = useVerlooptekst();
  const waarden = regel.realisatie.map(plaats);
  const bekend = regel.realisatie.flatMap((punt, index) =>
    plaats(punt) === null || !punt?.waarde
      ? []
      : [{ kwartaal: quarterName(kwartalen[index] ?? ""), waarde: f.percentage(punt.waarde), index }],
  );
  const [eerste, laatste] = [bekend[0], bekend.at(-1)];
  return (
    <li>
      <p className={styles.name}>
        <strong>{regel.naam}</strong>
        {laatste && (
          <span>
            {laatste.index === kwartalen.length - 1 ? v.nu(laatste.waarde) : v.laatst(laatste.waarde, laatste.kwartaal)}
          </span>
        )}
      </p>
      {eerste && laatste ? (
        <Verloopje
          label={
            eerste === laatste
              ? v.labelEen(regel.naam, laatste.kwartaal, laatste.waarde)
              : v.label(regel.naam, eerste.kwartaal, laatste.kwartaal, eerste.waarde, laatste.waarde)
          }
          waarden={waarden}
          max={max}
        />
      ) : (
        <p className={styles.nothing}>{isVerborgen(regel) ? t.cijfer.beschermd : v.geen}</p>
      )}
    </li>
  );
}

function Verlooptabel({ regels, kwartalen }: { regels: Reeksregel[]; kwartalen: string[] }) {
  const v = useVerlooptekst();
  return (
    <Table caption={v.tabel(quarterName(kwartalen.at(-1) ?? ""))}>
      <thead>
        <tr>
          <th scope="col">{v.dienstonderdeel}</th>
          {kwartalen.map((kwartaal) => (
            <th key={kwartaal} scope="col" data-number>
              {quarterName(kwartaal)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {regels.map((regel) => (
          <tr key={regel.code}>
            <th scope="row">{regel.naam}</th>
            {kwartalen.map((kwartaal, index) => (
              <td key={kwartaal} data-number>
                <Cel punt={regel.realisatie[index] ?? null} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Cel({ punt }: { punt: Punt }) {
  const { t } = useLanguage();
  const v = useVerlooptekst();
  if (punt?.onderdrukt) {
    return <abbr title={t.cijfer.beschermd}>{v.verborgen}</abbr>;
  }
  return punt ? <Waarde cijfer={punt} /> : v.geenStand;
}
