import { Link } from "@tanstack/react-router";
import { useRef } from "react";
import { veldtekst } from "@/api/registers";
import type { Registerregel } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { onderwerpVan, zoekVan } from "@/lib/onderwerpen";
import { Feiten } from "@/ui/Feiten";
import { Icon } from "@/ui/Icon";
import { Regellink } from "@/ui/Regellink";
import { useAnker } from "@/ui/useAnker";
import { useRegisterkeuzes } from "@/ui/useRegisterkeuzes";
import styles from "./Begrippen.module.css";
import { Definities } from "./Definities";
import { Doeltabel } from "./Doeltabel";
import { useBegriptekst } from "./tekst";

/** What an indicator is made of, in the order in which somebody asks; the register says how each is called. */
const feiten = [
  "hoeGemeten",
  "eenheid",
  "richting",
  "bron",
  "levert",
  "frequentie",
  "bereik",
  "grondslag",
  "afronding",
  "kleineAantallen",
  "nietVastgelegd",
];

interface IndicatorkaartProps {
  indicator: Registerregel;
  doelen: Registerregel[];
  documenten: Registerregel[];
  open: boolean;
}

/** How one indicator is measured; an address with its code opens it. */
export function Indicatorkaart({ indicator, doelen, documenten, open }: IndicatorkaartProps) {
  const { f } = useLanguage();
  const b = useBegriptekst();
  const { heet, veldnaam } = useRegisterkeuzes("indicatoren");
  const kaart = useRef<HTMLElement>(null);
  const gezocht = useAnker(indicator.code, kaart);
  const van = (veld: string) => heet(veld, veldtekst(indicator, veld));
  const thema = veldtekst(indicator, "thema");
  const versie = Number(indicator.velden.definitieversie);
  const vanaf = veldtekst(indicator, "definitieVanaf");
  return (
    <article
      ref={kaart}
      id={indicator.code}
      tabIndex={-1}
      aria-label={`${indicator.code} ${indicator.titel}`}
      data-gezocht={gezocht || undefined}
      className={styles.kaart}
    >
      <details open={open || gezocht}>
        <summary>
          <span className={styles.chevron}>
            <Icon name="chevron" size="0.875rem" />
          </span>
          <h4 lang="nl">{indicator.titel}</h4>
          <span className={styles.kort}>
            {indicator.code} · {van("eenheid")} · {van("frequentie")}
          </span>
        </summary>
        <div className={styles.inhoud}>
          <p lang="nl">{veldtekst(indicator, "definitie")}</p>
          {veldtekst(indicator, "formule") && (
            <p className={styles.formula}>
              <span className={styles.kort}>{b.formule}</span>
              <br />
              <span lang="nl">{veldtekst(indicator, "formule")}</span>
            </p>
          )}
          <p className={styles.kort}>{vanaf ? b.vanaf(versie, f.longDay(vanaf)) : b.sindsBegin(versie)}</p>
          {versie > 1 && <Definities code={indicator.code} />}
          <Feiten feiten={feiten.map((veld) => [veldnaam(veld), van(veld) || undefined])} />
          <Doeltabel indicator={indicator} doelen={doelen} documenten={documenten} />
          <p className={styles.links}>
            <Cijferslink thema={thema} />
            <Regellink register="indicatoren" code={indicator.code}>
              {b.regel}
            </Regellink>
          </p>
        </div>
      </details>
    </article>
  );
}

/** To where the figures of a theme are shown; what has no screen of its own is in the registers. */
function Cijferslink({ thema }: { thema: string }) {
  const b = useBegriptekst();
  const onderwerp = onderwerpVan(thema);
  if (thema === "banenafspraak") {
    return <Link to="/banenafspraak">{b.cijfers}</Link>;
  }
  return (
    onderwerp && (
      <Link to="/diversiteit" search={zoekVan(onderwerp)}>
        {b.cijfers}
      </Link>
    )
  );
}
