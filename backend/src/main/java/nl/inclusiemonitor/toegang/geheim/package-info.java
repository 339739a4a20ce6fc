/** Secrets and how they are kept: random values, hashes of passwords, keys of all instances. */
package nl.inclusiemonitor.toegang.geheim;
