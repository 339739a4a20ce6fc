import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { baseUrl } from "@/api/client";
import { instantieQuery } from "@/api/queries";
import { useLanguage } from "@/i18n/language";
import styles from "./Footer.module.css";

/** What holds for every page: explanation, accountability and the version. */
export function Footer() {
  const { t } = useLanguage();
  const { data: instantie } = useQuery(instantieQuery);
  return (
    <footer className={styles.footer}>
      <nav aria-label={t.app.over} className={styles.links}>
        <Link to="/begrippen">{t.app.begrippen}</Link>
        <Link to="/toegankelijkheid">{t.app.toegankelijkheid}</Link>
        <Link to="/privacy">{t.app.privacy}</Link>
        <a href={`${baseUrl}/openapi.json`}>{t.app.api}</a>
      </nav>
      {instantie && <span>{t.app.versie(instantie.versie)}</span>}
      {instantie?.modus === "demo" && <span className={styles.demo}>{t.app.demo}</span>}
    </footer>
  );
}
