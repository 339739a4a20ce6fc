/**
 * How long a screen takes to its last pixel: the moment after which nothing of it changes any more, its fonts included. What
 * is read between two changes counts as under way, so nothing less than a second of rest ends it.
 */
const REST = 1_000;

/** Runs in the page: notes the paint after each change, and when the click was. */
function volgen() {
  self.laatste = { klik: 0, pixel: 0 };
  const geverfd = () => requestAnimationFrame(() => setTimeout(() => (self.laatste.pixel = performance.now())));
  addEventListener("click", ({ timeStamp }) => (self.laatste.klik = timeStamp), { capture: true, once: true });
  document.fonts.addEventListener("loadingdone", geverfd);
  new MutationObserver(geverfd).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
}

async function totRust(page, klaar) {
  await klaar.waitFor();
  const handle = await page.waitForFunction(
    (rest) => performance.now() - self.laatste.pixel > rest && self.laatste,
    REST,
  );
  const { klik, pixel } = await handle.jsonValue();
  return pixel - klik;
}

/** Milliseconds from the click on this link to the last pixel of the page it leads to. */
export async function naKlik(page, link, klaar) {
  await page.evaluate(volgen);
  await link.click();
  return totRust(page, klaar);
}

/** Milliseconds from the address to the last pixel, with nothing kept from before. */
export async function koud(context, pad, kop) {
  const page = await context.newPage();
  try {
    const cdp = await context.newCDPSession(page);
    await cdp.send("Network.clearBrowserCache");
    await page.addInitScript(volgen);
    await page.goto(pad, { waitUntil: "commit" });
    return await totRust(page, kop(page));
  } finally {
    await page.close();
  }
}
