import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Gebeurtenis } from "@/api/schemas";
import { useScreenLanguage } from "@/i18n/screenLanguage";
import { Regellink } from "@/ui/Regellink";
import styles from "@/ui/Wijzigingen.module.css";
import { gebeurtenisteksten, gedaan, onderwerp } from "./gebeurtenistekst";

interface GebeurtenisregelProps {
  gebeurtenis: Gebeurtenis;
  /** What a row of its register is called. */
  register: string | undefined;
}

/** Something that happened: what it is about, what was done, by which role and when, and why. */
export function Gebeurtenisregel({ gebeurtenis, register }: GebeurtenisregelProps) {
  const { t, f, language } = useScreenLanguage();
  const tekst = gebeurtenisteksten[language];
  return (
    <li>
      <Bestemming gebeurtenis={gebeurtenis}>{onderwerp(tekst, f, gebeurtenis, t.soorten)}</Bestemming>
      <span className={styles.klein}>{gedaan(tekst, f, gebeurtenis, register)}</span>
      {gebeurtenis.notitie && (
        <span className={styles.klein} lang="nl">
          {gebeurtenis.notitie}
        </span>
      )}
    </li>
  );
}

function Bestemming({ gebeurtenis, children }: { gebeurtenis: Gebeurtenis; children: ReactNode }) {
  const { soort, code, waarvan, dag } = gebeurtenis;
  switch (soort) {
    case "register":
      return (
        <Regellink register={waarvan ?? ""} code={code}>
          {children}
        </Regellink>
      );
    case "levering":
      return (
        <Link to="/leveringen/$id" params={{ id: code }}>
          {children}
        </Link>
      );
    case "stand":
      return (
        <Link to="/banenafspraak" search={{ kwartaal: code }}>
          {children}
        </Link>
      );
    case "parameter":
      return <Link to="/parameters">{children}</Link>;
    case "privacyinstelling":
      return <Link to="/privacyinstellingen">{children}</Link>;
    case "reorganisatie":
      return (
        <Link to="/organisatie" search={dag === null ? {} : { peildatum: dag }}>
          {children}
        </Link>
      );
  }
}
