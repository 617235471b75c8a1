package org.fourquadrant.cli.content;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fourquadrant.export.table.PlainNumber;
import org.fourquadrant.facts.statement.Cited;
import org.fourquadrant.model.document.Citation;
import org.fourquadrant.model.document.PartialDate;
import org.fourquadrant.model.document.RateBasis;
import org.fourquadrant.model.language.LocalizedText;
import org.fourquadrant.model.language.Tokens;

/** An object of JSON being put together, its keys in the order in which they were put. Null stands for no value. */
final class Tree {

    private final Map<String, Object> values = new LinkedHashMap<>();

    /** The object of a citation. */
    static Map<String, Object> of(Citation citation) {
        return new Tree()
                .put("document", citation.document())
                .put("place", citation.place())
                .map();
    }

    /** The object of a text in both languages. */
    static Map<String, Object> of(LocalizedText text) {
        return new Tree().put("en", text.en()).put("ja", text.ja()).map();
    }

    Tree put(String key, String text) {
        return putValue(key, text);
    }

    Tree put(String key, Map<String, Object> object) {
        return putValue(key, object);
    }

    Tree put(String key, List<Map<String, Object>> objects) {
        return putValue(key, objects);
    }

    Tree putTexts(String key, List<String> texts) {
        return putValue(key, texts);
    }

    Tree put(String key, int number) {
        return putValue(key, number);
    }

    Tree put(String key, double number) {
        return putValue(key, PlainNumber.of(number));
    }

    /** A fact that is so or not. */
    Tree putFact(String key, boolean fact) {
        return putValue(key, fact);
    }

    Tree put(String key, Optional<?> value) {
        return putValue(key, value.map(Tree::plain).orElse(null));
    }

    /** Where a claim stands. */
    Tree putSource(Optional<Cited> cited) {
        return put("source", cited.map(one -> of(one.statement().citation())));
    }

    /** What a rate contains; no value where the document does not say. */
    Tree putBasis(Optional<RateBasis> basis) {
        return put("basis", basis.filter(one -> one != RateBasis.UNSTATED).map(Tokens::of));
    }

    Tree put(String key, Enum<?> constant) {
        return putValue(key, Tokens.of(constant));
    }

    private static Object plain(Object value) {
        if (value instanceof Double number) {
            return PlainNumber.of(number);
        }
        return value instanceof PartialDate || value instanceof LocalDate ? value.toString() : value;
    }

    private Tree putValue(String key, Object value) {
        values.put(key, value);
        return this;
    }

    Map<String, Object> map() {
        return values;
    }
}
