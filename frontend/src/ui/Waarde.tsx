import type { Cijfer } from "@/api/schemas";
import { cijferText } from "@/i18n/cijfer";
import { useLanguage } from "@/i18n/language";
import styles from "./Waarde.module.css";

/** A figure as exact text; a missing or hidden one says why and is never a nought. */
export function Waarde({ cijfer }: { cijfer: Cijfer }) {
  const { t, f } = useLanguage();
  const text = cijferText(t, f, cijfer);
  return cijfer.waarde === null ? <span className={styles.reason}>{text}</span> : text;
}
