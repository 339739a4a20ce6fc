import { lazy, type ReactNode, Suspense } from "react";
import type { Stand } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { absolute, toNumber } from "@/lib/figure";
import { quarterName } from "@/lib/format";
import { Cijferlink } from "@/ui/Cijferlink";
import { StatusBadge } from "@/ui/StatusBadge";
import { Tile, Tiles } from "@/ui/Tile";
import { doelstatus } from "./doelstatus";

const Verwachting = lazy(() => import("./Verwachting").then((module) => ({ default: module.Verwachting })));

type Cijfernaam = "realisatiePercentage" | "tekort" | "nogNodig" | "rekenvoorbeeldHeffing";

/** The four figures that matter most, each with where it comes from. */
export function Tegels({ stand }: { stand: Stand }) {
  const { t, f } = useLanguage();
  const { totaal, vorige, prognose, rekenvoorbeeldHeffing: heffing } = stand;
  const { tekort, quotum, gerealiseerd, realisatiePercentage } = totaal;
  const banen = f.oneDecimal(gerealiseerd.waarde ?? "0");
  const surplus = tekort.waarde !== null && toNumber(tekort.waarde) < 0;

  const opbouw = (cijfer: Cijfernaam, kind: ReactNode): ReactNode => (
    <Cijferlink code="VWS" cijfer={cijfer} naam={t.cijfer.namen[cijfer]}>
      {kind}
    </Cijferlink>
  );

  return (
    <Tiles>
      <Tile
        title={t.overzicht.tegelRealisatie}
        cijfer={realisatiePercentage}
        opens={(kind) => opbouw("realisatiePercentage", kind)}
      >
        <StatusBadge status={doelstatus(realisatiePercentage)} />
        {vorige?.verschil && t.overzicht.verschil(f.difference(vorige.verschil), quarterName(vorige.kwartaal))}
      </Tile>
      <Tile
        title={surplus ? t.overzicht.tegelOverschot : t.overzicht.tegelTekort}
        cijfer={tekort.waarde === null ? tekort : { ...tekort, waarde: absolute(tekort.waarde) }}
        opens={(kind) => opbouw("tekort", kind)}
      >
        {gerealiseerd.waarde !== null &&
          quotum.waarde !== null &&
          t.overzicht.vanQuotum(
            gerealiseerd.tenMinste ? t.cijfer.tenMinste(banen) : banen,
            f.oneDecimal(quotum.waarde),
          )}
      </Tile>
      {prognose ? (
        <Tile
          title={t.overzicht.tegelNogNodig(prognose.jaar)}
          cijfer={prognose.nogNodig}
          opens={(kind) => opbouw("nogNodig", kind)}
        >
          <Suspense>
            <Verwachting kwartaal={stand.kwartaal} jaar={prognose.jaar} />{" "}
          </Suspense>
          {prognose.quotum.waarde !== null &&
            prognose.parameter.percentage !== null &&
            t.overzicht.prognoseUitleg(f.oneDecimal(prognose.quotum.waarde), f.rate(prognose.parameter.percentage))}
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
    </Tiles>
  );
}
