package org.folkmoot.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.TestMembers;
import org.springframework.stereotype.Component;

/** Files for tests, different each time. */
@Component
public class TestFiles {

    private final FileService files;
    private final TestMembers people;

    TestFiles(FileService files, TestMembers people) {
        this.files = files;
        this.people = people;
    }

    public FileId attached(MemberId by, FileHolder to, String name, byte[] bytes) {
        return people.as(by, () -> files.attach(to, name, new ByteArrayInputStream(bytes)));
    }

    public FileId attached(MemberId by, FileHolder to) {
        return attached(by, to, "plan.pdf", pdf());
    }

    public static byte[] pdf() {
        return ("%PDF-1.4\n% " + UUID.randomUUID() + "\n%%EOF\n").getBytes(StandardCharsets.US_ASCII);
    }

    public static byte[] text(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] zip(String... entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write(text("<x/>"));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** So many bytes of plain text, made as they are read. */
    public static InputStream ofSize(long size) {
        return new InputStream() {
            private long left = size;

            @Override
            public int read() {
                return left-- > 0 ? 'a' : -1;
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                if (left <= 0) return -1;
                var some = (int) Math.min(left, length);
                java.util.Arrays.fill(into, offset, offset + some, (byte) 'a');
                left -= some;
                return some;
            }
        };
    }
}
