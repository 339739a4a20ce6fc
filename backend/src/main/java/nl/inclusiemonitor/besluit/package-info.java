/**
 * Decisions of two persons: one proposes, another approves, and the change is carried out with the
 * decision. {@link nl.inclusiemonitor.besluit.Vierogenbesluit} decides and {@link
 * nl.inclusiemonitor.besluit.Voorstelbalie} answers; a feature brings what is proposed ({@code
 * Voorstel}, in a {@code Voorsteltabel} or {@code Voorstellen} of its own), what approving it does
 * ({@code Voorstelsoort}) and how it is told ({@code Vertoning}).
 */
package nl.inclusiemonitor.besluit;
