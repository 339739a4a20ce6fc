import type { Account, Accountwijziging, Rol } from "@/api/schemas";

/** What the form of an account holds. */
export interface Accountinvoer {
  gebruikersnaam: string;
  naam: string;
  wachtwoord: string;
  rollen: Rol[];
  dienstonderdelen: string[];
  persoonsregels: boolean;
  /** Empty while no VOG was seen. */
  vogGezienOp: string;
  /** Until when that VOG is enough; empty without one. */
  vogHercontroleOp: string;
  geblokkeerd: boolean;
}

export const leeg: Accountinvoer = {
  gebruikersnaam: "",
  naam: "",
  wachtwoord: "",
  rollen: [],
  dienstonderdelen: [],
  persoonsregels: false,
  vogGezienOp: "",
  vogHercontroleOp: "",
  geblokkeerd: false,
};

export const invoerVan = (account: Account): Accountinvoer => ({
  gebruikersnaam: account.gebruikersnaam,
  naam: account.naam,
  wachtwoord: "",
  rollen: account.rollen,
  dienstonderdelen: account.dienstonderdelen,
  persoonsregels: account.persoonsregels,
  vogGezienOp: account.vogGezienOp ?? "",
  vogHercontroleOp: account.vogHercontroleOp ?? "",
  geblokkeerd: account.geblokkeerd,
});

/** The order in which boxes were ticked says nothing. */
const same = (one: unknown, other: unknown) =>
  Array.isArray(one) && Array.isArray(other)
    ? JSON.stringify([...one].sort()) === JSON.stringify([...other].sort())
    : one === other;

/** Only what differs from the account as it was read, so that a change leaves the rest as others made it. */
export function wijziging(account: Account, invoer: Accountinvoer): Accountwijziging {
  const { gebruikersnaam: _, wachtwoord, vogGezienOp, vogHercontroleOp, ...velden } = invoer;
  const changed = Object.entries(velden).filter(([veld, waarde]) => !same(account[veld as keyof Account], waarde));
  return {
    ...Object.fromEntries(changed),
    ...((account.vogGezienOp ?? "") !== vogGezienOp && { vogGezienOp: vogGezienOp || null }),
    ...((account.vogHercontroleOp ?? "") !== vogHercontroleOp && { vogHercontroleOp: vogHercontroleOp || null }),
    ...(wachtwoord && { wachtwoord }),
  };
}
