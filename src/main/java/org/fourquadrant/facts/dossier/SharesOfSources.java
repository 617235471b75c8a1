package org.fourquadrant.facts.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fourquadrant.facts.place.QuadrantRule;
import org.fourquadrant.facts.statement.Cited;
import org.fourquadrant.facts.statement.Reach;
import org.fourquadrant.facts.statement.Related;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.dataset.Indicator;
import org.fourquadrant.model.dataset.Observation;
import org.fourquadrant.model.dataset.Particulars;
import org.fourquadrant.model.document.PartialDate;
import org.fourquadrant.model.document.Quantity;
import org.fourquadrant.model.document.Topic;
import org.fourquadrant.model.document.Unit;
import org.fourquadrant.model.view.View;

/** The defence spending shares that datasets and documents give for one country, side by side. */
final class SharesOfSources {

    private final Workspace workspace;
    private final View view;
    private final CountryCode country;
    private final Optional<Observation> balance;
    private final Optional<Observation> share;
    private final Optional<Quadrant> shown;

    SharesOfSources(Workspace workspace, View view, CountryCode country) {
        this.workspace = workspace;
        this.view = view;
        this.country = country;
        Optional<Dataset> chosen = workspace.dataset(view.data().dataset());
        int year = view.data().year();
        this.balance = chosen.flatMap(dataset -> dataset.find(country, Indicator.GOODS_BALANCE, year));
        this.share = chosen.flatMap(dataset -> dataset.find(country, Indicator.DEFENCE_SHARE, year));
        this.shown = share.flatMap(this::quadrantAt);
    }

    /**
     * The share that is shown first, then those of the other datasets, then those of the documents in order of time. What
     * repeats the shown figure at the place it is taken from is no other source.
     */
    List<ShareOfSource> list(Stream<Related> statements) {
        List<ShareOfSource> shares = new ArrayList<>();
        workspace.datasets().stream()
                .sorted(Comparator.comparing(dataset -> !isChosen(dataset)))
                .forEach(dataset ->
                        nearest(dataset).map(share -> of(dataset, share)).ifPresent(shares::add));
        statements
                .filter(related -> related.reach() == Reach.OWN)
                .map(Related::cited)
                .filter(SharesOfSources::isShare)
                .map(this::of)
                .filter(said -> !repeatsShown(said))
                .forEach(shares::add);
        return shares;
    }

    /** Whether it is the shown figure once more, which the dataset took from the same place. */
    private boolean repeatsShown(ShareOfSource said) {
        return share.filter(value -> value.value() == said.percent())
                .filter(value -> value.citation().equals(said.citation()))
                .isPresent();
    }

    private static boolean isShare(Cited cited) {
        return cited.statement().topic() == Topic.DEFENCE_SHARE
                && cited.statement()
                        .quantity()
                        .filter(quantity -> quantity.unit() == Unit.PERCENT_OF_GDP)
                        .isPresent();
    }

    private boolean isChosen(Dataset dataset) {
        return dataset.info().name().equals(view.data().dataset());
    }

    /** The observation of the view's year, else of the last year before it, else of the first after it. */
    private Optional<Observation> nearest(Dataset dataset) {
        int year = view.data().year();
        Stream<Integer> before = dataset.years().headSet(year, true).descendingSet().stream();
        Stream<Integer> after = dataset.years().tailSet(year, false).stream();
        return Stream.concat(before, after)
                .flatMap(each -> dataset.find(country, Indicator.DEFENCE_SHARE, each).stream())
                .findFirst();
    }

    private ShareOfSource of(Dataset dataset, Observation share) {
        boolean isShown = isChosen(dataset) && share.year() == view.data().year();
        return new ShareOfSource(
                new ShareOfSource.Origin.OfDataset(dataset.info().name()),
                share.value(),
                Optional.of(share.measuredIn()),
                share.citation(),
                quadrantAt(share),
                isShown ? ShareOfSource.Move.SHOWN : moveTo(quadrantAt(share)),
                share.particulars());
    }

    private ShareOfSource of(Cited cited) {
        double percent = cited.statement().quantity().map(Quantity::value).orElseThrow();
        return new ShareOfSource(
                new ShareOfSource.Origin.OfStatement(cited),
                percent,
                cited.statement().dates().first().map(PartialDate::firstDay).map(LocalDate::getYear),
                cited.statement().citation(),
                quadrantAt(percent),
                moveTo(quadrantAt(percent)),
                Particulars.NONE);
    }

    private Optional<Quadrant> quadrantAt(Observation value) {
        return view.thresholds().isDecidedBy(value) ? quadrantAt(value.value()) : Optional.empty();
    }

    private Optional<Quadrant> quadrantAt(double share) {
        return balance.map(value -> QuadrantRule.of(value.value(), share, view.thresholds()));
    }

    private ShareOfSource.Move moveTo(Optional<Quadrant> there) {
        if (shown.isEmpty() || there.isEmpty()) {
            return ShareOfSource.Move.NOT_COMPARABLE;
        }
        return there.equals(shown) ? ShareOfSource.Move.STAYS : ShareOfSource.Move.MOVES;
    }
}
