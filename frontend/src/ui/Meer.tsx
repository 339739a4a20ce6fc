import { type ReactNode, useEffect, useRef, useState } from "react";
import { useLanguage } from "@/i18n/language";
import { Button } from "./Button";

interface MeerProps {
  /** Whether there is more than what is shown. */
  isMeer: boolean;
  bezig?: boolean;
  onMeer: () => void;
  children: ReactNode;
}

/** Asks for more of a list as long as there is more. Who asked for the last of it keeps their place: the button goes, the focus stays. */
export function Meer({ isMeer, bezig = false, onMeer, children }: MeerProps) {
  const { t } = useLanguage();
  const [gevraagd, setGevraagd] = useState(false);
  const einde = useRef<HTMLParagraphElement>(null);
  const alles = gevraagd && !isMeer;
  useEffect(() => {
    if (alles && document.activeElement === document.body) {
      einde.current?.focus();
    }
  }, [alles]);
  if (alles) {
    return (
      <p ref={einde} tabIndex={-1} role="status">
        {t.app.alles}
      </p>
    );
  }
  return (
    isMeer && (
      <div>
        <Button
          // Not disabled while it is busy: that would take the focus from it.
          aria-disabled={bezig}
          onClick={() => {
            if (!bezig) {
              setGevraagd(true);
              onMeer();
            }
          }}
        >
          {children}
        </Button>
      </div>
    )
  );
}
