import { Button } from "@/ui/Button";
import { useCijfernaam } from "@/ui/useCijfernaam";
import styles from "./Opbouwpaneel.module.css";
import type { Plaats } from "./pad";
import { useOpbouwtekst } from "./tekst";

/** The way down to the figure, back along which each step can be opened. */
export function Kruimels({ pad, onOpen }: { pad: Plaats[]; onOpen: (pad: Plaats[]) => void }) {
  const o = useOpbouwtekst();
  const { cijfers } = useCijfernaam();
  const naam = ({ code, cijfer }: Plaats) => `${cijfers[cijfer]} ${code}`;
  const hoger = pad.slice(0, -1);
  const hier = pad.slice(-1);
  return (
    <nav aria-label={o.kruimels}>
      <ol className={styles.kruimels}>
        {hoger.map((plaats, index) => (
          <li key={naam(plaats)}>
            <Button kind="plain" onClick={() => onOpen(pad.slice(0, index + 1))}>
              {naam(plaats)}
            </Button>
          </li>
        ))}
        {hier.map((plaats) => (
          <li key={naam(plaats)} aria-current="page">
            {naam(plaats)}
          </li>
        ))}
      </ol>
    </nav>
  );
}
