package org.fourquadrant;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.fourquadrant.export.ExportException;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.text.FaultText;
import org.fourquadrant.text.Texts;

/** What happens where no window can be opened: the first view is drawn to a file, and it is said where and why. */
final class WithoutWindow {

    private static final String FILE = "four-quadrant";
    private static final int MOST = 100;

    private final Texts texts;
    private final FaultText faults;
    private final Map<String, String> environment;
    private final List<Path> folders;

    /**
     * The way out for a machine.
     *
     * @param environment its environment variables
     * @param folders where the picture may be put, the first choice first
     */
    WithoutWindow(Language language, Map<String, String> environment, List<Path> folders) {
        this.texts = Texts.of(Launcher.BUNDLE, language);
        this.faults = new FaultText(language);
        this.environment = environment;
        this.folders = List.copyOf(folders);
    }

    /**
     * Draws the first view.
     *
     * @param cause why there is no window
     * @param out takes the lines for the person who started the program
     * @return the exit code: 0 when the picture is there
     */
    int draw(App app, Throwable cause, Consumer<String> out) {
        out.accept(reason(cause));
        String why = "";
        for (Path folder : folders) {
            try {
                Path target = drawn(app, folder.toAbsolutePath().normalize());
                out.accept(texts.format("drawn", target));
                out.accept(texts.get("commands"));
                return 0;
            } catch (App.NotRead unread) {
                why = String.valueOf(unread.getMessage());
                break;
            } catch (IOException elsewhere) {
                why = faults.sentence(elsewhere);
            }
        }
        out.accept(texts.format("not_drawn", why));
        return 1;
    }

    /** Nobody is there to be asked whether a file may go, so none does. */
    private static Path drawn(App app, Path folder) throws IOException {
        for (int number = 1; ; number++) {
            Path target = folder.resolve(FILE + (number == 1 ? "" : "-" + number) + ".png");
            try {
                app.draw(target);
                return target;
            } catch (ExportException taken) {
                if (taken.reason() != ExportException.Reason.ALREADY_THERE || number == MOST) {
                    throw taken;
                }
            }
        }
    }

    private String reason(Throwable cause) {
        String display = environment.getOrDefault("DISPLAY", "");
        if (cause instanceof TimeoutException) {
            return texts.format("reason.silent", display);
        }
        if (cause instanceof UnsupportedOperationException) {
            return display.isEmpty() ? texts.get("reason.no_display") : texts.format("reason.closed", display);
        }
        if (cause instanceof LinkageError) {
            return texts.format("reason.library", firstLine(cause));
        }
        return texts.format("reason.other", firstLine(cause));
    }

    private static String firstLine(Throwable cause) {
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    }
}
