import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { downloadCsv } from "@/api/download";
import { prognosePad, prognoseQuery } from "@/api/prognose";
import { mijnScenariosQuery } from "@/api/scenarios";
import type { Kwartaalprognose } from "@/api/schemas";
import { Figure } from "@/charts/Figure";
import { type Ink, Legend } from "@/charts/Legend";
import { useLanguage } from "@/i18n/language";
import { toNumber } from "@/lib/figure";
import { type Decimal, quarterName } from "@/lib/format";
import { zonderGeldIn } from "@/lib/geldeinde";
import { gelezen } from "@/lib/invoer";
import { Card } from "@/ui/Card";
import { SelectField, TextField } from "@/ui/Field";
import { Message } from "@/ui/Message";
import { NextPage } from "@/ui/NextPage";
import { ProblemMessage } from "@/ui/ProblemMessage";
import { Table } from "@/ui/Table";
import { useGeldjaren } from "@/ui/useGeldjaren";
import { Waarde } from "@/ui/Waarde";
import { ZonderGeld } from "@/ui/ZonderGeld";
import { conclusie } from "./conclusie";
import styles from "./Prognose.module.css";
import { type Lijnpunt, Prognoselijn } from "./Prognoselijn";
import { usePrognosetekst } from "./tekst";

type Punt = Kwartaalprognose["punten"][number];

/** How many quarters of the past the picture shows before those to come. */
const verleden = 8;

/** Where VWS seems to go: the forecast as a picture with its band, as a table, and how far to trust it. */
export function Prognose({ kwartaal }: { kwartaal: string }) {
  const { f } = useLanguage();
  const p = usePrognosetekst();
  const [typed, setTyped] = useState("");
  const [scenario, setScenario] = useState("");
  const percentage = gelezen(typed, "0.1", "10");
  const wrong = typed.trim() !== "" && percentage === undefined;
  const keuze = { percentage, scenario: scenario || undefined };
  const {
    data: prognose,
    error,
    refetch,
  } = useQuery({
    ...prognoseQuery(kwartaal, keuze),
    placeholderData: keepPreviousData,
    throwOnError: false,
  });
  const bewaard = useInfiniteQuery(mijnScenariosQuery);
  const scenarios = (bewaard.data?.pages ?? []).flatMap((page) => page.scenarios);
  const bruikbaar = scenarios.filter(({ dienstonderdeel }) => dienstonderdeel === "VWS");
  const jaar = Number(kwartaal.slice(0, 4));
  const geldjaren = useGeldjaren(jaar);
  const zonderGeld = ({ kwartaal }: Punt) => zonderGeldIn(geldjaren, Number(kwartaal.slice(0, 4)));
  const eindigt = prognose?.punten.some((punt) => toNumber(zonderGeld(punt)) > 0);
  const onbekend = prognose?.punten.find(
    ({ quotum, percentageAanname }) => quotum.waarde === null || percentageAanname,
  );
  return (
    <Card title={p.titel}>
      {error && <ProblemMessage error={error} onRetry={refetch} />}
      {prognose && (
        <div className={styles.stack}>
          <p className={styles.conclusion}>{conclusie(p, f, prognose)}</p>
          {prognose.punten.length > 0 && (
            <>
              <ZonderGeld jaar={jaar} tot={Number(prognose.punten.at(-1)?.kwartaal.slice(0, 4))} />
              <Betrouwbaarheid prognose={prognose} />
              <div className={styles.choices}>
                {onbekend && (
                  <TextField
                    label={p.aanname}
                    hint={p.aannameHint(onbekend.kwartaal.slice(0, 4))}
                    error={wrong ? p.aannameFout : undefined}
                    inputMode="decimal"
                    autoComplete="off"
                    value={typed}
                    onChange={({ target }) => setTyped(target.value)}
                  />
                )}
                {bruikbaar.length > 0 && (
                  <SelectField label={p.scenario} value={scenario} onChange={({ target }) => setScenario(target.value)}>
                    <option value="">{p.geenScenario}</option>
                    {bruikbaar.map(({ id, naam }) => (
                      <option key={id} value={id}>
                        {naam}
                      </option>
                    ))}
                  </SelectField>
                )}
                <NextPage query={bewaard}>{p.meerScenarios}</NextPage>
              </div>
              <Figure
                tableOpen={false}
                legend={
                  <Legend
                    items={[
                      ["line", p.legenda.realised],
                      ["dashes", p.legenda.expected],
                      ["band", p.legenda.band],
                      ["target", p.legenda.target],
                      ...(eindigt ? [["unpaid", p.legenda.zonderGeld] satisfies [Ink, string]] : []),
                    ]}
                  />
                }
                chart={
                  <Prognoselijn
                    label={p.label(
                      quarterName(prognose.historie.slice(-verleden)[0]?.kwartaal ?? kwartaal),
                      quarterName(prognose.punten.at(-1)?.kwartaal ?? kwartaal),
                    )}
                    punten={lijn(prognose, zonderGeld)}
                  />
                }
                table={<Prognosetabel prognose={prognose} {...(eindigt && { zonderGeld })} />}
                onDownload={() => downloadCsv(prognosePad(kwartaal, keuze), `banenafspraak-prognose-${kwartaal}.csv`)}
              />
              <p className={styles.method}>{p.uitleg(prognose.veranderingen, f.whole(prognose.herhalingen))}</p>
            </>
          )}
        </div>
      )}
    </Card>
  );
}

