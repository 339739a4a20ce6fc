import { useSuspenseInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import type { Terugzoekverzoek } from "@/api/schemas";
import { useScreenLanguage } from "@/i18n/screenLanguage";
import { Card } from "@/ui/Card";
import { Message } from "@/ui/Message";
import { NextPage } from "@/ui/NextPage";
import { PageHead } from "@/ui/PageHead";
import { RowTable } from "@/ui/RowTable";
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
  const { t, f } = useScreenLanguage();
  const v = useVerzoektekst();
  return (
    <RowTable
      caption={v.terugzoeken}
      rows={verzoeken}
      rowKey={({ id }) => id}
      columns={[
        {
          head: v.verzoek,
          cell: (verzoek) => (
            <>
              <Link to="/verzoeken/$id" params={{ id: verzoek.id }}>
                {v.nummer(verzoek.nummer)}
              </Link>
              {wachtOp(verzoek) && <span className={styles.waits}>{v.wacht}</span>}
            </>
          ),
          className: styles.whole,
        },
        { head: v.levering, cell: ({ soort, peildatum }) => `${t.soorten[soort]}, ${f.shortDay(peildatum)}` },
        { head: v.uitkomst, cell: ({ uitkomst }) => t.levering.uitkomsten[uitkomst] },
        { head: v.reden, cell: ({ reden }) => v.redenen[reden] },
        { head: v.aantal, cell: ({ aantal }) => f.whole(aantal), number: true },
        { head: v.op, cell: ({ gevraagdOp }) => f.moment(gevraagdOp) },
        { head: v.status, cell: ({ status }) => <VerzoekStatus status={status} /> },
      ]}
    />
  );
}
