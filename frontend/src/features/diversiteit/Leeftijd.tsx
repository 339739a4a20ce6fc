import { useSuspenseQuery } from "@tanstack/react-query";
import { useLanguage } from "@/i18n/language";
import { toNumber } from "@/lib/figure";
import { Pagina } from "./Pagina";
import { PerOnderdeel } from "./PerOnderdeel";
import { meetreeksenQuery } from "./queries";
import { Reekskaart } from "./Reekskaart";
import { nieuwste } from "./reeks";
import { useDiversiteittekst } from "./tekst";
import { useMeettekst } from "./useMeettekst";

/** Age, which is recorded and not steered on. */
export function Leeftijd() {
  const { f } = useLanguage();
  const d = useDiversiteittekst();
  const m = useMeettekst();
  const { data: reeksen } = useSuspenseQuery(meetreeksenQuery("leeftijdsklasse"));
  const geheel = reeksen.filter(({ dienstonderdeel }) => dienstonderdeel === null);
  const [grootste] = geheel
    .flatMap((reeks) => {
      const meting = nieuwste(reeks);
      return meting?.waarde && meting.peildatum ? [{ reeks, meting, peildatum: meting.peildatum }] : [];
    })
    .sort((a, b) => toNumber(b.meting.waarde ?? "0") - toNumber(a.meting.waarde ?? "0"));
  return (
    <Pagina
      onderwerp="leeftijd"
      conclusie={
        grootste &&
        d.leeftijdZin(
          grootste.reeks.onderdeel ?? "",
          m.waarde(grootste.meting, "procent"),
          f.longDay(grootste.peildatum),
        )
      }
    >
      <Reekskaart
        titel={d.leeftijdKaart}
        uitleg={d.leeftijdHelp}
        meetwijze="leeftijdsklasse"
        reeksen={geheel}
        naam={({ onderdeel }) => onderdeel ?? ""}
      />
      <PerOnderdeel
        titel={d.leeftijdOnderdeel}
        meetwijze="leeftijdsklasse"
        reeksen={reeksen}
        keuze={{
          label: d.leeftijdsgroep,
          van: ({ onderdeel }) => onderdeel ?? "",
          naam: ({ onderdeel }) => onderdeel ?? "",
        }}
      />
    </Pagina>
  );
}
