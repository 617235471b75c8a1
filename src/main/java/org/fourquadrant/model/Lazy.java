package org.fourquadrant.model;

import java.util.Objects;
import java.util.function.Supplier;

/**
 * A value that is made when it is first asked for, once, on the thread that asks; whoever asks meanwhile waits.
 *
 * @param <T> an immutable value
 */
public final class Lazy<T> implements Supplier<T> {

    private Supplier<? extends T> maker;
    private volatile T value;

    public Lazy(Supplier<? extends T> maker) {
        this.maker = Objects.requireNonNull(maker, "maker");
    }

    @Override
    public T get() {
        T made = value;
        return made == null ? make() : made;
    }

    private synchronized T make() {
        if (value == null) {
            value = Objects.requireNonNull(maker.get(), "a value");
            // What it was made from need not be kept alive.
            maker = null;
        }
        return value;
    }
}
