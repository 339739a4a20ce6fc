import { Fragment } from "react";
import type { Actieplan } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { Card } from "@/ui/Card";
import { Regellink } from "@/ui/Regellink";
import { RowTable } from "@/ui/RowTable";
import { useRegisterkeuzes } from "@/ui/useRegisterkeuzes";
import styles from "./Actieplan.module.css";
import { isNodig } from "./bord";
import { useActieplantekst } from "./tekst";

type Spoorplan = Actieplan["totaal"];

/** What the plan brings and costs by spoor, and how much of the need that is; each sum tells its actions. */
export function Sommen({ plan }: { plan: Actieplan }) {
  const { f } = useLanguage();
  const a = useActieplantekst();
  const { heet } = useRegisterkeuzes("acties");
  return (
    <Card title={a.sommen}>
      <Behoefte plan={plan} />
      <RowTable
        caption={a.sommen}
        rows={[...plan.sporen, plan.totaal]}
        rowKey={({ spoor }) => spoor ?? "alle"}
        columns={[
          { head: a.spoor, cell: ({ spoor }) => (spoor ? heet("spoor", spoor) : a.alleSporen) },
          { head: a.aantal, number: true, cell: ({ aantal }) => f.whole(aantal) },
          { head: a.teKomen, number: true, cell: ({ teKomen }) => f.oneDecimal(teKomen.waarde) },
          { head: a.gerealiseerd, number: true, cell: ({ gerealiseerd }) => f.oneDecimal(gerealiseerd.waarde) },
          { head: a.onbekend, number: true, cell: ({ onbekend }) => f.oneDecimal(onbekend.waarde) },
          { head: a.kosten, number: true, cell: ({ kosten }) => f.euro(kosten.waarde) },
          { head: a.welke, cell: (spoorplan) => <Waaruit plan={spoorplan} /> },
        ]}
      />
      <p className={styles.klein}>{a.sommenUitleg}</p>
    </Card>
  );
}

function Behoefte({ plan: { nodig } }: { plan: Actieplan }) {
  const { f } = useLanguage();
  const a = useActieplantekst();
  if (!nodig) {
    return <p>{a.nodigOnbekend}</p>;
  }
  const zin = ({ nodig: cijfer, dekking }: typeof nodig.nu, vraag: (banen: string) => string) =>
    cijfer.waarde !== null && (
      <p>
        {vraag(f.oneDecimal(cijfer.waarde))}{" "}
        {isNodig(cijfer.waarde) &&
          dekking?.procent &&
          a.dekking(f.oneDecimal(dekking.resteert), f.percentage(dekking.procent))}
      </p>
    );
  const later = nodig.volgendJaar;
  return (
    <>
      {zin(nodig.nu, (banen) => a.nuNodig(f.longDay(nodig.peildatum), banen))}
      {later && zin(later.behoefte, (banen) => a.straksNodig(later.jaar, banen))}
    </>
  );
}

function Waaruit({ plan }: { plan: Spoorplan }) {
  const a = useActieplantekst();
  const sommen = [
    [a.teKomen, plan.teKomen],
    [a.gerealiseerd, plan.gerealiseerd],
    [a.onbekend, plan.onbekend],
    [a.kosten, plan.kosten],
  ] as const;
  const delen = sommen.flatMap(([heet, { acties, zonderGetal }], plaats) => [
    { heet, codes: acties },
    // What names no cost is not worth a list: most actions cost nothing of their own.
    ...(plaats < 3 ? [{ heet: `${heet}, ${a.geenGetal.toLowerCase()}`, codes: zonderGetal }] : []),
  ]);
  const gevuld = delen.filter(({ codes }) => codes.length > 0);
  if (gevuld.length === 0) {
    return "–";
  }
  return (
    <details className={styles.waaruit}>
      <summary>{a.welke}</summary>
      {gevuld.map(({ heet, codes }) => (
        <p key={heet}>
          {a.waaruit(heet)}{" "}
          {codes.map((code, plaats) => (
            <Fragment key={code}>
              {plaats > 0 && ", "}
              <Regellink register="acties" code={code} />
            </Fragment>
          ))}
        </p>
      ))}
    </details>
  );
}
