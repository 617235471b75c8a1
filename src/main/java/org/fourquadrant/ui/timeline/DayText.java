package org.fourquadrant.ui.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fourquadrant.facts.dossier.Event;
import org.fourquadrant.facts.dossier.EventsOfDay;
import org.fourquadrant.model.country.Countries;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.document.Subject;
import org.fourquadrant.model.document.Topic;
import org.fourquadrant.model.law.Act;
import org.fourquadrant.text.Texts;
import org.fourquadrant.ui.shared.Terms;

/** Says in a few words what happened on a day: {@code JRI 2025-016 paper} and {@code 13 economies named}. */
final class DayText {

    /** So many of a kind are named; of more, their number is. */
    private static final int FEW = 2;

    private final Countries countries;
    private final Texts texts;
    private final Terms terms;

    DayText(Countries countries, Texts texts, Terms terms) {
        this.countries = countries;
        this.texts = texts;
        this.terms = terms;
    }

    /** What happened: the papers, the acts, what is announced, takes effect and ends. Empty where nothing did. */
    String what(EventsOfDay day) {
        return what(day, FEW);
    }

    /** The same in fewer words: how many of each. */
    String brief(EventsOfDay day) {
        return what(day, 0);
    }

    /** What happened and whom it concerns. Empty where nothing did. */
    String sentence(EventsOfDay day) {
        return Stream.of(what(day), whom(day))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(texts.get("day.separator")));
    }

    /** Whom it concerns. Empty where nobody is named. */
    String whom(EventsOfDay day) {
        List<String> parts = new ArrayList<>();
        if (!day.named().isEmpty()) {
            parts.add(few(names(day), FEW, "day.named"));
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

    private List<String> names(EventsOfDay day) {
        return day.named().stream()
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
