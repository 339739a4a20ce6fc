import { Link } from "@tanstack/react-router";
import { type FocusEvent, type ReactNode, useEffect, useId, useRef } from "react";
import type { Leveringsoort } from "@/api/schemas";
import { useScreenLanguage } from "@/i18n/screenLanguage";
import { isWerkmap } from "@/lib/werkmap";
import { Badge, type Tone } from "@/ui/Badge";
import { Button } from "@/ui/Button";
import { Icon, type IconName } from "@/ui/Icon";
import { Message } from "@/ui/Message";
import { ProblemMessage } from "@/ui/ProblemMessage";
import styles from "./Bestandskaart.module.css";
import { Bezwaarmelding } from "./Bezwaarmelding";
import { balie } from "./balie";
import { Invulling } from "./Invulling";
import { useVoortgang } from "./useVoortgang";
import { Controle, Rust, Verzendstand } from "./Voortgang";
import { type Fase, isGereed, type Post } from "./wachtrij";

const looks: Record<Fase["naam"] | "gereed", { tone: Tone; icon: IconName }> = {
  invullen: { tone: "neutral", icon: "question" },
  gereed: { tone: "neutral", icon: "check" },
  wachten: { tone: "neutral", icon: "dash" },
  controleren: { tone: "neutral", icon: "lock" },
  verzenden: { tone: "neutral", icon: "upload" },
  gepauzeerd: { tone: "warn", icon: "pause" },
  gestopt: { tone: "neutral", icon: "dash" },
  bezwaar: { tone: "bad", icon: "diamond" },
  fout: { tone: "bad", icon: "diamond" },
  klaar: { tone: "ok", icon: "check" },
};

interface KaartProps {
  post: Post;
  soorten: Leveringsoort[];
}

/** One file of the queue: what it is, how far it is, and what can be done with it. */
export function Bestandskaart({ post, soorten }: KaartProps) {
  const { t, f } = useScreenLanguage();
  const id = useId();
  const { bestand, keuze, fase, pakbon } = post;
  const focus = useFocusKept(fase.naam);
  const stand = isGereed(post) ? "gereed" : fase.naam;
  const ingevuld = fase.naam !== "invullen" && keuze.soort;
  // A name that may hold a number is not shown again.
  const naam = fase.naam === "bezwaar" && fase.bezwaar.soort === "naam" ? t.leveringen.zonderNaam : bestand.name;
  return (
    <li className={styles.kaart}>
      <article aria-labelledby={id} className={styles.inhoud} {...focus.ofCard}>
        <div className={styles.kop}>
          <h3 id={id} className={styles.naam} tabIndex={-1} ref={focus.heading}>
            <Icon name="file" />
            <span>
              {naam} <span className={styles.omvang}>{f.bytes(bestand.size)}</span>
            </span>
          </h3>
          <Badge {...looks[stand]}>{t.leveringen.fase[stand]}</Badge>
        </div>
        {ingevuld && (
          <p className={styles.wat}>
            {t.soorten[ingevuld]} · <span className={styles.dag}>{f.shortDay(keuze.peildatum)}</span>
            {keuze.omvang === "mutatie" && ` · ${t.leveringen.mutatieKort}`}
            {pakbon && ` · ${t.leveringen.metPakbon}`}
          </p>
        )}
        <Stand post={post} soorten={soorten} />
      </article>
    </li>
  );
}

/** Each stage has its own buttons: whose button went with the stage goes on at the head of the same card. */
function useFocusKept(stage: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const inside = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the stage is what took the button away
  useEffect(() => {
    if (inside.current && document.activeElement === document.body) {
      heading.current?.focus({ preventScroll: true });
    }
  }, [stage]);
  const ofCard = {
    onFocus: () => {
      inside.current = true;
    },
    onBlur: ({ relatedTarget }: FocusEvent) => {
      // To nowhere is where the focus goes when its button is taken away.
      inside.current = relatedTarget === null;
    },
  };
  return { heading, ofCard };
}

