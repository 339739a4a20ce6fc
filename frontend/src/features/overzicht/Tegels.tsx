import type { ReactNode } from "react";
import { magRegistersZien } from "@/api/rollen";
import type { Mij, Stand } from "@/api/schemas";
import { useScreenLanguage } from "@/i18n/screenLanguage";
import { absolute, toNumber } from "@/lib/figure";
import { quarterName } from "@/lib/format";
import { Cijferlink } from "@/ui/Cijferlink";
import { Tile, Tiles } from "@/ui/Tile";
import { Waarde } from "@/ui/Waarde";
import { ZonderGeld } from "@/ui/ZonderGeld";
import { ActiesOverTijd } from "./ActiesOverTijd";
import { Quotumstatus } from "./Quotumstatus";
import { Verwachting } from "./Verwachting";

type Cijfernaam = "realisatiePercentage" | "tekort" | "nogNodig" | "rekenvoorbeeldHeffing";

/** The figures that matter most, each with where it comes from; what is late of the plan for who may read that. */
export function Tegels({ mij, stand }: { mij: Mij; stand: Stand }) {
  const { t, f } = useScreenLanguage();
  const { totaal, vorige, prognose, rekenvoorbeeldHeffing: heffing } = stand;
  const { tekort, quotum, gerealiseerd, realisatiePercentage } = totaal;
  const banen = f.oneDecimal(gerealiseerd.waarde ?? "0");
  const surplus = tekort.waarde !== null && toNumber(tekort.waarde) < 0;

  const opbouw = (cijfer: Cijfernaam, kind: ReactNode): ReactNode => (
    <Cijferlink code="VWS" cijfer={cijfer} naam={t.cijfer.namen[cijfer]}>
      {kind}
    </Cijferlink>
  );

  const nu = (
    <span>
      {surplus ? t.overzicht.overschotNu : t.overzicht.tekortNu}{" "}
      {opbouw(
        "tekort",
        <Waarde cijfer={tekort.waarde === null ? tekort : { ...tekort, waarde: absolute(tekort.waarde) }} />,
      )}
    </span>
  );

  return (
    <Tiles>
      <Tile
        title={t.overzicht.tegelRealisatie}
        cijfer={realisatiePercentage}
        opens={(kind) => opbouw("realisatiePercentage", kind)}
      >
        <Quotumstatus stand={stand} />
        {vorige?.verschil && (
          <span>{t.overzicht.verschil(f.difference(vorige.verschil), quarterName(vorige.kwartaal))}</span>
        )}
        {gerealiseerd.waarde !== null && quotum.waarde !== null && (
          <span>
            {t.overzicht.vanQuotum(
              gerealiseerd.tenMinste ? t.cijfer.tenMinste(banen) : banen,
              f.oneDecimal(quotum.waarde),
            )}
          </span>
        )}
        {nu}
      </Tile>
      {prognose ? (
        <Tile
          title={t.overzicht.tegelNogNodig(prognose.jaar)}
          cijfer={prognose.nogNodig}
          opens={(kind) => opbouw("nogNodig", kind)}
        >
          <Verwachting kwartaal={stand.kwartaal} jaar={prognose.jaar} />{" "}
          {prognose.quotum.waarde !== null &&
            prognose.parameter.percentage !== null &&
            t.overzicht.prognoseUitleg(f.oneDecimal(prognose.quotum.waarde), f.rate(prognose.parameter.percentage))}
          <ZonderGeld jaar={Number(stand.kwartaal.slice(0, 4))} tot={prognose.jaar} />
        </Tile>
      ) : (
        <Tile title={t.overzicht.tegelNogNodigLeeg} cijfer={{ ...tekort, waarde: null, reden: "percentage-onbekend" }}>
          {t.overzicht.geenPrognose}
        </Tile>
      )}
      <Tile title={t.overzicht.tegelHeffing} cijfer={heffing} opens={(kind) => opbouw("rekenvoorbeeldHeffing", kind)}>
        {stand.parameter &&
          (stand.parameter.heffingOpgelegd ? t.overzicht.heffingWel : t.overzicht.heffingNiet)(
            String(stand.parameter.jaar),
          )}
      </Tile>
      {magRegistersZien(mij) && <ActiesOverTijd kwartaal={stand.kwartaal} />}
    </Tiles>
  );
}
