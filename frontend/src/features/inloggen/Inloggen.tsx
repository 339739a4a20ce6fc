import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { instantieQuery } from "@/api/queries";
import { useScreenLanguage } from "@/i18n/screenLanguage";
import { Message } from "@/ui/Message";
import { PageHead } from "@/ui/PageHead";
import { ProblemMessage } from "@/ui/ProblemMessage";
import { Aanmeldformulier } from "./Aanmeldformulier";
import { Demoaccounts } from "./Demoaccounts";
import { EersteAccount } from "./EersteAccount";
import styles from "./Inloggen.module.css";
import { useAanmelden } from "./useAanmelden";

const route = getRouteApi("/buiten/inloggen");

/** The way in: an ordinary login, a choice of roles in a demo, or the first account of a fresh product. */
export function Inloggen() {
  const { t } = useScreenLanguage();
  const { terug, verlopen } = route.useSearch();
  const { data: instantie, error, refetch } = useQuery(instantieQuery);
  const aanmelden = useAanmelden(terug);
  const [created, setCreated] = useState(false);
  const first = instantie?.eersteAccountNodig === true && !created;
  const title = first ? t.inloggen.eersteTitle : t.inloggen.title;
  return (
    <div className={styles.main}>
      <PageHead key={title} title={title} conclusion={first ? t.inloggen.eersteLead : t.inloggen.lead} />
      <div className={styles.stack}>
        {verlopen && <Message tone="warn" title={t.inloggen.verlopen} />}
        {created && <Message tone="ok" title={t.inloggen.eersteKlaar} urgent />}
        {error && <ProblemMessage error={error} onRetry={refetch} />}
        {first ? <EersteAccount onCreated={() => setCreated(true)} /> : <Aanmeldformulier aanmelden={aanmelden} />}
        {instantie && instantie.demoAccounts.length > 0 && (
          <Demoaccounts accounts={instantie.demoAccounts} aanmelden={aanmelden} />
        )}
      </div>
    </div>
  );
}
