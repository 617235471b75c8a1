package org.fourquadrant.cli;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Where commands write: results to the one stream, what went wrong to the other, both in UTF-8 on every platform. */
final class Console {

    private final OutputStream bytes;
    private final PrintWriter out;
    private final PrintWriter err;

    Console(OutputStream out, OutputStream err) {
        this.bytes = out;
        this.out = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
        this.err = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
    }

    void lines(List<String> lines) {
        lines.forEach(out::println);
        out.flush();
    }

    /** Writes a text that ends its own lines. */
    void text(String text) {
        out.print(text);
        out.flush();
    }

    void errorLines(List<String> lines) {
        lines.forEach(err::println);
        err.flush();
    }

    /** Standard output for what is no text. */
    OutputStream bytes() {
        return bytes;
    }

    PrintWriter out() {
        return out;
    }

    PrintWriter err() {
        return err;
    }
}
