import type { Text } from "@/i18n/nl";

/** What the server says of the blind attendance count, by code. */
export const aanwezigheid: Text["problemen"] = {
  "aanwezigheidstelling-uit":
    "The attendance count is off, because there is no impact assessment (DPIA) that the privacy officer recorded and the data protection officer confirmed. Use the delivery training-selectie, with totals only.",
  "andere-sleutel":
    "These tokens are not of the key that the DPIA names. Make the file with the key of the purpose aanwezigheidstelling.",
  "kwartaal-al-geteld": "This quarter has been counted. A quarter is counted once.",
  "al-geteld-dit-kwartaal":
    "A count was done in the present quarter. From the first day of the next quarter another one is possible.",
  "bestand-al-geteld": "This file has been counted for another quarter.",
  "kwartaal-niet-voorbij": "This quarter is not over yet; count a quarter that is.",
  "dienstonderdeel-onbekend":
    "A unit in the file did not exist on the last day of this quarter, or is a zbo; nothing was counted or kept.",
  "regel-onjuist": "This line does not have two fields.",
  "geen-token": "There is no token of 32 characters here.",
  "dubbel-of-te-veel": "This token is on this list already, or there are 50,000 on it.",
  "dpia-al-vastgelegd": "A DPIA has been recorded; withdraw that one first.",
  "dpia-al-bevestigd": "This DPIA has been confirmed.",
  "dpia-al-ingetrokken": "This DPIA has been withdrawn.",
  "eigen-dpia": "Another person than who recorded the DPIA confirms it.",
  "sleutel-van-ander-doel":
    "This key is of deliveries about persons. The count has a key of its own; have the I-team make it.",
  "datum-onmogelijk": "The DPIA is of 25 May 2018 or later, and not of after today.",
};
