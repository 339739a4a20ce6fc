/** Dutch refusals come from the server; said here is only what reads better beside a field of a form. */
export const problemen: Record<string, string> = {
  verplicht: "Vul dit in.",
  "te-kort": "Vul ten minste {grens} tekens in.",
  "te-weinig": "Kies er ten minste {grens}.",
  "verkeerde-vorm": "Dit heeft niet de juiste vorm.",
};

/** Dutch reasons of rejected lines come from the server as well. */
export const afkeuringen: Record<string, { detail: string; oplossing: string; zonder?: string }> = {};
