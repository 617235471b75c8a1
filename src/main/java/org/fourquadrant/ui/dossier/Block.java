package org.fourquadrant.ui.dossier;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fourquadrant.chart.paint.TariffSteps;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.view.AskedSources;
import org.fourquadrant.model.view.Theme;

/** A part of the dossier as texts; equal blocks look the same. */
sealed interface Block {

    /** What the block is, the same while its country changes; a folded section stays folded under it. */
    String key();

    /**
     * Who it is.
     *
     * @param name name in the language of the view
     * @param otherName name in the other language
     * @param quadrant the quadrant, empty where the country is not plotted
     * @param chip quadrant and distance from the line, or why it is not plotted
     * @param meaning what the quadrant means in a few words, may be empty
     * @param standing how its tariff and its negotiations stand on the as-of date
     * @param among the countries selected with it, itself included; empty where it is the only one
     */
    record Heading(
            String name,
            String otherName,
            Optional<Quadrant> quadrant,
            String chip,
            String meaning,
            List<Figure> standing,
            List<Selected> among)
            implements Block {
        public Heading {
            Objects.requireNonNull(quadrant, "quadrant");
            standing = List.copyOf(standing);
            among = List.copyOf(among);
        }

        @Override
        public String key() {
            return "heading";
        }
    }

    /**
     * The two values, and what other sources say.
     *
     * @param figures the values shown on the chart
     * @param otherSources the same share by other sources
     * @param verdict what another source would change, may be empty
     */
    record Values(List<Figure> figures, List<Figure> otherSources, Optional<Verdict> verdict) implements Block {
        public Values {
            figures = List.copyOf(figures);
            otherSources = List.copyOf(otherSources);
            Objects.requireNonNull(verdict, "verdict");
        }

        @Override
        public String key() {
            return "values";
        }
    }

    /**
     * What it takes to reach the line.
     *
     * @param figures the missing points, in money for each GDP at hand; none where the line is met
     */
    record Cost(List<Figure> figures) implements Block {
        public Cost {
            figures = List.copyOf(figures);
        }

        @Override
        public String key() {
            return "cost";
        }
    }

    /**
     * Whom the country may be held against.
     *
     * @param title the heading
     * @param figures each by its name, with the reason
     * @param countries whom the button selects: the country itself last
     */
    record PeerList(String title, List<Figure> figures, List<CountryCode> countries) implements Block {
        public PeerList {
            figures = List.copyOf(figures);
            countries = List.copyOf(countries);
        }

        @Override
        public String key() {
            return "peers";
        }
    }

    /**
     * The tariff on all goods on the as-of date.
     *
     * @param title the heading
     * @param asked whom it is asked of
     * @param figure the rate or what stands in its place, in large type
     * @param lines what the figure is: status, basis, whose rate, since when
     * @param whyTitle heading of the reasons
     * @param why the statements that decide it, in order
     */
    record Tariff(String title, AskedSources asked, String figure, List<String> lines, String whyTitle, List<Line> why)
            implements Block {
        public Tariff {
            lines = List.copyOf(lines);
            why = List.copyOf(why);
        }

        @Override
        public String key() {
            return "tariff";
        }
    }

    /**
     * The tariff over time.
     *
     * @param tariff what applied from day to day
     * @param theme the colours it is drawn in
     * @param accessible the steps in words
     */
    record Steps(TariffSteps tariff, Theme theme, String accessible) implements Block {

        @Override
        public String key() {
            return "steps";
        }
    }

    /**
     * A list of statements under a heading.
     *
     * @param key what it is
     * @param title the heading
     * @param tag its state in a word, if it has one
     * @param empty what is said where there is nothing
     * @param folding whether it is a folding section, and how it is at first
     * @param lines the statements
     */
    record Statements(String key, String title, Optional<Tag> tag, String empty, Folding folding, List<Line> lines)
            implements Block {
        public Statements {
            Objects.requireNonNull(tag, "tag");
            lines = List.copyOf(lines);
        }
    }

    /**
     * What is said where no country is in focus.
     *
     * @param title what to do
     * @param lines what each quadrant means
     */
    record Hint(String title, List<QuadrantMeaning> lines) implements Block {
        public Hint {
            lines = List.copyOf(lines);
        }

        @Override
        public String key() {
            return "hint";
        }
    }

    /** Whether a section folds. */
    enum Folding {
        /** It goes on from what stands above it, without a heading. */
        PLAIN,
        /** All of it is shown. */
        FIXED,
        /** The latest is shown, what is earlier on demand. */
        LATEST,
        FOLDED
    }

    /** Whether another source would move the country, in words. */
    record Verdict(String text, boolean moves) {}

    /**
     * A selected country.
     *
     * @param code its code
     * @param name its name
     * @param isShown whether the dossier is its own
     */
    record Selected(CountryCode code, String name, boolean isShown) {}
}
