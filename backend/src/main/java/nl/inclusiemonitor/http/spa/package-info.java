/** The pages: files of the frontend from the jar, and its index for every address of its own. */
package nl.inclusiemonitor.http.spa;
