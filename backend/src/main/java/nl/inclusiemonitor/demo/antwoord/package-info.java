/** The answer sheet: the figures that a right product shows, calculated the plain way. */
package nl.inclusiemonitor.demo.antwoord;
