import { Link } from "@tanstack/react-router";
import type { Jaarplanoverzicht } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { roleName } from "@/i18n/rol";
import button from "@/ui/Button.module.css";
import styles from "./Jaarplannen.module.css";
import { Stapknop } from "./Stapknop";
import { Termijn } from "./Termijn";
import { useJaarplantekst } from "./tekst";

interface VolgendestapProps {
  onderdeel: Jaarplanoverzicht["onderdelen"][number];
  jaar: number;
}

/** What is next with a plan: a button for who may, and for others who does. */
export function Volgendestap({ onderdeel: { dienstonderdeel, naam, plan, volgendeStap }, jaar }: VolgendestapProps) {
  const { t } = useLanguage();
  const j = useJaarplantekst();
  const { stap, rollen, vanU } = volgendeStap;
  if (!vanU) {
    return (
      <span className={styles.stap}>
        {j.stappen[stap]}
        {rollen.length > 0 && (
          <span className={styles.klein}>{j.door(rollen.map((rol) => roleName(t, rol)).join(` ${j.of} `))}</span>
        )}
        {stap === "terugblikken" && plan && (
          <Termijn uiterlijk={plan.terugblikUiterlijk} teLaat={plan.terugblikTeLaat} />
        )}
      </span>
    );
  }
  if (!plan) {
    return (
      <Link
        to="/registers/$register/nieuw"
        params={{ register: "jaarplannen" }}
        search={{ met: { titel: j.planVan(naam, jaar), dienstonderdeel, jaar: String(jaar), status: "concept" } }}
        className={button.button}
        aria-label={j.stapVan(j.stappen.maken, naam)}
      >
        {j.stappen.maken}
      </Link>
    );
  }
  return (
    <span className={styles.stap}>
      {stap === "aanvullen" && (
        <Link
          to="/registers/$register/$code"
          params={{ register: "jaarplannen", code: plan.code }}
          aria-label={j.stapVan(j.stappen.aanvullen, plan.titel)}
        >
          {j.stappen.aanvullen}
        </Link>
      )}
      <Stapknop
        code={plan.code}
        titel={plan.titel}
        ontbreekt={plan.ontbreekt}
        stap={stap === "beoordelen" || stap === "terugblikken" ? stap : "indienen"}
      />
      {stap === "terugblikken" && <Termijn uiterlijk={plan.terugblikUiterlijk} teLaat={plan.terugblikTeLaat} />}
    </span>
  );
}
