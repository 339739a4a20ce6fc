/** A file that misses its target stays where it was: by itself a browser would leave the page and open the file. */
export function ignoreStrayDrops(): void {
  const ignore = (event: DragEvent) => {
    const { target, dataTransfer } = event;
    const taken = event.defaultPrevented || (target instanceof HTMLInputElement && target.type === "file");
    if (dataTransfer?.types.includes("Files") && !taken) {
      event.preventDefault();
      dataTransfer.dropEffect = "none";
    }
  };
  window.addEventListener("dragover", ignore);
  window.addEventListener("drop", ignore);
}
