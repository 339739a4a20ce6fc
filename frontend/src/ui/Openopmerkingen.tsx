import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { openOpmerkingenQuery } from "@/api/opmerkingen";
import { mijQuery } from "@/api/queries";
import { magOpmerkingenZien } from "@/api/rollen";
import { type Language, useLanguage } from "@/i18n/language";
import { perRij } from "@/lib/onderwerp";
import { Hidden } from "./Hidden";
import { Icon } from "./Icon";
import styles from "./Openopmerkingen.module.css";

const nl = {
  open: (aantal: number) => `${aantal} op te volgen`,
  bij: (naam: string, blokkeert: number) => `, opmerkingen bij ${naam}${blokkeert > 0 ? ", de stand wacht erop" : ""}`,
};

const en: typeof nl = {
  open: (aantal) => `${aantal} to follow up`,
  bij: (naam, blokkeert) => `, comments on ${naam}${blokkeert > 0 ? ", the stand waits for them" : ""}`,
};

const teksten: Record<Language, typeof nl> = { nl, en };

interface OpenopmerkingenProps {
  kwartaal: string;
  /** The unit, or VWS. */
  code: string;
  naam: string;
  /** Whether the page shows the figures itself, so that its address keeps what else it says. */
  blijft?: boolean;
}

/**
 * How many comments on the figures of a row are to be followed up, and the way to them; nothing when there is none, or for who
 * may not read them.
 */
export function Openopmerkingen({ kwartaal, code, naam, blijft = false }: OpenopmerkingenProps) {
  const tekst = teksten[useLanguage().language];
  const { data: mij } = useQuery(mijQuery);
  const mag = mij !== undefined && magOpmerkingenZien(mij);
  const { data } = useQuery({ ...openOpmerkingenQuery(kwartaal), enabled: mag, throwOnError: false, select: perRij });
  const telling = data?.get(code);
  if (!telling) {
    return null;
  }
  return (
    <Link
      to="/banenafspraak"
      search={((search: object) => ({ ...(blijft && search), kwartaal, opbouw: `${code}.gerealiseerd` })) as never}
      hash="opmerkingen"
      resetScroll={false}
      preload={false}
      className={styles.open}
    >
      <span className={telling.blokkeert > 0 ? styles.blokkeert : styles.teken}>
        <Icon name={telling.blokkeert > 0 ? "diamond" : "triangle"} />
      </span>
      {tekst.open(telling.open)}
      <Hidden>{tekst.bij(naam, telling.blokkeert)}</Hidden>
    </Link>
  );
}
