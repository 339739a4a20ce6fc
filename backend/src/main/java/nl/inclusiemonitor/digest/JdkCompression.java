package nl.inclusiemonitor.digest;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The JDK's own SHA-256, which is done by the processor, with the state that it keeps to itself.
 * There is no other way to that state: the manifest of the jar opens the package ({@code
 * Add-Opens}). Where it is closed, or the inside of a JDK looks otherwise, there is none.
 */
final class JdkCompression implements Compression {
  private static final Logger LOG = LoggerFactory.getLogger(JdkCompression.class);
  private static final Optional<Inside> INSIDE = inside();

  private final Inside inside;
  private final Object sha256;
  private final int[] words;

  /** What is used of the JDK's class. */
  private record Inside(MethodHandle constructor, VarHandle state, MethodHandle update) {}

  private JdkCompression(Inside inside) {
    this.inside = inside;
    try {
      sha256 = inside.constructor().invoke();
      words = (int[]) inside.state().get(sha256);
    } catch (Throwable e) {
      throw new IllegalStateException("the JDK's SHA-256 cannot be made", e);
    }
  }

  static Optional<JdkCompression> open() {
    return INSIDE.map(JdkCompression::new);
  }

  private static Optional<Inside> inside() {
    try {
      Class<?> sha2 = Class.forName("sun.security.provider.SHA2");
      MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(sha2, MethodHandles.lookup());
      Inside found =
          new Inside(
              lookup.findConstructor(
                  lookup.findClass("sun.security.provider.SHA2$SHA256"),
                  MethodType.methodType(void.class)),
              lookup.findVarHandle(sha2, "state", int[].class),
              lookup.findVirtual(
                  sha2,
                  "engineUpdate",
                  MethodType.methodType(void.class, byte[].class, int.class, int.class)));
      return Optional.of(found).filter(JdkCompression::isRight);
    } catch (ReflectiveOperationException e) {
      LOG.debug("SHA-256 that can be gone on with is computed in Java", e);
      return Optional.empty();
    }
  }

  /** Whether this JDK does with its state what we think. */
  private static boolean isRight(Inside inside) {
    byte[] bytes = new byte[3 * BLOCK];
    int[] own = {1, 2, 3, 4, 5, 6, 7, 8};
    int[] plain = own.clone();
    new JdkCompression(inside).take(own, bytes, BLOCK, 2);
    new PlainCompression().take(plain, bytes, BLOCK, 2);
    return Arrays.equals(own, plain);
  }

  @Override
  public void take(int[] state, byte[] bytes, int start, int blocks) {
    System.arraycopy(state, 0, words, 0, state.length);
    try {
      inside.update().invoke(sha256, bytes, start, blocks * BLOCK);
    } catch (Throwable e) {
      throw new IllegalStateException("the JDK's SHA-256 failed", e);
    }
    System.arraycopy(words, 0, state, 0, state.length);
  }
}
