import { useSuspenseInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import type { Terugzoekverzoek } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { Card } from "@/ui/Card";
import { Message } from "@/ui/Message";
import { NextPage } from "@/ui/NextPage";
import { PageHead } from "@/ui/PageHead";
import { Table } from "@/ui/Table";
import { verzoekenQuery } from "./queries";
import { useVerzoektekst } from "./tekst";
import styles from "./Verzoeken.module.css";
import { VerzoekStatus } from "./VerzoekStatus";
import { wachtOp } from "./wacht";

const route = getRouteApi("/binnen/verzoeken/");

/** All requests about single persons, with what waits for the reader. */
export function Verzoeken() {
  const v = useVerzoektekst();
  const { mij } = route.useRouteContext();
  const query = useSuspenseInfiniteQuery(verzoekenQuery);
  const verzoeken = query.data.pages.flatMap((page) => page.terugzoekverzoeken);
  const mayCheck = mij.rollen.some((rol) => rol === "fg" || rol === "privacy-officer");
  return (
    <>
      <PageHead title={v.title} conclusion={v.wachtOpU(verzoeken.filter(wachtOp).length)}>
        {mij.rollen.includes("i-team") && <Link to="/verzoeken/inzage">{v.naarInzage}</Link>}
        {mayCheck && <Link to="/verzoeken/logboek">{v.naarLogboek}</Link>}
      </PageHead>
      <div className={styles.stack}>
        <Message tone="info" title={v.bijzonder} />
        <Card title={v.terugzoeken}>
          <div className={styles.form}>
            {verzoeken.length === 0 ? (
              <p>
                {v.geen} {v.hoe}
              </p>
            ) : (
              <Verzoekentabel verzoeken={verzoeken} />
            )}
            <NextPage query={query}>{v.meer}</NextPage>
          </div>
        </Card>
      </div>
    </>
  );
}

function Verzoekentabel({ verzoeken }: { verzoeken: Terugzoekverzoek[] }) {
  const { t, f } = useLanguage();
  const v = useVerzoektekst();
  return (
    <Table caption={v.terugzoeken} captionHidden stacks>
      <thead>
        <tr>
          <th scope="col">{v.verzoek}</th>
          <th scope="col">{v.levering}</th>
          <th scope="col">{v.uitkomst}</th>
          <th scope="col">{v.reden}</th>
          <th scope="col" data-number>
            {v.aantal}
          </th>
          <th scope="col">{v.op}</th>
          <th scope="col">{v.status}</th>
        </tr>
      </thead>
      <tbody>
        {verzoeken.map((verzoek) => (
          <tr key={verzoek.id}>
            <th scope="row" className={styles.whole}>
              <Link to="/verzoeken/$id" params={{ id: verzoek.id }}>
                {v.nummer(verzoek.nummer)}
              </Link>
              {wachtOp(verzoek) && <span className={styles.waits}>{v.wacht}</span>}
            </th>
            <td data-label={v.levering}>
              {t.soorten[verzoek.soort]}, {f.shortDay(verzoek.peildatum)}
            </td>
            <td data-label={v.uitkomst}>{t.levering.uitkomsten[verzoek.uitkomst]}</td>
            <td data-label={v.reden}>{v.redenen[verzoek.reden]}</td>
            <td data-number data-label={v.aantal}>
              {f.whole(verzoek.aantal)}
            </td>
            <td data-label={v.op}>{f.moment(verzoek.gevraagdOp)}</td>
            <td data-label={v.status}>
              <VerzoekStatus status={verzoek.status} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
