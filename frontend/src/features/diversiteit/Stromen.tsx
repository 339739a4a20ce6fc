import { useSuspenseQueries } from "@tanstack/react-query";
import { indicatorenQuery } from "@/api/registers";
import type { Meetreeks } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { Handkaart } from "./Handkaart";
import { Pagina } from "./Pagina";
import { meetreeksenQuery } from "./queries";
import { Reekskaart } from "./Reekskaart";
import { nieuwste } from "./reeks";
import { useDiversiteittekst } from "./tekst";
import { useMeettekst } from "./useMeettekst";

const vrouw = ({ onderdeel }: Meetreeks) => onderdeel === "vrouw";

const vanGeheel = (reeksen: Meetreeks[]) => {
  const reeks = reeksen.find((deze) => vrouw(deze) && deze.dienstonderdeel === null && deze.schaalgroep === "alle");
  return reeks && nieuwste(reeks);
};

/** Who came, who moved up and who left, per year. */
export function Stromen() {
  const { t } = useLanguage();
  const d = useDiversiteittekst();
  const m = useMeettekst();
  const [{ data: instroom }, { data: uitstroom }, { data: doorstroom }, { data: indicatoren }] = useSuspenseQueries({
    queries: [
      meetreeksenQuery("instroom"),
      meetreeksenQuery("uitstroom"),
      meetreeksenQuery("doorstroom"),
      indicatorenQuery,
    ],
  });
  const [binnen, weg] = [vanGeheel(instroom), vanGeheel(uitstroom)];
  const naam = (reeks: Meetreeks) =>
    [m.groep(reeks), !vrouw(reeks) && reeks.onderdeel?.replace(/^naar /, `${d.naar} `)].filter(Boolean).join(", ");
  return (
    <Pagina
      onderwerp="stromen"
      conclusie={
        binnen?.peildatum && weg && binnen.waarde && weg.waarde
          ? d.stromenZin(m.waarde(binnen, "procent"), m.waarde(weg, "procent"), binnen.peildatum.slice(0, 4))
          : binnen && t.cijfer.beschermd
      }
    >
      <Reekskaart titel={d.instroom} meetwijze="instroom" reeksen={instroom.filter(vrouw)} naam={naam} />
      <Reekskaart titel={d.uitstroom} meetwijze="uitstroom" reeksen={uitstroom.filter(vrouw)} naam={naam} />
      <Reekskaart
        titel={d.doorstroom}
        uitleg={d.doorstroomHelp}
        meetwijze="doorstroom"
        reeksen={doorstroom}
        naam={naam}
      />
      <Handkaart
        titel={d.behoud}
        uitleg={d.behoudHelp}
        indicatoren={indicatoren.filter(({ thema, meetwijze }) => thema === "doorstroom" && meetwijze === "handmatig")}
      />
    </Pagina>
  );
}
