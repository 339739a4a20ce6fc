import { Link } from "@tanstack/react-router";
import type { Doelregel, Stand, Standsamenvatting } from "@/api/schemas";
import { Bullet } from "@/charts/Bullet";
import { cijferText } from "@/i18n/cijfer";
import { useScreenLanguage } from "@/i18n/screenLanguage";
import { toNumber } from "@/lib/figure";
import { quarterName } from "@/lib/format";
import { Waarde } from "@/ui/Waarde";
import styles from "./Doelen.module.css";
import { Doelrij } from "./Doelrij";
import { doelstatus } from "./doelstatus";
import { useDoeltekst } from "./doeltekst";
import { Afspraak, HoeGemeten, Regels, Uitleg, useAndersGezegd } from "./Toelichting";
import { trend } from "./trend";
import { Verloop } from "./Verloop";

interface QuotumrijProps {
  stand: Stand;
  standen: Standsamenvatting[];
  /** The target as the policy has it; absent as long as nobody wrote it down. */
  doel: Doelregel | undefined;
}

/** The quotum, as the chosen quarter has it. */
export function Quotumrij({ stand, standen, doel }: QuotumrijProps) {
  const { t, f } = useScreenLanguage();
  const d = useDoeltekst();
  const realisatie = stand.totaal.realisatiePercentage;
  const verschil = realisatie.waarde === null || realisatie.tenMinste ? null : toNumber(realisatie.waarde) - 100;
  const punten = trend(standen, stand.kwartaal);
  const bekend = punten.flatMap(({ kwartaal, waarde }) =>
    waarde === null ? [] : [{ getal: f.percentage(waarde), wanneer: quarterName(kwartaal) }],
  );
  return (
    <Doelrij
      titel={
        <Link to="/banenafspraak" search={{ kwartaal: stand.kwartaal }}>
          {t.overzicht.quotumRij}
        </Link>
      }
      toelichting={
        <>
          <Regels>{[t.overzicht.quotumBron(quarterName(stand.kwartaal))]}</Regels>
          {doel && <Gezegd doel={doel} />}
          <div className={styles.verder}>
            <HoeGemeten anker="realisatiePercentage" naam={t.overzicht.quotumRij} />
            {doel && <Bronnen doel={doel} />}
          </div>
        </>
      }
      status={doelstatus(realisatie)}
      realisatie={<Waarde cijfer={realisatie} />}
      norm={f.rate("100")}
      beeld={
        <Bullet
          label={t.overzicht.bulletLabel(cijferText(t, f, realisatie), f.rate("100"))}
          value={realisatie.waarde === null ? null : toNumber(realisatie.waarde)}
          target={100}
          max={120}
        />
      }
      verschil={
        verschil === null
          ? null
          : { getal: f.difference(verschil), eenheid: d.eenheden.procent, achter: Math.sign(verschil) < 0 }
      }
      trend={
        <Verloop
          eerste={bekend[0]}
          laatste={bekend.at(-1)}
          values={punten.map(({ waarde }) => (waarde === null ? null : toNumber(waarde)))}
        />
      }
    />
  );
}

/** What was stated of it that no quarter holds. */
const genoemd = ({ metingen }: Doelregel) =>
  metingen.filter(({ peildatum, waarde }) => peildatum === null && waarde !== null);

/** What the policy says of it: by when, and what else was stated. */
function Gezegd({ doel }: { doel: Doelregel }) {
  const { f } = useScreenLanguage();
  const d = useDoeltekst();
  return (
    <>
      <Afspraak doel={doel} />
      <Regels>
        {genoemd(doel).map(({ weergave, publicatiedatum }) =>
          d.ookGenoemd(weergave, publicatiedatum && f.shortDay(publicatiedatum)),
        )}
      </Regels>
    </>
  );
}

/** Where that stands. */
function Bronnen({ doel }: { doel: Doelregel }) {
  const d = useDoeltekst();
  const anders = useAndersGezegd(doel).map(({ gezegd, document }) => d.staatIn(gezegd, document));
  return (
    <Uitleg
      regels={[...anders, ...genoemd(doel).map(({ weergave, herkomst }) => d.staatIn(weergave, herkomst.naam))]}
    />
  );
}
