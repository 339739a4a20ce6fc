import type { Dienstonderdeel } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import schikking from "@/ui/Schikking.module.css";
import { boom, type Tak } from "./boom";
import styles from "./Organisatie.module.css";
import { useOrganisatietekst } from "./tekst";
import type { Verder } from "./useVerder";
import { Verderlinks } from "./Verderlinks";

interface BoomProps {
  onderdelen: Dienstonderdeel[];
  verder: Verder;
}

/** The units of a day, per scope and each below the one that it is part of. */
export function Boom({ onderdelen, verder }: BoomProps) {
  const o = useOrganisatietekst();
  if (onderdelen.length === 0) {
    return <p>{o.boomLeeg}</p>;
  }
  return (
    <div className={schikking.part}>
      {boom(onderdelen).map(({ scope, takken }) => (
        <section key={scope} aria-label={o.scopes[scope]}>
          <h3 className={styles.scope}>{o.scopes[scope]}</h3>
          {scope === "zbo" && <p className={schikking.note}>{o.zboUitleg}</p>}
          <Takken takken={takken} verder={verder} />
        </section>
      ))}
    </div>
  );
}

function Takken({ takken, verder }: { takken: Tak[]; verder: Verder }) {
  const { f } = useLanguage();
  const o = useOrganisatietekst();
  return (
    <ul className={styles.boom}>
      {takken.map(({ onderdeel, takken: lager }) => (
        <li key={onderdeel.code}>
          <span className={styles.deel}>
            <strong>{onderdeel.naam}</strong>
            {onderdeel.naam !== onderdeel.code && <span className={styles.code}>{onderdeel.code}</span>}
            {onderdeel.versie > 1 || onderdeel.geldigVan > "2013-01-01" ? (
              <span className={schikking.note}>{o.sinds(f.longDay(onderdeel.geldigVan))}</span>
            ) : null}
            {onderdeel.geldigTot && <span className={schikking.note}>{o.tot(f.longDay(onderdeel.geldigTot))}</span>}
          </span>
          <Verderlinks onderdeel={onderdeel} verder={verder} />
          {lager.length > 0 && <Takken takken={lager} verder={verder} />}
        </li>
      ))}
    </ul>
  );
}
