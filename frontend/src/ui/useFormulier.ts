import { type FormEvent, useEffect, useRef, useState } from "react";
import { useLanguage } from "@/i18n/language";
import { codedText } from "@/i18n/problem";

interface Fout {
  code: string;
  params: Record<string, unknown>;
  detail: string;
}

type Veld = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const isVeld = (element: Element): element is Veld =>
  element instanceof HTMLInputElement || element instanceof HTMLSelectElement || element instanceof HTMLTextAreaElement;

/** What the browser knows to be wrong, under the code by which the server says the same. */
function foutVan(veld: Veld): Fout | undefined {
  const { validity } = veld;
  if (validity.valueMissing || (veld.required && veld.value.trim() === "")) {
    return { code: "verplicht", params: {}, detail: "" };
  }
  if (validity.tooShort && veld instanceof HTMLInputElement) {
    return { code: "te-kort", params: { grens: veld.minLength }, detail: "" };
  }
  return validity.patternMismatch ? { code: "verkeerde-vorm", params: {}, detail: "" } : undefined;
}

function foutenVan(form: HTMLFormElement): Map<string, Fout> {
  const fouten = new Map<string, Fout>();
  for (const veld of Array.from(form.elements).filter(isVeld)) {
    const fout = foutVan(veld);
    if (fout) {
      fouten.set(veld.name, fout);
    }
  }
  return fouten;
}

/**
 * Sends a form whose fields are filled in as they ask; otherwise each wrong field says what is wrong and the first takes the focus.
 * The browser's own bubbles speak its language, not the reader's, and tell of one field at a time.
 */
export function useFormulier(send: (form: FormData) => void) {
  const { t } = useLanguage();
  const ref = useRef<HTMLFormElement>(null);
  const [fouten, setFouten] = useState<Map<string, Fout>>(new Map());
  useEffect(() => {
    if (fouten.size > 0) {
      ref.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus();
    }
  }, [fouten]);
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const gevonden = foutenVan(event.currentTarget);
    setFouten(gevonden);
    if (gevonden.size === 0) {
      send(new FormData(event.currentTarget));
    }
  };
  const fout = (naam: string): string | undefined => {
    const gevonden = fouten.get(naam);
    return gevonden && codedText(t, gevonden);
  };
  return { formulier: { ref, noValidate: true, onSubmit }, fout };
}