/** Says plainly when the forecast was no better than doing nothing. */
function Betrouwbaarheid({ prognose: { toets } }: { prognose: Kwartaalprognose }) {
  const { f } = useLanguage();
  const p = usePrognosetekst();
  if (!toets) {
    return <Message tone="info">{p.geenToets}</Message>;
  }
  const [fout, naief] = [f.oneDecimal(toets.fout), f.oneDecimal(toets.foutLaatsteWaarde)];
  return toets.beter ? <p>{p.beter(fout, naief)}</p> : <Message tone="warn">{p.nietBeter(fout, naief)}</Message>;
}

const place = (waarde: string | null) => (waarde === null ? null : toNumber(waarde));

function lijn({ historie, punten }: Kwartaalprognose, zonderGeld: (punt: Punt) => Decimal): Lijnpunt[] {
  return [
    ...historie.slice(-verleden).map(({ kwartaal, quotum, gerealiseerd }) => ({
      naam: quarterName(kwartaal),
      gerealiseerd: gerealiseerd.tenMinste ? null : place(gerealiseerd.waarde),
      quotum: place(quotum.waarde),
      verwacht: null,
      zonderGeld: 0,
    })),
    ...punten.map((punt) => ({
      naam: quarterName(punt.kwartaal),
      gerealiseerd: null,
      quotum: place(punt.quotum.waarde),
      verwacht: { laag: toNumber(punt.laag), midden: toNumber(punt.verwacht), hoog: toNumber(punt.hoog) },
      zonderGeld: toNumber(zonderGeld(punt)),
    })),
  ];
}

interface PrognosetabelProps {
  prognose: Kwartaalprognose;
  /** How many of the expected jobs have no money; absent where that is not known or none. */
  zonderGeld?: (punt: Punt) => Decimal;
}

function Prognosetabel({ prognose: { historie, punten }, zonderGeld }: PrognosetabelProps) {
  const { f } = useLanguage();
  const p = usePrognosetekst();
  return (
    <Table caption={p.tabel}>
      <thead>
        <tr>
          <th scope="col">{p.kwartaal}</th>
          {[
            p.quotum,
            p.gerealiseerd,
            p.laag,
            p.verwachtKolom,
            p.hoog,
            p.nogNodig,
            ...(zonderGeld ? [p.zonderGeld] : []),
          ].map((kolom) => (
            <th key={kolom} scope="col" data-number>
              {kolom}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {historie.slice(-verleden).map(({ kwartaal, quotum, gerealiseerd }) => (
          <tr key={kwartaal}>
            <th scope="row">{quarterName(kwartaal)}</th>
            <td data-number>
              <Waarde cijfer={quotum} />
            </td>
            <td data-number>
              <Waarde cijfer={gerealiseerd} />
            </td>
            <td data-number>–</td>
            <td data-number>–</td>
            <td data-number>–</td>
            <td data-number>–</td>
            {zonderGeld && <td data-number>–</td>}
          </tr>
        ))}
        {punten.map((punt) => (
          <tr key={punt.kwartaal}>
            <th scope="row">{quarterName(punt.kwartaal)}</th>
            <td data-number>
              <Waarde cijfer={punt.quotum} />
            </td>
            <td data-number>–</td>
            <td data-number>{f.oneDecimal(punt.laag)}</td>
            <td data-number>
              <strong>{f.oneDecimal(punt.verwacht)}</strong>
            </td>
            <td data-number>{f.oneDecimal(punt.hoog)}</td>
            <td data-number>{punt.nogNodig === null ? "–" : f.oneDecimal(punt.nogNodig)}</td>
            {zonderGeld && <td data-number>{f.oneDecimal(zonderGeld(punt))}</td>}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
