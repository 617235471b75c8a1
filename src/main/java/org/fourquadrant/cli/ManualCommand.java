package org.fourquadrant.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.fourquadrant.export.AtomicFile;
import org.fourquadrant.export.Overwrite;
import org.fourquadrant.export.pdf.ManualPdf;
import org.fourquadrant.text.manual.Manual;
import org.fourquadrant.text.manual.ManualPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The manual as a PDF, in the language of {@code --lang}. */
@Command(name = "manual")
final class ManualCommand implements Callable<Integer> {

    private static final String STANDARD_OUTPUT = "-";
    private static final String ENDING = ".pdf";

    private final CommandContext context;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE.pdf",
            required = true,
            descriptionKey = "manual-file")
    private Path file;

    @Option(names = "--force")
    private boolean force;

    ManualCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        boolean isOutput = file.toString().equals(STANDARD_OUTPUT);
        if (!isOutput && !file.toString().toLowerCase(Locale.ROOT).endsWith(ENDING)) {
            throw new WrongUsage("slide.ending", file, ENDING);
        }
        List<ManualPage> pages = Manual.pages(context.language());
        if (isOutput) {
            ManualPdf.write(pages, context.language(), context.console().bytes());
            context.console().bytes().flush();
            return ExitCode.DONE;
        }
        Overwrite overwrite = force ? Overwrite.REPLACE : Overwrite.REFUSE;
        new AtomicFile().write(file, overwrite, stream -> ManualPdf.write(pages, context.language(), stream));
        return ExitCode.DONE;
    }
}
