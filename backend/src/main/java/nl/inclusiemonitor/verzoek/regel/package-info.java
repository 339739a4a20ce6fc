/** Lines about persons as they were delivered, and who may see them. */
package nl.inclusiemonitor.verzoek.regel;
