package org.fourquadrant.data.saved;

import java.nio.file.Path;
import java.util.Optional;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.dataset.DatasetFingerprint;

/**
 * Tells data of one's own apart by name, place and figures together: two files of one name are two datasets, and a file
 * that is called like a bundled dataset is not that dataset.
 */
public final class OwnData {

    private OwnData() {}

    /**
     * Data that were read, under a name that no other data have: their own, or that with a number behind it.
     *
     * @param place where they were read from
     * @param workspace what is open
     * @param places where that lies, and which data are away
     * @return the very data that are open where these are the same
     */
    public static Dataset named(Dataset read, Path place, Workspace workspace, DatasetPlaces places) {
        String name = read.info().name();
        Optional<String> former = places.nameAt(place).filter(known -> isNumbered(known, name));
        if (former.isPresent()) {
            return read.named(former.get());
        }
        for (int number = 1; ; number++) {
            String candidate = number == 1 ? name : name + "-" + number;
            Optional<Dataset> open = workspace.dataset(candidate);
            // What was said of the table belongs to its file: another edition is to be read by it.
            if (open.isPresent()
                    && open.get().choices().equals(read.choices())
                    && DatasetFingerprint.of(read).isOf(open.get())) {
                return open.get();
            }
            if (open.isEmpty() && places.mayReturn(candidate, read)) {
                return read.named(candidate);
            }
        }
    }

    /** Whether a name is another with nothing or a number behind it. */
    public static boolean isNumbered(String name, String bare) {
        return name.equals(bare)
                || name.startsWith(bare + "-") && name.substring(bare.length()).matches("-[0-9]+");
    }
}
