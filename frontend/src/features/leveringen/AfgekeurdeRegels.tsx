import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { downloadCsv } from "@/api/download";
import { afgekeurdeRegelsQuery } from "@/api/queries";
import type { Levering } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { Icon } from "@/ui/Icon";
import { ProblemMessage } from "@/ui/ProblemMessage";
import { Table } from "@/ui/Table";
import styles from "./AfgekeurdeRegels.module.css";

/** Rejected lines: first how many by which cause, then each with its cell and the remedy. */
export function AfgekeurdeRegels({ levering }: { levering: Levering }) {
  if (!levering.afgekeurd || levering.status === "ontvangen") {
    return null;
  }
  return (
    <>
      <Oorzaken levering={levering} />
      <Regels id={levering.id} />
    </>
  );
}

function Oorzaken({ levering }: { levering: Levering }) {
  const { t, f } = useLanguage();
  return (
    <Card title={t.levering.oorzaken}>
      <Table caption={t.levering.oorzaken} captionHidden>
        <thead>
          <tr>
            <th scope="col">{t.levering.oorzaak}</th>
            <th scope="col">{t.levering.kolom}</th>
            <th scope="col" data-number>
              {t.levering.aantal}
            </th>
            <th scope="col">{t.levering.oplossing}</th>
          </tr>
        </thead>
        <tbody>
          {levering.afkeuroorzaken.map(({ code, kolom, aantal, detail, oplossing }) => (
            <tr key={`${code} ${kolom}`}>
              <th scope="row">{detail}</th>
              <td>{kolom ?? "–"}</td>
              <td data-number>{f.whole(aantal)}</td>
              <td>{oplossing}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Card>
  );
}

function Regels({ id }: { id: string }) {
  const { t, f } = useLanguage();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    afgekeurdeRegelsQuery(id),
  );
  const [downloadError, setDownloadError] = useState<unknown>();
  const download = () => {
    setDownloadError(undefined);
    downloadCsv(`/leveringen/${id}/afgekeurde-regels`, "afgekeurde-regels.csv").catch(setDownloadError);
  };
  const regels = data?.pages.flatMap((page) => page.afgekeurdeRegels) ?? [];
  return (
    <Card
      title={t.levering.regels}
      aside={
        <Button kind="plain" onClick={download}>
          <Icon name="download" />
          {t.levering.downloadRegels}
        </Button>
      }
    >
      <div className={styles.lines}>
        {error && <ProblemMessage error={error} onRetry={refetch} />}
        {downloadError !== undefined && <ProblemMessage error={downloadError} />}
        <Table caption={t.levering.regels} captionHidden>
          <thead>
            <tr>
              <th scope="col" data-number>
                {t.levering.regel}
              </th>
              <th scope="col">{t.levering.cel}</th>
              <th scope="col">{t.levering.kolom}</th>
              <th scope="col">{t.levering.reden}</th>
              <th scope="col">{t.levering.oplossing}</th>
            </tr>
          </thead>
          <tbody>
            {regels.map(({ regel, cel, kolom, code, detail, oplossing }) => (
              <tr key={`${regel} ${cel} ${code}`}>
                <th scope="row" data-number>
                  {f.whole(regel)}
                </th>
                <td>{cel ?? "–"}</td>
                <td>{kolom ?? "–"}</td>
                <td>{detail}</td>
                <td>{oplossing}</td>
              </tr>
            ))}
          </tbody>
        </Table>
        {hasNextPage && (
          <div>
            <Button onClick={() => fetchNextPage()} disabled={isFetchingNextPage}>
              {t.levering.meerRegels}
            </Button>
          </div>
        )}
      </div>
    </Card>
  );
}
