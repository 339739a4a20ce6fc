import { Link } from "@tanstack/react-router";
import { Fragment } from "react";
import type { Indicatorbeeld, Meetreeks } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import styles from "./Diversiteit.module.css";
import { dagen, nieuwste } from "./reeks";
import { useDiversiteittekst } from "./tekst";

interface BronregelProps {
  reeksen: Meetreeks[];
  /** Those that say how these series are measured. */
  indicatoren: Indicatorbeeld[];
}

/** Under every figure: its source, its day, how firm it is, what was counted and where that is explained. */
export function Bronregel({ reeksen, indicatoren }: BronregelProps) {
  const { f } = useLanguage();
  const d = useDiversiteittekst();
  const peildatum = dagen(reeksen).at(-1);
  const laatste = reeksen.map(nieuwste).find((meting) => meting?.peildatum === peildatum);
  if (!laatste && indicatoren.length === 0) {
    return null;
  }
  return (
    <p className={styles.bron}>
      {laatste && peildatum && d.bron(laatste.herkomst.naam, f.longDay(peildatum), d.status[laatste.status])}{" "}
      {laatste?.definitie.tekst && d.definitie(laatste.definitie.tekst)} {laatste?.kwaliteit === "beperkt" && d.beperkt}{" "}
      <HoeGemeten indicatoren={indicatoren} />
    </p>
  );
}

/** The way to what an indicator means. */
export function HoeGemeten({ indicatoren }: { indicatoren: Indicatorbeeld[] }) {
  const d = useDiversiteittekst();
  return (
    indicatoren.length > 0 && (
      <>
        {d.hoeGemeten}{" "}
        {indicatoren.map(({ code, naam }, plaats) => (
          <Fragment key={code}>
            {plaats > 0 && ", "}
            <Link to="/begrippen" hash={code} lang="nl">
              {naam}
            </Link>
          </Fragment>
        ))}
        .
      </>
    )
  );
}
