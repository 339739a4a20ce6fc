/** What is wrong with a screen as it stands, told in words; nothing when nothing is. Each runs inside the page. */

/** What stands beyond the right edge, so that one has to scroll sideways, or paper cuts it. */
export const teBreed = () => {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) {
    return [];
  }
  const beyond = [...document.querySelectorAll("body *")].filter(
    (element) => element.getBoundingClientRect().right > width + 1 && element.checkVisibility(),
  );
  return beyond.slice(0, 3).map((element) => `${element.localName}.${element.getAttribute("class")}`);
};

/**
 * Texts of which a part is not shown: an edge, an ellipsis or the limit of a picture cuts them. A button may shorten what it
 * opens in full.
 */
export const afgekapt = () => {
  const hidden = (element) => {
    const { overflowX, clipPath } = getComputedStyle(element);
    if (element.closest("button[aria-expanded]")) {
      return false;
    }
    return (
      ["hidden", "clip"].includes(overflowX) && clipPath === "none" && element.scrollWidth > element.clientWidth + 1
    );
  };
  const outside = (text) => {
    const [own, picture] = [text, text.ownerSVGElement].map((element) => element.getBoundingClientRect());
    return own.width > 0 && (own.left < picture.left - 1 || own.right > picture.right + 1);
  };
  const elements = [...document.querySelectorAll("body :not(svg, svg *)")];
  return [
    ...elements.filter((element) => element.checkVisibility() && element.textContent.trim() && hidden(element)),
    ...[...document.querySelectorAll("svg text")].filter(outside),
  ].map((element) => element.textContent.trim().slice(0, 60));
};

/** Cells of a row that is shown as a block, of which the value is more than one box and falls apart over the columns. */
export const uiteengevallen = () => {
  // Texts beside each other share one.
  const begintDoos = ({ nodeType, data, previousSibling }) =>
    nodeType === Node.ELEMENT_NODE || (data.trim() && previousSibling?.nodeType !== Node.TEXT_NODE);
  return [...document.querySelectorAll("td")]
    .filter((cell) => cell.checkVisibility() && getComputedStyle(cell).display === "grid")
    .filter(({ childNodes }) => [...childNodes].filter(begintDoos).length > 1)
    .map((cell) => `${cell.dataset.label}: ${cell.textContent.trim().slice(0, 60)}`);
};

/** Codes of rows, such as A-12, that begin on one line and end on the next. */
export const gebrokenCodes = () => {
  const found = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { data, parentElement } = texts.currentNode;
    for (const { 0: code, index } of parentElement.checkVisibility() ? data.matchAll(/\b[A-Z]-\d+\b/g) : []) {
      const range = document.createRange();
      range.setStart(texts.currentNode, index);
      range.setEnd(texts.currentNode, index + code.length);
      if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) {
        found.push(`${code} in ${data.trim().slice(0, 60)}`);
      }
    }
  }
  return found;
};

/**
 * Dutch that an English voice would read aloud: its words, outside what says that it is Dutch and outside «words that are
 * quoted». The names that only assistive technology hears may hold a Dutch title: an attribute has one language.
 */
export const nederlandsInEngels = () => {
  const dutch =
    /(?<![\p{L}-])(?:het|een|niet|wordt|worden|voor|naar|deze|ook|uit|moet|kunt|uw|geen|nog|heeft|maar|zijn|aan|zonder|tussen|over de|in de|op de|van de)(?![\p{L}-])/iu;
  const spoken = (element) => element.checkVisibility() && element.closest("[lang]")?.lang === "en";
  const found = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { data, parentElement } = texts.currentNode;
    if (dutch.test(data.replaceAll(/«[^»]*»/g, "")) && spoken(parentElement)) {
      found.push(data.trim());
    }
  }
  for (const name of ["placeholder", "title", "alt"]) {
    for (const element of document.querySelectorAll(`[${name}]`)) {
      if (dutch.test(element.getAttribute(name)) && spoken(element)) {
        found.push(`${name}: ${element.getAttribute(name)}`);
      }
    }
  }
  return [...new Set(found)].map((text) => text.slice(0, 80));
};

/** What a text that was forgotten or put together wrongly looks like. */
export const ontsproten = () => [
  ...new Set(document.body.innerText.match(/\bundefined\b|\bNaN\b|\[object \w+\]|\$\{|=>/g) ?? []),
];

/** Shapes that cannot be told from their background in the colours that a reader forced. */
export const onzichtbaar = () => {
  const rgba = (colour) => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const light = (colour) => {
    const [r, g, b] = rgba(colour).map((part) =>
      part / 255 <= 0.03928 ? part / 3294.6 : ((part / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const probe = document.body.appendChild(document.createElement("i"));
  probe.style.color = "Canvas";
  const canvas = light(getComputedStyle(probe).color);
  probe.remove();
  const seen = (colour) => {
    if (colour === "none" || rgba(colour)[3] === 0) {
      return false;
    }
    if (colour.startsWith("url")) {
      return true;
    }
    const [a, b] = [light(colour), canvas].sort((x, y) => y - x);
    return (a + 0.05) / (b + 0.05) >= 3;
  };
  const shapes = [...document.querySelectorAll("svg")].filter(
    (svg) =>
      svg.checkVisibility() &&
      [...svg.querySelectorAll("rect, path, circle, line, polygon, polyline, text")]
        .filter((shape) => shape.closest("defs, pattern, clipPath") === null)
        .every((shape) => {
          const { fill, stroke } = getComputedStyle(shape);
          return !seen(fill) && !seen(stroke);
        }),
  );
  return shapes.map((svg) => svg.getAttribute("aria-label") ?? svg.outerHTML.slice(0, 80));
};

/** What has no use on paper. */
export const opPapierOverbodig = () =>
  [...document.querySelectorAll("nav, button")]
    .filter((element) => element.checkVisibility() && element.closest("dialog") === null)
    .map((element) => element.textContent.trim().slice(0, 40) || element.localName);
