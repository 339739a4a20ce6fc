import type { Doelregel } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { toNumber } from "@/lib/figure";
import { Regellink } from "@/ui/Regellink";
import { useDoeltekst } from "./doeltekst";
import { Oordeelrij } from "./Oordeelrij";
import { Toelichting } from "./Toelichting";
import { useDoelgetal } from "./useDoelgetal";
import { Verloop } from "./Verloop";

/** A target of the policy with a norm; its name leads to its row for who may read the registers. */
export function Doelregelrij({ doel, linkt }: { doel: Doelregel; linkt: boolean }) {
  const g = useDoelgetal(doel);
  return (
    <Oordeelrij
      doel={doel}
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
      realisatie={doel.meting ? g.meting(doel.meting) : "–"}
      trend={<Trend doel={doel} />}
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
