package org.fourquadrant.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.language.Language;

/** One run of the command line on the bundled data with its streams caught. */
public record CliRun(int exit, byte[] bytes, String err) {

    private static final Workspace BUNDLED = new WorkspaceLoader().load();

    public static CliRun of(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = new Cli(() -> BUNDLED, Chart::new, Language.ENGLISH, out, err).run(arguments);
        return new CliRun(exit, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
    }

    public String out() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    public List<String> lines() {
        return out().lines().toList();
    }
}
