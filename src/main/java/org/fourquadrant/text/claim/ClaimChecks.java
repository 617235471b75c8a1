package org.fourquadrant.text.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.claim.Claim;
import org.fourquadrant.model.claim.ClaimCheck;
import org.fourquadrant.model.claim.ClaimResult.Count;
import org.fourquadrant.model.claim.MadeOn;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.document.Citation;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.language.LocalizedText;
import org.fourquadrant.model.language.Tokens;
import org.fourquadrant.model.law.Act;
import org.fourquadrant.text.PlaceNames;
import org.fourquadrant.text.Texts;

/** What became of claims, and claims with what they rest on, in words. */
public final class ClaimChecks {

    private final Workspace workspace;
    private final Texts texts;
    private final ClaimSentences sentences;
    private final ClaimFigures figures;

    public ClaimChecks(Workspace workspace, Language language) {
        this.workspace = workspace;
        this.texts = Texts.of(ClaimSentences.BUNDLE, language);
        this.sentences = new ClaimSentences(workspace, language);
        this.figures = new ClaimFigures(language);
    }

    /** {@code Holds}, {@code Changed: 22 of 57 → 8 of 57} or why it cannot be computed. */
    public String verdict(Claim claim, ClaimCheck check) {
        if (check instanceof ClaimCheck.Holds) {
            return texts.get("check.holds");
        }
        if (check instanceof ClaimCheck.NotComputable none) {
            return texts.format("obstacle." + Tokens.of(none.obstacle()), named(none.of()));
        }
        ClaimCheck.Changed changed = (ClaimCheck.Changed) check;
        String before = figures.figureInFull(claim.query(), changed.before());
        String now = figures.figureInFull(claim.query(), changed.now());
        if (!before.equals(now)) {
            return texts.format("check.changed", before, now);
        }
        return changed.before() instanceof Count old && changed.now() instanceof Count recent
                ? otherCountries(old, recent)
                : texts.get("check.changed.detail");
    }

    /** A country by its name; anything else is its own name. */
    private String named(String subject) {
        return CountryCode.isWellFormed(subject) ? sentences.names(List.of(new CountryCode(subject))) : subject;
    }

    private String otherCountries(Count before, Count now) {
        List<CountryCode> come = new ArrayList<>(now.counted());
        come.removeAll(before.counted());
        List<CountryCode> gone = new ArrayList<>(before.counted());
        gone.removeAll(now.counted());
        return texts.format("check.changed.countries", sentences.names(come), sentences.names(gone));
    }

    /** A sentence with the source of its data and the documents that it cites, to paste elsewhere. */
    public String withSources(Claim claim, List<Citation> citations) {
        return texts.format("copy", sentences.sentence(claim), sources(claim.madeOn(), citations));
    }

    /** The source of the data of a claim and the documents that it cites. */
    public String sources(MadeOn madeOn, List<Citation> citations) {
        List<String> documents = citations.stream()
                .flatMap(citation -> named(citation).stream())
                .distinct()
                .toList();
        String source = source(madeOn);
        return documents.isEmpty()
                ? texts.format("sources", source)
                : texts.format("sources.documents", source, String.join(texts.get("documents.separator"), documents));
    }

    /** The dataset that a claim was made on, with version and year. */
    public String source(MadeOn madeOn) {
        Optional<Dataset> dataset = workspace.dataset(madeOn.data().dataset());
        String year = String.valueOf(madeOn.data().year());
        String line = dataset.map(known -> known.info().sourceLine().in(texts.language()))
                .filter(known -> !known.isEmpty())
                .orElse(madeOn.data().dataset());
        return madeOn.version().isEmpty()
                ? texts.format("source", line, year, madeOn.data().dataset())
                : texts.format("source.version", line, year, madeOn.data().dataset(), madeOn.version());
    }

    private Optional<String> named(Citation citation) {
        return workspace
                .library()
                .document(citation.document())
                .map(document -> document.shortName())
                .or(() -> act(citation))
                .map(name -> citation.place().isEmpty()
                        ? name.in(texts.language())
                        : texts.format(
                                "document",
                                name.in(texts.language()),
                                new PlaceNames(texts.language()).full(citation.place())));
    }

    /** Acts are read only where something else than a document is cited. */
    private Optional<LocalizedText> act(Citation citation) {
        return workspace.acts().contents().stream()
                .flatMap(contents -> contents.acts().stream())
                .filter(act -> act.id().equals(citation.document()))
                .map(Act::shortName)
                .findFirst();
    }
}
