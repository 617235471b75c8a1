package org.fourquadrant.model.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.dataset.DatasetInfo;

/** Tariffs weighted by the imports of one year, read when they are first asked for. */
public final class WeightedTariffs {

    /**
     * What the tariffs of an economy come to from a day of the publisher's to the next.
     *
     * @param country the economy; the European Union is one
     * @param day the publisher's own day, which may differ from that of the law
     * @param addedPercent tariffs added since January 2025, per cent of the value of the imports
     */
    public record Rate(CountryCode country, LocalDate day, double addedPercent) {
        public Rate {
            Objects.requireNonNull(country, "country");
            Objects.requireNonNull(day, "day");
        }
    }

    /**
     * What the rates of an economy are weighted by.
     *
     * @param country the economy
     * @param importsUsd goods that the United States imported from it in 2024, US dollars
     * @param basePercent the tariff of 2024, per cent of their value; the added one comes on top
     */
    public record Economy(CountryCode country, double importsUsd, double basePercent) {
        public Economy {
            Objects.requireNonNull(country, "country");
        }
    }

    /**
     * What the files say.
     *
     * @param publisher whose figures they are, from where and under which licence
     * @param rates every rate
     * @param economies every economy that has rates
     */
    public record Contents(DatasetInfo publisher, List<Rate> rates, List<Economy> economies) {
        public Contents {
            Objects.requireNonNull(publisher, "publisher");
            rates = List.copyOf(rates);
            economies = List.copyOf(economies);
        }
    }

    private final Supplier<Optional<Contents>> unread;
    private volatile Optional<Contents> contents;

    private WeightedTariffs(Supplier<Optional<Contents>> unread) {
        this.unread = Objects.requireNonNull(unread, "unread");
    }

    /** Rates that are read. */
    public static WeightedTariffs of(Contents contents) {
        return new WeightedTariffs(() -> Optional.of(contents));
    }

    /**
     * Rates of which nothing is read.
     *
     * @param whole reads all of them; asked once
     */
    public static WeightedTariffs unread(Supplier<Contents> whole) {
        return new WeightedTariffs(() -> Optional.of(whole.get()));
    }

    /** No rates. */
    public static WeightedTariffs none() {
        return new WeightedTariffs(Optional::empty);
    }

    /** All of them, empty where there are none; reads them if that has not been done. */
    public Optional<Contents> contents() {
        if (contents == null) {
            read();
        }
        return contents;
    }

    /** Whether they are read, so that to ask for them takes no time. Never waits. */
    public boolean isRead() {
        return contents != null;
    }

    private synchronized void read() {
        if (contents == null) {
            contents = unread.get();
        }
    }
}
