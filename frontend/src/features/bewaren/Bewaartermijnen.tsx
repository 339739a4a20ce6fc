import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { bewaartermijnenQuery } from "@/api/queries";
import type { Bewaaroverzicht, Bewaarregel } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { quarterName } from "@/lib/format";
import { Badge, type Tone } from "@/ui/Badge";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { Feiten } from "@/ui/Feiten";
import type { IconName } from "@/ui/Icon";
import { Message } from "@/ui/Message";
import { PageHead } from "@/ui/PageHead";
import { PrintButton } from "@/ui/PrintButton";
import { type Column, RowTable } from "@/ui/RowTable";
import styles from "./Bewaren.module.css";
import { useBewaartekst } from "./tekst";

const looks: Record<Bewaarregel["toestand"], { tone: Tone; icon: IconName }> = {
  wacht: { tone: "neutral", icon: "dash" },
  loopt: { tone: "ok", icon: "check" },
  opgehouden: { tone: "warn", icon: "triangle" },
  "aan-de-beurt": { tone: "neutral", icon: "check" },
  "te-laat": { tone: "bad", icon: "diamond" },
};

/** How long lines stay, what goes when, and what should have gone already. */
export function Bewaartermijnen() {
  const b = useBewaartekst();
  const { data: overzicht } = useSuspenseQuery(bewaartermijnenQuery);
  const { teLaat, opgehouden } = overzicht;
  return (
    <>
      <PageHead title={b.title} conclusion={b.conclusie(teLaat, opgehouden)}>
        <PrintButton />
      </PageHead>
      <div className={styles.stack}>
        {teLaat > 0 && (
          <Message tone="bad" title={b.teLaat}>
            <p>{b.teLaatHelp}</p>
          </Message>
        )}
        {opgehouden > 0 && (
          <Message tone="warn" title={b.opgehouden}>
            <p>{b.opgehoudenHelp}</p>
          </Message>
        )}
        <Leveringen leveringen={overzicht.leveringen} />
        <Gewist gewist={overzicht.gewist} />
        <Soorten soorten={overzicht.soorten} />
        <Overig overzicht={overzicht} />
      </div>
    </>
  );
}

type Which = Pick<Bewaarregel, "levering" | "soort" | "peildatum" | "regels">;

/** The columns that say which delivery a row is about. */
function useWhich(): [Column<Which>, ...Column<Which>[]] {
  const { t, f } = useLanguage();
  const b = useBewaartekst();
  return [
    {
      head: b.soort,
      cell: ({ levering, soort }) => (
        <Link to="/leveringen/$id" params={{ id: levering }}>
          {t.soorten[soort]}
        </Link>
      ),
    },
    { head: b.peildatum, cell: ({ peildatum }) => f.shortDay(peildatum), className: styles.day },
    { head: b.regels, cell: ({ regels }) => f.whole(regels), number: true },
  ];
}

/** What goes first is in front; the rest waits for whoever asks. */
const FIRST = 10;

function Leveringen({ leveringen }: { leveringen: Bewaarregel[] }) {
  const [all, setAll] = useState(false);
  const { f } = useLanguage();
  const b = useBewaartekst();
  const which = useWhich();
  const wanneer = ({ vervaltOp, voorlopigeKwartalen }: Bewaarregel) => {
    if (vervaltOp) {
      return f.moment(vervaltOp);
    }
    return voorlopigeKwartalen.length > 0 ? b.wacht(voorlopigeKwartalen.map(quarterName).join(", ")) : b.wachtOpStand;
  };
  return (
    <Card title={b.leveringen}>
      {leveringen.length === 0 ? (
        <p>{b.geen}</p>
      ) : (
        <RowTable
          caption={b.leveringen}
          rows={leveringen.slice(0, all ? undefined : FIRST)}
          rowKey={({ levering }) => levering}
          columns={[
            ...which,
            { head: b.regel, cell: ({ grond, termijn, regel }) => b.gronden[grond]?.(termijn) ?? regel },
            { head: b.wanneer, cell: wanneer },
            {
              head: b.toestand,
              cell: ({ toestand }) => <Badge {...looks[toestand]}>{b.toestanden[toestand]}</Badge>,
            },
          ]}
        />
      )}
      {leveringen.length > FIRST && (
        <div className={styles.more}>
          <Button onClick={() => setAll(!all)}>{all ? b.eerste : b.alle(leveringen.length)}</Button>
        </div>
      )}
    </Card>
  );
}

/** What was erased last, with the way to its proof. */
function Gewist({ gewist }: { gewist: Bewaaroverzicht["gewist"] }) {
  const { f } = useLanguage();
  const b = useBewaartekst();
  const which = useWhich();
  return (
    <Card title={b.gewist}>
      {gewist.length === 0 ? (
        <p>{b.nietsGewist}</p>
      ) : (
        <RowTable
          caption={b.gewist}
          rows={gewist}
          rowKey={({ levering }) => levering}
          columns={[
            ...which,
            { head: b.grond, cell: ({ grond }) => b.redenen[grond] },
            { head: b.gewistOp, cell: ({ gewistOp }) => f.moment(gewistOp) },
          ]}
        />
      )}
    </Card>
  );
}

function Soorten({ soorten }: { soorten: Bewaaroverzicht["soorten"] }) {
  const { t, f } = useLanguage();
  const b = useBewaartekst();
  return (
    <Card title={b.soorten}>
      <RowTable
        caption={b.soorten}
        rows={soorten}
        rowKey={({ soort }) => soort}
        columns={[
          { head: b.soort, cell: ({ soort }) => t.soorten[soort] },
          { head: b.persoonsgegevens, cell: ({ persoonsgegevens }) => (persoonsgegevens ? b.ja : b.nee) },
          { head: b.termijn, cell: ({ termijn }) => termijn, lang: "nl" },
          { head: b.inBewaring, cell: ({ leveringen }) => f.whole(leveringen), number: true },
        ]}
      />
    </Card>
  );
}

function Overig({ overzicht }: { overzicht: Bewaaroverzicht }) {
  const b = useBewaartekst();
  return (
    <Card title={b.overig}>
      <Feiten
        feiten={[
          [b.ongebruikt, b.dagen(overzicht.ongebruiktDagen)],
          [b.afgekeurd, b.dagen(overzicht.afgekeurdDagen)],
          [b.logboek, b.jaren(overzicht.logboekJaren)],
          [b.backups, b.dagen(overzicht.backupDagen)],
        ]}
      />
      <p className={styles.note}>{b.instellingen}</p>
    </Card>
  );
}
