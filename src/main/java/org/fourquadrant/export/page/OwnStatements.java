package org.fourquadrant.export.page;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.fourquadrant.facts.dossier.Dossier;
import org.fourquadrant.facts.statement.Reach;
import org.fourquadrant.facts.statement.Related;
import org.fourquadrant.model.document.Topic;

/**
 * What the documents say of one country itself, not of every ally or partner: of trade, of defence, and of the rest where both
 * are empty; what is said of it alone first, then the latest. What an author only argues for is left out.
 *
 * @param trade talks, agreements, what is invested and bought
 * @param defence what is demanded or pledged, and how the two work together
 * @param others anything else
 * @param ofMany how many statements besides speak of a group or of everybody
 */
record OwnStatements(List<Related> trade, List<Related> defence, List<Related> others, long ofMany) {

    private static final List<Topic> TRADE =
            List.of(Topic.NEGOTIATION, Topic.AGREEMENT, Topic.INVESTMENT, Topic.PURCHASE);
    private static final List<Topic> DEFENCE = List.of(Topic.DEFENCE_DEMAND, Topic.SECURITY_COOPERATION);
    private static final List<Topic> OTHERS = List.of(Topic.STRATEGY, Topic.LEGAL, Topic.RISK, Topic.OUTLOOK);

    /** What is said of a country alone before what is said of some; then the first topics, and of these the latest. */
    private static Comparator<Related> telling(List<Topic> topics) {
        return Comparator.comparing(
                        (Related related) -> related.statement().subjects().size() > 1)
                .thenComparing(related -> topics.indexOf(related.statement().topic()))
                .thenComparing(Related.BY_DATE.reversed());
    }

    /** Those of a dossier. */
    static OwnStatements of(Dossier dossier) {
        List<Related> trade = own(dossier, TRADE);
        // The Union bargains on trade for its members, not on defence.
        List<Related> defence = own(dossier, DEFENCE).stream()
                .filter(related -> related.reach() == Reach.OWN)
                .toList();
        long ofMany = Stream.concat(TRADE.stream(), DEFENCE.stream())
                .flatMap(topic -> dossier.section(topic).statements().stream())
                .filter(related -> !related.isSpecific()
                        || DEFENCE.contains(related.statement().topic()) && related.reach() != Reach.OWN)
                .count();
        boolean isEmpty = trade.isEmpty() && defence.isEmpty();
        return new OwnStatements(trade, defence, isEmpty ? own(dossier, OTHERS) : List.of(), ofMany);
    }

    private static List<Related> own(Dossier dossier, List<Topic> topics) {
        return topics.stream()
                .flatMap(topic -> dossier.section(topic).statements().stream())
                .filter(related -> related.isSpecific() && !related.statement().opinion())
                .sorted(telling(topics))
                .toList();
    }

    /** All of them, trade first. */
    List<Related> all() {
        return Stream.of(trade, defence, others).flatMap(List::stream).toList();
    }
}
