import type { Cijfer, PoAgenda } from "@/api/schemas";
import { cijferText } from "@/i18n/cijfer";
import { useLanguage } from "@/i18n/language";
import { quarterName } from "@/lib/format";
import { Card } from "@/ui/Card";
import styles from "./PoAgenda.module.css";
import { usePotekst } from "./potekst";

/** How the unit stands. */
export function Cijfers({ agenda: { kwartaal, peildatum, status, standversie, cijfers } }: { agenda: PoAgenda }) {
  const { t, f } = useLanguage();
  const p = usePotekst();
  const boven = cijfers.tekort.waarde?.startsWith("-");
  const tekort: Cijfer = boven
    ? { ...cijfers.tekort, waarde: cijfers.tekort.waarde?.slice(1) ?? null }
    : cijfers.tekort;
  const getallen: [string, Cijfer][] = [
    [p.bezetting, cijfers.bezetting],
    [p.quotum, cijfers.quotum],
    [p.gerealiseerd, cijfers.gerealiseerd],
    [boven ? p.overschot : p.tekort, tekort],
    [p.procent, cijfers.realisatiePercentage],
  ];
  return (
    <Card title={p.cijfers(quarterName(kwartaal))}>
      <dl className={styles.getallen}>
        {getallen.map(([naam, cijfer]) => (
          <div key={naam}>
            <dt>{naam}</dt>
            <dd data-reden={cijfer.waarde === null || undefined}>{cijferText(t, f, cijfer)}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.klein}>{p.kenmerk(f.longDay(peildatum), p.statussen[status], standversie)}</p>
    </Card>
  );
}
