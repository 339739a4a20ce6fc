import type { Meetreeks } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import styles from "./Diversiteit.module.css";
import { eerdere } from "./reeks";
import { useDiversiteittekst } from "./tekst";
import { useMeettekst } from "./useMeettekst";

/** What it was before, as far as that compares with what it is now. */
export function Eerder({ reeks }: { reeks: Meetreeks }) {
  const { f } = useLanguage();
  const d = useDiversiteittekst();
  const m = useMeettekst();
  const metingen = eerdere(reeks);
  return (
    metingen.length > 0 && (
      <span className={styles.small}>
        {d.was(metingen.map((meting) => d.opDag(m.waarde(meting, reeks.eenheid), f.shortDay(meting.peildatum ?? ""))))}
      </span>
    )
  );
}
