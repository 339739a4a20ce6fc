import { Link } from "@tanstack/react-router";
import type { ComponentProps } from "react";
import type { Cijfer, Doelregel, Stand, Standsamenvatting } from "@/api/schemas";
import { Bullet } from "@/charts/Bullet";
import { cijferText } from "@/i18n/cijfer";
import { useScreenLanguage } from "@/i18n/screenLanguage";
import { toNumber } from "@/lib/figure";
import { quarterName } from "@/lib/format";
import { useOordeeluitleg } from "@/ui/useOordeeluitleg";
import { Waarde } from "@/ui/Waarde";
import styles from "./Doelen.module.css";
import { Doelrij } from "./Doelrij";
import { doelstatus } from "./doelstatus";
import { useDoeltekst } from "./doeltekst";
import { Oordeelrij } from "./Oordeelrij";
import { isOordeelOver } from "./quotumdoel";
import { Afspraak, HoeGemeten, Regels, Uitleg, useAndersGezegd } from "./Toelichting";
import { trend } from "./trend";
import { Verloop } from "./Verloop";

interface QuotumrijProps {
  stand: Stand;
  standen: Standsamenvatting[];
  /** The target as the policy has it; absent as long as nobody wrote it down. */
  doel: Doelregel | undefined;
}

/** The quotum, as the chosen quarter has it; with the verdict of the policy where that is about this very stand. */
export function Quotumrij({ stand, standen, doel }: QuotumrijProps) {
  const { t, f } = useScreenLanguage();
  const { realisatiePercentage } = stand.totaal;
  const punten = trend(standen, stand.kwartaal);
  const bekend = punten.flatMap(({ kwartaal, waarde }) =>
    waarde === null ? [] : [{ getal: f.percentage(waarde), wanneer: quarterName(kwartaal) }],
  );
  const beoordeeld = doel !== undefined && isOordeelOver(doel, stand);
  const cellen = {
    titel: (
      <Link to="/banenafspraak" search={{ kwartaal: stand.kwartaal }}>
        {t.overzicht.quotumRij}
      </Link>
    ),
    toelichting: (
      <>
        <Regels>{[t.overzicht.quotumBron(quarterName(stand.kwartaal))]}</Regels>
        {doel && <Gezegd doel={doel} />}
        <div className={styles.verder}>
          <HoeGemeten anker="realisatiePercentage" naam={t.overzicht.quotumRij} />
          {doel && <Bronnen doel={doel} beoordeeld={beoordeeld} />}
        </div>
      </>
    ),
    realisatie: <Waarde cijfer={realisatiePercentage} />,
    trend: (
      <Verloop
        eerste={bekend[0]}
        laatste={bekend.at(-1)}
        values={punten.map(({ waarde }) => (waarde === null ? null : toNumber(waarde)))}
      />
    ),
  };
  return beoordeeld ? (
    <Oordeelrij doel={doel} {...cellen} />
  ) : (
    <ZonderOordeel cijfer={realisatiePercentage} {...cellen} />
  );
}

type Cellen = Pick<ComponentProps<typeof Doelrij>, "titel" | "toelichting" | "realisatie" | "trend">;

/** Without a verdict of the policy it is held against the whole quotum: that is what the law asks. */
function ZonderOordeel({ cijfer, ...cellen }: Cellen & { cijfer: Cijfer }) {
  const { t, f } = useScreenLanguage();
  const d = useDoeltekst();
  const norm = d.minstens(f.rate("100"));
  const verschil = cijfer.waarde === null || cijfer.tenMinste ? null : toNumber(cijfer.waarde) - 100;
  return (
    <Doelrij
      {...cellen}
      status={doelstatus(cijfer)}
      norm={norm}
      beeld={
        <Bullet
          label={d.label(cijferText(t, f, cijfer), norm)}
          value={cijfer.waarde === null ? null : toNumber(cijfer.waarde)}
          target={100}
          max={120}
        />
      }
      verschil={
        verschil === null
          ? null
          : { getal: f.difference(verschil), eenheid: d.eenheden.procent, achter: Math.sign(verschil) < 0 }
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

/** The rule behind the verdict, and where what was said stands. */
function Bronnen({ doel, beoordeeld }: { doel: Doelregel; beoordeeld: boolean }) {
  const d = useDoeltekst();
  const waarom = useOordeeluitleg(doel);
  const anders = useAndersGezegd(doel).map(({ gezegd, document }) => d.staatIn(gezegd, document));
  const elders = genoemd(doel).map(({ weergave, herkomst }) => d.staatIn(weergave, herkomst.naam));
  return <Uitleg regels={[...(beoordeeld ? waarom : []), ...anders, ...elders]} />;
}
