import { useSuspenseQueries } from "@tanstack/react-query";
import { indicatorenQuery } from "@/api/registers";
import type { Meetreeks } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { Handkaart } from "./Handkaart";
import { Pagina } from "./Pagina";
import { PerOnderdeel } from "./PerOnderdeel";
import { meetreeksenQuery } from "./queries";
import { Reekskaart } from "./Reekskaart";
import { nieuwste } from "./reeks";
import { useDiversiteittekst } from "./tekst";
import { useMeettekst } from "./useMeettekst";

/** The share of women, of VWS per group of scales and per unit. */
export function Gender() {
  const { f } = useLanguage();
  const d = useDiversiteittekst();
  const m = useMeettekst();
  const [{ data }, { data: instroom }, { data: indicatoren }] = useSuspenseQueries({
    queries: [meetreeksenQuery("geslacht"), meetreeksenQuery("instroom"), indicatorenQuery],
  });
  const isVrouw = ({ onderdeel }: Meetreeks) => onderdeel === "vrouw";
  const vrouwen = data.filter(isVrouw);
  const geheel = vrouwen.filter(({ dienstonderdeel }) => dienstonderdeel === null);
  const van = (schaal: string) => {
    const reeks = geheel.find(({ schaalgroep }) => schaalgroep === schaal);
    return reeks && nieuwste(reeks);
  };
  const [top, alle] = [van("15+"), van("alle")];
  return (
    <Pagina
      onderwerp="gender"
      conclusie={
        top?.peildatum && alle
          ? d.genderZin(m.waarde(top, "procent"), m.waarde(alle, "procent"), f.longDay(top.peildatum))
          : undefined
      }
    >
      <Reekskaart titel={d.genderKaart} meetwijze="geslacht" reeksen={geheel} naam={m.groep} />
      <PerOnderdeel
        titel={d.genderOnderdeel}
        meetwijze="geslacht"
        reeksen={vrouwen}
        keuze={{
          label: d.schaalgroep,
          van: (reeks) => reeks.schaalgroep,
          naam: (reeks) => d.schalen[reeks.schaalgroep],
        }}
      />
      <Reekskaart
        titel={d.instroom}
        uitleg={d.genderInstroomHelp}
        meetwijze="instroom"
        reeksen={instroom.filter((reeks) => isVrouw(reeks) && reeks.dienstonderdeel === null)}
        naam={m.groep}
      />
      <Handkaart
        titel={d.genderTeams}
        uitleg={d.genderTeamsHelp}
        indicatoren={indicatoren.filter(({ thema, meetwijze }) => thema === "gender" && meetwijze === "handmatig")}
      />
    </Pagina>
  );
}
