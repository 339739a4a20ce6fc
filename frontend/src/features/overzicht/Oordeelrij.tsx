import type { ReactNode } from "react";
import type { Doelregel } from "@/api/schemas";
import { Bullet } from "@/charts/Bullet";
import { useLanguage } from "@/i18n/language";
import { toNumber } from "@/lib/figure";
import { oordeelstatussen } from "@/ui/OordeelBadge";
import { Doelrij } from "./Doelrij";
import { useDoeltekst } from "./doeltekst";
import { useDoelgetal } from "./useDoelgetal";

/** About others or measured otherwise, a number has no place beside this norm. */
const isVergelijkbaar = ({ reden }: Doelregel) => reden !== "andere-groep" && reden !== "andere-definitie";

interface OordeelrijProps {
  doel: Doelregel;
  titel: ReactNode;
  toelichting: ReactNode;
  realisatie: ReactNode;
  trend: ReactNode;
}

/** A target with its norm, the verdict of the server and the distance that it goes by. */
export function Oordeelrij({ doel, ...cellen }: OordeelrijProps) {
  const { f } = useLanguage();
  const d = useDoeltekst();
  const g = useDoelgetal(doel);
  return (
    <Doelrij
      {...cellen}
      status={oordeelstatussen[doel.oordeel]}
      norm={g.doelnorm()}
      beeld={<Tegenover doel={doel} />}
      verschil={
        doel.verschil === null
          ? null
          : {
              getal: f.difference(doel.verschil),
              eenheid: d.eenheden[doel.indicator.eenheid],
              achter: doel.oordeel === "achter",
            }
      }
    />
  );
}

function Tegenover({ doel }: { doel: Doelregel }) {
  const { t } = useLanguage();
  const d = useDoeltekst();
  const g = useDoelgetal(doel);
  const { norm, meting } = doel;
  const grens = norm.van ?? norm.tot;
  if (grens === null) {
    return "–";
  }
  const waarde = meting?.waarde && isVergelijkbaar(doel) ? toNumber(meting.waarde) : null;
  return (
    <Bullet
      label={d.label(meting ? g.meting(meting) : t.status.geenMeting, g.doelnorm())}
      value={waarde}
      target={toNumber(grens)}
      targetEnd={norm.van !== null && norm.tot !== null ? toNumber(norm.tot) : undefined}
      max={Math.max(1.2 * toNumber(norm.tot ?? grens), waarde ?? 0)}
    />
  );
}
