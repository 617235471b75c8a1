package org.fourquadrant.ui.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fourquadrant.data.importing.preview.TablePreview;
import org.fourquadrant.data.importing.table.Measure;
import org.fourquadrant.data.importing.word.ColumnUnit;
import org.fourquadrant.data.importing.word.ColumnWords;
import org.fourquadrant.data.importing.word.Concept;
import org.fourquadrant.text.Figures;
import org.fourquadrant.text.Texts;

/** What a column was taken for and why, in words. */
final class ColumnText {

    private final Texts texts;
    private final Figures figures;

    ColumnText(Texts texts) {
        this.texts = texts;
        this.figures = new Figures(texts.language());
    }

    /** What it is good for, as short as it goes. */
    String role(TablePreview.Column column) {
        if (column.uses().isEmpty()) {
            return texts.get("role.none");
        }
        return column.uses().stream().map(this::role).distinct().collect(Collectors.joining(" · "));
    }

    private String role(TablePreview.Use use) {
        String name = name(use.role());
        boolean ofYear = use.measure().flatMap(measure -> year(measure)).isPresent();
        return ofYear
                ? texts.format(
                        "role.of_year", name, use.measure().flatMap(this::year).orElse(""))
                : name;
    }

    /** The name of a role. */
    String name(TablePreview.Role role) {
        return switch (role) {
            case COUNTRY -> texts.get("heading.country");
            case YEAR -> texts.get("heading.year");
            case SHARE -> texts.get("topic.defence_share");
            case TARIFF -> texts.get("topic.tariff");
            default -> texts.get("role", role);
        };
    }

    private Optional<String> year(Measure measure) {
        return measure.year().isPresent()
                ? Optional.of(String.valueOf(measure.year().getAsInt()))
                : Optional.empty();
    }

    /** The unit and why, or why it was taken for that; for a column that is not used, why not. */
    String why(TablePreview.Column column) {
        return column.uses().stream()
                .filter(use -> use.measure().isPresent())
                .findFirst()
                .or(() -> column.uses().stream().findFirst())
                .map(this::why)
                .orElseGet(() -> column.words().map(this::whyNot).orElse(""));
    }

    private String why(TablePreview.Use use) {
        return use.measure().isEmpty()
                ? texts.get("why", use.why())
                : use.unitWhy() == TablePreview.Reason.OPEN
                        ? texts.get("unit.open")
                        : texts.format("why.unit", unit(use.unit()), texts.get("why", use.unitWhy()));
    }

    private String whyNot(ColumnWords words) {
        if (!words.other().isEmpty()) {
            return texts.format("not.other", words.other());
        }
        if (words.concept() == Concept.OTHER || words.concept() == Concept.DEFENCE_OTHER) {
            return texts.get("not.shown");
        }
        if (!words.leftover().isEmpty()) {
            return texts.format("not.understood", String.join(", ", words.leftover()));
        }
        return words.concept() == Concept.UNKNOWN ? texts.get("not.named") : texts.get("not.needed");
    }

    /** All of it in sentences: the name, what it was taken for, why, its unit and why. */
    String whole(TablePreview.Column column) {
        List<String> lines = new ArrayList<>();
        lines.add(column.name().isBlank() ? texts.format("column.nameless", column.index() + 1) : column.name());
        for (TablePreview.Use use : column.uses()) {
            lines.add(texts.format("whole.role", role(use), texts.get("why", use.why())));
            use.measure()
                    .filter(measure -> !measure.series().isEmpty())
                    .ifPresent(measure -> lines.add(texts.format("whole.series", measure.series())));
            if (use.measure().isPresent()) {
                lines.add(texts.format("whole.unit", why(use)));
            }
        }
        if (column.uses().isEmpty()) {
            lines.add(
                    texts.format("whole.none", column.words().map(this::whyNot).orElse("")));
        }
        return String.join("\n", lines.stream().distinct().limit(12).toList());
    }

    /** A unit. */
    String unit(ColumnUnit unit) {
        return switch (unit.kind()) {
            case PERCENT -> texts.get("unit.percent");
            case FRACTION -> texts.get("unit.fraction");
            case UNSAID -> texts.get("unit.open");
            case MONEY -> money(unit.factor(), unit.currency());
        };
    }

    private String money(double factor, Optional<String> currency) {
        String of = currency.map(code -> code.equals("USD") ? texts.get("currency.usd") : code)
                .orElseGet(() -> texts.get("currency.open"));
        for (int power : List.of(0, 3, 4, 6, 8, 9, 12)) {
            if (factor == Math.pow(10, power)) {
                return texts.format("money.e" + power, of);
            }
        }
        return texts.format("money.other", figures.plain(factor, 0, 6), of);
    }
}
