import { useSuspenseQuery } from "@tanstack/react-query";
import { useLanguage } from "@/i18n/language";
import { Pagina } from "./Pagina";
import { meetreeksenQuery } from "./queries";
import { Reekskaart } from "./Reekskaart";
import { nieuwste } from "./reeks";
import { useDiversiteittekst } from "./tekst";
import { useMeettekst } from "./useMeettekst";

/** Culturele diversiteit, as CBS and BZK published it. */
export function Cultureel() {
  const { f } = useLanguage();
  const d = useDiversiteittekst();
  const m = useMeettekst();
  const { data: reeksen } = useSuspenseQuery(meetreeksenQuery("culturele-diversiteit"));
  const geheel = reeksen.find(({ scope, schaalgroep }) => scope === "VWS-breed" && schaalgroep === "alle");
  const meting = geheel && nieuwste(geheel);
  return (
    <Pagina
      onderwerp="cultureel"
      conclusie={
        meting?.peildatum ? d.cultureelZin(m.waarde(meting, "procent"), f.longDay(meting.peildatum)) : undefined
      }
    >
      <Reekskaart
        titel={d.perSchaal}
        uitleg={d.cultureelHelp}
        meetwijze="culturele-diversiteit"
        reeksen={reeksen}
        naam={m.groep}
      />
    </Pagina>
  );
}
