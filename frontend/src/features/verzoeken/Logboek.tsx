import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { downloadCsv } from "@/api/download";
import { metVraag } from "@/api/vraag";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { Icon } from "@/ui/Icon";
import { PageHead } from "@/ui/PageHead";
import { ProblemMessage } from "@/ui/ProblemMessage";
import { Handelingen } from "./Handelingen";
import { Logboekzoeker } from "./Logboekzoeker";
import { useLogboektekst } from "./logboektekst";
import { useVerzoektekst } from "./tekst";
import { Verwerkingen } from "./Verwerkingen";
import styles from "./Verzoeken.module.css";

const route = getRouteApi("/binnen/verzoeken/logboek");

/** The most that one file holds; a narrower period gives the rest. */
const MEESTE_REGELS = 500;

/** Who looked at persons, and who did what; for who checks that. */
export function Logboek() {
  const v = useVerzoektekst();
  const l = useLogboektekst();
  const { welk, kenmerk, ...filter } = route.useSearch();
  const [downloadError, setDownloadError] = useState<unknown>();
  const handelingen = welk === "handelingen";
  const csv = () => {
    setDownloadError(undefined);
    const wat = handelingen ? "handelingen" : "dataverwerkingen";
    const gevraagd = { ...filter, kenmerk: handelingen ? undefined : kenmerk, limiet: MEESTE_REGELS };
    downloadCsv(metVraag(`/${wat}`, gevraagd), `${wat}.csv`).catch(setDownloadError);
  };
  return (
    <>
      <p className={styles.back}>
        <Link to="/verzoeken">{v.terug}</Link>
      </p>
      <PageHead title={l.logboek} conclusion={l.logboekConclusie} />
      <Card
        title={handelingen ? l.alleHandelingen : l.blikken}
        aside={
          <Button onClick={csv}>
            <Icon name="download" />
            {v.alsCsv}
          </Button>
        }
      >
        <div className={styles.form}>
          <Logboekzoeker key={JSON.stringify({ welk, ...filter })} welk={welk} filter={filter} kenmerk={kenmerk} />
          <p>{l.lezenGelogd}</p>
          {downloadError !== undefined && <ProblemMessage error={downloadError} />}
          {kenmerk && !handelingen && (
            <p>
              {l.filter(kenmerk)} <Link to="/verzoeken/logboek">{l.geenFilter}</Link>
            </p>
          )}
          {handelingen ? (
            <Handelingen filter={filter} />
          ) : (
            <Verwerkingen filter={{ ...filter, ...(kenmerk && { kenmerk }) }} />
          )}
        </div>
      </Card>
    </>
  );
}
