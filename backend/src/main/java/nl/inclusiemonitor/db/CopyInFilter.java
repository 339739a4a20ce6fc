package nl.inclusiemonitor.db;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.ByteToMessageDecoder;
import java.util.List;

/**
 * Takes CopyInResponse out of what the server says, because the client's decoder does not know that
 * message; then it removes itself. Has to be put in while no answer is under way.
 */
final class CopyInFilter extends ByteToMessageDecoder {
  private static final byte COPY_IN_RESPONSE = 'G';
  private static final int TYPE = 1;
  private static final int LENGTH = 4;

  private final Runnable onCopyIn;

  CopyInFilter(Runnable onCopyIn) {
    this.onCopyIn = onCopyIn;
  }

  @Override
  protected void decode(ChannelHandlerContext ctx, ByteBuf in, List<Object> out) {
    int start = in.readerIndex();
    if (in.readableBytes() < TYPE + LENGTH) {
      return;
    }
    int message = TYPE + in.getInt(start + TYPE);
    if (in.readableBytes() < message) {
      return;
    }
    if (in.getByte(start) != COPY_IN_RESPONSE) {
      out.add(in.readRetainedSlice(message));
      return;
    }
    in.skipBytes(message);
    ctx.pipeline().remove(this);
    onCopyIn.run();
  }
}
