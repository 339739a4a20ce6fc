package nl.inclusiemonitor.levering.layout;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import nl.inclusiemonitor.identity.Rol;
import nl.inclusiemonitor.kalender.Kwartaal;

/**
 * The kinds of file the product takes in, each with its layout, its deliverer, its due date and how
 * long its lines stay. What comes from outside the ministry (CBS through BZK, the makers of a
 * survey, the Talentcenter) is handed in by the di-adviseur: no role of its own stands for them.
 */
public enum Leveringsoort {
  UWV_DOELGROEPREGISTER(
      "uwv-doelgroepregister",
      "Doelgroepregister (UWV)",
      "Wie in het doelgroepregister staat, met begin en eind van de registratie.",
      Onderwerp.BANENAFSPRAAK,
      Rol.I_TEAM,
      Ritme.KWARTAAL,
      2,
      Bewaartermijn.NA_VASTSTELLEN),
  PERSONEEL(
      "personeel",
      "Personeel (P-Direkt)",
      "Dienstverbanden op de peildatum, met dienstonderdeel en contracturen.",
      Onderwerp.BANENAFSPRAAK,
      Rol.I_TEAM,
      Ritme.KWARTAAL,
      2,
      Bewaartermijn.NA_PEILDATUM),
  BEZETTING(
      "bezetting",
      "Bezetting",
      "Bezetting in fte per dienstonderdeel op de peildatum.",
      Onderwerp.BANENAFSPRAAK,
      Rol.HR_ANALIST,
      Ritme.KWARTAAL,
      2,
      Bewaartermijn.BLIJVEND),
  BINNENWERK(
      "binnenwerk",
      "Binnenwerk",
      "Collectieve banen per dienstonderdeel en categorie.",
      Onderwerp.BANENAFSPRAAK,
      Rol.DI_ADVISEUR,
      Ritme.KWARTAAL,
      2,
      Bewaartermijn.BLIJVEND),
  INHUUR(
      "inhuur",
      "Inhuur arbeidsparticipanten",
      "Uren van ingehuurde arbeidsparticipanten per leverancier en maand.",
      Onderwerp.BANENAFSPRAAK,
      Rol.DI_ADVISEUR,
      Ritme.KWARTAAL,
      6,
      Bewaartermijn.NA_VASTSTELLEN),
  UWV_VERLOONDE_UREN(
      "uwv-verloonde-uren",
      "Verloonde uren (UWV)",
      "Verloonde uren per persoon, inkomstenverhouding en aangiftetijdvak.",
      Onderwerp.VERLOONDE_UREN,
      Rol.I_TEAM,
      Ritme.KALENDERJAAR,
      6,
      Bewaartermijn.NA_VASTSTELLEN),
  VERLOONDE_UREN_TOTAAL(
      "verloonde-uren-totaal",
      "Verloonde uren, totaal",
      "Alle verloonde uren van de werkgever in een kalenderjaar, in één getal.",
      Onderwerp.VERLOONDE_UREN,
      Rol.HR_ANALIST,
      Ritme.KALENDERJAAR,
      6,
      Bewaartermijn.BLIJVEND),
  CULTURELE_DIVERSITEIT(
      "culturele-diversiteit",
      "Culturele diversiteit (CBS via BZK)",
      "Kale percentages van het CBS per schaalgroep, met hun afronding en definitie.",
      Onderwerp.DIVERSITEIT,
      Rol.DI_ADVISEUR,
      Ritme.EERSTE_KWARTAAL,
      2,
      Bewaartermijn.BLIJVEND),
  PO_JAARCIJFERS(
      "po-jaarcijfers",
      "P&O-jaarcijfers",
      "Aantallen per dienstonderdeel en schaalgroep: geslacht, leeftijd, in-, door- en uitstroom.",
      Onderwerp.DIVERSITEIT,
      Rol.HR_ANALIST,
      Ritme.KALENDERJAAR,
      12,
      Bewaartermijn.BLIJVEND),
  MTO(
      "mto",
      "Medewerkersonderzoek (MTO)",
      "Uitkomsten per dienstonderdeel en vraag, met respondenten en genodigden.",
      Onderwerp.CULTUUR_EN_SELECTIE,
      Rol.DI_ADVISEUR,
      Ritme.EVEN_JAAR,
      12,
      Bewaartermijn.BLIJVEND),
  INCLUSIEMETING(
      "inclusiemeting",
      "Rijksbrede inclusiemeting",
      "Uitkomsten per dienstonderdeel en vraag, met respondenten en genodigden.",
      Onderwerp.CULTUUR_EN_SELECTIE,
      Rol.DI_ADVISEUR,
      Ritme.EENMALIG,
      12,
      Bewaartermijn.BLIJVEND),
  TRAINING_SELECTIE(
      "training-selectie",
      "Training selectie (Talentcenter)",
      "Hoeveel vacaturehouders en commissieleden de training werven en selecteren volgden.",
      Onderwerp.CULTUUR_EN_SELECTIE,
      Rol.DI_ADVISEUR,
      Ritme.KWARTAAL,
      2,
      Bewaartermijn.BLIJVEND);

