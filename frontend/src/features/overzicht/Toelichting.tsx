import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Doelregel } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { quarterName } from "@/lib/format";
import { onderwerpVan, zoekVan } from "@/lib/onderwerpen";
import { Hidden } from "@/ui/Hidden";
import { Icon } from "@/ui/Icon";
import { useOordeeluitleg } from "@/ui/useOordeeluitleg";
import { afwijkingen } from "./bronnen";
import styles from "./Doelen.module.css";
import { useDoeltekst } from "./doeltekst";
import { useDoelgetal } from "./useDoelgetal";

/** Small lines below the name of a target. */
export function Regels({ children }: { children: string[] }) {
  return children.filter(Boolean).map((regel) => (
    <span key={regel} className={styles.source}>
      {regel}
    </span>
  ));
}

/** By when it must be met, and what another document says of that. */
export function Afspraak({ doel }: { doel: Doelregel }) {
  const d = useDoeltekst();
  return (
    <>
      <Regels>{[doel.horizon ? d.horizon(quarterName(doel.horizon)) : ""]}</Regels>
      {useAndersGezegd(doel).map(({ code, gezegd }) => (
        <span key={code} className={styles.anders}>
          <Icon name="triangle" />
          {d.anders(gezegd)}
        </span>
      ))}
    </>
  );
}

/** What other documents say of a target, as text with its source. */
export function useAndersGezegd(doel: Doelregel) {
  const d = useDoeltekst();
  const g = useDoelgetal(doel);
  return afwijkingen(doel).map(({ versie, norm, horizon }) => ({
    code: versie.code,
    gezegd: [norm && g.normtekst(norm), horizon && d.in(quarterName(horizon))].filter(Boolean).join(" "),
    document: versie.document?.titel ?? versie.code,
  }));
}

/** What stands behind a status, for who asks. */
export function Uitleg({ regels }: { regels: string[] }) {
  const d = useDoeltekst();
  return (
    regels.length > 0 && (
      <details className={styles.waarom}>
        <summary>{d.waarom}</summary>
        <Regels>{regels}</Regels>
      </details>
    )
  );
}

/** Leads to the definition of what is measured. */
export function HoeGemeten({ anker, naam }: { anker: string; naam: ReactNode }) {
  const d = useDoeltekst();
  return (
    <Link to="/begrippen" hash={anker}>
      {d.definitie}
      <Hidden> {naam}</Hidden>
    </Link>
  );
}

/** Leads to the subject that shows the figures behind a target. */
function NaarCijfers({ doel: { titel, indicator } }: { doel: Doelregel }) {
  const d = useDoeltekst();
  const onderwerp = onderwerpVan(indicator.thema);
  return (
    onderwerp && (
      <Link to="/diversiteit" search={zoekVan(onderwerp)} aria-label={d.naarCijfersVan(titel)}>
        {d.naarCijfers}
      </Link>
    )
  );
}

/** Whom it is about, where the number comes from, what it is held against, and the rule behind the status. */
export function Toelichting({ doel }: { doel: Doelregel }) {
  const { f } = useLanguage();
  const d = useDoeltekst();
  const { meting } = doel;
  const over = [d.scopes[doel.scope], d.schalen[doel.schaalgroep]].filter(Boolean).join(", ");
  const wanneer = meting?.peildatum
    ? f.longDay(meting.peildatum)
    : meting?.publicatiedatum && d.genoemd(f.shortDay(meting.publicatiedatum));
  const waarom = [
    ...useOordeeluitleg(doel),
    ...useAndersGezegd(doel).map(({ gezegd, document }) => d.staatIn(gezegd, document)),
  ];
  return (
    <>
      <span className={styles.source}>
        {over}
        {meting?.herkomst.naam && (
          <>
            {" · "}
            <span lang="nl">{meting.herkomst.naam}</span>
          </>
        )}
        {wanneer && `, ${wanneer}`}
      </span>
      <Regels>{[doel.indicator.waarde === null && doel.onderdeel ? `«${doel.onderdeel}»` : ""]}</Regels>
      {doel.gemetenBij && doel.dienstonderdeel === null && (
        <span className={styles.source}>
          {d.verstVanNorm} <span lang="nl">{doel.gemetenBij.naam}</span>
        </span>
      )}
      <Afspraak doel={doel} />
      <div className={styles.verder}>
        <HoeGemeten anker={doel.indicator.code} naam={<span lang="nl">{doel.indicator.naam}</span>} />
        <NaarCijfers doel={doel} />
        <Uitleg regels={waarom} />
      </div>
    </>
  );
}
