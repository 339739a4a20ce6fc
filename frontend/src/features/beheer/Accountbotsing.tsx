import type { Account } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { Botsing } from "@/ui/Botsing";
import { type Accountinvoer, invoerVan } from "./accountinvoer";
import { useBeheertekst } from "./tekst";

interface AccountbotsingProps {
  /** What the form began with. */
  gelezen: Account;
  nu: Account;
  uw: Accountinvoer;
  busy: boolean;
  /** Why the second try to save was refused. */
  error: unknown;
  onClose: () => void;
  onKeep: () => void;
  onOverwrite: () => void;
}

/** Two people changed one account: shows both versions and lets the second choose. */
export function Accountbotsing({ gelezen, nu, uw, ...rest }: AccountbotsingProps) {
  const { t, f } = useLanguage();
  const b = useBeheertekst();
  const velden: [string, (invoer: Accountinvoer) => string][] = [
    [b.naam, ({ naam }) => naam],
    [b.rollen, ({ rollen }) => rollen.map((rol) => t.rollen[rol]).join(", ")],
    [b.dienstonderdelen, ({ dienstonderdelen }) => dienstonderdelen.join(", ") || b.alle],
    [b.persoonsregels, ({ persoonsregels }) => (persoonsregels ? b.ja : b.nee)],
    [b.vog, ({ vogGezienOp }) => (vogGezienOp ? f.shortDay(vogGezienOp) : "–")],
    [b.hercontrole, ({ vogHercontroleOp }) => (vogHercontroleOp ? f.shortDay(vogHercontroleOp) : "–")],
    [b.status, ({ geblokkeerd }) => (geblokkeerd ? b.geblokkeerd : b.actief)],
    [b.wachtwoord, ({ wachtwoord }) => (wachtwoord ? b.nieuwWachtwoordIngevuld : "–")],
  ];
  const [begin, dit] = [invoerVan(gelezen), invoerVan(nu)];
  return (
    <Botsing
      titel={b.botsing}
      waarvan={nu.gebruikersnaam}
      verschillen={velden
        .map(([veld, lees]) => ({ veld, was: lees(begin), nu: lees(dit), uw: lees(uw) }))
        .filter(({ was, nu, uw }) => nu !== was || nu !== uw)}
      {...rest}
    />
  );
}
