import { useSuspenseQueries } from "@tanstack/react-query";
import { indicatorenQuery } from "@/api/registers";
import { useLanguage } from "@/i18n/language";
import { Handkaart } from "./Handkaart";
import { Pagina } from "./Pagina";
import { meetreeksenQuery } from "./queries";
import { Reekskaart } from "./Reekskaart";
import { nieuwste } from "./reeks";
import { useDiversiteittekst } from "./tekst";
import { useMeettekst } from "./useMeettekst";

/** Who was trained to select: those with a vacancy, and as soon as somebody delivers it the members of committees. */
export function Selectie() {
  const { f } = useLanguage();
  const d = useDiversiteittekst();
  const m = useMeettekst();
  const [{ data: houders }, { data: leden }, { data: indicatoren }] = useSuspenseQueries({
    queries: [
      meetreeksenQuery("training-vacaturehouders"),
      meetreeksenQuery("training-commissieleden"),
      indicatorenQuery,
    ],
  });
  const geheel = houders.find(({ dienstonderdeel }) => dienstonderdeel === null);
  const meting = geheel && nieuwste(geheel);
  const vanLeden = leden
    .find(({ dienstonderdeel }) => dienstonderdeel === null)
    ?.metingen.findLast(({ waarde, onder }) => waarde !== null || onder !== null);
  const ledenzin = vanLeden?.peildatum
    ? d.commissieZin(m.waarde(vanLeden, "procent"), f.longDay(vanLeden.peildatum))
    : d.commissieOnbekend;
  return (
    <Pagina
      onderwerp="selectie"
      conclusie={
        meting?.peildatum && meting.teller && meting.noemer
          ? `${d.selectieZin(
              m.waarde(meting, "procent"),
              f.whole(meting.teller),
              f.whole(meting.noemer),
              f.longDay(meting.peildatum),
            )} ${ledenzin}`
          : vanLeden && ledenzin
      }
    >
      <Reekskaart
        titel={d.selectieKaart}
        uitleg={d.selectieHelp}
        meetwijze="training-vacaturehouders"
        reeksen={houders}
        naam={m.groep}
      />
      <Reekskaart
        titel={d.commissieKaart}
        uitleg={leden.length === 0 && d.commissieGeen}
        meetwijze="training-commissieleden"
        reeksen={leden}
        naam={m.groep}
      />
      <Handkaart
        titel={d.commissiesDivers}
        uitleg={d.commissiesDiversHelp}
        indicatoren={indicatoren.filter(({ thema, meetwijze }) => thema === "selectie" && meetwijze === "handmatig")}
      />
    </Pagina>
  );
}
