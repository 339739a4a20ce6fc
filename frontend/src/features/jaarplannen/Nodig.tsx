import type { PoAgenda } from "@/api/schemas";
import { reasonText } from "@/i18n/cijfer";
import { useLanguage } from "@/i18n/language";
import { quarterName } from "@/lib/format";
import { Card } from "@/ui/Card";
import { RowTable } from "@/ui/RowTable";
import styles from "./PoAgenda.module.css";
import { usePotekst } from "./potekst";

/** What is missing for 100% in the next quarter, with each percentage that may hold then. */
export function Nodig({ agenda: { nodig, parameter } }: { agenda: PoAgenda }) {
  const { t, f } = useLanguage();
  const p = usePotekst();
  const { gelijk, nieuw } = nodig;
  const nu = parameter?.percentage;
  const rijen = [
    { naam: nu ? p.gelijk(f.rate(nu)) : p.gelijkOnbekend, behoefte: gelijk },
    ...(nieuw
      ? [
          {
            naam: nieuw.percentage
              ? p.nieuw(nieuw.jaar, f.rate(nieuw.percentage), nieuw.status)
              : p.nieuwOnbekend(nieuw.jaar),
            behoefte: nieuw.behoefte,
          },
        ]
      : []),
  ];
  return (
    <Card title={p.nodig(quarterName(nodig.kwartaal))}>
      <RowTable
        caption={p.nodig(quarterName(nodig.kwartaal))}
        rows={rijen}
        rowKey={({ naam }) => naam}
        columns={[
          { head: p.uitgangspunt, cell: ({ naam }) => naam },
          {
            head: p.banen,
            number: true,
            className: styles.getal,
            cell: ({ behoefte: { banen, reden } }) => (banen === null ? reasonText(t, reden) : f.oneDecimal(banen)),
          },
          {
            head: p.uren,
            number: true,
            className: styles.getal,
            cell: ({ behoefte: { uren, reden } }) => (uren === null ? reasonText(t, reden) : f.oneDecimal(uren)),
          },
        ]}
      />
      <p className={styles.klein}>{p.aanname}</p>
    </Card>
  );
}
