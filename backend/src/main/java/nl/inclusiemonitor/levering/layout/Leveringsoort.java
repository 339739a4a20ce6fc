package nl.inclusiemonitor.levering.layout;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import nl.inclusiemonitor.identity.Rol;
import nl.inclusiemonitor.kalender.Kwartaal;

/** The kinds of file the product takes in, each with its layout, its deliverer and its due date. */
public enum Leveringsoort {
  UWV_DOELGROEPREGISTER(
      "uwv-doelgroepregister",
      "Doelgroepregister (UWV)",
      "Wie in het doelgroepregister staat, met begin en eind van de registratie.",
      Rol.I_TEAM,
      Periode.KWARTAAL,
      2),
  UWV_VERLOONDE_UREN(
      "uwv-verloonde-uren",
      "Verloonde uren (UWV)",
      "Verloonde uren per persoon, inkomstenverhouding en aangiftetijdvak.",
      Rol.I_TEAM,
      Periode.KALENDERJAAR,
      6),
  PERSONEEL(
      "personeel",
      "Personeel (P-Direkt)",
      "Dienstverbanden op de peildatum, met dienstonderdeel en contracturen.",
      Rol.I_TEAM,
      Periode.KWARTAAL,
      2),
  BEZETTING(
      "bezetting",
      "Bezetting",
      "Bezetting in fte per dienstonderdeel op de peildatum.",
      Rol.HR_ANALIST,
      Periode.KWARTAAL,
      2),
  BINNENWERK(
      "binnenwerk",
      "Binnenwerk",
      "Collectieve banen per dienstonderdeel en categorie.",
      Rol.DI_ADVISEUR,
      Periode.KWARTAAL,
      2),
  INHUUR(
      "inhuur",
      "Inhuur arbeidsparticipanten",
      "Uren van ingehuurde arbeidsparticipanten per leverancier en maand.",
      Rol.DI_ADVISEUR,
      Periode.KWARTAAL,
      6);

  /** The stretch of time one levering describes; its peildatum is the last day of it. */
  public enum Periode {
    KWARTAAL,
    KALENDERJAAR
  }

  private final String code;
  private final String titel;
  private final String omschrijving;
  private final Rol leverancier;
  private final Periode periode;
  private final int weken;

  Leveringsoort(
      String code, String titel, String omschrijving, Rol leverancier, Periode periode, int weken) {
    this.code = code;
    this.titel = titel;
    this.omschrijving = omschrijving;
    this.leverancier = leverancier;
    this.periode = periode;
    this.weken = weken;
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

  /** The role that delivers it. */
  public Rol leverancier() {
    return leverancier;
  }

  public Periode periode() {
    return periode;
  }

  /** Weeks after the end of the period in which it is due. */
  public int termijnInWeken() {
    return weken;
  }

  /** The declared columns of its file and table. */
  public RecordLayout layout() {
    return switch (this) {
      case UWV_DOELGROEPREGISTER -> Layouts.UWV_DOELGROEPREGISTER;
      case UWV_VERLOONDE_UREN -> Layouts.UWV_VERLOONDE_UREN;
      case PERSONEEL -> Layouts.PERSONEEL;
      case BEZETTING -> Layouts.BEZETTING;
      case BINNENWERK -> Layouts.BINNENWERK;
      case INHUUR -> Layouts.INHUUR;
    };
  }

  /**
   * Last day on which the levering of the period that holds this day is in time. Six weeks for
   * inhuur is the sources' rule; the others are starting values.
   */
  public LocalDate uiterlijk(LocalDate dag) {
    LocalDate eind =
        periode == Periode.KWARTAAL
            ? Kwartaal.of(dag).laatsteDag()
            : LocalDate.of(dag.getYear(), 12, 31);
    return eind.plusWeeks(weken);
  }

  /** Whether a levering of it belongs to this quarter; a yearly one belongs to the last. */
  public boolean isVerwachtIn(Kwartaal kwartaal) {
    return periode == Periode.KWARTAAL || kwartaal.nummer() == 4;
  }
}
