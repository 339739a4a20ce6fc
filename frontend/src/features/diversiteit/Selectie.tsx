import { useSuspenseQueries } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { indicatorenQuery } from "@/api/registers";
import { magAanwezigheidZien } from "@/api/rollen";
import type { Meetpunt } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { Commissiekaart } from "./Commissiekaart";
import { REGISTER } from "./commissies";
import { useCommissietekst } from "./commissietekst";
import { Handkaart } from "./Handkaart";
import { Pagina } from "./Pagina";
import { meetreeksenQuery } from "./queries";
import { Reekskaart } from "./Reekskaart";
import { commissieleden, vanGeheel } from "./selectie";
import { useDiversiteittekst } from "./tekst";
import { useMeettekst } from "./useMeettekst";
import { useRegistertoegang } from "./useRegistertoegang";

const route = getRouteApi("/binnen/diversiteit");

/** Who was trained to select: those with a vacancy, and as soon as somebody delivers it the members of committees; and how diverse those are. */
export function Selectie() {
  const { f } = useLanguage();
  const d = useDiversiteittekst();
  const c = useCommissietekst();
  const magTellingZien = magAanwezigheidZien(route.useRouteContext().mij);
  const m = useMeettekst();
  const { magLezen } = useRegistertoegang();
  const [{ data: houders }, { data: leden }, { data: indicatoren }] = useSuspenseQueries({
    queries: [
      meetreeksenQuery("training-vacaturehouders"),
      meetreeksenQuery("training-commissieleden"),
      indicatorenQuery,
    ],
  });
  const zin = (meting: Meetpunt | undefined, wie: string) =>
    meting &&
    d.getraind(
      wie,
      meting.waarde === null && meting.onder && meting.boven
        ? d.bereik(f.rate(meting.onder), f.rate(meting.boven))
        : m.waarde(meting, "procent"),
      meting.peildatum && f.longDay(meting.peildatum),
      meting.teller && meting.noemer && d.deel(f.whole(meting.teller), f.whole(meting.noemer)),
    );
  const commissies = indicatoren.filter(({ meetwijze }) => meetwijze === REGISTER);
  const vanHouders = zin(vanGeheel(houders), d.vacaturehouders);
  const vanLeden = zin(commissieleden(leden, indicatoren), d.commissieleden);
  return (
    <Pagina
      onderwerp="selectie"
      conclusie={
        vanHouders || vanLeden ? [vanHouders, vanLeden || d.ledenOnbekend].filter(Boolean).join(" ") : undefined
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
        uitleg={
          (leden.length === 0 || magTellingZien) && (
            <>
              {leden.length === 0 && d.commissieGeen}{" "}
              {magTellingZien && <Link to="/aanwezigheidstelling">{d.telling}</Link>}
            </>
          )
        }
        meetwijze="training-commissieleden"
        reeksen={leden}
        naam={m.groep}
      />
      {magLezen ? (
        <Commissiekaart indicatoren={commissies} />
      ) : (
        <Handkaart titel={c.titel} uitleg={c.help} indicatoren={commissies} />
      )}
      <Handkaart
        titel={c.anders}
        indicatoren={indicatoren.filter(({ thema, meetwijze }) => thema === "selectie" && meetwijze === "handmatig")}
      />
    </Pagina>
  );
}
