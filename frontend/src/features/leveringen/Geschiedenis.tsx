import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import type { Levering, Leveringstatus, Soort } from "@/api/schemas";
import { useScreenLanguage } from "@/i18n/screenLanguage";
import { Button } from "@/ui/Button";
import { Cell } from "@/ui/Cell";
import { SelectField } from "@/ui/Field";
import { NextPage } from "@/ui/NextPage";
import { ProblemMessage } from "@/ui/ProblemMessage";
import { Table } from "@/ui/Table";
import styles from "./Geschiedenis.module.css";
import { IntrekDialoog } from "./IntrekDialoog";
import { LeveringStatus } from "./LeveringStatus";
import { useGeschiedenis } from "./useGeschiedenis";

const route = getRouteApi("/binnen/leveringen/");

/** As many as can be overlooked: on a telephone each takes a block of its own. */
const perKeer = () => (window.matchMedia("(max-width: 40rem)").matches ? 5 : 15);

const magIntrekken = ({ acties }: Levering) => acties.includes("intrekken");

/** What was delivered, newest first, with what became of it. */
export function Geschiedenis() {
  const { t } = useScreenLanguage();
  const filter = route.useSearch();
  const navigate = route.useNavigate();
  const query = useGeschiedenis(filter, perKeer());
  const { data, error, refetch } = query;
  const [withdrawing, setWithdrawing] = useState<Levering>();
  const leveringen = data?.pages.flatMap((page) => page.leveringen);
  const withdrawable = leveringen?.some(magIntrekken) ?? false;
  const choose = (next: typeof filter) => navigate({ search: next, replace: true, resetScroll: false });

  return (
    <div className={styles.history}>
      <div className={styles.filters}>
        <SelectField
          label={t.leveringen.filterSoort}
          value={filter.soort ?? ""}
          onChange={({ target }) => {
            const { soort: _, ...rest } = filter;
            choose(target.value ? { ...rest, soort: target.value as Soort } : rest);
          }}
        >
          <option value="">{t.leveringen.alle}</option>
          {Object.entries(t.soorten).map(([code, naam]) => (
            <option key={code} value={code}>
              {naam}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t.leveringen.filterStatus}
          value={filter.status ?? ""}
          onChange={({ target }) => {
            const { status: _, ...rest } = filter;
            choose(target.value ? { ...rest, status: target.value as Leveringstatus } : rest);
          }}
        >
          <option value="">{t.leveringen.alle}</option>
          {Object.entries(t.leveringen.status).map(([code, naam]) => (
            <option key={code} value={code}>
              {naam}
            </option>
          ))}
        </SelectField>
      </div>
      {error && <ProblemMessage error={error} onRetry={refetch} />}
      {leveringen?.length === 0 && (
        <p>{filter.soort || filter.status ? t.leveringen.geenMetDezeKeuze : t.leveringen.geenLeveringen}</p>
      )}
      {leveringen && leveringen.length > 0 && (
        <div className={styles.table}>
          <Table caption={t.leveringen.geschiedenis} captionHidden stacks>
            <thead>
              <tr>
                <th scope="col">{t.leveringen.tabel.bestand}</th>
                <th scope="col">{t.leveringen.tabel.soort}</th>
                <th scope="col">{t.leveringen.tabel.peildatum}</th>
                <th scope="col">{t.leveringen.tabel.rol}</th>
                <th scope="col" data-number>
                  {t.leveringen.tabel.regels}
                </th>
                <th scope="col" data-number>
                  {t.leveringen.tabel.afgekeurd}
                </th>
                <th scope="col">{t.leveringen.tabel.status}</th>
                {withdrawable && (
                  <th scope="col" data-action>
                    {t.leveringen.tabel.actie}
                  </th>
                )}
              </tr>
            </thead>
            <tbody>
              {leveringen.map((levering) => (
                <Row key={levering.id} levering={levering} onWithdraw={withdrawable ? setWithdrawing : undefined} />
              ))}
            </tbody>
          </Table>
        </div>
      )}
      <NextPage query={query}>{t.leveringen.meer}</NextPage>
      {withdrawing && <IntrekDialoog id={withdrawing.id} onClose={() => setWithdrawing(undefined)} />}
    </div>
  );
}

interface RowProps {
  levering: Levering;
  /** Left out where no row of the table can be withdrawn by who reads it. */
  onWithdraw: ((levering: Levering) => void) | undefined;
}

function Row({ levering, onWithdraw }: RowProps) {
  const { t, f } = useScreenLanguage();
  const naam = levering.bestandsnaam ?? t.leveringen.zonderNaam;
  const count = (aantal: number | null) => (aantal === null ? "–" : f.whole(aantal));
  return (
    <tr>
      <th scope="row" className={styles.file}>
        <Link to="/leveringen/$id" params={{ id: levering.id }}>
          {naam}
        </Link>
      </th>
      <Cell head={t.leveringen.tabel.soort} className={styles.kind}>
        {t.soorten[levering.soort]}
        {levering.omvang === "mutatie" && ` (${t.leveringen.mutatieKort})`}
      </Cell>
      <Cell head={t.leveringen.tabel.peildatum} className={styles.day}>
        {f.shortDay(levering.peildatum)}
      </Cell>
      <Cell head={t.leveringen.tabel.rol} className={styles.deliverer}>
        {levering.geleverdDoor}
      </Cell>
      <Cell number head={t.leveringen.tabel.regels}>
        {count(levering.regels)}
      </Cell>
      <Cell number head={t.leveringen.tabel.afgekeurd}>
        {count(levering.afgekeurd)}
      </Cell>
      <Cell head={t.leveringen.tabel.status}>
        <LeveringStatus levering={levering} />
      </Cell>
      {onWithdraw && (
        <Cell action head={t.leveringen.tabel.actie}>
          {magIntrekken(levering) && (
            <Button kind="plain" onClick={() => onWithdraw(levering)} aria-label={t.leveringen.intrekkenVan(naam)}>
              {t.leveringen.intrekken}
            </Button>
          )}
          {levering.intrekbezwaar && t.leveringen.ligtVast[levering.intrekbezwaar.code]}
        </Cell>
      )}
    </tr>
  );
}
