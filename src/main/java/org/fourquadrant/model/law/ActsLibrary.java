package org.fourquadrant.model.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.fourquadrant.model.country.CountryCode;

/** The official acts and their rates, read when they are first asked for. */
public final class ActsLibrary {

    /**
     * An agreement on tariffs.
     *
     * @param act the joint statement, framework or agreement
     * @param partner with whom; the European Union is one
     */
    public record Deal(Act act, CountryCode partner) {
        public Deal {
            Objects.requireNonNull(act, "act");
            Objects.requireNonNull(partner, "partner");
        }
    }

    /**
     * What the files say.
     *
     * @param firstDay the first day of which the ledger speaks
     * @param lastDay the last one: what has no end is known to that day and no further
     * @param acts every act, by day
     * @param rates every rate, in the order of the file
     * @param deals with whom acts agree on tariffs, by day
     * @param domestic codes that no act reaches, because they are the United States and its territories
     */
    public record Contents(
            LocalDate firstDay,
            LocalDate lastDay,
            List<Act> acts,
            List<LawRate> rates,
            List<Deal> deals,
            Set<CountryCode> domestic) {
        public Contents {
            Objects.requireNonNull(firstDay, "firstDay");
            Objects.requireNonNull(lastDay, "lastDay");
            acts = List.copyOf(acts);
            rates = List.copyOf(rates);
            deals = List.copyOf(deals);
            domestic = Set.copyOf(domestic);
        }
    }

    private final Optional<LocalDate> firstDay;
    private final Optional<LocalDate> lastDay;
    private final Supplier<Optional<Contents>> unread;
    private volatile Optional<Contents> contents;

    private ActsLibrary(
            Optional<LocalDate> firstDay, Optional<LocalDate> lastDay, Supplier<Optional<Contents>> unread) {
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.unread = Objects.requireNonNull(unread, "unread");
    }

    /** A library that is read. */
    public static ActsLibrary of(Contents contents) {
        return unread(contents.firstDay(), contents.lastDay(), () -> contents);
    }

    /**
     * A library of which only the days that it covers are read.
     *
     * @param firstDay the first day of which it speaks
     * @param lastDay the last one
     * @param whole reads all of it; asked once
     */
    public static ActsLibrary unread(LocalDate firstDay, LocalDate lastDay, Supplier<Contents> whole) {
        return new ActsLibrary(Optional.of(firstDay), Optional.of(lastDay), () -> Optional.of(whole.get()));
    }

    /** A library without acts. */
    public static ActsLibrary none() {
        return new ActsLibrary(Optional.empty(), Optional.empty(), Optional::empty);
    }

    /** The first day of which the acts speak; empty without acts. Reads nothing. */
    public Optional<LocalDate> firstDay() {
        return firstDay;
    }

    /** The last day of which the acts speak; empty without acts. Reads nothing. */
    public Optional<LocalDate> lastDay() {
        return lastDay;
    }

    /** All of it, empty where there are no acts; reads it if that has not been done, which may take its time. */
    public Optional<Contents> contents() {
        if (contents == null) {
            read();
        }
        return contents;
    }

    /** Whether it is read, so that to ask for it takes no time. Never waits. */
    public boolean isRead() {
        return contents != null;
    }

    private synchronized void read() {
        if (contents == null) {
            contents = unread.get();
        }
    }
}
