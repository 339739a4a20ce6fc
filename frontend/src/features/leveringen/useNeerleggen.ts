import { useEffect, useRef, useState } from "react";

const metBestanden = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes("Files") ?? false;

/** Takes files that are dropped anywhere on the page; tells whether some are held over it now. */
export function useNeerleggen(onFiles: (bestanden: File[]) => void): boolean {
  const [boven, setBoven] = useState(false);
  const neem = useRef(onFiles);
  neem.current = onFiles;

  useEffect(() => {
    // Each element on the way is entered and left: over the page means entered more often than left.
    let diepte = 0;
    const zet = (nieuw: number) => {
      diepte = Math.max(0, nieuw);
      setBoven(diepte > 0);
    };
    const binnen = (event: DragEvent) => metBestanden(event) && zet(diepte + 1);
    const uit = (event: DragEvent) => metBestanden(event) && zet(diepte - 1);
    const over = (event: DragEvent) => {
      if (metBestanden(event) && event.dataTransfer) {
        event.preventDefault();
        event.dataTransfer.dropEffect = "copy";
      }
    };
    const los = (event: DragEvent) => {
      if (metBestanden(event)) {
        event.preventDefault();
        zet(0);
        neem.current([...(event.dataTransfer?.files ?? [])]);
      }
    };
    window.addEventListener("dragenter", binnen);
    window.addEventListener("dragleave", uit);
    window.addEventListener("dragover", over);
    window.addEventListener("drop", los);
    return () => {
      window.removeEventListener("dragenter", binnen);
      window.removeEventListener("dragleave", uit);
      window.removeEventListener("dragover", over);
      window.removeEventListener("drop", los);
    };
  }, []);
  return boven;
}
