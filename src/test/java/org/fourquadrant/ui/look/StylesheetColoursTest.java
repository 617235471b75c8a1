package org.fourquadrant.ui.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fourquadrant.chart.mark.Palette;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.view.Theme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A colour that means the same on the chart and in a pane is the same, in both themes and whatever sheet it stands in. */
class StylesheetColoursTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern BLOCK = Pattern.compile("([^{}]+)\\{([^}]*)}");
    private static final Pattern TOKEN = Pattern.compile("(-[a-z][\\w-]*):\\s*(#[0-9a-fA-F]{6})\\s*;");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}\\b");

    private static final String CONTRAST = ":contrast";

    /** A colour with a name, and where it stands. */
    private record Named(String name, String colour, String place) {}

    @ParameterizedTest
    @EnumSource(Theme.class)
    void coloursThatMeanTheSameAreTheSame(Theme theme) {
        Map<String, String> palette = palette(Palette.of(theme));
        List<Named> named = named(theme).stream()
                .filter(colour -> palette.containsKey(colour.name()))
                .toList();
        assertEquals(palette.size(), named.stream().map(Named::name).distinct().count(), "names that no sheet has");
        named.forEach(colour -> assertEquals(palette.get(colour.name()), colour.colour(), colour.toString()));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void theSoftGroundOfAQuadrantIsOneInAllSheets(Theme theme) {
        for (Quadrant quadrant : Quadrant.values()) {
            String name = quadrant.name().toLowerCase(Locale.ROOT);
            List<String> grounds = named(theme).stream()
                    .filter(colour -> colour.name().equals("-quadrant-" + name + "-soft")
                            || colour.name().equals("-fq-" + name + "-soft"))
                    .map(Named::colour)
                    .distinct()
                    .toList();
            assertEquals(1, grounds.size(), () -> quadrant + " " + grounds);
        }
    }

    /** Otherwise a colour could be typed where none of these tests sees what it means. */
    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyColourHasANameInBothThemes(Theme theme) {
        for (Path sheet : sheets()) {
            String unnamed = TOKEN.matcher(text(sheet)).replaceAll("");
            Matcher colour = COLOUR.matcher(unnamed);
            assertTrue(!colour.find(), () -> sheet + " has a colour without a name: " + colour.group());
        }
        List<String> here = named(theme).stream().map(Named::name).sorted().toList();
        List<String> there = named(theme == Theme.DARK ? Theme.LIGHT : Theme.DARK).stream()
                .map(Named::name)
                .sorted()
                .toList();
        assertEquals(there, here);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void inHighContrastEveryInkStandsOutFromItsGround(Theme theme) {
        String selector = theme == Theme.DARK ? ".themed:dark:contrast" : ".themed:contrast";
        Map<String, String> colours = new TreeMap<>();
        Matcher block = BLOCK.matcher(text(RESOURCES.resolve("org/fourquadrant/ui/look/look.css")));
        while (block.find()) {
            Matcher token = TOKEN.matcher(block.group(2));
            while (block.group(1).strip().equals(selector) && token.find()) {
                colours.put(token.group(1), token.group(2));
            }
        }
        for (String ground : List.of("-fq-ground", "-fq-card")) {
            for (String ink : List.of("ink", "soft", "faint", "accent", "i", "ii", "iii", "iv", "danger", "edge")) {
                double ratio = contrast(colours.get("-fq-" + ink), colours.get(ground));
                assertTrue(ratio >= 7, ink + " on " + ground + ": " + ratio);
            }
        }
    }

    private static Map<String, String> palette(Palette palette) {
        Map<String, String> colours = new TreeMap<>();
        for (Quadrant quadrant : Quadrant.values()) {
            String name = quadrant.name().toLowerCase(Locale.ROOT);
            colours.put("-quadrant-" + name, hex(palette.mark(quadrant)));
            colours.put("-quadrant-" + name + "-ink", hex(palette.title(quadrant)));
            colours.put("-fq-" + name, hex(palette.title(quadrant)));
        }
        colours.put("-lane-tariffs", hex(palette.mark(Quadrant.II)));
        colours.put("-lane-talks", hex(palette.mark(Quadrant.I)));
        colours.put("-lane-defence", hex(palette.mark(Quadrant.IV)));
        colours.put("-fq-card", hex(palette.ground()));
        colours.put("-fq-ink", hex(palette.ink()));
        colours.put("-fq-soft", hex(palette.softInk()));
        colours.put("-fq-faint", hex(palette.faintInk()));
        colours.put("-fq-accent", hex(palette.accent()));
        colours.put("-fq-on-accent", hex(palette.onAccent()));
        return colours;
    }

    private static String hex(Color colour) {
        return String.format(Locale.ROOT, "#%06x", colour.getRGB() & 0xFFFFFF);
    }

    /** High contrast is a look of its own, in which nothing is compared with the chart. */
    private static boolean isOf(Theme theme, String selector) {
        return selector.contains("dark") == (theme == Theme.DARK) && !selector.contains(CONTRAST);
    }

    /** Ratio of the luminances of two colours after WCAG 2.2, 1 to 21. */
    private static double contrast(String a, String b) {
        double first = luminance(Color.decode(a));
        double second = luminance(Color.decode(b));
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    /** Every colour that a sheet gives a name to in a theme: a selector of the dark one says so. */
    private static List<Named> named(Theme theme) {
        List<Named> named = new ArrayList<>();
        for (Path sheet : sheets()) {
            Matcher block = BLOCK.matcher(text(sheet));
            while (block.find()) {
                Matcher token = TOKEN.matcher(block.group(2));
                while (isOf(theme, block.group(1)) && token.find()) {
                    String place = sheet.getFileName() + " " + block.group(1).strip();
                    named.add(new Named(token.group(1), token.group(2).toLowerCase(Locale.ROOT), place));
                }
            }
        }
        return named;
    }

    private static List<Path> sheets() {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.toString().endsWith(".css"))
                    .sorted()
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Without comments. */
    private static String text(Path sheet) {
        try {
            return Files.readString(sheet).replaceAll("(?s)/\\*.*?\\*/", "");
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
