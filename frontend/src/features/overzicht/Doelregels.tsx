import { queryOptions, useQuery } from "@tanstack/react-query";
import { api, body } from "@/api/client";
import { figures } from "@/api/queries";
import type { Doelregel } from "@/api/schemas";
import { Bullet } from "@/charts/Bullet";
import { Sparkline } from "@/charts/Sparkline";
import { useLanguage } from "@/i18n/language";
import { toNumber } from "@/lib/figure";
import { ProblemMessage } from "@/ui/ProblemMessage";
import { StatusBadge } from "@/ui/StatusBadge";
import styles from "./Doelen.module.css";
import { statussen, useDoeltekst } from "./doeltekst";
import { useDoelgetal } from "./useDoelgetal";

const doelenQuery = queryOptions({
  queryKey: [...figures, "doelen"],
  queryFn: async ({ signal }) => body(await api.GET("/doelen", { signal })).doelen,
});

const heeftNorm = ({ norm }: Doelregel) => norm.van !== null || norm.tot !== null;

/** The targets of the policy with a norm, below that of the quotum, which the chosen quarter has already. */
export function Doelregels() {
  const { data, error, refetch } = useQuery(doelenQuery);
  if (error) {
    return (
      <tr>
        <td colSpan={7}>
          <ProblemMessage error={error} onRetry={refetch} />
        </td>
      </tr>
    );
  }
  const doelen = (data ?? []).filter(({ indicator }) => indicator.meetwijze !== "realisatie-quotum");
  return doelen.filter(heeftNorm).map((doel) => <Regel key={doel.code} doel={doel} />);
}

/** What is followed without a norm: nothing to judge, and still part of the policy. */
export function DoelenZonderNorm() {
  const d = useDoeltekst();
  const { data } = useQuery(doelenQuery);
  const doelen = (data ?? []).filter((doel) => !heeftNorm(doel));
  if (doelen.length === 0) {
    return null;
  }
  return (
    <details className={styles.zonder}>
      <summary>{d.zonderNorm(doelen.length)}</summary>
      <ul>
        {doelen.map((doel) => (
          <li key={doel.code}>
            <ZonderNorm doel={doel} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function ZonderNorm({ doel }: { doel: Doelregel }) {
  const { t } = useLanguage();
  const g = useDoelgetal(doel);
  return (
    <>
      {doel.titel}: <strong>{doel.meting ? g.meting(doel.meting) : t.status.geenMeting.toLowerCase()}</strong>
      <Toelichting doel={doel} />
    </>
  );
}

/** About others or measured otherwise, a number has no place beside this norm. */
const isVergelijkbaar = ({ reden }: Doelregel) => reden !== "andere-groep" && reden !== "andere-definitie";

function Regel({ doel }: { doel: Doelregel }) {
  const { t, f } = useLanguage();
  const g = useDoelgetal(doel);
  return (
    <tr>
      <th scope="row">
        {doel.titel}
        <Toelichting doel={doel} />
      </th>
      <td data-label={t.overzicht.kolomStatus}>
        <StatusBadge status={statussen[doel.oordeel]} />
      </td>
      <td data-number data-label={t.overzicht.kolomRealisatie}>
        <strong>{doel.meting ? g.meting(doel.meting) : "–"}</strong>
      </td>
      <td data-number data-label={t.overzicht.kolomNorm}>
        {g.doelnorm()}
      </td>
      <td data-label={t.overzicht.kolomTegenover}>
        <Tegenover doel={doel} />
      </td>
      <td
        data-number
        data-label={t.overzicht.kolomVerschil}
        className={doel.oordeel === "achter" ? styles.behind : undefined}
      >
        {doel.verschil === null ? "–" : f.difference(doel.verschil)}
      </td>
      <td data-label={t.overzicht.kolomTrend}>
        <Trend doel={doel} />
      </td>
    </tr>
  );
}

/** Whom it is about, where the number comes from, and the rule behind the status. */
function Toelichting({ doel }: { doel: Doelregel }) {
  const { f } = useLanguage();
  const d = useDoeltekst();
  const g = useDoelgetal(doel);
  const { meting, pad } = doel;
  const over = [d.scopes[doel.scope], d.schalen[doel.schaalgroep]].filter(Boolean).join(", ");
  const bron = [meting?.herkomst.naam, meting?.peildatum && f.longDay(meting.peildatum)].filter(Boolean).join(", ");
  const regels = [
    [over, bron].filter(Boolean).join(" · "),
    doel.indicator.waarde === null && doel.onderdeel ? `«${doel.onderdeel}»` : "",
    doel.reden === "afronding" && meting?.onder && meting.boven
      ? d.ruimte(g.getal(meting.onder), g.getal(meting.boven))
      : "",
    doel.reden === "andere-groep" ? d.andereGroep : "",
    pad && doel.oordeel !== "gehaald"
      ? d.pad(
          g.getal(pad.beginwaarde),
          f.shortDay(pad.begin),
          g.getal(pad.eindwaarde),
          f.shortDay(pad.eind),
          g.getal(pad.padwaarde),
        )
      : "",
  ];
  return regels.filter(Boolean).map((regel) => (
    <span key={regel} className={styles.source}>
      {regel}
    </span>
  ));
}

function Tegenover({ doel }: { doel: Doelregel }) {
  const { t } = useLanguage();
  const d = useDoeltekst();
  const g = useDoelgetal(doel);
  const { norm, meting } = doel;
  const grens = norm.van ?? norm.tot;
  if (grens === null) {
    return "–";
  }
  const waarde = meting?.waarde && isVergelijkbaar(doel) ? toNumber(meting.waarde) : null;
  return (
    <Bullet
      label={d.label(meting ? g.meting(meting) : t.status.geenMeting, g.doelnorm())}
      value={waarde}
      target={toNumber(grens)}
      targetEnd={norm.van !== null && norm.tot !== null ? toNumber(norm.tot) : undefined}
      max={Math.max(1.2 * toNumber(norm.tot ?? grens), waarde ?? 0)}
    />
  );
}

function Trend({ doel }: { doel: Doelregel }) {
  const { t } = useLanguage();
  const d = useDoeltekst();
  const g = useDoelgetal(doel);
  const metingen = doel.metingen.filter(({ peildatum }) => peildatum !== null);
  const bekend = metingen.filter(({ waarde }) => waarde !== null);
  const [eerste, laatste] = [bekend[0], bekend.at(-1)];
  if (!eerste || !laatste || eerste === laatste || metingen.some(({ nieuweDefinitie }) => nieuweDefinitie)) {
    return t.overzicht.geenTrend;
  }
  return (
    <Sparkline
      label={d.trend(g.meting(eerste), g.meting(laatste))}
      values={metingen.map(({ waarde }) => (waarde === null ? null : toNumber(waarde)))}
    />
  );
}
