import { useEffect, useRef, useState } from "react";
import { api } from "@/api/client";
import { save } from "@/api/download";
import type { Inzage, Inzagedeel, Inzagereden } from "@/api/schemas";
import { useScreenLanguage } from "@/i18n/screenLanguage";
import { quarterName } from "@/lib/format";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { Cell } from "@/ui/Cell";
import { Feiten } from "@/ui/Feiten";
import { Icon } from "@/ui/Icon";
import { Message } from "@/ui/Message";
import { ProblemMessage } from "@/ui/ProblemMessage";
import { Table } from "@/ui/Table";
import { useInzagetekst } from "./inzagetekst";
import { breekbaar } from "./kolomnaam";
import { useLogboektekst } from "./logboektekst";
import { useVerzoektekst } from "./tekst";
import { useWaarom } from "./useWaarom";
import styles from "./Verzoeken.module.css";

interface InzageUitkomstProps {
  inzage: Inzage;
  vraag: { pseudoniem: string; reden: Inzagereden };
}

/** All that was found of one person, to read and to give along. */
export function InzageUitkomst({ inzage, vraag }: InzageUitkomstProps) {
  const { f } = useScreenLanguage();
  const v = useVerzoektekst();
  const i = useInzagetekst();
  const l = useLogboektekst();
  const waarom = useWaarom();
  const found = useRef<HTMLDivElement>(null);
  const [downloadError, setDownloadError] = useState<unknown>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer takes the focus once
  useEffect(() => found.current?.focus(), [inzage]);
  const json = () =>
    save(new Blob([JSON.stringify(inzage, null, 2)], { type: "application/json" }), "inzageverzoek.json");
  const csv = () => {
    setDownloadError(undefined);
    api
      .POST("/persoonsregels/_zoek", { body: vraag, headers: { Accept: "text/csv" }, parseAs: "blob" })
      .then(({ data }) => data && save(data as Blob, "inzageverzoek.csv"))
      .catch(setDownloadError);
  };
  return (
    <>
      <div ref={found} tabIndex={-1} className={styles.done}>
        <Message
          tone={inzage.volledig ? "ok" : "warn"}
          title={inzage.aantalRegels === 0 ? i.geenRegels : i.gevonden(inzage.aantalRegels, inzage.leveringen.length)}
        >
          {!inzage.volledig && <p>{i.onvolledig}</p>}
        </Message>
      </div>
      {inzage.aantalRegels > 0 && (
        <div className={styles.actions}>
          <Button onClick={csv}>
            <Icon name="download" />
            {v.alsCsv}
          </Button>
          <Button onClick={json}>
            <Icon name="download" />
            {i.alsJson}
          </Button>
        </div>
      )}
      {downloadError !== undefined && <ProblemMessage error={downloadError} />}
      {inzage.leveringen.map((deel) => (
        <Deel key={deel.levering} deel={deel} />
      ))}
      <Card title={i.verwerkingen}>
        {inzage.verwerkingen.length === 0 ? (
          <p>{i.geenVerwerkingen}</p>
        ) : (
          <Table caption={i.verwerkingen} captionHidden stacks>
            <thead>
              <tr>
                <th scope="col">{l.wanneer}</th>
                <th scope="col">{l.wie}</th>
                <th scope="col">{l.wat}</th>
                <th scope="col">{l.waarom}</th>
              </tr>
            </thead>
            <tbody>
              {inzage.verwerkingen.map(({ op, door, handeling, reden }) => (
                <tr key={`${op} ${handeling}`}>
                  <th scope="row">{f.moment(op)}</th>
                  <Cell head={l.wie}>{door}</Cell>
                  <Cell head={l.wat}>{l.handelingen[handeling] ?? handeling}</Cell>
                  <Cell head={l.waarom}>{waarom(reden)}</Cell>
                </tr>
              ))}
            </tbody>
          </Table>
        )}
      </Card>
    </>
  );
}

function Deel({ deel }: { deel: Inzagedeel }) {
  const { t, f } = useScreenLanguage();
  const v = useVerzoektekst();
  const i = useInzagetekst();
  const kolommen = deel.regels[0]?.velden.map(({ kolom }) => kolom) ?? [];
  const title = `${t.soorten[deel.soort]}, ${f.longDay(deel.peildatum)}`;
  const facts: [string, string][] = [
    [i.bron, `${deel.geleverdDoor}, ${f.moment(deel.ontvangenOp)}`],
    [v.status, t.leveringen.status[deel.status]],
    [i.standen, deel.standen.map(({ kwartaal }) => quarterName(kwartaal)).join(", ") || i.geenStand],
    [i.bewaard, deel.bewaardTot ? f.longDay(deel.bewaardTot) : deel.bewaartermijn],
  ];
  return (
    <Card title={title}>
      <div className={styles.form}>
        <Feiten feiten={facts} />
        <Table caption={title} captionHidden stacks>
          <thead>
            <tr>
              <th scope="col">{v.regel}</th>
              {kolommen.map((kolom) => (
                <th key={kolom} scope="col">
                  {kolom}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {deel.regels.map(({ regel, velden }) => (
              <tr key={regel}>
                <th scope="row" data-label={v.regel}>
                  {f.whole(regel)}
                </th>
                {velden.map(({ kolom, waarde }) => (
                  <Cell key={kolom} head={breekbaar(kolom)}>
                    {waarde ?? "–"}
                  </Cell>
                ))}
              </tr>
            ))}
          </tbody>
        </Table>
      </div>
    </Card>
  );
}
