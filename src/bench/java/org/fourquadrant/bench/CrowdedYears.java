package org.fourquadrant.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.dataset.Indicator;
import org.fourquadrant.model.dataset.Observation;
import org.fourquadrant.model.document.Citation;

/** A dataset of which every known country has both values in every year: what is not stated is made up, the same at every run. */
final class CrowdedYears {

    private static final Citation MADE = new Citation("synthetic", "seed");

    private CrowdedYears() {}

    /** A workspace whose dataset of a name is filled up so. */
    static Workspace of(Workspace workspace, String name) {
        Dataset known = workspace.dataset(name).orElseThrow();
        List<CountryCode> everybody =
                workspace.countries().all().stream().map(Country::code).toList();
        Random random = new Random(20_260_307);
        List<Observation> filled = new ArrayList<>();
        for (CountryCode code : everybody) {
            double share = 0.5 + 4 * random.nextDouble();
            double balance = 4_000 * random.nextGaussian();
            for (int year : known.years()) {
                share = Math.max(0.1, share + 0.2 * random.nextGaussian());
                balance += 400 * random.nextGaussian();
                filled.add(value(known, code, Indicator.DEFENCE_SHARE, year, share));
                filled.add(value(known, code, Indicator.GOODS_BALANCE, year, balance));
            }
        }
        List<Dataset> datasets = new ArrayList<>(workspace.datasets());
        datasets.replaceAll(one -> one == known ? new Dataset(known.info(), everybody, filled) : one);
        return new Workspace(
                workspace.countries(),
                datasets,
                workspace.library(),
                workspace.figures(),
                workspace.acts(),
                workspace.weighted(),
                workspace.ideas());
    }

    private static Observation value(Dataset known, CountryCode code, Indicator indicator, int year, double made) {
        Optional<Observation> stated = known.find(code, indicator, year);
        return stated.orElseGet(() -> new Observation(code, indicator, year, year, made, false, MADE));
    }
}
