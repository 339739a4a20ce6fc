/** Measurements as the API gives them: exact, readable, and with everything that explains them. */
package nl.inclusiemonitor.doelstelling.weergave;
