package org.fourquadrant.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fourquadrant.export.Deck;
import org.fourquadrant.export.Overwrite;
import org.fourquadrant.export.SlideExporter;
import org.fourquadrant.export.SlideFormat;
import org.fourquadrant.export.UnshownLetters;
import org.fourquadrant.export.page.Progress;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.language.Language;

/**
 * One {@code -o}: a file, or standard output.
 *
 * @param format the kind of file
 * @param file the file; empty for standard output
 */
record SlideTarget(SlideFormat format, Optional<Path> file) {

    private static final String STANDARD_OUTPUT = "-";

    /**
     * Reads the value of an option.
     *
     * @param streamed the kind that standard output gets
     * @throws WrongUsage if its ending is none of a known kind
     */
    static SlideTarget of(String given, SlideFormat streamed) {
        if (given.equals(STANDARD_OUTPUT)) {
            return new SlideTarget(streamed, Optional.empty());
        }
        Path file = path(given);
        SlideFormat format = SlideFormat.of(file).orElseThrow(() -> new WrongUsage("slide.ending", given, endings()));
        return new SlideTarget(format, Optional.of(file));
    }

    /** A file of a country's code in a folder that the option names. */
    static SlideTarget inFolder(String given, CountryCode country, SlideFormat format) {
        if (given.equals(STANDARD_OUTPUT) || SlideFormat.of(path(given)).isPresent()) {
            throw new WrongUsage("slide.each.folder", given);
        }
        Path file = path(given).resolve(country.value() + "." + format.ending());
        return new SlideTarget(format, Optional.of(file));
    }

    /** The same with a language in the file's name. */
    SlideTarget in(Language language) {
        Path named = file.orElseThrow(() -> new WrongUsage("slide.languages.files"));
        String name = named.getFileName().toString();
        int point = name.lastIndexOf('.');
        return new SlideTarget(
                format,
                Optional.of(
                        named.resolveSibling(name.substring(0, point) + "-" + language.tag() + name.substring(point))));
    }

    /** A sentence about the file, with its name before it. */
    String named(String sentence) {
        return file.map(path -> path + ": " + sentence).orElse(sentence);
    }

    private static Path path(String given) {
        try {
            return Path.of(given);
        } catch (InvalidPathException e) {
            throw new WrongUsage("slide.path", given);
        }
    }

    private static String endings() {
        return Arrays.stream(SlideFormat.values())
                .map(format -> "." + format.ending())
                .collect(Collectors.joining(", "));
    }

    UnshownLetters write(SlideExporter exporter, Facts facts, Deck deck, Overwrite overwrite, Console console)
            throws IOException {
        if (file.isPresent()) {
            return exporter.write(facts, deck, file.get(), overwrite, Progress.NONE);
        }
        UnshownLetters unshown = exporter.write(facts, deck, format, console.bytes(), Progress.NONE);
        console.bytes().flush();
        return unshown;
    }
}
