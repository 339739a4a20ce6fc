import { Link } from "@tanstack/react-router";
import { useId } from "react";
import type { Mij } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import {
  mayReadAanwezigheid,
  mayReadBeheer,
  mayReadBewaartermijnen,
  mayReadLeveringen,
  mayReadParameters,
  mayReadPrivacyinstellingen,
  mayReadRegisters,
  mayReadVerzoeken,
} from "./access";
import styles from "./Nav.module.css";

/** Only the pages that exist and that this role may open. */
export function Nav({ mij }: { mij: Mij }) {
  const { t } = useLanguage();
  const heading = useId();
  return (
    <nav aria-label={t.app.nav} className={styles.nav}>
      <ul>
        <li>
          <Link to="/" className={styles.link} activeOptions={{ exact: true, includeSearch: false }}>
            {t.app.overzicht}
          </Link>
        </li>
        <li>
          <Link to="/banenafspraak" className={styles.link} activeOptions={{ includeSearch: false }}>
            {t.app.banenafspraak}
          </Link>
        </li>
        <li>
          <Link to="/diversiteit" className={styles.link} activeOptions={{ includeSearch: false }}>
            {t.app.diversiteit}
          </Link>
        </li>
        {mayReadRegisters(mij) && (
          <li>
            <Link to="/actieplan" className={styles.link} activeOptions={{ includeSearch: false }}>
              {t.app.actieplan}
            </Link>
          </li>
        )}
        {mayReadRegisters(mij) && (
          <li>
            <Link to="/registers" className={styles.link} activeOptions={{ includeSearch: false }}>
              {t.app.registers}
            </Link>
          </li>
        )}
      </ul>
      <p id={heading} className={styles.heading}>
        {t.app.navGegevens}
      </p>
      <ul aria-labelledby={heading}>
        {mayReadLeveringen(mij) && (
          <li>
            <Link to="/leveringen" className={styles.link} activeOptions={{ includeSearch: false }}>
              {t.app.leveringen}
            </Link>
          </li>
        )}
        <li>
          <Link to="/organisatie" className={styles.link} activeOptions={{ includeSearch: false }}>
            {t.app.organisatie}
          </Link>
        </li>
        {mayReadVerzoeken(mij) && (
          <li>
            <Link to="/verzoeken" className={styles.link} activeOptions={{ includeSearch: false }}>
              {t.app.verzoeken}
            </Link>
          </li>
        )}
        {mayReadBewaartermijnen(mij) && (
          <li>
            <Link to="/bewaartermijnen" className={styles.link}>
              {t.app.bewaartermijnen}
            </Link>
          </li>
        )}
        {mayReadParameters(mij) && (
          <li>
            <Link to="/parameters" className={styles.link}>
              {t.app.parameters}
            </Link>
          </li>
        )}
        {mayReadPrivacyinstellingen(mij) && (
          <li>
            <Link to="/privacyinstellingen" className={styles.link}>
              {t.app.privacyinstellingen}
            </Link>
          </li>
        )}
        {mayReadAanwezigheid(mij) && (
          <li>
            <Link to="/aanwezigheidstelling" className={styles.link}>
              {t.app.aanwezigheidstelling}
            </Link>
          </li>
        )}
        {mayReadBeheer(mij) && (
          <li>
            <Link to="/beheer" className={styles.link}>
              {t.app.beheer}
            </Link>
          </li>
        )}
      </ul>
    </nav>
  );
}
