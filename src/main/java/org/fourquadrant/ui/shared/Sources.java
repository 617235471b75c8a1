package org.fourquadrant.ui.shared;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fourquadrant.facts.cost.Gdp;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.document.Citation;
import org.fourquadrant.model.document.SourceDocument;
import org.fourquadrant.model.document.Statement;
import org.fourquadrant.model.law.Act;
import org.fourquadrant.text.PlaceNames;
import org.fourquadrant.text.Reference;
import org.fourquadrant.text.Texts;

/** Citations in words, in one language. */
public final class Sources {

    private final Workspace workspace;
    private final Terms terms;
    private final Texts texts;

    /** @param workspace has the documents and acts that are cited */
    public Sources(Workspace workspace, Terms terms) {
        this.workspace = workspace;
        this.terms = terms;
        this.texts = terms.words();
    }

    /** Where a statement stands, with the figure as printed there. */
    public Source of(Statement statement) {
        return of(statement.citation(), statement.asPrinted());
    }

    /** Where an observation stands. */
    public Source of(Citation citation) {
        return of(citation, "");
    }

    /** Where a GDP stands, or the amount of money that it follows from. */
    public Source of(Gdp gdp) {
        return gdp.origin() instanceof Gdp.Origin.Implied implied
                ? of(implied.budget().amount())
                : of(gdp.citation());
    }

    /** Where an act is published. */
    public Source of(Act act) {
        String name = act.shortName().in(terms.language());
        String day = terms.dates().day(act.day());
        String place = act.place().citation();
        return new Source(
                joined("source.chip", name, place),
                act.title(),
                "",
                day,
                place,
                "",
                act.place().url(),
                Stream.of(name, act.title(), day, place, act.place().url())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(texts.get("source.separator"))),
                Optional.of(Reference.of(act)));
    }

    private Source of(Citation citation, String asPrinted) {
        Optional<SourceDocument> document = workspace.library().document(citation.document());
        return document.map(found -> of(found, citation, asPrinted))
                .or(() -> act(citation))
                .orElseGet(() -> ofUnknown(citation, asPrinted));
    }

    /** Acts are looked through only where something else than a document is cited. */
    private Optional<Source> act(Citation citation) {
        return workspace.acts().contents().stream()
                .flatMap(contents -> contents.acts().stream())
                .filter(act -> act.id().equals(citation.document()))
                .findFirst()
                .map(this::of);
    }

    private Source of(SourceDocument document, Citation citation, String asPrinted) {
        String shortName = document.shortName().in(terms.language());
        String title = document.title().in(terms.language());
        String published = terms.dates().partial(document.published());
        PlaceNames places = new PlaceNames(terms.language());
        String place = places.full(citation.place());
        String byline = joined(
                "source.byline",
                document.author().in(terms.language()),
                document.publisher().in(terms.language()));
        return new Source(
                joined("source.chip", shortName, places.brief(citation.place())),
                title,
                byline,
                published,
                place,
                asPrinted,
                document.url(),
                Stream.of(byline, title, published, place, document.url())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(texts.get("source.separator"))),
                Optional.of(Reference.of(document, citation)));
    }

    private Source ofUnknown(Citation citation, String asPrinted) {
        String chip = joined("source.chip", citation.document(), citation.place());
        return new Source(chip, citation.document(), "", "", citation.place(), asPrinted, "", chip, Optional.empty());
    }

    private String joined(String key, String first, String second) {
        if (first.isEmpty() || second.isEmpty()) {
            return first + second;
        }
        return texts.format(key, first, second);
    }
}
