import { Link } from "@tanstack/react-router";
import type { Gesprekkenreeks, Managementteamstand } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { quarterName } from "@/lib/format";
import { Badge, type Tone } from "@/ui/Badge";
import { Cell } from "@/ui/Cell";
import type { IconName } from "@/ui/Icon";
import { Regellink } from "@/ui/Regellink";
import { Table } from "@/ui/Table";
import styles from "./Diversiteit.module.css";
import { useLeiderschaptekst } from "./leiderschaptekst";
import { useRegistertoegang } from "./useRegistertoegang";

type Sessie = Managementteamstand["sessies"][number];

const looks: Record<Sessie["stand"], { tone: Tone; icon: IconName }> = {
  gehouden: { tone: "ok", icon: "check" },
  gepland: { tone: "warn", icon: "clock" },
  vervallen: { tone: "bad", icon: "close" },
  geen: { tone: "neutral", icon: "dash" },
};

/** Each management team against the three sessions: a word and a shape in every cell, and the row that says so. */
export function Sessiematrix({ reeks: { managementteams, aantal } }: { reeks: Gesprekkenreeks }) {
  const l = useLeiderschaptekst();
  const { magLezen } = useRegistertoegang();
  if (aantal === 0) {
    return <p className={styles.nothing}>{l.geen}</p>;
  }
  if (managementteams.length === 0) {
    return <p className={styles.nothing}>{l.nietUw}</p>;
  }
  return (
    <>
      {managementteams.length < aantal && <p className={styles.help}>{l.nietAlle}</p>}
      <Table caption={l.sessiesPerMt} captionHidden stacks>
        <thead>
          <tr>
            <th scope="col">{l.mt}</th>
            {l.sessie.map((naam) => (
              <th key={naam} scope="col">
                {naam}
              </th>
            ))}
            <th scope="col" data-number>
              {l.gehoudenVan}
            </th>
          </tr>
        </thead>
        <tbody>
          {managementteams.map((team) => (
            <tr key={team.code}>
              <th scope="row">
                {magLezen ? (
                  <Regellink register="managementteams" code={team.code}>
                    {team.naam}
                  </Regellink>
                ) : (
                  team.naam
                )}
              </th>
              {team.sessies.map((sessie) => (
                <Cell key={sessie.nummer} head={l.sessie[sessie.nummer - 1]}>
                  <Cel team={team} sessie={sessie} />
                </Cell>
              ))}
              <Cell number head={l.gehoudenVan}>
                {l.vanDrie(team.gehouden)}
              </Cell>
            </tr>
          ))}
        </tbody>
      </Table>
    </>
  );
}

function Cel({ team, sessie: { nummer, stand, kwartaal, regel } }: { team: Managementteamstand; sessie: Sessie }) {
  const l = useLeiderschaptekst();
  const { language } = useLanguage();
  const { magLezen, magToevoegen } = useRegistertoegang();
  const naam = l.sessie[nummer - 1] ?? "";
  const woord = kwartaal ? l.in(l.standen[stand], quarterName(kwartaal)) : l.standen[stand];
  return (
    <span className={styles.cellen}>
      <Badge {...looks[stand]}>
        {magLezen && regel ? (
          <Regellink register="mt-sessies" code={regel}>
            <span lang={language}>{woord}</span>
          </Regellink>
        ) : (
          woord
        )}
      </Badge>
      {(stand === "geen" || stand === "vervallen") && magToevoegen("mt-sessies") && (
        <Link
          to="/registers/$register/nieuw"
          params={{ register: "mt-sessies" }}
          search={{ met: { titel: l.titel(naam, team.naam), managementteam: team.code, sessie: String(nummer) } }}
          className={styles.vastleggen}
          aria-label={l.vastleggenVan(naam.toLowerCase(), team.naam)}
        >
          {l.vastleggen}
        </Link>
      )}
    </span>
  );
}
