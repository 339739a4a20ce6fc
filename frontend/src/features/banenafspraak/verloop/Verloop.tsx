import { useSuspenseQuery } from "@tanstack/react-query";
import { startTransition, useState } from "react";
import { downloadCsv } from "@/api/download";
import type { Reeksregel } from "@/api/schemas";
import { Figure } from "@/charts/Figure";
import { type Ink, Legend } from "@/charts/Legend";
import { useScreenLanguage } from "@/i18n/screenLanguage";
import { quarterName } from "@/lib/format";
import { Card } from "@/ui/Card";
import { SelectField } from "@/ui/Field";
import { Hidden } from "@/ui/Hidden";
import { Table } from "@/ui/Table";
import { Waarde } from "@/ui/Waarde";
import { grenzen, isVerborgen, type Punt, plaats, schaal } from "./punten";
import { standreeksQuery } from "./queries";
import { useVerlooptekst } from "./tekst";
import styles from "./Verloop.module.css";
import { Verloopje } from "./Verloopje";

interface VerloopProps {
  kwartaal: string;
  /** The codes of the units, in the order of the page. */
  volgorde: string[];
  /** The last day of the quarter, for who may choose its tree for all quarters. */
  peildatum?: string;
  /** The day whose tree the page is in, if not each quarter in its own. */
  indeling?: string;
}

/** How each unit went over two years: the same small picture for each, to compare their shapes. */
export function Verloop({ kwartaal, volgorde, peildatum, indeling }: VerloopProps) {
  const { t, f } = useScreenLanguage();
  const v = useVerlooptekst();
  const [inEen, setInEen] = useState(false);
  const dag = indeling ?? (inEen ? peildatum : undefined);
  const { data: reeks } = useSuspenseQuery(standreeksQuery(kwartaal, dag));
  const plek = ({ code }: Reeksregel) => (volgorde.includes(code) ? volgorde.indexOf(code) : volgorde.length);
  const onderdelen = [...reeks.dienstonderdelen].sort((a, b) => plek(a) - plek(b));
  const totaal = { ...reeks.totaal, naam: t.banenafspraak.totaal };
  const regels = [totaal, ...onderdelen];
  const max = schaal(regels);
  const gebroken = regels.some((regel) => grenzen(regel, reeks.kwartalen).length > 0);
  const pad = `/standen/${kwartaal}/reeks${dag ? `?indeling=${dag}` : ""}`;
  return (
    <Card title={v.titel}>
      {peildatum && !indeling && (gebroken || inEen) && (
        <div className={styles.keuze}>
          <SelectField
            label={v.indeling}
            value={inEen ? "een" : "toen"}
            onChange={({ target }) => startTransition(() => setInEen(target.value === "een"))}
          >
            <option value="toen">{v.vanToen}</option>
            <option value="een">{v.inEen(f.longDay(peildatum))}</option>
          </SelectField>
        </div>
      )}
      <p className={styles.help}>
        {v.help} {dag && `${v.inEen(f.longDay(dag))}. ${v.nietGeschat}`}
      </p>
      <Figure
        tableOpen={false}
        legend={
          <Legend
            items={[
              ["line", v.legendaRealisatie],
              ["dashes", v.legendaDoel],
              ...(gebroken ? [["break", v.legendaBreuk] as [Ink, string]] : []),
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
        onDownload={() => downloadCsv(pad, `banenafspraak-verloop-${kwartaal}${dag ? `-indeling-${dag}` : ""}.csv`)}
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
  const { t, f } = useScreenLanguage();
  const v = useVerlooptekst();
  const waarden = regel.realisatie.map(plaats);
  const bekend = regel.realisatie.flatMap((punt, index) =>
    plaats(punt) === null || !punt?.waarde
      ? []
      : [{ kwartaal: quarterName(kwartalen[index] ?? ""), waarde: f.percentage(punt.waarde), index }],
  );
  const [eerste, laatste] = [bekend[0], bekend.at(-1)];
  const breuken = grenzen(regel, kwartalen);
  const zinnen = breuken.map(({ breuk: { kwartaal, voor, na } }) =>
    v.breuk(
      quarterName(kwartaal),
      voor.map(({ naam }) => naam),
      na.map(({ naam }) => naam),
    ),
  );
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
          breuken={breuken.map(({ index }) => index)}
        />
      ) : (
        <p className={styles.nothing}>{isVerborgen(regel) ? t.cijfer.beschermd : v.geen}</p>
      )}
      {zinnen.map((zin) => (
        <p key={zin} className={styles.breuktekst}>
          {zin}
        </p>
      ))}
    </li>
  );
}

function Verlooptabel({ regels, kwartalen }: { regels: Reeksregel[]; kwartalen: string[] }) {
  const v = useVerlooptekst();
  return (
    <div className={styles.cel}>
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
              {kwartalen.map((kwartaal, index) => {
                const gebroken = grenzen(regel, kwartalen).some((grens) => grens.index === index);
                return (
                  <td key={kwartaal} data-number className={gebroken ? styles.grens : undefined}>
                    {gebroken && <Hidden>{v.breukKort}: </Hidden>}
                    <Cel punt={regel.realisatie[index] ?? null} />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}

function Cel({ punt }: { punt: Punt }) {
  const { t } = useScreenLanguage();
  const v = useVerlooptekst();
  if (punt?.onderdrukt) {
    return <abbr title={t.cijfer.beschermd}>{v.verborgen}</abbr>;
  }
  return punt ? <Waarde cijfer={punt} /> : v.geenStand;
}
