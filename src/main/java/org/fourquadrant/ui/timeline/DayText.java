package org.fourquadrant.ui.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fourquadrant.facts.dossier.Event;
import org.fourquadrant.facts.dossier.EventsOfDay;
import org.fourquadrant.facts.tariff.TariffChange;
import org.fourquadrant.model.country.Countries;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.document.Subject;
import org.fourquadrant.model.document.Topic;
import org.fourquadrant.model.law.Act;
import org.fourquadrant.text.Texts;
import org.fourquadrant.ui.shared.ChangeWords;
import org.fourquadrant.ui.shared.Terms;

/** Says in a few words what happened on a day: {@code JRI 2025-016 paper} and {@code 13 economies named}. */
final class DayText {

    /** So many of a kind are named; of more, their number is. */
    private static final int FEW = 2;

    private final Countries countries;
    private final Texts texts;
    private final Terms terms;
    private final ChangeWords words;

    DayText(Countries countries, Texts texts, Terms terms) {
        this.countries = countries;
        this.texts = texts;
        this.terms = terms;
        this.words = new ChangeWords(terms);
    }

    /**
     * What happened: the papers, the acts, what is announced, takes effect and ends, and what that changes. Empty where
     * nothing did.
     */
    String what(EventsOfDay day, List<TariffChange> changes) {
        return joined(what(day, FEW), changed(changes));
    }

    /** The same in fewer words: how many of each. */
    String brief(EventsOfDay day, List<TariffChange> changes) {
        return joined(what(day, 0), changed(changes));
    }

    /** What happened and whom it concerns. Empty where nothing did. */
    String sentence(EventsOfDay day, List<TariffChange> changes) {
        return joined(what(day, changes), whom(day, changes));
    }

    /** Whose tariff the day changes, with before and after, or how many there are. */
    private String changed(List<TariffChange> changes) {
        return changes.isEmpty() ? "" : few(changes.stream().map(words::line).toList(), FEW, "day.changes");
    }

    private String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(texts.get("day.separator")));
    }

    /** Whom it concerns, but for those whose changes say it. Empty where nobody is named. */
    String whom(EventsOfDay day, List<TariffChange> changes) {
        List<String> parts = new ArrayList<>();
        List<String> names = names(day, changes);
        if (!names.isEmpty()) {
            parts.add(few(names, FEW, "day.named"));
        }
        day.groups().stream().limit(FEW).map(this::group).forEach(parts::add);
        if (day.everyone()) {
            parts.add(texts.get("day.everyone"));
        }
        return String.join(texts.get("list.separator"), parts);
    }

    private String what(EventsOfDay day, int most) {
        List<String> parts = new ArrayList<>();
        day.papers()
                .forEach(paper ->
                        parts.add(texts.format("day.paper", paper.shortName().in(terms.language()))));
        if (!day.acts().isEmpty()) {
            parts.add(few(names(day.acts()), most, "day.acts"));
        }
        for (Event.Kind kind : Event.Kind.values()) {
            List<String> matters = matters(day, kind, most);
            if (!matters.isEmpty()) {
                parts.add(texts.format(
                        "day.kind", texts.get("event", kind), String.join(texts.get("list.separator"), matters)));
            }
        }
        return String.join(texts.get("day.separator"), parts);
    }

    private List<String> matters(EventsOfDay day, Event.Kind kind, int most) {
        List<String> parts = new ArrayList<>();
        if (kind == Event.Kind.TAKES_EFFECT && !day.inEffect().isEmpty()) {
            parts.add(few(names(day.inEffect()), most, "day.acts"));
        }
        List<Topic> topics = day.matters().getOrDefault(kind, List.of());
        topics.stream().limit(most).map(this::inSentence).forEach(parts::add);
        if (topics.size() > most) {
            parts.add(texts.format(most == 0 ? "day.topics" : "day.topics.more", topics.size() - most));
        }
        return parts;
    }

    private String inSentence(Topic topic) {
        return terms.topic(topic).toLowerCase(texts.language().locale());
    }

    private String few(List<String> names, int most, String number) {
        return names.size() <= most
                ? String.join(texts.get("list.separator"), names)
                : texts.format(number, names.size());
    }

    private List<String> names(List<Act> acts) {
        return acts.stream().map(act -> act.shortName().in(terms.language())).toList();
    }

    private List<String> names(EventsOfDay day, List<TariffChange> changes) {
        Set<CountryCode> said = changes.size() > FEW
                ? Set.of()
                : changes.stream().map(change -> change.country().code()).collect(Collectors.toSet());
        return day.named().stream()
                .filter(code -> !said.contains(code))
                .sorted(Comparator.comparing(CountryCode::toString))
                .map(code -> countries.nameOf(code, terms.language()))
                .toList();
    }

    private String group(Subject subject) {
        return subject instanceof Subject.Members members
                ? texts.get("group", members.membership())
                : texts.get("group", ((Subject.InArea) subject).area());
    }
}
