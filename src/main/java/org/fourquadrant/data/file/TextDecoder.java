package org.fourquadrant.data.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.fourquadrant.data.problem.Problem;
import org.fourquadrant.data.problem.ProblemKind;
import org.fourquadrant.data.problem.Problems;

/** Bytes to text, strictly: a byte that does not belong is a problem with its row, never a replacement character. */
public final class TextDecoder {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String file;
    private final Problems problems;

    /**
     * @param file what to call the file in problems
     * @param problems where to put what is wrong
     */
    public TextDecoder(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** Text in the encoding that it declares. A byte order mark that says otherwise is believed. */
    public Optional<String> decode(byte[] content, Charset declared, char delimiter) {
        Charset charset = EncodingGuess.ofMark(content).orElse(declared);
        ByteBuffer in = ByteBuffer.wrap(content);
        CharBuffer out = CharBuffer.allocate(content.length + 1);
        CharsetDecoder decoder = charset.newDecoder();
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            reportFault(out.flip().toString(), charset, delimiter);
            return Optional.empty();
        }
        decoder.flush(out);
        return Optional.of(withoutMark(out.flip().toString()));
    }

    /** Text that does not say its encoding. */
    public Optional<String> decodeGuessing(byte[] content) {
        Optional<Charset> charset = EncodingGuess.of(content);
        if (charset.isEmpty()) {
            Problem place = faultIn(content);
            problems.add(place);
            return Optional.empty();
        }
        return decode(content, charset.get(), ',');
    }

    private Problem faultIn(byte[] content) {
        Problems utf8 = new Problems();
        new TextDecoder(file, utf8).decode(content, StandardCharsets.UTF_8, ',');
        Problem fault = utf8.all().get(0);
        return new Problem(file, fault.row(), fault.column(), "", ProblemKind.ENCODING_UNKNOWN, List.of());
    }

    private void reportFault(String before, Charset charset, char delimiter) {
        int row = 1 + (int) before.chars().filter(c -> c == '\n').count();
        String line = before.substring(before.lastIndexOf('\n') + 1);
        int column = 1 + (int) line.chars().filter(c -> c == delimiter).count();
        problems.add(new Problem(file, row, column, "", ProblemKind.ENCODING_WRONG, List.of(charset.name())));
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }
}
