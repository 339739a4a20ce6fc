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
import { Table } from "@/ui/Table";
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

/** What goes first is in front; the rest waits for whoever asks. */
const FIRST = 10;

function Leveringen({ leveringen }: { leveringen: Bewaarregel[] }) {
  const [all, setAll] = useState(false);
  const { t, f } = useLanguage();
  const b = useBewaartekst();
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
        <Table caption={b.leveringen} captionHidden stacks>
          <thead>
            <tr>
              <th scope="col">{b.soort}</th>
              <th scope="col">{b.peildatum}</th>
              <th scope="col" data-number>
                {b.regels}
              </th>
              <th scope="col">{b.regel}</th>
              <th scope="col">{b.wanneer}</th>
              <th scope="col">{b.toestand}</th>
            </tr>
          </thead>
          <tbody>
            {leveringen.slice(0, all ? undefined : FIRST).map((regel) => (
              <tr key={regel.levering}>
                <th scope="row">
                  <Link to="/leveringen/$id" params={{ id: regel.levering }}>
                    {t.soorten[regel.soort]}
                  </Link>
                </th>
                <td data-label={b.peildatum} className={styles.day}>
                  {f.shortDay(regel.peildatum)}
                </td>
                <td data-number data-label={b.regels}>
                  {f.whole(regel.regels)}
                </td>
                <td data-label={b.regel}>{b.gronden[regel.grond]?.(regel.termijn) ?? regel.regel}</td>
                <td data-label={b.wanneer}>{wanneer(regel)}</td>
                <td data-label={b.toestand}>
                  <Badge {...looks[regel.toestand]}>{b.toestanden[regel.toestand]}</Badge>
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      {leveringen.length > FIRST && (
        <Button onClick={() => setAll(!all)}>{all ? b.eerste : b.alle(leveringen.length)}</Button>
      )}
    </Card>
  );
}

/** What was erased last, with the way to its proof. */
function Gewist({ gewist }: { gewist: Bewaaroverzicht["gewist"] }) {
  const { t, f } = useLanguage();
  const b = useBewaartekst();
  return (
    <Card title={b.gewist}>
      {gewist.length === 0 ? (
        <p>{b.nietsGewist}</p>
      ) : (
        <Table caption={b.gewist} captionHidden stacks>
          <thead>
            <tr>
              <th scope="col">{b.soort}</th>
              <th scope="col">{b.peildatum}</th>
              <th scope="col" data-number>
                {b.regels}
              </th>
              <th scope="col">{b.grond}</th>
              <th scope="col">{b.gewistOp}</th>
            </tr>
          </thead>
          <tbody>
            {gewist.map((levering) => (
              <tr key={levering.levering}>
                <th scope="row">
                  <Link to="/leveringen/$id" params={{ id: levering.levering }}>
                    {t.soorten[levering.soort]}
                  </Link>
                </th>
                <td data-label={b.peildatum} className={styles.day}>
                  {f.shortDay(levering.peildatum)}
                </td>
                <td data-number data-label={b.regels}>
                  {f.whole(levering.regels)}
                </td>
                <td data-label={b.grond}>{b.redenen[levering.grond]}</td>
                <td data-label={b.gewistOp}>{f.moment(levering.gewistOp)}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </Card>
  );
}

function Soorten({ soorten }: { soorten: Bewaaroverzicht["soorten"] }) {
  const { t, f } = useLanguage();
  const b = useBewaartekst();
  return (
    <Card title={b.soorten}>
      <Table caption={b.soorten} captionHidden stacks>
        <thead>
          <tr>
            <th scope="col">{b.soort}</th>
            <th scope="col">{b.persoonsgegevens}</th>
            <th scope="col">{b.termijn}</th>
            <th scope="col" data-number>
              {b.inBewaring}
            </th>
          </tr>
        </thead>
        <tbody>
          {soorten.map(({ soort, persoonsgegevens, termijn, leveringen }) => (
            <tr key={soort}>
              <th scope="row">{t.soorten[soort]}</th>
              <td data-label={b.persoonsgegevens}>{persoonsgegevens ? b.ja : b.nee}</td>
              <td data-label={b.termijn} lang="nl">
                {termijn}
              </td>
              <td data-number data-label={b.inBewaring}>
                {f.whole(leveringen)}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
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
