/** What is checked of a levering once all its lines are in, and what processing it would change. */
package nl.inclusiemonitor.levering.controle;
