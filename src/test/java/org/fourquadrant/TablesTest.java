package org.fourquadrant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.cli.Cli;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.export.table.CountryColumn;
import org.fourquadrant.export.table.TableWords;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.ui.Window;
import org.fourquadrant.ui.state.Session;
import org.fourquadrant.ui.table.TablePane;
import org.junit.jupiter.api.Test;

/** Window, clipboard and command line say the same of every country: there is one list of columns and one row. */
class TablesTest {

    private static final Workspace WORKSPACE = new WorkspaceLoader().load();

    private final Session session = new Session(WORKSPACE, FirstView.of(WORKSPACE, Language.ENGLISH));

    @Test
    void theClipboardHasWhatTheCommandLineWrites() throws Exception {
        List<String> written = commandLine("table", "--format", "csv").lines().toList();
        List<String> copied = copied().lines().toList();
        assertTrue(copied.get(0).startsWith(written.get(0) + ",dataset,year,as_of,"), copied.get(0));
        // The window sorts by name; the command line keeps the order of the source. What is copied says what it is of.
        for (String row : written.subList(1, written.size())) {
            assertEquals(
                    1,
                    copied.stream()
                            .filter(line -> line.startsWith(row + ",") && line.contains("2026-10-09"))
                            .count(),
                    row);
        }
        assertEquals(69, copied.size());
    }

    @Test
    void theWindowHasTheColumnsThatAreListedForIt() throws Exception {
        TablePane pane = Window.show(() -> new TablePane(session), 900, 400);
        TableView<?> table = (TableView<?>) pane.lookup("#table");
        TableWords words = TableWords.in(Language.ENGLISH);
        assertEquals(
                CountryColumn.inWindow().stream()
                        .map(column -> column.header(words))
                        .toList(),
                table.getColumns().stream().map(column -> column.getText()).toList());
    }

    @Test
    void theTerminalHasTheSameColumnsAsTheFile() {
        int keys = commandLine("table", "--format", "csv")
                .lines()
                .findFirst()
                .orElseThrow()
                .split(",")
                .length;
        List<String> headers = CountryColumn.headers(TableWords.in(Language.ENGLISH));
        assertEquals(keys, headers.size());
        String line = commandLine("table").lines().skip(2).findFirst().orElseThrow();
        assertEquals(
                headers.stream().collect(Collectors.joining(" ")),
                line.replaceAll(" +", " ").strip());
    }

    private String copied() throws Exception {
        TablePane pane = Window.show(() -> new TablePane(session), 900, 400);
        Window.act(() ->
                ((MenuButton) pane.lookup("#table-copy")).getItems().get(1).fire());
        String[] copied = new String[1];
        Window.act(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        return copied[0];
    }

    private static String commandLine(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        new Cli(() -> WORKSPACE, Chart::new, Language.ENGLISH, out, err).run(arguments);
        assertEquals("", err.toString(StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }
}
