package org.folkmoot.programme;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The bytes of a programme file and their text. */
public final class ProgrammeFileText {

    /** 1 MiB. The real programme's file has 10 KB. */
    public static final int MAX_BYTES = 1024 * 1024;

    private ProgrammeFileText() {}

    /** @throws ProgrammeFileException when it is too large or not UTF-8 */
    public static String of(byte[] bytes) {
        var problems = new FileProblems();
        if (bytes.length > MAX_BYTES) problems.add(1, "", "programme.file.too-large", MAX_BYTES / 1024);
        problems.throwIfAny();
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            problems.add(lineOfFirstBrokenByte(bytes), "", "programme.file.not-utf-8");
            problems.throwIfAny();
            throw new IllegalStateException(notUtf8);
        }
    }

    private static int lineOfFirstBrokenByte(byte[] bytes) {
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length + 1);
        StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        return 1 + (int) out.flip().chars().filter(c -> c == '\n').count();
    }
}
