package org.fourquadrant.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fourquadrant.export.Overwrite;
import org.fourquadrant.export.PixelSize;

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
     * @throws WrongUsage if its ending is none of a known kind
     */
    static SlideTarget of(String given, List<SlideFormat> formats) {
        if (given.equals(STANDARD_OUTPUT)) {
            return new SlideTarget(formats.get(0), Optional.empty());
        }
        String name = given.toLowerCase(Locale.ROOT);
        SlideFormat format = formats.stream()
                .filter(candidate -> name.endsWith("." + candidate.ending()))
                .findFirst()
                .orElseThrow(() -> new WrongUsage("slide.ending", given, endings(formats)));
        return new SlideTarget(format, Optional.of(path(given)));
    }

    private static Path path(String given) {
        try {
            return Path.of(given);
        } catch (InvalidPathException e) {
            throw new WrongUsage("slide.path", given);
        }
    }

    private static String endings(List<SlideFormat> formats) {
        return formats.stream().map(format -> "." + format.ending()).collect(Collectors.joining(", "));
    }

    void write(Asked asked, PixelSize size, Overwrite overwrite, Console console) throws IOException {
        if (file.isPresent()) {
            format.toFile().write(asked.workspace(), asked.view(), size, file.get(), overwrite);
        } else {
            format.toStream().write(asked.workspace(), asked.view(), size, console.bytes());
            console.bytes().flush();
        }
    }
}
