import { type ReactNode, useId, useLayoutEffect, useRef } from "react";
import styles from "./Dialog.module.css";
import { HeleCodes } from "./HeleCodes";
import { useOverflow } from "./useOverflow";

interface DialogProps {
  title: string;
  children: ReactNode;
  /** The buttons, the safest one first. */
  actions: ReactNode;
  onClose: () => void;
  /** As high as the window at once, for what is read step by step: it does not jump when the next step comes. */
  tall?: boolean;
}

/** Asks one thing before work goes on; stays open as long as it is rendered. */
export function Dialog({ title, children, actions, onClose, tall = false }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { box, overflows } = useOverflow();
  const id = useId();
  // Before it leaves the page, or the focus would not go back to where it was.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // Reading starts at the question, not at the button that happens to come first.
    heading.current?.focus();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={tall ? `${styles.dialog} ${styles.tall}` : styles.dialog}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id={id} ref={heading} tabIndex={-1}>
        <HeleCodes>{title}</HeleCodes>
      </h2>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls */}
      <div ref={box} className={styles.body} role="group" aria-labelledby={id} tabIndex={overflows ? 0 : undefined}>
        {children}
      </div>
      <div className={styles.actions}>{actions}</div>
    </dialog>
  );
}
