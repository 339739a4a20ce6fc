/** The one fingerprint that this product takes of bytes and texts: SHA-256 (FIPS 180-4). */
package nl.inclusiemonitor.digest;
