import { useLanguage } from "@/i18n/language";
import { Badge } from "@/ui/Badge";
import styles from "./Jaarplannen.module.css";
import { useJaarplantekst } from "./tekst";

/** Until when somebody is to look back, or since when that is late. */
export function Termijn({ uiterlijk, teLaat }: { uiterlijk: string | null; teLaat: boolean }) {
  const { f } = useLanguage();
  const j = useJaarplantekst();
  if (!uiterlijk) {
    return null;
  }
  return teLaat ? (
    <Badge tone="bad" icon="diamond">
      {j.teLaat(f.shortDay(uiterlijk))}
    </Badge>
  ) : (
    <span className={styles.klein}>{j.uiterlijk(f.shortDay(uiterlijk))}</span>
  );
}
