import type { Doelregel } from "@/api/schemas";
import { Bullet } from "@/charts/Bullet";
import { useLanguage } from "@/i18n/language";
import { toNumber } from "@/lib/figure";
import { oordeelstatussen } from "@/ui/OordeelBadge";
import { Regellink } from "@/ui/Regellink";
import { Doelrij } from "./Doelrij";
import { useDoeltekst } from "./doeltekst";
import { Toelichting } from "./Toelichting";
import { useDoelgetal } from "./useDoelgetal";
import { Verloop } from "./Verloop";

/** About others or measured otherwise, a number has no place beside this norm. */
const isVergelijkbaar = ({ reden }: Doelregel) => reden !== "andere-groep" && reden !== "andere-definitie";

/** A target of the policy with a norm; its name leads to its row for who may read the registers. */
export function Doelregelrij({ doel, linkt }: { doel: Doelregel; linkt: boolean }) {
  const { f } = useLanguage();
  const d = useDoeltekst();
  const g = useDoelgetal(doel);
  return (
    <Doelrij
      titel={
        linkt ? (
          <Regellink register="doelen" code={doel.code}>
            {doel.titel}
          </Regellink>
        ) : (
          <span lang="nl">{doel.titel}</span>
        )
      }
      toelichting={<Toelichting doel={doel} />}
      status={oordeelstatussen[doel.oordeel]}
      realisatie={doel.meting ? g.meting(doel.meting) : "–"}
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
      trend={<Trend doel={doel} />}
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

function Trend({ doel }: { doel: Doelregel }) {
  const { f } = useLanguage();
  const d = useDoeltekst();
  const g = useDoelgetal(doel);
  const metingen = doel.metingen.filter(({ peildatum }) => peildatum !== null);
  if (metingen.some(({ nieuweDefinitie }) => nieuweDefinitie)) {
    return d.andersGemeten;
  }
  const bekend = metingen
    .filter(({ waarde }) => waarde !== null)
    .map((meting) => ({ getal: g.meting(meting), wanneer: meting.peildatum ? f.shortDay(meting.peildatum) : "" }));
  return (
    <Verloop
      eerste={bekend[0]}
      laatste={bekend.at(-1)}
      values={metingen.map(({ waarde }) => (waarde === null ? null : toNumber(waarde)))}
    />
  );
}
