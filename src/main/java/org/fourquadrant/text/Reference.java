package org.fourquadrant.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.fourquadrant.model.document.Citation;
import org.fourquadrant.model.document.SourceDocument;
import org.fourquadrant.model.law.Act;

/**
 * A citation for the programs that keep literature: BibTeX and RIS.
 *
 * @param kind what is cited
 * @param key short id of the document or act
 * @param author who wrote or issued it, in the document's language; may be empty
 * @param title its title, in the document's language
 * @param publisher who published it; may be empty
 * @param published year, month or day, ISO 8601
 * @param place where in it, as printed; may be empty
 * @param url its address; may be empty
 * @param language ISO 639-1 tag of the document's language
 */
public record Reference(
        Kind kind,
        String key,
        String author,
        String title,
        String publisher,
        String published,
        String place,
        String url,
        String language) {

    /** What is cited, with its types in BibTeX and RIS. */
    public enum Kind {
        PAPER("techreport", "institution", "RPRT"),
        ACT("misc", "howpublished", "GOVDOC");

        private final String bibtex;
        private final String publisher;
        private final String ris;

        Kind(String bibtex, String publisher, String ris) {
            this.bibtex = bibtex;
            this.publisher = publisher;
            this.ris = ris;
        }
    }

    /** Characters that mean something to TeX. */
    private static final Map<Character, String> ESCAPED = Map.of(
            '\\', "\\textbackslash{}",
            '{', "\\{",
            '}', "\\}",
            '&', "\\&",
            '%', "\\%",
            '$', "\\$",
            '#', "\\#",
            '_', "\\_",
            '~', "\\textasciitilde{}",
            '^', "\\textasciicircum{}");

    public Reference {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(publisher, "publisher");
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(language, "language");
    }

    /** A place in a paper. */
    public static Reference of(SourceDocument document, Citation citation) {
        boolean japanese = document.language().equals("ja");
        return new Reference(
                Kind.PAPER,
                document.id(),
                japanese ? document.author().ja() : document.author().en(),
                japanese ? document.title().ja() : document.title().en(),
                japanese ? document.publisher().ja() : document.publisher().en(),
                document.published().toString(),
                citation.place(),
                document.url(),
                document.language());
    }

    /** An act, by its title and where it is published. */
    public static Reference of(Act act) {
        return new Reference(
                Kind.ACT,
                act.id(),
                "",
                act.shortName().en() + ", " + act.title(),
                act.place().citation(),
                act.day().toString(),
                "",
                act.place().url(),
                "en");
    }

    /** As an entry of a BibTeX file in UTF-8, ending in a line feed. */
    public String bibtex() {
        List<String> fields = new ArrayList<>();
        add(fields, "author", author.isEmpty() ? "" : "{" + escaped(author) + "}");
        add(fields, "title", "{" + escaped(title) + "}");
        add(fields, kind.publisher, escaped(publisher));
        add(fields, "year", published.substring(0, 4));
        if (published.length() >= 7) {
            add(fields, "month", published.substring(5, 7));
        }
        add(fields, "date", published);
        add(fields, "note", escaped(place));
        add(fields, "url", url);
        add(fields, "langid", language.equals("ja") ? "japanese" : "english");
        String all = fields.stream().collect(Collectors.joining(",\n"));
        return "@" + kind.bibtex + "{" + key.toLowerCase(Locale.ROOT) + ",\n" + all + "\n}\n";
    }

    private static void add(List<String> fields, String name, String value) {
        if (!value.isEmpty()) {
            fields.add("  " + name + " = {" + value + "}");
        }
    }

    private static String escaped(String text) {
        return text.chars()
                .mapToObj(letter -> ESCAPED.getOrDefault((char) letter, String.valueOf((char) letter)))
                .collect(Collectors.joining());
    }

    /** As a record of a RIS file in UTF-8, its lines ending as the format has it. */
    public String ris() {
        List<String> lines = new ArrayList<>();
        lines.add("TY  - " + kind.ris);
        line(lines, "AU", author);
        line(lines, "TI", title);
        line(lines, "PB", publisher);
        line(lines, "PY", published.substring(0, 4));
        line(lines, "DA", published.replace('-', '/'));
        line(lines, "N1", place);
        line(lines, "UR", url);
        line(lines, "LA", language);
        lines.add("ER  - ");
        return lines.stream().map(text -> text + "\r\n").collect(Collectors.joining());
    }

    private static void line(List<String> lines, String tag, String value) {
        if (!value.isEmpty()) {
            lines.add(tag + "  - " + value);
        }
    }
}
