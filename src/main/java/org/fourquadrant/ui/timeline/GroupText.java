package org.fourquadrant.ui.timeline;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fourquadrant.facts.dossier.ActEvent;
import org.fourquadrant.facts.dossier.Event;
import org.fourquadrant.model.country.Countries;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.document.Quantity;
import org.fourquadrant.model.document.Statement;
import org.fourquadrant.model.document.Subject;
import org.fourquadrant.model.document.Topic;
import org.fourquadrant.model.document.Unit;
import org.fourquadrant.text.Texts;
import org.fourquadrant.ui.shared.Terms;

/** Names the mark of a group of events, in one language. */
final class GroupText {

    /** From this many economies on, their number says more than the name of one. */
    private static final int MANY = 3;

    private final Countries countries;
    private final Texts texts;
    private final Terms terms;

    GroupText(Countries countries, Texts texts, Terms terms) {
        this.countries = countries;
        this.texts = texts;
        this.terms = terms;
    }

    /** A label of two or three words, such as {@code Steel 25%} or {@code 69 economies}. */
    String label(EventGroup group) {
        if (group.events().isEmpty()) {
            List<String> acts = group.acts().stream()
                    .map(event -> event.act().shortName().in(terms.language()))
                    .distinct()
                    .toList();
            return acts.size() == 1 ? acts.get(0) : texts.format("day.acts", acts.size());
        }
        List<Statement> statements =
                group.events().stream().map(event -> event.cited().statement()).toList();
        Set<CountryCode> named = statements.stream()
                .flatMap(statement -> statement.subjects().stream())
                .flatMap(subject -> code(subject).stream())
                .collect(Collectors.toSet());
        if (named.size() >= MANY) {
            return texts.format("label.economies", terms.figures().count(named.size()));
        }
        Statement head = statements.stream()
                .min(Comparator.comparing(Statement::opinion)
                        .thenComparing(statement -> shortFigure(statement).isEmpty()))
                .orElseThrow();
        String subject = subject(head);
        return shortFigure(head)
                .map(figure -> texts.format("label.figure", subject, figure))
                .orElseGet(() -> texts.format("label.topic", subject, terms.topic(head.topic())));
    }

    /** Date and number of events, such as {@code 2 April 2025 · 59 events}. */
    String title(EventGroup group) {
        String date = terms.dates().partial(group.date());
        return texts.format("card.title", date, group.size());
    }

    /** What an event is on its date, such as {@code takes effect}. */
    String kind(Event event) {
        return texts.get("event", event.kind());
    }

    /** What stands above whose tariff a day changes. */
    String changes() {
        return texts.get("card.changes");
    }

    /** What an act does on its date, such as {@code takes effect}. */
    String kind(ActEvent event) {
        return texts.format("card.act", event.act().shortName().in(terms.language()), texts.get("event", event.kind()));
    }

    private Optional<String> shortFigure(Statement statement) {
        boolean ofInterest = statement.topic() != Topic.STRATEGY && statement.topic() != Topic.OUTLOOK;
        Optional<Quantity> quantity = statement.quantity().filter(value -> isShort(value.unit()));
        return ofInterest ? quantity.map(terms::quantity) : Optional.empty();
    }

    private static boolean isShort(Unit unit) {
        return unit == Unit.PERCENT || unit == Unit.PERCENT_OF_GDP || unit == Unit.USD || unit == Unit.JPY;
    }

    private String subject(Statement statement) {
        if (!statement.product().isEmpty()) {
            return statement.product().in(terms.language());
        }
        Subject first = statement.subjects().get(0);
        if (first instanceof Subject.Members members) {
            return texts.get("group", members.membership());
        }
        if (first instanceof Subject.InArea in) {
            return texts.get("group", in.area());
        }
        return code(first)
                .map(code -> countries.nameOf(code, terms.language()))
                .orElseGet(() -> texts.get("group.everyone"));
    }

    private static Optional<CountryCode> code(Subject subject) {
        return subject instanceof Subject.OneCountry one ? Optional.of(one.code()) : Optional.empty();
    }
}