  private final String code;
  private final String titel;
  private final String omschrijving;
  private final Onderwerp onderwerp;
  private final Rol leverancier;
  private final Ritme ritme;
  private final int weken;
  private final Bewaartermijn bewaartermijn;

  Leveringsoort(
      String code,
      String titel,
      String omschrijving,
      Onderwerp onderwerp,
      Rol leverancier,
      Ritme ritme,
      int weken,
      Bewaartermijn bewaartermijn) {
    this.code = code;
    this.titel = titel;
    this.omschrijving = omschrijving;
    this.onderwerp = onderwerp;
    this.leverancier = leverancier;
    this.ritme = ritme;
    this.weken = weken;
    this.bewaartermijn = bewaartermijn;
  }

  public static Optional<Leveringsoort> of(String code) {
    return Arrays.stream(values()).filter(soort -> soort.code.equals(code)).findFirst();
  }

  /** The name in the contract, the database and the screen. */
  public String code() {
    return code;
  }

  public String titel() {
    return titel;
  }

  public String omschrijving() {
    return omschrijving;
  }

  public Onderwerp onderwerp() {
    return onderwerp;
  }

  /** The role that delivers it. */
  public Rol leverancier() {
    return leverancier;
  }

  public Ritme ritme() {
    return ritme;
  }

  /** Weeks after the end of the period in which it is due. */
  public int termijnInWeken() {
    return weken;
  }

  public Bewaartermijn bewaartermijn() {
    return bewaartermijn;
  }

  /** The declared layouts of its file over the years. */
  public Layoutreeks layouts() {
    return switch (this) {
      case UWV_DOELGROEPREGISTER -> Layouts.UWV_DOELGROEPREGISTER;
      case UWV_VERLOONDE_UREN -> Layouts.UWV_VERLOONDE_UREN;
      case PERSONEEL -> Layouts.PERSONEEL;
      case BEZETTING -> Layouts.BEZETTING;
      case BINNENWERK -> Layouts.BINNENWERK;
      case INHUUR -> Layouts.INHUUR;
      case VERLOONDE_UREN_TOTAAL -> JaarLayouts.VERLOONDE_UREN_TOTAAL;
      case CULTURELE_DIVERSITEIT -> JaarLayouts.CULTURELE_DIVERSITEIT;
      case PO_JAARCIJFERS -> JaarLayouts.PO_JAARCIJFERS;
      case MTO -> JaarLayouts.MTO;
      case INCLUSIEMETING -> JaarLayouts.INCLUSIEMETING;
      case TRAINING_SELECTIE -> JaarLayouts.TRAINING_SELECTIE;
    };
  }

  /** The layout that was declared last, for who has no peildatum at hand. */
  public RecordLayout layout() {
    return layouts().laatste().layout();
  }

  /** The layout of a file of this peildatum. */
  public RecordLayout layout(LocalDate peildatum) {
    return layouts().op(peildatum).layout().voor(peildatum);
  }

  /**
   * Last day on which the levering whose period ends in this quarter is in time. Six weeks for
   * inhuur is the sources' rule; the others are starting values.
   */
  public LocalDate uiterlijk(Kwartaal kwartaal) {
    return kwartaal.laatsteDag().plusWeeks(weken);
  }

  /** First peildatum of the levering whose period ends in this quarter: of a year any day in it. */
  public LocalDate eersteDag(Kwartaal kwartaal) {
    return ritme.eersteDag(kwartaal);
  }

  /** Whether the time that a levering of it describes ends in this quarter. */
  public boolean isVerwachtIn(Kwartaal kwartaal) {
    return ritme.eindigtIn(kwartaal);
  }
}
