package org.fourquadrant.facts.papers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fourquadrant.model.country.Countries;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Membership;
import org.fourquadrant.model.country.Region;
import org.fourquadrant.model.document.Citation;
import org.fourquadrant.model.document.Library;
import org.fourquadrant.model.document.PartialDate;
import org.fourquadrant.model.document.Quantity;
import org.fourquadrant.model.document.RateBasis;
import org.fourquadrant.model.document.SourceDocument;
import org.fourquadrant.model.document.Stage;
import org.fourquadrant.model.document.Statement;
import org.fourquadrant.model.document.Subject;
import org.fourquadrant.model.document.Topic;
import org.fourquadrant.model.document.Unit;
import org.fourquadrant.model.language.LocalizedText;

/** A small library of statements made for a test, and the countries it speaks of. */
public final class Claims {

    /** Documents of the tests: what an early paper of 30 May 2025 and a late one of 7 March 2026 know. */
    public static final String EARLY = "early";

    public static final String LATE = "late";

    private final List<Statement> statements = new ArrayList<>();

    /** A statement in the making. */
    public final class Draft {
        private final String id;
        private final Topic topic;
        private final Stage stage;
        private List<Subject> subjects = List.of(new Subject.Everyone());
        private String measure = "";
        private Optional<Quantity> quantity = Optional.empty();
        private RateBasis basis = RateBasis.UNSTATED;
        private Optional<PartialDate> announced = Optional.empty();
        private Optional<PartialDate> effective = Optional.empty();
        private Optional<PartialDate> ended = Optional.empty();
        private String document = LATE;
        private boolean opinion;

        private Draft(String id, Topic topic, Stage stage) {
            this.id = id;
            this.topic = topic;
            this.stage = stage;
        }

        public Draft about(String... codes) {
            subjects = Arrays.stream(codes)
                    .map(code -> (Subject) new Subject.OneCountry(new CountryCode(code)))
                    .toList();
            return this;
        }

        public Draft about(Subject subject) {
            subjects = List.of(subject);
            return this;
        }

        public Draft of(String name) {
            measure = name;
            return this;
        }

        public Draft percent(double value) {
            return quantity(value, Unit.PERCENT);
        }

        public Draft quantity(double value, Unit unit) {
            quantity = Optional.of(new Quantity(value, unit));
            return this;
        }

        public Draft basis(RateBasis value) {
            basis = value;
            return this;
        }

        public Draft announced(String date) {
            announced = Optional.of(PartialDate.parse(date));
            return this;
        }

        public Draft effective(String date) {
            effective = Optional.of(PartialDate.parse(date));
            return this;
        }

        public Draft ended(String date) {
            ended = Optional.of(PartialDate.parse(date));
            return this;
        }

        public Draft in(String name) {
            document = name;
            return this;
        }

        public Draft asOpinion() {
            opinion = true;
            return this;
        }

        public Claims and() {
            statements.add(new Statement(
                    id,
                    subjects,
                    topic,
                    stage,
                    measure,
                    LocalizedText.EMPTY,
                    quantity,
                    basis,
                    "",
                    new Statement.Dates(announced, effective, ended),
                    LocalizedText.same(id),
                    new Citation(document, "p. 1"),
                    LocalizedText.EMPTY,
                    opinion));
            return Claims.this;
        }
    }

    public Draft tariff(String id, Stage stage) {
        return new Draft(id, Topic.TARIFF, stage);
    }

    public Draft draft(String id, Topic topic, Stage stage) {
        return new Draft(id, topic, stage);
    }

    public Library library() {
        return new Library(
                List.of(document(EARLY, LocalDate.of(2025, 5, 30)), document(LATE, LocalDate.of(2026, 3, 7))),
                statements);
    }

    public PapersTariffs history() {
        return new PapersTariffs(library(), countries());
    }

    private static SourceDocument document(String id, LocalDate knownUntil) {
        return new SourceDocument(
                id,
                LocalizedText.same(id),
                LocalizedText.same(id),
                LocalizedText.EMPTY,
                LocalizedText.EMPTY,
                PartialDate.of(knownUntil.plusDays(9)),
                knownUntil,
                "",
                "ja");
    }

    /** Japan, Germany, the European Union, the United Kingdom, China, Canada, Russia and the United States. */
    public static Countries countries() {
        return Countries.of(List.of(
                country("JPN", Membership.MAJOR_NON_NATO_ALLY, Membership.TREATY_ALLY),
                country("DEU", Membership.EUROPEAN_UNION, Membership.NATO, Membership.TREATY_ALLY),
                country("EUU"),
                country("GBR", Membership.NATO, Membership.TREATY_ALLY),
                country("CHN"),
                country("CAN", Membership.NATO, Membership.TREATY_ALLY),
                country("RUS"),
                country("USA", Membership.NATO)));
    }

    private static Country country(String code, Membership... groups) {
        return new Country(new CountryCode(code), "", LocalizedText.same(code), List.of(), Region.ASIA, Set.of(groups));
    }
}
