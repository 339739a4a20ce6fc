import { getRouteApi } from "@tanstack/react-router";
import { lazy, type ReactNode, Suspense, useState } from "react";
import type { Cijfer, Stand } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { absolute, toNumber } from "@/lib/figure";
import { quarterName } from "@/lib/format";
import { Button } from "@/ui/Button";
import { StatusBadge } from "@/ui/StatusBadge";
import { Tile, Tiles } from "@/ui/Tile";
import { type Cijfernaam, Uitleg } from "@/ui/Uitleg";
import { doelstatus } from "./doelstatus";

const Verwachting = lazy(() => import("./Verwachting").then((module) => ({ default: module.Verwachting })));

const route = getRouteApi("/binnen/");

/** The four figures that matter most, each with where it comes from. */
export function Tegels({ stand }: { stand: Stand }) {
  const { t, f } = useLanguage();
  const { mij } = route.useRouteContext();
  const [explained, setExplained] = useState<[Cijfernaam, Cijfer]>();
  const { totaal, vorige, prognose, rekenvoorbeeldHeffing: heffing } = stand;
  const { tekort, quotum, gerealiseerd, realisatiePercentage } = totaal;
  const banen = f.oneDecimal(gerealiseerd.waarde ?? "0");
  const surplus = tekort.waarde !== null && toNumber(tekort.waarde) < 0;

  const explain = (naam: Cijfernaam, cijfer: Cijfer): ReactNode => (
    <Button
      kind="plain"
      onClick={() => setExplained([naam, cijfer])}
      aria-label={`${t.cijfer.uitleg}: ${t.cijfer.namen[naam]}`}
    >
      {t.cijfer.uitleg}
    </Button>
  );

  return (
    <Tiles>
      <Tile
        title={t.overzicht.tegelRealisatie}
        cijfer={realisatiePercentage}
        explanation={explain("realisatiePercentage", realisatiePercentage)}
      >
        <StatusBadge status={doelstatus(realisatiePercentage)} />
        {vorige?.verschil && t.overzicht.verschil(f.difference(vorige.verschil), quarterName(vorige.kwartaal))}
      </Tile>
      <Tile
        title={surplus ? t.overzicht.tegelOverschot : t.overzicht.tegelTekort}
        cijfer={tekort.waarde === null ? tekort : { ...tekort, waarde: absolute(tekort.waarde) }}
        explanation={explain("tekort", tekort)}
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
          explanation={explain("nogNodig", prognose.nogNodig)}
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
      <Tile title={t.overzicht.tegelHeffing} cijfer={heffing} explanation={explain("rekenvoorbeeldHeffing", heffing)}>
        {stand.parameter &&
          (stand.parameter.heffingOpgelegd ? t.overzicht.heffingWel : t.overzicht.heffingNiet)(
            String(stand.parameter.jaar),
          )}
      </Tile>
      {explained && (
        <Uitleg
          title={t.cijfer.namen[explained[0]]}
          cijfers={[explained]}
          stand={stand}
          mij={mij}
          onClose={() => setExplained(undefined)}
        />
      )}
    </Tiles>
  );
}
