/** Who asks: the caller of a request, as every layer needs to know it. */
package nl.inclusiemonitor.identity;
