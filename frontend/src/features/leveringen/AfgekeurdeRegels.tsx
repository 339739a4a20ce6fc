import { useState } from "react";
import { downloadCsv } from "@/api/download";
import { afgekeurdeRegelsQuery } from "@/api/queries";
import { useSettledPages } from "@/api/settled";
import { afkeuringText } from "@/i18n/problem";
import { useScreenLanguage } from "@/i18n/screenLanguage";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { Cell } from "@/ui/Cell";
import { Icon } from "@/ui/Icon";
import { NextPage } from "@/ui/NextPage";
import { ProblemMessage } from "@/ui/ProblemMessage";
import { Table } from "@/ui/Table";
import styles from "./AfgekeurdeRegels.module.css";

/** Each rejected line with its cell and the remedy, page by page or all as a file. */
export function AfgekeurdeRegels({ id }: { id: string }) {
  const { t, f } = useScreenLanguage();
  const query = useSettledPages(afgekeurdeRegelsQuery(id));
  const { data, error, refetch } = query;
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
        <Table caption={t.levering.regels} captionHidden stacks>
          <thead>
            <tr>
              <th scope="col">{t.levering.regel}</th>
              <th scope="col">{t.levering.cel}</th>
              <th scope="col">{t.levering.kolom}</th>
              <th scope="col">{t.levering.reden}</th>
              <th scope="col">{t.levering.oplossing}</th>
            </tr>
          </thead>
          <tbody>
            {regels.map((afgekeurd) => {
              const [detail, oplossing] = afkeuringText(t, f, afgekeurd);
              return (
                <tr key={`${afgekeurd.regel} ${afgekeurd.cel} ${afgekeurd.code}`}>
                  <th scope="row" data-label={t.levering.regel}>
                    {f.whole(afgekeurd.regel)}
                  </th>
                  <Cell head={t.levering.cel}>{afgekeurd.cel ?? "–"}</Cell>
                  <Cell head={t.levering.kolom}>{afgekeurd.kolom ?? "–"}</Cell>
                  <Cell head={t.levering.reden}>{detail}</Cell>
                  <Cell head={t.levering.oplossing}>{oplossing}</Cell>
                </tr>
              );
            })}
          </tbody>
        </Table>
        <NextPage query={query}>{t.levering.meerRegels}</NextPage>
      </div>
    </Card>
  );
}
