package org.fourquadrant.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The streams that commands write to: results to the one stream, what went wrong to the other, both in UTF-8 on every
 * platform.
 */
final class Console {

    private final OutputStream out;
    private final OutputStream err;

    Console(OutputStream out, OutputStream err) {
        this.out = out;
        this.err = err;
    }

    /**
     * Writes lines of a result.
     *
     * @throws IOException if they cannot be written, as on a full disk
     */
    void lines(List<String> lines) throws IOException {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line).append('\n'));
        text(text.toString());
    }

    /**
     * Writes a result that ends its own lines.
     *
     * @throws IOException if it cannot be written, as on a full disk
     */
    void text(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** Writes what went wrong; where even that is impossible, the exit code is left to say it. */
    void errorLines(List<String> lines) {
        PrintWriter writer = errors();
        lines.forEach(writer::println);
        writer.flush();
    }

    /** Standard output for what is no text. */
    OutputStream bytes() {
        return out;
    }

    /** Standard output for help. */
    PrintWriter help() {
        return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
    }

    /** Standard error. */
    PrintWriter errors() {
        return new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
    }
}
