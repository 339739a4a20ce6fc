import { delen, rondgang } from "../harness/rondgang.js";
import { rust } from "./rust.js";
import { expect, test } from "./screen.js";

/** So that two browsers share the screens. */
const PARTS = 2;
/** A region that scrolls by itself takes a stop of its own. */
const RUIMTE = 60;

test.describe.configure({ mode: "parallel" });

/** Begins above the page, and hears from then on what gets the focus and whether that shows. */
const begin = () => {
  const top = document.querySelector("dialog:modal") ?? document.body;
  const start = Object.assign(document.createElement("span"), { tabIndex: -1 });
  top.prepend(start);
  const gezien = new Set();
  const stil = new Set();
  const toont = (element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0;
  };
  document.addEventListener("focusin", ({ target }) => {
    gezien.add(target);
    // A hidden field of a file or a choice shows its focus on what stands for it.
    const plaats = [target, target.closest("label"), target.parentElement, target.nextElementSibling];
    if (!plaats.some((element) => element && toont(element))) {
      stil.add(target);
    }
  });
  start.focus();
  start.remove();
  self.toetsenbord = { top, gezien, stil };
};

/** What can be reached and was not, and what was reached without showing it. */
const gemist = () => {
  const { top, gezien, stil } = self.toetsenbord;
  const bereikbaar = [...top.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex]")].filter(
    (element) =>
      element.tabIndex >= 0 &&
      !element.disabled &&
      element.checkVisibility({ visibilityProperty: true }) &&
      !element.closest("[inert]"),
  );
  // Of a group of radio buttons the arrows reach the others.
  const groep = ({ type, name }) =>
    type === "radio" && [...gezien].some((ander) => ander.type === "radio" && ander.name === name);
  const heet = (element) =>
    `${element.localName} ${(element.getAttribute("aria-label") ?? element.textContent ?? "").trim().slice(0, 40)}`;
  return {
    niet: bereikbaar.filter((element) => !gezien.has(element) && !groep(element)).map(heet),
    stil: [...stil].filter((element) => element.isConnected && element.tabIndex >= 0).map(heet),
  };
};

async function loop(page) {
  await page.evaluate(begin);
  const aantal = await page.evaluate(gemist).then(({ niet }) => niet.length);
  for (let stap = 0; stap < aantal + RUIMTE; stap++) {
    await page.keyboard.press("Tab");
    if (stap >= aantal && (await page.evaluate(gemist)).niet.length === 0) {
      break;
    }
  }
  return page.evaluate(gemist);
}

for (const deel of delen(PARTS)) {
  test(`all of each screen is reached by Tab, and shows that it is, ${deel.naam}`, async ({ page, accounts }) => {
    test.setTimeout(480_000);
    const rustig = rust(page);
    await rondgang(
      { page, accounts },
      deel,
      ({ rol }) => rol !== null,
      async ({ pad }) => {
        await page.goto(pad);
        await expect(page.getByRole("heading", { level: 1, includeHidden: true })).toBeVisible();
        await rustig();
        const { niet, stil } = await loop(page);
        expect.soft(niet, `${pad}: not reached`).toEqual([]);
        expect.soft(stil, `${pad}: without a sign of the focus`).toEqual([]);
      },
    );
  });
}
