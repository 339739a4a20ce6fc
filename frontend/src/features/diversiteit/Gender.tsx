import { useSuspenseQuery } from "@tanstack/react-query";
import { useLanguage } from "@/i18n/language";
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
  const { data } = useSuspenseQuery(meetreeksenQuery("geslacht"));
  const vrouwen = data.filter(({ onderdeel }) => onderdeel === "vrouw");
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
    </Pagina>
  );
}
