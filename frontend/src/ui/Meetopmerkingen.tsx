import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { meetopmerkingenQuery } from "@/api/opmerkingen";
import { mijQuery } from "@/api/queries";
import { magOpmerkingenZien } from "@/api/rollen";
import type { Meetwijze } from "@/api/schemas";
import { type Language, useLanguage } from "@/i18n/language";
import { Hidden } from "./Hidden";
import { Icon } from "./Icon";
import styles from "./Openopmerkingen.module.css";

const nl = {
  aantal: (aantal: number | undefined) => (aantal === undefined ? "Opmerkingen" : `Opmerkingen (${aantal})`),
  bij: (naam: string) => ` bij ${naam}`,
  open: (aantal: number) => `, ${aantal} op te volgen`,
};

const en: typeof nl = {
  aantal: (aantal) => (aantal === undefined ? "Comments" : `Comments (${aantal})`),
  bij: (naam) => ` on ${naam}`,
  open: (aantal) => `, ${aantal} to follow up`,
};

const teksten: Record<Language, typeof nl> = { nl, en };

interface MeetopmerkingenProps {
  meetwijze: Meetwijze;
  /** The title of what it stands beside. */
  naam: string;
}

/** How much is said of what was measured, and the way to it; nothing for who may not read that. */
export function Meetopmerkingen({ meetwijze, naam }: MeetopmerkingenProps) {
  const tekst = teksten[useLanguage().language];
  const { data: mij } = useQuery(mijQuery);
  const mag = mij !== undefined && magOpmerkingenZien(mij);
  const { data } = useQuery({ ...meetopmerkingenQuery(meetwijze), enabled: mag, throwOnError: false });
  if (!mag) {
    return null;
  }
  const open = data?.filter(({ opvolgen, antwoord }) => opvolgen && antwoord === null).length ?? 0;
  return (
    <Link
      to="/diversiteit"
      search={((search: object) => ({ ...search, opmerkingen: meetwijze })) as never}
      resetScroll={false}
      preload={false}
      className={styles.open}
    >
      {open > 0 && (
        <span className={styles.teken}>
          <Icon name="triangle" />
        </span>
      )}
      <span>
        {tekst.aantal(data?.length)}
        <Hidden>{tekst.bij(naam)}</Hidden>
        {open > 0 && tekst.open(open)}
      </span>
    </Link>
  );
}