function Stand({ post, soorten }: KaartProps) {
  const { t } = useScreenLanguage();
  const { id, fase } = post;
  switch (fase.naam) {
    case "invullen":
      return <Invulling post={post} soorten={soorten} />;
    case "wachten":
      return (
        <div className={styles.wacht}>
          <p>{t.leveringen.wachtOpBeurt}</p>
          <Annuleren post={post} />
        </div>
      );
    case "controleren":
      return (
        <>
          <Controle post={post} fase={fase} />
          <Knoppen>
            <Annuleren post={post} />
          </Knoppen>
        </>
      );
    case "verzenden":
      return (
        <>
          <Verzendstand post={post} fase={fase} />
          <Knoppen>
            {/* A workbook goes in one request, of which half is nothing. */}
            {!isWerkmap(post.bestand.name) && <Pauzeren post={post} />}
            <Annuleren post={post} />
          </Knoppen>
        </>
      );
    case "gepauzeerd":
      return (
        <>
          <Rust post={post} />
          {fase.reden === "afgemeld" && <Message tone="warn" title={t.leveringen.afgemeld} />}
          <Knoppen>
            <Button
              kind="primary"
              onClick={() => balie.hervat(id)}
              aria-label={t.leveringen.hervattenVan(post.bestand.name)}
            >
              {t.leveringen.hervatten}
            </Button>
            <Annuleren post={post} />
          </Knoppen>
        </>
      );
    case "gestopt":
      return (
        <Afgelopen post={post}>
          <Message tone="info" title={fase.gewist ? t.leveringen.geannuleerd : t.leveringen.geannuleerdLater} />
        </Afgelopen>
      );
    case "bezwaar":
      return (
        <Afgelopen post={post} opnieuw={fase.bezwaar.soort !== "naam"}>
          <Bezwaarmelding bezwaar={fase.bezwaar} soort={soorten.find(({ code }) => code === post.keuze.soort)} />
        </Afgelopen>
      );
    case "fout":
      return (
        <Afgelopen post={post} opnieuw>
          <ProblemMessage error={fase.error} />
        </Afgelopen>
      );
    case "klaar":
      return <Klaar post={post} fase={fase} />;
  }
}

const Knoppen = ({ children }: { children: ReactNode }) => <div className={styles.knoppen}>{children}</div>;

function Annuleren({ post }: { post: Post }) {
  const { t } = useScreenLanguage();
  return (
    <Button onClick={() => balie.annuleer(post.id)} aria-label={t.leveringen.annulerenVan(post.bestand.name)}>
      {t.leveringen.annuleren}
    </Button>
  );
}

function Pauzeren({ post }: { post: Post }) {
  const { t } = useScreenLanguage();
  return (
    <Button onClick={() => balie.pauzeer(post.id)} aria-label={t.leveringen.pauzerenVan(post.bestand.name)}>
      <Icon name="pause" />
      {t.leveringen.pauzeren}
    </Button>
  );
}

/** What is said at the end of a file that was not delivered, and the way on. */
function Afgelopen({ post, opnieuw = false, children }: { post: Post; opnieuw?: boolean; children: ReactNode }) {
  const { t } = useScreenLanguage();
  return (
    <>
      {children}
      <Knoppen>
        {opnieuw && <Button onClick={() => balie.opnieuw(post.id)}>{t.leveringen.gegevensWijzigen}</Button>}
        <Button kind="plain" onClick={() => balie.verwijder([post.id])}>
          {t.leveringen.uitLijst}
        </Button>
      </Knoppen>
    </>
  );
}

function Klaar({ post, fase }: { post: Post; fase: Extract<Fase, { naam: "klaar" }> }) {
  const { t, f } = useScreenLanguage();
  const levering = useVoortgang(fase.levering);
  const gecontroleerd = levering && levering.status !== "ontvangen";
  return (
    <>
      <p>
        {fase.alGeleverd && levering
          ? t.leveringen.alGeleverd(f.shortDay(levering.ontvangenOp))
          : gecontroleerd
            ? t.levering.conclusie(f.whole(levering.regels ?? 0), f.whole(levering.afgekeurd ?? 0))
            : t.leveringen.inControle}
      </p>
      <Knoppen>
        <Link to="/leveringen/$id" params={{ id: fase.levering }} search={fase.alGeleverd ? { al: true } : {}}>
          {t.leveringen.bekijk(post.bestand.name)}
        </Link>
      </Knoppen>
    </>
  );
}
