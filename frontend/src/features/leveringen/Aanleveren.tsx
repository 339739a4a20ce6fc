import { useQueryClient } from "@tanstack/react-query";
import { useBlocker, useNavigate } from "@tanstack/react-router";
import { useEffect, useRef, useSyncExternalStore } from "react";
import { figures, mijQuery } from "@/api/queries";
import type { Leveringsoort } from "@/api/schemas";
import { useScreenLanguage } from "@/i18n/screenLanguage";
import { vandaag } from "@/lib/kalender";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { Icon } from "@/ui/Icon";
import { Message } from "@/ui/Message";
import styles from "./Aanleveren.module.css";
import { Bestandskaart } from "./Bestandskaart";
import { balie } from "./balie";
import { Neerleggen } from "./Neerleggen";
import { Omroeper } from "./Omroeper";
import { Onafgemaaktlijst } from "./Onafgemaaktlijst";
import { eerderGeleverdAls, useOnafgemaakt } from "./useOnafgemaakt";
import { Voorbeelden } from "./Voorbeelden";
import { Weggaan } from "./Weggaan";
import { isAfgehandeld, isBezig, isOnderweg } from "./wachtrij";

const onderweg = () => balie.stand().rij.some(isOnderweg);
const bezig = () => balie.stand().rij.some(isBezig);

/** The day of this reader; what lies after it no file describes. */
interface AanleverenProps {
  account: string;
  soorten: Leveringsoort[];
}

/** Delivers files: dropped or chosen, each told what it is, and brought to the server one after another. */
export function Aanleveren({ account, soorten }: AanleverenProps) {
  const { t } = useScreenLanguage();
  const { rij, los } = useSyncExternalStore(balie.luister, balie.stand);
  const open = useOnafgemaakt(account);
  const hier = new Set(rij.map(({ upload }) => upload));
  const elders = open.filter(
    ({ upload, bestandsnaam }) => !hier.has(upload) && !rij.some((post) => post.bestand.name === bestandsnaam),
  );
  const invullen = rij.filter(({ fase }) => fase.naam === "invullen");
  const gedaan = rij.filter(isAfgehandeld);

  useBalie(account, soorten, open);
  useKlaar();
  const neerleggen = useFocusBack(rij.length);
  const blocker = useBlocker({
    // Whoever must log in again comes back to where the files were.
    shouldBlockFn: ({ next }) => next.pathname !== "/inloggen" && bezig(),
    enableBeforeUnload: onderweg,
    withResolver: true,
  });

  return (
    <Card title={t.leveringen.nieuw}>
      <p className={styles.promise}>
        <Icon name="lock" size="1.25rem" />
        {t.leveringen.belofte}
      </p>
      <div className={styles.stack}>
        <Onafgemaaktlijst open={elders} />
        <Neerleggen ref={neerleggen} onFiles={(bestanden) => balie.neem(bestanden)} />
        {los.map(({ naam, fout }) => (
          <Message
            key={naam}
            tone="bad"
            title={`${naam || t.leveringen.zonderNaam}: ${t.leveringen.pakbonFout[fout]}`}
            urgent
          />
        ))}
        {rij.length > 0 && (
          <ul className={styles.rij} aria-label={t.leveringen.bestanden}>
            {rij.map((post) => (
              <Bestandskaart key={post.id} post={post} soorten={soorten} />
            ))}
          </ul>
        )}
        {(invullen.length > 1 || (gedaan.length > 0 && rij.length > 1)) && (
          <div className={styles.alle}>
            {invullen.length > 1 && (
              <Button kind="primary" onClick={() => balie.verstuur(invullen.map(({ id }) => id))}>
                {t.leveringen.alleVersturen(invullen.length)}
              </Button>
            )}
            {gedaan.length > 0 && (
              <Button kind="plain" onClick={() => balie.verwijder(gedaan.map(({ id }) => id))}>
                {t.leveringen.opruimen}
              </Button>
            )}
          </div>
        )}
        <Voorbeelden soorten={soorten} />
      </div>
      <Omroeper rij={rij} />
      {blocker.status === "blocked" && <Weggaan onStay={blocker.reset} onLeave={blocker.proceed} />}
    </Card>
  );
}

/** Whose button went with a file that left the list goes on where files are chosen. */
function useFocusBack(aantal: number) {
  const neerleggen = useRef<HTMLDivElement>(null);
  const vorig = useRef(aantal);
  useEffect(() => {
    if (aantal < vorig.current && document.activeElement === document.body) {
      neerleggen.current?.querySelector("input")?.focus({ preventScroll: true });
    }
    vorig.current = aantal;
  }, [aantal]);
  return neerleggen;
}

/** Opens the counter for who looks at the screen, and closes it with that. */
function useBalie(account: string, soorten: Leveringsoort[], open: ReturnType<typeof useOnafgemaakt>): void {
  const client = useQueryClient();
  useEffect(() => {
    balie.open({
      account,
      soorten,
      vandaag: vandaag(),
      eerder: (bestand) => eerderGeleverdAls(bestand, open),
      // The question who is logged in leads whoever is not to the door.
      onAfgemeld: () => void client.fetchQuery({ ...mijQuery, staleTime: 0 }).catch(() => {}),
    });
  }, [account, soorten, open, client]);
  useEffect(() => () => balie.sluit(), []);
}

/** Reads again what an end has changed, and shows what became of the only file; of several each tells it in its place. */
function useKlaar(): void {
  const client = useQueryClient();
  const navigate = useNavigate();
  const { rij } = useSyncExternalStore(balie.luister, balie.stand);
  const geeindigd = rij.filter((post) => !isOnderweg(post) && post.fase.naam !== "invullen").length;
  const [enige] = rij;
  useEffect(() => {
    if (geeindigd === 0) {
      return;
    }
    client.invalidateQueries({ queryKey: figures });
    client.invalidateQueries({ queryKey: ["onafgemaakt"] });
    if (balie.stand().rij.length === 1 && enige?.fase.naam === "klaar") {
      const { levering, alGeleverd } = enige.fase;
      balie.verwijder([enige.id]);
      navigate({ to: "/leveringen/$id", params: { id: levering }, search: alGeleverd ? { al: true } : {} });
    }
  }, [geeindigd, enige, client, navigate]);
}
