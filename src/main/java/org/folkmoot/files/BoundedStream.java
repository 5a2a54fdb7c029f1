package org.folkmoot.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.folkmoot.shared.RefusedException;
import org.springframework.util.unit.DataSize;

/** Counts what is really read and stops at the limit, whatever anybody said about the length. */
final class BoundedStream extends FilterInputStream {

    private final DataSize most;
    private long bytes;

    BoundedStream(InputStream from, DataSize most) {
        super(from);
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        var one = in.read();
        if (one >= 0) count(1);
        return one;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        var read = in.read(into, offset, length);
        if (read > 0) count(read);
        return read;
    }

    @Override
    public long skip(long wanted) throws IOException {
        var skipped = in.skip(wanted);
        count(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(long read) {
        bytes += read;
        if (bytes > most.toBytes()) throw new RefusedException(FileRefusal.TOO_LARGE, Sizes.words(most.toBytes()));
    }
}
