import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { downloadCsv } from "@/api/download";
import { useScreenLanguage } from "@/i18n/screenLanguage";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { Feiten } from "@/ui/Feiten";
import { Gedaan } from "@/ui/Gedaan";
import { Icon } from "@/ui/Icon";
import { Message } from "@/ui/Message";
import { PageHead } from "@/ui/PageHead";
import { ProblemMessage } from "@/ui/ProblemMessage";
import { type ReadVerzoek, verzoeken, verzoekQuery } from "./queries";
import { type Stap, StapDialoog } from "./StapDialoog";
import { useVerzoektekst } from "./tekst";
import styles from "./Verzoeken.module.css";
import { VerzoekStatus } from "./VerzoekStatus";

const route = getRouteApi("/binnen/verzoeken/$id");

/** One request: where it is, and what the reader can do with it. */
export function Verzoek() {
  const v = useVerzoektekst();
  const { id } = route.useParams();
  const { data: read } = useSuspenseQuery(verzoekQuery(id));
  const [asked, setAsked] = useState<Stap>();
  const [done, setDone] = useState<Stap>();
  const { verzoek } = read;
  return (
    <>
      <p className={styles.back}>
        <Link to="/verzoeken">{v.terug}</Link>
      </p>
      <PageHead title={v.nummer(verzoek.nummer)} conclusion={v.conclusies[verzoek.status](verzoek.aantal)}>
        <VerzoekStatus status={verzoek.status} />
      </PageHead>
      <div className={styles.stack}>
        {done && <Gedaan key={done} titel={v.nu(v.statussen[verzoek.status])} />}
        {verzoek.acties.includes("downloaden") && <Message tone="info" title={v.downloadHelp} />}
        <Stappen read={read} onAsk={setAsked} />
        <Gegevens read={read} />
      </div>
      {asked && (
        <StapDialoog
          read={read}
          stap={asked}
          onClose={() => setAsked(undefined)}
          onDone={() => {
            setAsked(undefined);
            setDone(asked);
          }}
        />
      )}
    </>
  );
}

function Stappen({ read, onAsk }: { read: ReadVerzoek; onAsk: (stap: Stap) => void }) {
  const v = useVerzoektekst();
  const client = useQueryClient();
  const [downloadError, setDownloadError] = useState<unknown>();
  const { id, nummer, acties, gedownloadOp } = read.verzoek;
  if (acties.length === 0) {
    return null;
  }
  const download = () => {
    setDownloadError(undefined);
    downloadCsv(`/terugzoekverzoeken/${id}/tokenbestand`, `terugzoekverzoek-${nummer}.csv`)
      .then(() => client.invalidateQueries({ queryKey: verzoeken }))
      .catch(setDownloadError);
  };
  return (
    <div className={styles.form}>
      {downloadError !== undefined && <ProblemMessage error={downloadError} />}
      <div className={styles.actions}>
        {acties.map((actie) =>
          actie === "downloaden" ? (
            <Button key={actie} kind={gedownloadOp === null ? "primary" : "secondary"} onClick={download}>
              <Icon name="download" />
              {v.downloaden}
            </Button>
          ) : (
            <Button
              key={actie}
              kind={actie === "goedkeuren" || actie === "afhandelen" ? "primary" : "secondary"}
              onClick={() => onAsk(actie)}
            >
              {v[actie]}…
            </Button>
          ),
        )}
      </div>
    </div>
  );
}

function Gegevens({ read: { verzoek } }: { read: ReadVerzoek }) {
  const { t, f } = useScreenLanguage();
  const v = useVerzoektekst();
  const moment = (op: string | null) => (op === null ? undefined : f.moment(op));
  const facts: [string, string | undefined][] = [
    [v.levering, `${t.soorten[verzoek.soort]}, ${f.longDay(verzoek.peildatum)}`],
    [v.uitkomst, t.levering.uitkomsten[verzoek.uitkomst]],
    [v.reden, v.redenen[verzoek.reden]],
    [v.aantal, f.whole(verzoek.aantal)],
    [v.gevraagdDoor, verzoek.gevraagdDoor],
    [v.op, f.moment(verzoek.gevraagdOp)],
    [v.verloopt, verzoek.geeindigdOp === null ? f.moment(verzoek.verlooptOp) : undefined],
    [v.beoordeeldDoor, verzoek.beoordeeldDoor ?? undefined],
    [v.beoordeeldOp, moment(verzoek.beoordeeldOp)],
    [v.afwijsreden, verzoek.afwijsreden ? v.afwijsredenen[verzoek.afwijsreden] : undefined],
    [v.gedownload, moment(verzoek.gedownloadOp)],
    [v.afgehandeldDoor, verzoek.afgehandeldDoor ?? undefined],
    [v.resultaat, verzoek.resultaat ? v.resultaten[verzoek.resultaat] : undefined],
    [v.geeindigd, moment(verzoek.geeindigdOp)],
  ];
  return (
    <Card title={v.gegevens}>
      <Feiten feiten={facts} />
    </Card>
  );
}
