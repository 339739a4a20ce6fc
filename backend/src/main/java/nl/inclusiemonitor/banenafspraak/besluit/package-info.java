/**
 * Decisions of two persons about what the figures follow from: one proposes, another approves, and
 * the change is carried out with the decision. {@link
 * nl.inclusiemonitor.banenafspraak.besluit.Vierogenbesluit} decides and {@link
 * nl.inclusiemonitor.banenafspraak.besluit.Voorstelbalie} answers; a feature brings what is
 * proposed ({@code Voorstel}, in a {@code Voorsteltabel}), what approving it does ({@code
 * Voorstelsoort}) and how it is told ({@code Vertoning}).
 */
package nl.inclusiemonitor.banenafspraak.besluit;
