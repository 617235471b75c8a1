package org.fourquadrant.model.idea;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.dataset.Observation;

/** What the papers' ideas are worked out from, read when it is first asked for. */
public final class IdeasLibrary {

    /**
     * What the files say.
     *
     * @param announced the rates announced on 2 April 2025, one for each economy
     * @param agreements the lines of agreements
     * @param purposes purposes that tariffs can have
     * @param measures which purposes the measures of the acts have
     * @param reported by the id of a measure that papers report the layer of the acts that it is
     * @param leverage the parts of the idea of leverage
     * @param gdps gross domestic products, million US dollars, to reckon a cost with
     */
    public record Contents(
            List<AnnouncedRate> announced,
            List<AgreementLine> agreements,
            List<Purpose> purposes,
            List<MeasurePurpose> measures,
            Map<String, String> reported,
            List<LeveragePart> leverage,
            List<Observation> gdps) {

        /** Nothing at all. */
        public static final Contents NONE =
                new Contents(List.of(), List.of(), List.of(), List.of(), Map.of(), List.of(), List.of());

        public Contents {
            announced = List.copyOf(announced);
            agreements = List.copyOf(agreements);
            purposes = List.copyOf(purposes);
            measures = List.copyOf(measures);
            reported = Map.copyOf(reported);
            leverage = List.copyOf(leverage);
            gdps = List.copyOf(gdps);
        }

        /** The GDPs of a country, in the order of the file. */
        public List<Observation> gdps(CountryCode country) {
            return gdps.stream().filter(gdp -> gdp.country().equals(country)).toList();
        }

        /** What was announced for an economy. */
        public Optional<AnnouncedRate> announced(CountryCode country) {
            return announced.stream()
                    .filter(rate -> rate.country().equals(country))
                    .findFirst();
        }
    }

    private final Supplier<Contents> unread;
    private volatile Contents contents;

    private IdeasLibrary(Supplier<Contents> unread) {
        this.unread = Objects.requireNonNull(unread, "unread");
    }

    /**
     * A library of which nothing is read.
     *
     * @param whole reads all of it; asked once
     */
    public static IdeasLibrary unread(Supplier<Contents> whole) {
        return new IdeasLibrary(whole);
    }

    /** A library without anything. */
    public static IdeasLibrary none() {
        return new IdeasLibrary(() -> Contents.NONE);
    }

    /** All of it; reads it if that has not been done. */
    public Contents contents() {
        if (contents == null) {
            read();
        }
        return contents;
    }

    private synchronized void read() {
        if (contents == null) {
            contents = unread.get();
        }
    }
}
