import { useSuspenseInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Dataverwerking } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { NextPage } from "@/ui/NextPage";
import { Table } from "@/ui/Table";
import { type Logboekfilter, logboekQuery } from "./queries";
import { useVerzoektekst, waarom } from "./tekst";
import styles from "./Verzoeken.module.css";

/** Who looked at persons, when and why. */
export function Verwerkingen({ filter }: { filter: Logboekfilter & { kenmerk?: string } }) {
  const v = useVerzoektekst();
  const query = useSuspenseInfiniteQuery(logboekQuery(filter));
  const verwerkingen = query.data.pages.flatMap((page) => page.dataverwerkingen);
  return (
    <>
      {verwerkingen.length === 0 ? <p>{v.leegLogboek}</p> : <Tabel verwerkingen={verwerkingen} />}
      <NextPage query={query}>{v.meer}</NextPage>
    </>
  );
}

function Tabel({ verwerkingen }: { verwerkingen: Dataverwerking[] }) {
  const { t, f } = useLanguage();
  const v = useVerzoektekst();
  return (
    <Table caption={v.logboek} captionHidden stacks>
      <thead>
        <tr>
          <th scope="col">{v.wanneer}</th>
          <th scope="col">{v.wie}</th>
          <th scope="col">{v.wat}</th>
          <th scope="col">{v.waarom}</th>
          <th scope="col" data-number>
            {v.aantal}
          </th>
          <th scope="col">{v.kenmerken}</th>
        </tr>
      </thead>
      <tbody>
        {verwerkingen.map(({ id, op, door, handeling, reden, betrokkenen, kenmerken }) => (
          <tr key={id}>
            <th scope="row" className={styles.whole}>
              {f.moment(op)}
            </th>
            <td data-label={v.wie}>{door}</td>
            <td data-label={v.wat}>{v.handelingen[handeling] ?? handeling}</td>
            <td data-label={v.waarom}>{waarom(v, t.levering.uitkomsten, reden)}</td>
            <td data-number data-label={v.aantal}>
              {f.whole(betrokkenen)}
            </td>
            <td data-label={v.kenmerken}>
              <span className={styles.marks}>
                {kenmerken.map((kenmerk) => (
                  <Link key={kenmerk} to="/verzoeken/logboek" search={{ kenmerk }}>
                    {kenmerk}
                  </Link>
                ))}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
