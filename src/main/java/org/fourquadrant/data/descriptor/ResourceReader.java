package org.fourquadrant.data.descriptor;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fourquadrant.data.csv.CsvDialect;
import org.fourquadrant.data.file.EncodingGuess;
import org.fourquadrant.data.json.JsonPart;
import org.fourquadrant.data.problem.ProblemKind;
import org.fourquadrant.data.table.Resource;

/** Reads what a descriptor says of a table: files, encoding, dialect, schema. */
final class ResourceReader {

    /** No way out of the package's folder: neither absolute, nor upwards, nor to another machine. */
    private static final Pattern UNSAFE = Pattern.compile("^[/\\\\~].*|^\\w+:.*|(^|.*[/\\\\])\\.\\.([/\\\\].*|$)");

    private ResourceReader() {}

    static Resource read(JsonPart resource) {
        List<String> paths = resource.texts("path");
        if (paths.isEmpty()) {
            resource.missing("path");
        }
        for (String path : paths) {
            if (UNSAFE.matcher(path).matches()) {
                resource.report("path", ProblemKind.PATH_UNSAFE, path);
            }
        }
        return new Resource(
                resource.requiredText("name"),
                paths,
                encoding(resource),
                resource.part("dialect").map(ResourceReader::dialect).orElse(CsvDialect.STANDARD),
                resource.part("schema").map(SchemaReader::read));
    }

    private static Optional<Charset> encoding(JsonPart resource) {
        String name = resource.text("encoding", "utf-8");
        try {
            return Optional.of(isShiftJis(name) ? EncodingGuess.WINDOWS_31J : Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            resource.wrong("encoding", "utf-8, windows-31j, euc-jp, utf-16");
            return Optional.empty();
        }
    }

    /** Files that say Shift_JIS hold ① and ㈱, which only Microsoft's version of it has. */
    private static boolean isShiftJis(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replace('-', '_');
        return plain.equals("shift_jis") || plain.equals("sjis") || plain.equals("cp932");
    }

    private static CsvDialect dialect(JsonPart dialect) {
        CsvDialect standard = CsvDialect.STANDARD;
        if (dialect.has("escapeChar")) {
            dialect.wrong("escapeChar", "doubleQuote: true");
        }
        if (!dialect.bool("doubleQuote", true)) {
            dialect.wrong("doubleQuote", "true");
        }
        char delimiter = dialect.character("delimiter", standard.delimiter());
        char quote = dialect.character("quoteChar", standard.quote());
        if (delimiter == quote) {
            dialect.wrong("delimiter", ",");
            return standard;
        }
        return new CsvDialect(delimiter, quote, dialect.bool("header", true), dialect.bool("skipInitialSpace", false));
    }
}
