package org.fourquadrant.facts.dossier;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fourquadrant.model.country.Countries;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Membership;
import org.fourquadrant.model.document.PartialDate;
import org.fourquadrant.model.document.SourceDocument;
import org.fourquadrant.model.document.Subject;
import org.fourquadrant.model.document.Topic;
import org.fourquadrant.model.law.Act;
import org.fourquadrant.model.law.ActsLibrary;
import org.fourquadrant.model.law.LawRate;
import org.fourquadrant.model.law.Partner;
import org.fourquadrant.model.law.RateNature;
import org.fourquadrant.model.view.AskedSources;

/** Sums up days, by the papers and by the acts. */
public final class EventDays {

    private final Events events;
    private final ActEvents actEvents;
    private final ActsLibrary acts;
    private final Set<CountryCode> ofUnion;

    /** @param acts read when a day is first asked for */
    public EventDays(Events events, ActEvents actEvents, ActsLibrary acts, Countries countries) {
        this.actEvents = actEvents;
        this.events = events;
        this.acts = acts;
        this.ofUnion = countries.all().stream()
                .filter(country -> country.isMemberOf(Membership.EUROPEAN_UNION))
                .map(Country::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What happened on a day by the sources that are asked. */
    public EventsOfDay on(LocalDate day, AskedSources asked) {
        List<Event> reported = asked.asksPapers()
                ? events.between(day, day, EventFilter.ALL).stream()
                        .filter(event -> event.date().precision() == PartialDate.Precision.DAY)
                        .toList()
                : List.of();
        Optional<ActsLibrary.Contents> law = asked.asksLaw() ? acts.contents() : Optional.empty();
        List<ActEvent> done = asked.asksLaw() ? actEvents.between(day, day, Set.of()) : List.of();
        List<LawRate> rates = rates(law, rate -> rate.act().day().equals(day) || isBegunOn(rate, day));
        List<Subject> concerned = subjects(reported.stream().filter(event -> !isOfThePaperItself(event)));
        Set<CountryCode> named = named(subjects(reported.stream()), rates);
        return new EventsOfDay(
                day,
                papers(reported),
                acts(done, Event.Kind.ANNOUNCED),
                acts(done, Event.Kind.TAKES_EFFECT),
                matters(reported),
                named,
                touched(named),
                groups(concerned),
                concerned.stream().anyMatch(Subject.Everyone.class::isInstance)
                        || rates.stream().anyMatch(rate -> rate.partner() instanceof Partner.All));
    }

    private static List<Act> acts(List<ActEvent> done, Event.Kind kind) {
        return done.stream()
                .filter(event -> event.kind() == kind)
                .map(ActEvent::act)
                .toList();
    }

    private static List<LawRate> rates(Optional<ActsLibrary.Contents> law, Predicate<LawRate> which) {
        return law.stream()
                .flatMap(contents -> contents.rates().stream())
                .filter(which)
                .toList();
    }

    /** What a later notice dates back to a day did not happen on it. */
    private static boolean isBegunOn(LawRate rate, LocalDate day) {
        return rate.nature() == RateNature.DUTY
                && rate.dates().lawful().from().equals(Optional.of(day))
                && !rate.act().day().isAfter(day);
    }

    private static List<SourceDocument> papers(List<Event> reported) {
        return reported.stream()
                .filter(EventDays::isOfThePaperItself)
                .map(event -> event.cited().document())
                .distinct()
                .toList();
    }

    /** What an author says as of the day of the paper: the paper is what happened. */
    private static boolean isOfThePaperItself(Event event) {
        return event.kind() == Event.Kind.ANNOUNCED
                && event.date().equals(event.cited().document().published());
    }

    private static Map<Event.Kind, List<Topic>> matters(List<Event> reported) {
        Map<Event.Kind, List<Topic>> matters = new EnumMap<>(Event.Kind.class);
        for (Event.Kind kind : Event.Kind.values()) {
            List<Topic> topics = byFrequency(reported.stream()
                    .filter(event -> event.kind() == kind && !isOfThePaperItself(event))
                    .map(event -> event.cited().statement().topic()));
            if (!topics.isEmpty()) {
                matters.put(kind, topics);
            }
        }
        return matters;
    }

    private static List<Topic> byFrequency(Stream<Topic> topics) {
        Map<Topic, Long> counted =
                topics.collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
        return counted.entrySet().stream()
                .sorted(Map.Entry.<Topic, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<Subject> subjects(Stream<Event> reported) {
        return reported.flatMap(event -> event.cited().statement().subjects().stream())
                .distinct()
                .toList();
    }

    private static Set<CountryCode> named(List<Subject> subjects, List<LawRate> rates) {
        Stream<CountryCode> byPapers = subjects.stream()
                .flatMap(subject -> subject instanceof Subject.OneCountry one ? Stream.of(one.code()) : Stream.empty());
        Stream<CountryCode> byActs = rates.stream()
                .flatMap(rate -> rate.partner() instanceof Partner.One one ? Stream.of(one.code()) : Stream.empty());
        return Stream.concat(byPapers, byActs)
                .filter(code -> !code.equals(CountryCode.UNITED_STATES))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Set<CountryCode> touched(Set<CountryCode> named) {
        Set<CountryCode> touched = new HashSet<>(named);
        if (named.contains(CountryCode.EUROPEAN_UNION)) {
            touched.addAll(ofUnion);
        }
        return touched;
    }

    private static List<Subject> groups(List<Subject> subjects) {
        return subjects.stream()
                .filter(subject -> subject instanceof Subject.Members || subject instanceof Subject.InArea)
                .toList();
    }
}
