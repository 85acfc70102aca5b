package org.evenhand.evidence.keeping;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;

/** Stream of the pieces of a document, of which one at a time is held in memory. */
final class PieceStream extends InputStream {

    private final IntFunction<Optional<byte[]>> pieces;
    private final int count;
    private byte[] piece = {};
    private int next;
    private int at;

    PieceStream(IntFunction<Optional<byte[]>> pieces, int count) {
        this.pieces = pieces;
        this.count = count;
    }

    @Override
    public int read() throws IOException {
        return hasMore() ? piece[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        Objects.checkFromIndexSize(from, length, into.length);
        if (length == 0) {
            return 0;
        }
        if (!hasMore()) {
            return -1;
        }
        int taken = Math.min(length, piece.length - at);
        System.arraycopy(piece, at, into, from, taken);
        at += taken;
        return taken;
    }

    private boolean hasMore() throws IOException {
        while (at == piece.length && next < count) {
            piece = pieces.apply(next++).orElseThrow(() -> new IOException("The document was removed"));
            at = 0;
        }
        return at < piece.length;
    }
}
