import { useSuspenseQueries } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { doelenQuery } from "@/api/queries";
import { indicatorenQuery } from "@/api/registers";
import button from "@/ui/Button.module.css";
import { Card } from "@/ui/Card";
import { HoeGemeten } from "./Bronregel";
import styles from "./Diversiteit.module.css";
import { Doelzin } from "./Doelzin";
import { Handkaart } from "./Handkaart";
import { Kwartaalvoortgang } from "./Kwartaalvoortgang";
import { useLeiderschaptekst } from "./leiderschaptekst";
import { Pagina } from "./Pagina";
import { managementteamsQuery } from "./queries";
import { Sessiematrix } from "./Sessiematrix";
import { useRegistertoegang } from "./useRegistertoegang";

const MEETWIJZE = "mt-sessies";

/** Which management teams have had their three sessions, against the target that all of them have. */
export function Leiderschap() {
  const l = useLeiderschaptekst();
  const { magToevoegen } = useRegistertoegang();
  const [{ data: reeks }, { data: doelen }, { data: indicatoren }] = useSuspenseQueries({
    queries: [managementteamsQuery, doelenQuery, indicatorenQuery],
  });
  const doel = doelen.find(({ indicator }) => indicator.meetwijze === MEETWIJZE);
  const gesprekken = indicatoren.filter(({ thema, meetwijze }) => thema === "leiderschap" && meetwijze === "handmatig");
  const sessies = indicatoren.filter(({ meetwijze }) => meetwijze === MEETWIJZE);
  return (
    <Pagina
      onderwerp="leiderschap"
      conclusie={reeks.aantal === 0 ? l.geen : l.zin(reeks.klaar, reeks.aantal)}
      acties={
        magToevoegen(MEETWIJZE) && (
          <Link
            to="/registers/$register/nieuw"
            params={{ register: MEETWIJZE }}
            search={{ met: { status: "gehouden" } }}
            className={`${button.button} ${button.primary}`}
          >
            {l.vastleggen}
          </Link>
        )
      }
    >
      <Card title={l.sessiesPerMt}>
        {doel && <Doelzin doel={doel} metOordeel />}
        <p className={styles.help}>{l.perMtHelp}</p>
        <Sessiematrix reeks={reeks} />
        <p className={styles.bron}>
          {l.bron} <HoeGemeten indicatoren={sessies} />
        </p>
      </Card>
      <Kwartaalvoortgang reeks={reeks} />
      <Handkaart titel={l.gesprekken} uitleg={l.gesprekkenHelp} indicatoren={gesprekken} />
    </Pagina>
  );
}
