import type { components } from "./contract.gen";

type Schemas = components["schemas"];

export type Account = Schemas["Account"];
export type Accountwijziging = Schemas["Accountwijziging"];
export type ApiClient = Schemas["ApiClient"];
export type ApiClientMetGeheim = Schemas["ApiClientMetGeheim"];
export type Cijfer = Schemas["Cijfer"];
export type Kerncijfers = Schemas["Kerncijfers"];
export type Levering = Schemas["Levering"];
export type Leveringstatus = Schemas["Leveringstatus"];
export type Leveringsoort = Schemas["Leveringsoort"];
export type Onderwerp = Schemas["Leveringsoort"]["onderwerp"];
export type Leveringsverwachting = Schemas["Leveringsverwachting"];
export type Kolom = Schemas["Kolom"];
export type Melding = Schemas["Melding"];
export type Mij = Schemas["Mij"];
export type Rol = Schemas["Rol"];
export type Soort = Schemas["Soort"];
export type Stand = Schemas["Stand"];
export type Standregel = Schemas["Standregel"];
export type Standsamenvatting = Schemas["Standsamenvatting"];
export type Uitkomst = Schemas["Uitkomst"];
export type Voorvertoning = Schemas["Voorvertoning"];
export type Dienstonderdeel = Schemas["Dienstonderdeel"];
export type Scope = Schemas["Scope"];
export type DemoAccount = Schemas["DemoAccount"];
export type WettelijkeParameter = Schemas["WettelijkeParameter"];
