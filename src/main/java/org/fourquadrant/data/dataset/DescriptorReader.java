package org.fourquadrant.data.dataset;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.fourquadrant.data.csv.CsvDialect;
import org.fourquadrant.data.file.EncodingGuess;
import org.fourquadrant.data.file.PackageFiles;
import org.fourquadrant.data.json.JsonPart;
import org.fourquadrant.data.json.JsonTree;
import org.fourquadrant.data.problem.ProblemKind;
import org.fourquadrant.data.problem.Problems;
import org.fourquadrant.data.table.Constraints;
import org.fourquadrant.data.table.Field;
import org.fourquadrant.data.table.FieldType;
import org.fourquadrant.data.table.NumberFormat;
import org.fourquadrant.data.table.Resource;
import org.fourquadrant.data.table.Schema;
import org.fourquadrant.model.dataset.DatasetInfo;
import org.fourquadrant.model.document.Citation;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.language.Legible;
import org.fourquadrant.model.language.LocalizedText;

/**
 * Reads {@code datapackage.json}. Beyond the standard it knows one property, {@code quadrant}: title, short title and source line in
 * both languages, the vintage, and which field is what to the chart.
 */
public final class DescriptorReader {

    /** The name that the standard gives the file. */
    public static final String FILE = "datapackage.json";

    private DescriptorReader() {}

    /** What the package's descriptor says; empty, with problems, where there is no JSON object. */
    public static Optional<Descriptor> read(PackageFiles files, Problems problems) {
        return JsonTree.read(files, FILE, problems).map(DescriptorReader::descriptor);
    }

    private static Descriptor descriptor(JsonPart root) {
        List<Resource> resources =
                root.parts("resources").stream().map(ResourceReader::read).toList();
        if (resources.isEmpty()) {
            root.missing("resources");
        }
        Optional<JsonPart> quadrant = root.part("quadrant");
        Optional<ChartFields> chart =
                quadrant.filter(part -> part.has(Role.ENTITY.key())).map(ChartFieldsReader::read);
        return new Descriptor(info(root, quadrant), resources, chart);
    }

    private static DatasetInfo info(JsonPart root, Optional<JsonPart> quadrant) {
        String name = Legible.line(root.requiredText("name"));
        List<LocalizedText> sources = root.parts("sources").stream()
                .map(source -> titled(source, source.text("path", "")))
                .toList();
        List<LocalizedText> licences = root.parts("licenses").stream()
                .map(licence -> titled(licence, licence.text("name", licence.text("path", ""))))
                .toList();
        LocalizedText title = LocalizedText.same(Legible.line(root.text("title", name)));
        LocalizedText sourceLine = LocalizedText.same(
                sources.stream().map(source -> source.in(Language.ENGLISH)).collect(Collectors.joining("; ")));
        LocalizedText itsTitle =
                quadrant.map(part -> localized(part, "title", title)).orElse(title);
        return new DatasetInfo(
                name,
                itsTitle,
                quadrant.map(part -> localized(part, "short_title", itsTitle)).orElse(itsTitle),
                Legible.line(root.text("version", "")),
                quadrant.map(part -> Legible.line(part.text("vintage", ""))).orElse(""),
                quadrant.map(part -> localized(part, "source_line", sourceLine)).orElse(sourceLine),
                sources,
                licences);
    }

    /** The title of a source or licence, in Japanese too where the descriptor has one. */
    private static LocalizedText titled(JsonPart part, String otherwise) {
        String title = Legible.line(part.text("title", otherwise));
        return new LocalizedText(title, Legible.line(part.text("title_ja", title)));
    }

    private static LocalizedText localized(JsonPart part, String key, LocalizedText otherwise) {
        return part.part(key)
                .map(text -> new LocalizedText(Legible.line(text.text("en", "")), Legible.line(text.text("ja", ""))))
                .orElse(otherwise);
    }

