import { useSuspenseInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Dataverwerking } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { Cell } from "@/ui/Cell";
import { NextPage } from "@/ui/NextPage";
import { Table } from "@/ui/Table";
import { useLogboektekst } from "./logboektekst";
import { type Logboekfilter, logboekQuery } from "./queries";
import { useVerzoektekst } from "./tekst";
import { useWaarom } from "./useWaarom";
import styles from "./Verzoeken.module.css";

/** Who looked at persons, when and why. */
export function Verwerkingen({ filter }: { filter: Logboekfilter & { kenmerk?: string } }) {
  const v = useVerzoektekst();
  const l = useLogboektekst();
  const query = useSuspenseInfiniteQuery(logboekQuery(filter));
  const verwerkingen = query.data.pages.flatMap((page) => page.dataverwerkingen);
  return (
    <>
      {verwerkingen.length === 0 ? <p>{l.leegLogboek}</p> : <Tabel verwerkingen={verwerkingen} />}
      <NextPage query={query}>{v.meer}</NextPage>
    </>
  );
}

function Tabel({ verwerkingen }: { verwerkingen: Dataverwerking[] }) {
  const { f } = useLanguage();
  const v = useVerzoektekst();
  const l = useLogboektekst();
  const waarom = useWaarom();
  return (
    <Table caption={l.logboek} captionHidden stacks>
      <thead>
        <tr>
          <th scope="col">{l.wanneer}</th>
          <th scope="col">{l.wie}</th>
          <th scope="col">{l.wat}</th>
          <th scope="col">{l.waarom}</th>
          <th scope="col" data-number>
            {v.aantal}
          </th>
          <th scope="col">{l.kenmerken}</th>
        </tr>
      </thead>
      <tbody>
        {verwerkingen.map(({ id, op, door, handeling, reden, betrokkenen, kenmerken }) => (
          <tr key={id}>
            <th scope="row" className={styles.whole}>
              {f.moment(op)}
            </th>
            <Cell head={l.wie}>{door}</Cell>
            <Cell head={l.wat}>{l.handelingen[handeling] ?? handeling}</Cell>
            <Cell head={l.waarom}>{waarom(reden)}</Cell>
            <Cell number head={v.aantal}>
              {f.whole(betrokkenen)}
            </Cell>
            <Cell head={l.kenmerken}>
              <span className={styles.marks}>
                {kenmerken.map((kenmerk) => (
                  <Link key={kenmerk} to="/verzoeken/logboek" search={{ kenmerk }}>
                    {kenmerk}
                  </Link>
                ))}
              </span>
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
