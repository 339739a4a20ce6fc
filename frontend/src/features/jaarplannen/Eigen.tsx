import type { PoAgenda } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { Card } from "@/ui/Card";
import { RowTable } from "@/ui/RowTable";
import styles from "./PoAgenda.module.css";
import { usePotekst } from "./potekst";

/** What the unit's own plan says it could do. */
export function Eigen({ agenda: { eigenOpties, optiesUit } }: { agenda: PoAgenda }) {
  const { f } = useLanguage();
  const p = usePotekst();
  if (!optiesUit) {
    return null;
  }
  const getal = (waarde: string | null, vorm: (waarde: string) => string) => (waarde ? vorm(waarde) : p.nietBekend);
  return (
    <Card title={p.eigen(optiesUit)}>
      <RowTable
        caption={p.eigen(optiesUit)}
        rows={eigenOpties}
        rowKey={({ titel }) => titel}
        columns={[
          { head: p.voorstel, cell: ({ titel }) => titel, lang: "nl" },
          { head: p.perBaan, number: true, className: styles.getal, cell: ({ perBaan }) => getal(perBaan, f.euro) },
          { head: p.banen, number: true, className: styles.getal, cell: ({ banen }) => getal(banen, f.oneDecimal) },
          { head: p.totaal, number: true, className: styles.getal, cell: ({ kosten }) => getal(kosten, f.euro) },
        ]}
      />
    </Card>
  );
}
