import { useInfiniteQuery } from "@tanstack/react-query";
import type { Blad } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { Cell } from "@/ui/Cell";
import { NextPage } from "@/ui/NextPage";
import { ProblemMessage } from "@/ui/ProblemMessage";
import { Table } from "@/ui/Table";
import styles from "./Opbouwpaneel.module.css";
import { regelsQuery, type Vraag } from "./queries";
import { useOpbouwtekst } from "./tekst";

interface RegelsProps {
  vraag: Vraag;
  blad: Blad;
  titel: string;
}

/** The lines under a leaf as their files had them; each look is logged. */
export function Regels({ vraag, blad, titel }: RegelsProps) {
  const { f } = useLanguage();
  const o = useOpbouwtekst();
  const onderdeel = blad.onderdeel === "binnenwerk" ? "individueel" : blad.onderdeel;
  const query = useInfiniteQuery(regelsQuery(vraag, blad.dienstonderdeel ?? vraag.code, onderdeel, blad.oorzaak));
  const regels = query.data?.pages.flatMap((page) => page.regels) ?? [];
  const kolommen = regels[0]?.velden.map(({ kolom }) => kolom) ?? [];
  return (
    <div className={styles.regels}>
      <p className={styles.reden}>{o.gelogd}</p>
      {query.error && <ProblemMessage error={query.error} onRetry={query.refetch} />}
      {query.isPending && <p role="status">{o.laden}</p>}
      {regels.length > 0 && (
        <Table caption={titel} stacks>
          <thead>
            <tr>
              <th scope="col">{o.regel}</th>
              <th scope="col">{o.levering}</th>
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
                <Cell head={o.levering}>{f.shortDay(regel.peildatum)}</Cell>
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
      <NextPage query={query}>{o.meerRegels}</NextPage>
    </div>
  );
}
