package org.fourquadrant.facts;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fourquadrant.facts.agreement.AgreementCard;
import org.fourquadrant.facts.formula.FormulaOnTrade;
import org.fourquadrant.facts.purpose.PurposeReview;
import org.fourquadrant.facts.statement.Cited;
import org.fourquadrant.model.document.CitedFigures;
import org.fourquadrant.model.document.Statement;
import org.fourquadrant.model.idea.IdeasLibrary;
import org.fourquadrant.model.law.Act;
import org.fourquadrant.model.law.LawRate;
import org.fourquadrant.model.view.IdeaPage;

/** Collects the documents and acts behind the pages of the papers' ideas. */
final class CitedByIdeas {

    private final Facts facts;
    private final Set<String> ids = new TreeSet<>();

    CitedByIdeas(Facts facts) {
        this.facts = facts;
    }

    /** Ids of documents and acts, and the mark that something is ours. */
    Set<String> of(IdeaPage page) {
        switch (page) {
            case FORMULA -> formula();
            case DISTANCE -> constants("share_weight", "deficit_weight");
            case THEORY -> theory();
            case AGREEMENT ->
                facts.view()
                        .focus()
                        .flatMap(facts.workspace().countries()::find)
                        .map(facts.ideas()::agreement)
                        .ifPresent(this::agreement);
            case PURPOSES -> purposes();
            case LEVERAGE -> leverage();
        }
        return Set.copyOf(ids);
    }

    private IdeasLibrary.Contents contents() {
        return facts.workspace().ideas().contents();
    }

    private void constants(String... names) {
        Stream.of(names)
                .map(facts.workspace().figures()::find)
                .map(CitedFigures.Constant::citation)
                .forEach(citation -> ids.add(citation.document()));
    }

    private void formula() {
        constants("elasticity", "pass_through", "baseline");
        contents().announced().forEach(rate -> ids.add(rate.citation().document()));
        ids.add(FormulaOnTrade.ORDER_OF_AUGUST);
    }

    private void theory() {
        facts.ideas().theory().quadrants().stream()
                .flatMap(record -> record.expected().stream())
                .map(Cited::statement)
                .forEach(this::add);
        facts.usedSources().acts().forEach(act -> ids.add(act.id()));
        facts.usedSources().actsOfTalks().forEach(act -> ids.add(act.id()));
        facts.usedSources().documentsOfTalks().forEach(document -> ids.add(document.id()));
    }

    private void agreement(AgreementCard card) {
        card.lines().forEach(line -> ids.add(line.citation().document()));
        card.reported().stream().map(Cited::statement).forEach(this::add);
        card.deals().stream().map(Act::id).forEach(ids::add);
        Stream.concat(card.since().stream(), card.promised().stream())
                .map(LawRate::act)
                .map(Act::id)
                .forEach(ids::add);
        if (card.cashFlowTerms().isPresent()) {
            constants("earnings", "interest", "years");
        }
    }

    private void purposes() {
        contents().purposes().forEach(purpose -> ids.add(purpose.citation().document()));
        for (PurposeReview review : facts.ideas().purposes()) {
            ids.add(review.assigned().citation().document());
            review.acts().stream().map(Act::id).forEach(ids::add);
        }
    }

    private void leverage() {
        facts.workspace().library().statements().stream()
                .filter(statement -> contents().leverage().stream()
                        .anyMatch(part -> part.statements().contains(statement.id())))
                .forEach(this::add);
    }

    private void add(Statement statement) {
        ids.add(statement.citation().document());
    }
}
