package nl.inclusiemonitor.digest;

import java.nio.ByteBuffer;
import java.util.Optional;

/** A SHA-256 (FIPS 180-4) whose state can be kept, and gone on with in another process. */
public final class ResumableSha256 {
  /** Section 5.3.3. */
  private static final int[] INITIAL = {
    0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19
  };

  private static final int BLOCK = Compression.BLOCK;
  private static final int WORDS = INITIAL.length * Integer.BYTES;

  private final Compression compression;
  private final int[] state;

  /** The beginning of a block that is not complete yet. */
  private final byte[] open = new byte[BLOCK];

  private long length;

  /** Of nothing yet. */
  public ResumableSha256() {
    this(Compression.fastest(), INITIAL.clone(), 0);
  }

  ResumableSha256(Compression compression) {
    this(compression, INITIAL.clone(), 0);
  }

  private ResumableSha256(Compression compression, int[] state, long length) {
    this.compression = compression;
    this.state = state;
    this.length = length;
  }

  /** Goes on from what {@link #state()} gave; empty when these bytes are of something else. */
  public static Optional<ResumableSha256> of(byte[] kept) {
    if (kept.length < WORDS + Long.BYTES) {
      return Optional.empty();
    }
    ByteBuffer in = ByteBuffer.wrap(kept);
    int[] state = new int[INITIAL.length];
    in.asIntBuffer().get(state);
    long length = in.position(WORDS).getLong();
    if (length < 0 || in.remaining() != length % BLOCK) {
      return Optional.empty();
    }
    var sha256 = new ResumableSha256(Compression.fastest(), state, length);
    in.get(sha256.open, 0, in.remaining());
    return Optional.of(sha256);
  }

  /** What is needed to go on: the eight words, how many bytes there were, the open block. */
  public byte[] state() {
    ByteBuffer out = ByteBuffer.allocate(WORDS + Long.BYTES + opened());
    out.asIntBuffer().put(state);
    return out.position(WORDS).putLong(length).put(open, 0, opened()).array();
  }

  private int opened() {
    return (int) (length % BLOCK);
  }

  /** Takes the next bytes. */
  public void update(byte[] bytes, int from, int count) {
    int before = opened();
    int filling = before == 0 ? 0 : Math.min(BLOCK - before, count);
    System.arraycopy(bytes, from, open, before, filling);
    if (filling > 0 && before + filling == BLOCK) {
      compression.take(state, open, 0, 1);
    }
    int rest = count - filling;
    int whole = rest / BLOCK;
    if (whole > 0) {
      compression.take(state, bytes, from + filling, whole);
    }
    if (rest > 0) {
      System.arraycopy(bytes, from + count - rest % BLOCK, open, 0, rest % BLOCK);
    }
    length += count;
  }

  /** The digest of all bytes so far (section 5.1.1); more may follow. */
  public byte[] digest() {
    int blocks = opened() < BLOCK - Long.BYTES ? 1 : 2;
    byte[] last = new byte[blocks * BLOCK];
    System.arraycopy(open, 0, last, 0, opened());
    last[opened()] = (byte) 0x80;
    ByteBuffer.wrap(last).putLong(last.length - Long.BYTES, length * Byte.SIZE);
    int[] words = state.clone();
    compression.take(words, last, 0, blocks);
    ByteBuffer digest = ByteBuffer.allocate(WORDS);
    digest.asIntBuffer().put(words);
    return digest.array();
  }
}
