import type { Text } from "@/i18n/nl";

export const inloggen: Text["inloggen"] = {
  title: "Log in",
  lead: "For staff who work with the Inclusiemonitor.",
  gebruikersnaam: "User name",
  wachtwoord: "Password",
  submit: "Log in",
  busy: "Logging in…",
  demoTitle: "Demo accounts",
  demoLead: "This is a demo with invented data. Choose a role to see the monitor as that role does.",
  demoKies: (omschrijving) => `Log in as ${omschrijving}`,
  demoWachtwoord: (gebruikersnaam) => `User name ${gebruikersnaam}`,
  demoWachtwoordIs: (wachtwoord) => `password ${wachtwoord}`,
  eersteTitle: "Make the first account",
  eersteLead:
    "This installation is new and has no account yet. Make the first administrator with the one-time token. You find the token in the data directory of the server.",
  token: "One-time token",
  naam: "Description of the role",
  naamHint: "For example: Application management. Do not use the name of a person.",
  gebruikersnaamHint: "Lower-case letters, digits, point and hyphen; at least 3 characters.",
  wachtwoordHint: "At least 12 characters.",
  eersteSubmit: "Make account",
  eersteKlaar: "The account has been made. Log in now.",
  verlopen: "Your session has ended. Log in again.",
};
