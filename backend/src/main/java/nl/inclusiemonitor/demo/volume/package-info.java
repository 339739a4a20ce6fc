/** Files of any number of lines, to measure the product with. */
package nl.inclusiemonitor.demo.volume;
