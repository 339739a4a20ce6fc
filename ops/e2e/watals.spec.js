import { expect, expectAccessible, test } from "./screen.js";

test("what if: sliders at nought are the official figure, and the factsheet's next year is a click away", async ({
  page,
  enter,
}) => {
  await enter("di-adviseur", "/banenafspraak?kwartaal=2022-Q3");

  const card = page.getByRole("region", { name: "Wat als?" });
  await expect(card).toContainText("Dit is het officiële cijfer.");
  await expect(card.getByRole("status")).toHaveText("Nog nodig: 23,3 banen.");
  await card.getByRole("button", { name: "Neem 2,95% van 2023" }).click();
  await expect(card.getByRole("status")).toHaveText("Nog nodig: 36,9 banen.");
  await expect(card).toContainText("153,9 banen");
  await expectAccessible(page);
  await card.getByRole("slider", { name: "Extra individuele banen (spoor 1)" }).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(card.getByRole("status")).toHaveText("Nog nodig: 35,9 banen.");
  await card.getByRole("textbox", { name: "Extra collectieve banen (spoor 2)" }).fill("40,5");
  await expect(card.getByRole("status")).toHaveText("Overschot: 4,6 banen.");
  await card.getByRole("textbox", { name: "Extra collectieve banen (spoor 2)" }).fill("veel");
  await expect(card.getByRole("alert")).toHaveText("Vul een getal in van 0 tot en met 100.");
  await card.getByRole("button", { name: "Alles op nul" }).click();
  await expect(card.getByRole("status")).toHaveText("Nog nodig: 23,3 banen.");
});
