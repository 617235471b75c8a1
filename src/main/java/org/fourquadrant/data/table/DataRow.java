package org.fourquadrant.data.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fourquadrant.data.problem.Problem;
import org.fourquadrant.data.problem.ProblemKind;
import org.fourquadrant.data.problem.Problems;
import org.fourquadrant.model.language.LocalizedText;

/**
 * A row with its values by field; a field without one, or with a faulty one, is not there.
 *
 * @param file the file it stands in
 * @param line physical line, from 1
 * @param columns number of each field's cell, from 1
 * @param values String that may be shown, Double, Integer, LocalDate or Boolean by field
 * @param faulty the fields whose cells hold what they must not, which was already said
 */
public record DataRow(
        String file, int line, Map<String, Integer> columns, Map<String, Object> values, Set<String> faulty) {

    /** Whether a field has no value because its cell is empty, and not because of what it holds. */
    public boolean isBlank(String field) {
        return !values.containsKey(field) && !faulty.contains(field);
    }

    /** The value of a field as text that may be shown, whatever its type; empty where there is none. */
    public Optional<String> text(String field) {
        return Optional.ofNullable(values.get(field)).map(Object::toString);
    }

    /** The text of a field, empty where there is none. */
    public String textOrEmpty(String field) {
        return text(field).orElse("");
    }

    /** A text that must be there; empty, with a problem, where it is not. */
    public String requiredText(String field, Problems problems) {
        if (isBlank(field)) {
            problems.add(problem(field, ProblemKind.VALUE_REQUIRED));
        }
        return textOrEmpty(field);
    }

    /** The text of the two fields {@code key_en} and {@code key_ja}. */
    public LocalizedText localized(String key) {
        return new LocalizedText(textOrEmpty(key + "_en"), textOrEmpty(key + "_ja"));
    }

    /** A number; empty where the field has none. */
    public Optional<Double> number(String field) {
        return values.get(field) instanceof Number number ? Optional.of(number.doubleValue()) : Optional.empty();
    }

    /** A whole number; empty where the field has none. */
    public Optional<Integer> integer(String field) {
        return values.get(field) instanceof Number number ? Optional.of(number.intValue()) : Optional.empty();
    }

    /** A date; empty where the field has none. */
    public Optional<LocalDate> date(String field) {
        return values.get(field) instanceof LocalDate date ? Optional.of(date) : Optional.empty();
    }

    /** Whether a field says true; false also where it says nothing. */
    public boolean isTrue(String field) {
        return Boolean.TRUE.equals(values.get(field));
    }

    /** A problem of one of this row's cells. */
    public Problem problem(String field, ProblemKind kind, String... arguments) {
        return new Problem(file, line, columns.getOrDefault(field, 0), field, kind, List.of(arguments));
    }
}
