package org.fourquadrant.ui.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Takes down what is told of keeping. */
final class SilentKeeping implements SessionKeeper.Told {

    final List<Throwable> failures = new ArrayList<>();
    final List<Path> apart = new ArrayList<>();
    int again;

    @Override
    public void notKept(Throwable why) {
        failures.add(why);
    }

    @Override
    public void keptAgain() {
        again++;
    }

    @Override
    public void keptApart(Path changed) {
        apart.add(changed);
    }
}
