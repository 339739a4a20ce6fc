import { useInfiniteQuery } from "@tanstack/react-query";
import type { Brugregeloorzaak, Kwartaalbrug } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { negated } from "@/lib/figure";
import { Cell } from "@/ui/Cell";
import { NextPage } from "@/ui/NextPage";
import { ProblemMessage } from "@/ui/ProblemMessage";
import { Table } from "@/ui/Table";
import styles from "./Brug.module.css";
import { brugregelsQuery } from "./queries";
import { useBrugtekst } from "./tekst";
import type { Brugmaat } from "./waterval";
import { metTeken } from "./zin";

interface BrugregelsProps {
  brug: Kwartaalbrug;
  maat: Brugmaat["maat"];
  oorzaak: Brugregeloorzaak;
}

/** The lines under a cause as their files had them, each with the jobs it changed; each look is logged. */
export function Brugregels({ brug, maat, oorzaak }: BrugregelsProps) {
  const { f } = useLanguage();
  const b = useBrugtekst();
  const query = useInfiniteQuery(brugregelsQuery(brug, oorzaak));
  const regels = query.data?.pages.flatMap((page) => page.regels) ?? [];
  const kolommen = regels[0]?.velden.map(({ kolom }) => kolom) ?? [];
  return (
    <div className={styles.regels}>
      <p className={styles.facts}>{b.gelogd}</p>
      {query.error && <ProblemMessage error={query.error} onRetry={query.refetch} />}
      {query.isPending && <p role="status">{b.laden}</p>}
      {regels.length > 0 && (
        <Table caption={b.regelsTitel(b.oorzaken[oorzaak], brug.naam)} stacks>
          <thead>
            <tr>
              <th scope="col">{b.regel}</th>
              <th scope="col">{b.levering}</th>
              <th scope="col" data-number>
                {b.banen}
              </th>
              {kolommen.map((kolom) => (
                <th key={kolom} scope="col">
                  {kolom}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {regels.map((regel) => (
              <tr key={`${regel.levering} ${regel.regel}`}>
                <th scope="row">{f.whole(regel.regel)}</th>
                <Cell head={b.levering}>{f.shortDay(regel.peildatum)}</Cell>
                <Cell number head={b.banen}>
                  {metTeken(f, maat === "tekort" ? negated(regel.banen.waarde) : regel.banen.waarde)}
                </Cell>
                {regel.velden.map(({ kolom, waarde }) => (
                  <Cell key={kolom} head={kolom}>
                    {waarde ?? "–"}
                  </Cell>
                ))}
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      <NextPage query={query}>{b.meerRegels}</NextPage>
    </div>
  );
}
