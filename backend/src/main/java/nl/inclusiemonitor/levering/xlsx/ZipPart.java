package nl.inclusiemonitor.levering.xlsx;

/**
 * One file in the package, as its directory says.
 *
 * @param begin first packed byte
 * @param packed number of packed bytes
 * @param unpacked number of bytes it gives
 * @param deflated whether it is packed at all
 * @param crc CRC-32 of what it gives
 */
record ZipPart(String name, int begin, int packed, int unpacked, boolean deflated, long crc) {
  int end() {
    return begin + packed;
  }
}
