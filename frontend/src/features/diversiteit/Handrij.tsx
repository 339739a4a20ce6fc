import { Link } from "@tanstack/react-router";
import type { Doelregel, Indicatorbeeld, Meetpunt, Meetreeks } from "@/api/schemas";
import { Bullet } from "@/charts/Bullet";
import { useLanguage } from "@/i18n/language";
import { toNumber } from "@/lib/figure";
import { Regellink } from "@/ui/Regellink";
import styles from "./Diversiteit.module.css";
import { Doelzin } from "./Doelzin";
import { grenzenVan, isOordeelOver } from "./doelen";
import { useHandtekst } from "./handtekst";
import { nieuwste } from "./reeks";
import { useDiversiteittekst } from "./tekst";
import { useMeettekst } from "./useMeettekst";
import { useNormtekst } from "./useNormtekst";
import { useRegistertoegang } from "./useRegistertoegang";

interface HandrijProps {
  indicator: Indicatorbeeld;
  reeks: Meetreeks | undefined;
  doel: Doelregel | undefined;
  /** Whether the card has more indicators, so that a row must say which one it is. */
  metIndicator: boolean;
  max: number;
}

/** The newest measurement of a series beside its target, or that there is none. */
export function Handrij({ indicator, reeks, doel, metIndicator, max }: HandrijProps) {
  const h = useHandtekst();
  const m = useMeettekst();
  const normtekst = useNormtekst();
  const meting = reeks && nieuwste(reeks);
  const waarde = meting ? m.waarde(meting, indicator.eenheid) : h.geenMeting;
  const deel = reeks?.onderdeel ?? (reeks?.naam || reeks?.scope !== "VWS-breed" ? reeks && m.groep(reeks) : undefined);
  const naam = metIndicator || !deel ? [indicator.naam, deel].filter(Boolean).join(": ") : deel;
  const norm = grenzenVan(doel);
  return (
    <li>
      <p className={styles.name}>
        <strong lang="nl">{naam}</strong>
        <span className={meting ? styles.now : styles.nothing}>{waarde}</span>
      </p>
      {meting?.waarde != null && (
        <Bullet
          label={h.label(naam, waarde, doel ? `${normtekst(doel)}.` : "")}
          value={toNumber(meting.waarde)}
          target={norm?.van}
          targetEnd={norm?.tot}
          max={max}
        />
      )}
      {doel && <Doelzin doel={doel} metOordeel={!reeks || isOordeelOver(doel, reeks)} />}
      {meting && <Waarvandaan meting={meting} />}
      <Vastleggen indicator={indicator} reeks={reeks} naam={naam} />
    </li>
  );
}

/** Its day, how firm it is, and the row that says so. */
function Waarvandaan({ meting }: { meting: Meetpunt }) {
  const { f } = useLanguage();
  const d = useDiversiteittekst();
  const h = useHandtekst();
  const { magLezen } = useRegistertoegang();
  const status = d.status[meting.status];
  return (
    <span className={styles.small}>
      {meting.teller && meting.noemer && `${d.deel(f.everyDigit(meting.teller), f.everyDigit(meting.noemer))}. `}
      {meting.peildatum ? h.op(f.longDay(meting.peildatum), status) : h.zonderDag(status)}{" "}
      {meting.kwaliteit === "beperkt" && `${h.beperkt} `}
      {meting.kwaliteit === "andere-groep" && `${h.andereGroep} `}
      {magLezen &&
        meting.herkomst.register.map((code) => (
          <span key={code}>
            {h.regel} <Regellink register="metingen" code={code} />.
          </span>
        ))}
    </span>
  );
}

function Vastleggen({
  indicator,
  reeks,
  naam,
}: {
  indicator: Indicatorbeeld;
  reeks: Meetreeks | undefined;
  naam: string;
}) {
  const h = useHandtekst();
  const { magToevoegen } = useRegistertoegang();
  if (!magToevoegen("metingen")) {
    return null;
  }
  const onderdeel = reeks?.onderdeel ?? indicator.waarde;
  return (
    <Link
      to="/registers/$register/nieuw"
      params={{ register: "metingen" }}
      search={{
        met: {
          titel: naam,
          indicator: indicator.code,
          scope: reeks?.scope ?? "VWS-breed",
          schaalgroep: reeks?.schaalgroep ?? "alle",
          ...(reeks?.dienstonderdeel && { dienstonderdeel: reeks.dienstonderdeel }),
          ...(onderdeel && { onderdeel }),
          definitieversie: String(indicator.definitieversie),
        },
      }}
      className={styles.vastleggen}
      aria-label={h.vastleggenVan(naam)}
    >
      {h.vastleggen}
    </Link>
  );
}
