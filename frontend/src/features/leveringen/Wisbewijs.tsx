import { useState } from "react";
import { downloadJson } from "@/api/download";
import { wisbewijsQuery } from "@/api/queries";
import type { Wisbewijs as Bewijs, Levering } from "@/api/schemas";
import { useSettledQuery } from "@/api/settled";
import { useScreenLanguage } from "@/i18n/screenLanguage";
import { quarterName } from "@/lib/format";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { Feiten } from "@/ui/Feiten";
import { Icon } from "@/ui/Icon";
import { PrintButton } from "@/ui/PrintButton";
import { ProblemMessage } from "@/ui/ProblemMessage";
import { RowTable } from "@/ui/RowTable";
import styles from "./Wisbewijs.module.css";
import { useWisbewijstekst } from "./wisbewijstekst";

/** The proof that the lines of a delivery are gone: to read, to print and to keep. */
export function Wisbewijs({ levering }: { levering: Levering }) {
  const b = useWisbewijstekst();
  const { data: bewijs, error, refetch } = useSettledQuery(wisbewijsQuery(levering.id));
  const [downloadError, setDownloadError] = useState<unknown>();
  const download = () => {
    setDownloadError(undefined);
    downloadJson(
      `/leveringen/${levering.id}/wisbewijs`,
      `wisbewijs-${levering.soort}-${levering.peildatum}.json`,
    ).catch(setDownloadError);
  };
  return (
    <Card
      title={b.wisbewijs}
      aside={
        <div className={styles.tools}>
          <Button kind="plain" onClick={download}>
            <Icon name="download" />
            {b.downloaden}
          </Button>
          <PrintButton />
        </div>
      }
    >
      {error && <ProblemMessage error={error} onRetry={refetch} />}
      {downloadError !== undefined && <ProblemMessage error={downloadError} />}
      {bewijs && <Inhoud bewijs={bewijs} />}
    </Card>
  );
}

function Inhoud({ bewijs }: { bewijs: Bewijs }) {
  const { t, f } = useScreenLanguage();
  const b = useWisbewijstekst();
  return (
    <>
      <Feiten
        feiten={[
          [t.leveringen.tabel.soort, t.soorten[bewijs.soort]],
          [t.leveringen.tabel.peildatum, f.longDay(bewijs.peildatum)],
          [b.gewisteRegels, f.whole(bewijs.regels)],
          [b.afgekeurdeRegels, f.whole(bewijs.afgekeurd)],
          [b.ontvangen, f.moment(bewijs.ontvangenOp)],
          [b.volgens, b.gronden[bewijs.grond]?.(bewijs.termijn) ?? bewijs.regel],
          [b.vervallen, f.moment(bewijs.vervallenOp)],
          [b.gewistOp, f.moment(bewijs.gewistOp)],
          [b.sha256, bewijs.sha256],
          [b.sleutel, bewijs.sleutelId ?? undefined],
          [b.backupsTot, f.longDay(bewijs.backupsTot)],
        ]}
      />
      <p className={styles.note}>{b.backupsHelp}</p>
      <h3 className={styles.part}>{b.blijft}</h3>
      <p>{bewijs.bladeren.length === 0 ? b.blijftNiets : b.blijftHelp}</p>
      {bewijs.bladeren.length > 0 && (
        <RowTable
          caption={b.blijft}
          rows={bewijs.bladeren}
          rowKey={({ kwartaal, versie }) => `${kwartaal} ${versie}`}
          columns={[
            { head: b.stand, cell: ({ kwartaal, versie }) => b.versie(quarterName(kwartaal), versie) },
            { head: b.status, cell: ({ status }) => t.cijfer[status] },
            { head: b.bladeren, cell: ({ bladeren }) => f.whole(bladeren), number: true },
            { head: b.sluitAan, cell: ({ sluitAan }) => (sluitAan ? b.ja : b.nee) },
            { head: b.afdruk, cell: ({ sha256 }) => sha256, className: styles.digest },
          ]}
        />
      )}
    </>
  );
}
