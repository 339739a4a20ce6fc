import { useLanguage } from "@/i18n/language";
import styles from "./LanguageSwitch.module.css";

/** Names the other language in that language. */
export function LanguageSwitch() {
  const { language, change } = useLanguage();
  const other =
    language === "nl" ? ({ code: "en", name: "English" } as const) : ({ code: "nl", name: "Nederlands" } as const);
  return (
    <button type="button" lang={other.code} className={styles.switch} onClick={() => change(other.code)}>
      {other.name}
    </button>
  );
}
