import { useQuery } from "@tanstack/react-query";
import { baseUrl } from "@/api/client";
import { instantieQuery } from "@/api/queries";
import { useLanguage } from "@/i18n/language";
import styles from "./Footer.module.css";

export function Footer() {
  const { t } = useLanguage();
  const { data: instantie } = useQuery(instantieQuery);
  return (
    <footer className={styles.footer}>
      <a href={`${baseUrl}/openapi.json`}>{t.app.api}</a>
      {instantie && <span>{t.app.versie(instantie.versie)}</span>}
      {instantie?.modus === "demo" && <span className={styles.demo}>{t.app.demo}</span>}
    </footer>
  );
}