    /** Reads the {@code quadrant} property of a descriptor. */
    private static final class ChartFieldsReader {

        private ChartFieldsReader() {}

        static ChartFields read(JsonPart quadrant) {
            Map<Role, String> fields = new EnumMap<>(Role.class);
            for (Role role : Role.values()) {
                if (quadrant.hasText(role.key())) {
                    fields.put(role, quadrant.requiredText(role.key()));
                } else if (quadrant.has(role.key()) && role != Role.YEAR) {
                    quadrant.wrong(role.key(), "text");
                }
            }
            for (Role needed : List.of(Role.ENTITY, Role.SHARE, Role.BALANCE)) {
                if (!fields.containsKey(needed)) {
                    quadrant.missing(needed.key());
                }
            }
            Map<Role, Citation> citations = new EnumMap<>(Role.class);
            quadrant.part("citations").ifPresent(all -> {
                for (Role role : Role.values()) {
                    all.part(role.key()).ifPresent(part -> citations.put(role, citation(part)));
                }
            });
            return new ChartFields(
                    fields,
                    fixedYear(quadrant),
                    Map.of(),
                    citations,
                    quadrant.part("citation").map(ChartFieldsReader::citation));
        }

        /** A year that is a number and not the name of a field. */
        private static Optional<Integer> fixedYear(JsonPart quadrant) {
            Optional<Integer> year = quadrant.integer(Role.YEAR.key());
            if (year.isEmpty() && !quadrant.hasText(Role.YEAR.key())) {
                quadrant.missing(Role.YEAR.key());
            }
            return year;
        }

        private static Citation citation(JsonPart part) {
            return new Citation(Legible.line(part.requiredText("document")), Legible.line(part.text("place", "")));
        }
    }

    /** Reads what a descriptor says of a table: files, encoding, dialect, schema. */
    private static final class ResourceReader {

        /** No way out of the package's folder: neither absolute, nor upwards, nor to another machine. */
        private static final Pattern UNSAFE =
                Pattern.compile("^[/\\\\~].*|^\\w+:.*|(^|.*[/\\\\])\\.\\.([/\\\\].*|$)|.*\\p{Cntrl}.*", Pattern.DOTALL);

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
            return new CsvDialect(
                    delimiter, quote, dialect.bool("header", true), dialect.bool("skipInitialSpace", false));
        }
    }

    /** Reads a Table Schema. */
    private static final class SchemaReader {

        private SchemaReader() {}

        static Schema read(JsonPart schema) {
            List<Field> fields =
                    schema.parts("fields").stream().map(SchemaReader::field).toList();
            if (fields.isEmpty()) {
                schema.missing("fields");
            }
            Set<String> missing =
                    schema.has("missingValues") ? new LinkedHashSet<>(schema.texts("missingValues")) : Set.of("");
            return new Schema(fields, missing, schema.texts("primaryKey"));
        }

        private static Field field(JsonPart field) {
            FieldType type = FieldType.of(field.text("type", "string"));
            NumberFormat numbers = new NumberFormat(
                    field.character("decimalChar", '.'), field.text("groupChar", ""), field.bool("bareNumber", true));
            Constraints constraints =
                    field.part("constraints").map(SchemaReader::constraints).orElse(Constraints.NONE);
            return new Field(field.requiredText("name"), type, numbers, constraints);
        }

        private static Constraints constraints(JsonPart constraints) {
            return new Constraints(
                    constraints.bool("required", false),
                    constraints.bool("unique", false),
                    constraints.number("minimum"),
                    constraints.number("maximum"),
                    new LinkedHashSet<>(constraints.texts("enum")),
                    pattern(constraints));
        }

        private static Optional<Pattern> pattern(JsonPart constraints) {
            try {
                return constraints.text("pattern").map(Pattern::compile);
            } catch (PatternSyntaxException broken) {
                constraints.wrong("pattern", "regular expression");
                return Optional.empty();
            }
        }
    }
}
