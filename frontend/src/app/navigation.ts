import type { LinkProps } from "@tanstack/react-router";
import type { Mij } from "@/api/schemas";
import type { Kerntekst } from "@/i18n/nl/kern";
import {
  mayReadAanwezigheid,
  mayReadBeheer,
  mayReadBewaartermijnen,
  mayReadLeveringen,
  mayReadParameters,
  mayReadPrivacyinstellingen,
  mayReadRegisters,
  mayReadVerzoeken,
} from "./access";

interface Ingang {
  to: NonNullable<LinkProps["to"]>;
  label: keyof Kerntekst["app"];
  mayRead: (mij: Mij) => boolean;
}

const everyone = () => true;

/** The pages of the navigation that tell where the ministry stands and what it means to do. */
export const monitor = [
  { to: "/", label: "overzicht", mayRead: everyone },
  { to: "/banenafspraak", label: "banenafspraak", mayRead: everyone },
  { to: "/diversiteit", label: "diversiteit", mayRead: everyone },
  { to: "/actieplan", label: "actieplan", mayRead: mayReadRegisters },
  { to: "/risicos", label: "risicos", mayRead: mayReadRegisters },
  { to: "/begroting", label: "begroting", mayRead: mayReadRegisters },
  { to: "/jaarplannen", label: "jaarplannen", mayRead: mayReadRegisters },
  { to: "/beleid", label: "beleid", mayRead: mayReadRegisters },
  { to: "/registers", label: "registers", mayRead: mayReadRegisters },
] as const satisfies readonly Ingang[];

/** The pages of the navigation that the figures are made and kept with. */
export const gegevensEnBeheer = [
  { to: "/leveringen", label: "leveringen", mayRead: mayReadLeveringen },
  { to: "/organisatie", label: "organisatie", mayRead: everyone },
  { to: "/verzoeken", label: "verzoeken", mayRead: mayReadVerzoeken },
  { to: "/bewaartermijnen", label: "bewaartermijnen", mayRead: mayReadBewaartermijnen },
  { to: "/parameters", label: "parameters", mayRead: mayReadParameters },
  { to: "/privacyinstellingen", label: "privacyinstellingen", mayRead: mayReadPrivacyinstellingen },
  { to: "/aanwezigheidstelling", label: "aanwezigheidstelling", mayRead: mayReadAanwezigheid },
  { to: "/beheer", label: "beheer", mayRead: mayReadBeheer },
] as const satisfies readonly Ingang[];
