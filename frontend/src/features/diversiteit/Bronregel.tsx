import type { Meetreeks } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import styles from "./Diversiteit.module.css";
import { dagen, nieuwste } from "./reeks";
import { useDiversiteittekst } from "./tekst";

/** Under every figure: its source, its day, how firm it is and what was counted. */
export function Bronregel({ reeksen }: { reeksen: Meetreeks[] }) {
  const { f } = useLanguage();
  const d = useDiversiteittekst();
  const peildatum = dagen(reeksen).at(-1);
  const laatste = reeksen.map(nieuwste).find((meting) => meting?.peildatum === peildatum);
  if (!laatste || !peildatum) {
    return null;
  }
  return (
    <p className={styles.bron}>
      {d.bron(laatste.herkomst.naam, f.longDay(peildatum), d.status[laatste.status])}{" "}
      {laatste.definitie.tekst && d.definitie(laatste.definitie.tekst)} {laatste.kwaliteit === "beperkt" && d.beperkt}
    </p>
  );
}
