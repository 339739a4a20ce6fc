import type { Doelindicator, Interventieregel, Meetpunt } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { useMetinggetal } from "@/ui/useMetinggetal";
import styles from "./Actieplan.module.css";
import { useActieplantekst } from "./tekst";

/** What was measured around an intervention, or why that tells nothing. */
export function Gemeten({ interventie }: { interventie: Interventieregel }) {
  const a = useActieplantekst();
  const { indicator, onderdeel, voor, na, verschil, reden } = interventie;
  return (
    <>
      {indicator && verschil !== null && <Verschil verschil={verschil} eenheid={indicator.eenheid} />}
      {indicator && voor && reden !== "beschermd" && (
        <span className={styles.bij}>
          <Punten voor={voor} na={na} eenheid={indicator.eenheid} />
        </span>
      )}
      {reden && <span className={styles.bij}>{a.geenVerschil[reden]}</span>}
      {indicator && (
        <span className={styles.bij} lang="nl">
          {indicator.naam}
          {indicator.eenheid !== "sessies" && onderdeel && `, ${onderdeel}`}
        </span>
      )}
    </>
  );
}

function Verschil({ verschil, eenheid }: { verschil: string; eenheid: Doelindicator["eenheid"] }) {
  const { f } = useLanguage();
  const a = useActieplantekst();
  return (
    <strong>
      {f.difference(verschil)}
      {eenheid === "procent" && ` ${a.procentpunt}`}
    </strong>
  );
}

interface PuntenProps {
  voor: Meetpunt;
  na: Meetpunt | null;
  eenheid: Doelindicator["eenheid"];
}

function Punten({ voor, na, eenheid }: PuntenProps) {
  const { f } = useLanguage();
  const a = useActieplantekst();
  const { meting } = useMetinggetal(eenheid);
  return [voor, na]
    .flatMap((punt) => (punt?.peildatum ? [a.op(meting(punt), f.shortDay(punt.peildatum))] : []))
    .join(" → ");
}
