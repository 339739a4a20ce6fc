import { useLanguage } from "@/i18n/language";
import styles from "./SkipLink.module.css";

export function SkipLink() {
  const { t } = useLanguage();
  return (
    <a href="#inhoud" className={styles.skip}>
      {t.app.skip}
    </a>
  );
}
