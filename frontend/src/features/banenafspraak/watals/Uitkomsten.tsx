import type { ReactNode } from "react";
import { useLanguage } from "@/i18n/language";
import { type Breuk, min, signum, waarde } from "@/lib/breuk";
import { absolute } from "@/lib/figure";
import { ZonderGeld } from "@/ui/ZonderGeld";
import { useWatAlsTekst } from "./tekst";
import styles from "./WatAls.module.css";
import type { Invoer, Uitkomst } from "./watals";

/** How many years ahead the money of jobs is looked at: as far as the forecast reaches. */
const vooruit = 2;

interface UitkomstenProps {
  /** The year of the figures. */
  jaar: number;
  invoer: Invoer;
  nu: Uitkomst;
  dan: Uitkomst;
  /** Whether the figures are of the whole employer, which alone has a levy. */
  geheel: boolean;
}

/** What comes of it, and how much that differs from the official figure. */
export function Uitkomsten({ jaar, invoer, nu, dan, geheel }: UitkomstenProps) {
  const { f } = useLanguage();
  const t = useWatAlsTekst();
  const leeg = invoer.regime === "wet-banenafspraak" ? t.geenQuotum : t.onbekend;
  const banen = (deel: Breuk) => t.banen(f.oneDecimal(waarde(deel)));
  const euro = (deel: Breuk) => f.euro(waarde(deel));
  const anders = (was: Breuk | null, wordt: Breuk | null, teken: (deel: Breuk) => string) => {
    const verschil = was && wordt ? min(wordt, was) : null;
    return verschil && signum(verschil) !== 0 ? t.verschil(teken(verschil)) : undefined;
  };
  const meer = (deel: Breuk) => f.difference(waarde(deel));
  const meerEuro = (deel: Breuk) => (signum(deel) > 0 ? `+${euro(deel)}` : euro(deel));
  const over = dan.nogNodig !== null && signum(dan.nogNodig) < 0;
  const nodig = dan.nogNodig && f.oneDecimal(absolute(waarde(dan.nogNodig)));
  return (
    <>
      <dl className={styles.results}>
        <Regel
          naam={t.quotum}
          waarde={dan.quotum ? banen(dan.quotum) : leeg}
          bij={anders(nu.quotum, dan.quotum, meer)}
        />
        <Regel
          naam={t.gerealiseerd}
          waarde={dan.gerealiseerd ? banen(dan.gerealiseerd) : t.onbekend}
          bij={anders(nu.gerealiseerd, dan.gerealiseerd, meer)}
        />
        <Regel
          naam={over ? t.overschot : t.nogNodig}
          waarde={nodig === null ? leeg : t.banen(nodig)}
          bij={anders(nu.nogNodig, dan.nogNodig, meer)}
        />
        {geheel && (
          <Regel
            naam={t.heffing}
            waarde={dan.heffing ? euro(dan.heffing) : leeg}
            bij={anders(nu.heffing, dan.heffing, meerEuro)}
          />
        )}
        <Regel naam={t.kosten} waarde={euro(dan.kosten)} />
      </dl>
      {geheel && <ZonderGeld jaar={jaar} tot={jaar + vooruit} />}
      <output className={styles.spoken}>{nodig === null ? leeg : over ? t.samenOver(nodig) : t.samen(nodig)}</output>
    </>
  );
}

function Regel({ naam, waarde, bij }: { naam: string; waarde: ReactNode; bij?: string | undefined }) {
  return (
    <div>
      <dt>{naam}</dt>
      <dd>
        <strong>{waarde}</strong>
        {bij && <span>{bij}</span>}
      </dd>
    </div>
  );
}
