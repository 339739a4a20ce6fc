import { createContext, useContext } from "react";

/** Tells on the page what a step did: its own button may be gone by then. */
export const Melding = createContext<(tekst: string) => void>(() => undefined);

export const useMelding = () => useContext(Melding);
