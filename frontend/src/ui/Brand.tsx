import { Link } from "@tanstack/react-router";
import { useLanguage } from "@/i18n/language";
import styles from "./Brand.module.css";

/** The product's own name and sign; the ministry is named in text only. */
export function Brand() {
  const { t } = useLanguage();
  return (
    <div className={styles.brand}>
      <svg viewBox="0 0 34 34" width="38" height="38" aria-hidden="true" className={styles.sign}>
        <rect x="1" y="18" width="8" height="15" rx="2" className={styles.first} />
        <rect x="13" y="10" width="8" height="23" rx="2" className={styles.second} />
        <rect x="25" y="1" width="8" height="32" rx="2" className={styles.third} />
      </svg>
      <p>
        <Link to="/" className={styles.name}>
          {t.app.name}
        </Link>
        <span className={styles.subtitle}>{t.app.subtitle}</span>
      </p>
    </div>
  );
}
