import { useQuery } from "@tanstack/react-query";
import type { Rol } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { fieldText } from "@/i18n/problem";
import { TextField } from "@/ui/Field";
import { Keuzes } from "@/ui/Keuzes";
import type { Accountinvoer } from "./accountinvoer";
import styles from "./Beheer.module.css";
import { dienstonderdelenQuery } from "./queries";
import { useBeheertekst } from "./tekst";

interface AccountveldenProps {
  invoer: Accountinvoer;
  onChange: (invoer: Accountinvoer) => void;
  /** Why the server refused what was filled in. */
  error: unknown;
  /** A new account gets a name and a first password; it is not blocked yet. */
  nieuw: boolean;
}

/** The fields of an account; what the server finds wrong stands at the field. */
export function Accountvelden({ invoer, onChange, error, nieuw }: AccountveldenProps) {
  const { t } = useLanguage();
  const b = useBeheertekst();
  const { data: onderdelen = [] } = useQuery(dienstonderdelenQuery);
  const set = (changes: Partial<Accountinvoer>) => onChange({ ...invoer, ...changes });
  const wrong = (field: string) => fieldText(t, error, field);
  const people = (Object.keys(t.rollen) as Rol[]).filter((rol) => rol !== "api-client");
  return (
    <>
      {nieuw && (
        <TextField
          label={b.gebruikersnaam}
          hint={b.gebruikersnaamHint}
          error={wrong("gebruikersnaam")}
          value={invoer.gebruikersnaam}
          onChange={({ target }) => set({ gebruikersnaam: target.value })}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={100}
        />
      )}
      <TextField
        label={b.naam}
        hint={b.naamHint}
        error={wrong("naam")}
        value={invoer.naam}
        onChange={({ target }) => set({ naam: target.value })}
        autoComplete="off"
        maxLength={200}
      />
      <TextField
        label={nieuw ? b.wachtwoord : b.nieuwWachtwoord}
        hint={nieuw ? b.wachtwoordHint : b.nieuwWachtwoordHint}
        error={wrong("wachtwoord")}
        type="password"
        value={invoer.wachtwoord}
        onChange={({ target }) => set({ wachtwoord: target.value })}
        autoComplete="new-password"
        maxLength={200}
      />
      <Keuzes
        legend={b.rollen}
        error={wrong("rollen")}
        options={people.map((rol) => ({ value: rol, label: t.rollen[rol] }))}
        chosen={invoer.rollen}
        onChange={(rollen) => set({ rollen })}
      />
      <Keuzes
        legend={b.dienstonderdelen}
        hint={b.dienstonderdelenHint}
        error={wrong("dienstonderdelen")}
        options={onderdelen.map(({ code, naam }) => ({ value: code, label: naam }))}
        chosen={invoer.dienstonderdelen}
        onChange={(dienstonderdelen) => set({ dienstonderdelen })}
      />
      <div className={styles.pair}>
        <Keuzes
          legend={b.persoonsregels}
          hint={b.persoonsregelsHint}
          error={wrong("persoonsregels")}
          options={[{ value: "ja", label: b.persoonsregelsMag }]}
          chosen={invoer.persoonsregels ? ["ja"] : []}
          onChange={(chosen) => set({ persoonsregels: chosen.length > 0 })}
        />
        <TextField
          label={b.vog}
          hint={b.vogHint}
          error={wrong("vogGezienOp")}
          type="date"
          value={invoer.vogGezienOp}
          onChange={({ target }) => set({ vogGezienOp: target.value })}
        />
        <TextField
          label={b.hercontrole}
          hint={b.hercontroleHint}
          error={wrong("vogHercontroleOp")}
          type="date"
          value={invoer.vogHercontroleOp}
          onChange={({ target }) => set({ vogHercontroleOp: target.value })}
        />
      </div>
      {!nieuw && (
        <Keuzes
          legend={b.toegang}
          hint={b.blokkerenHint}
          error={wrong("geblokkeerd")}
          options={[{ value: "ja", label: b.blokkeren }]}
          chosen={invoer.geblokkeerd ? ["ja"] : []}
          onChange={(chosen) => set({ geblokkeerd: chosen.length > 0 })}
        />
      )}
    </>
  );
}
