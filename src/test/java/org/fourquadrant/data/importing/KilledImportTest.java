package org.fourquadrant.data.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.fourquadrant.KilledWriting;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.data.dataset.DatasetReader;
import org.fourquadrant.data.dataset.PackageWriter;
import org.fourquadrant.data.problem.Loaded;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.dataset.DatasetFingerprint;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A program killed while it writes a package leaves whole packages only: the one save that is a folder and no file. */
class KilledImportTest {

    private static final Workspace WORKSPACE = new WorkspaceLoader().load();

    @TempDir
    private Path folder;

    /** Writes one package after the other, without end. */
    static final class Writing {

        private Writing() {}

        public static void main(String[] arguments) throws IOException {
            Dataset dataset = written();
            for (int number = 0; ; number++) {
                new PackageWriter(dataset, "own.csv").write(Path.of(arguments[0], String.valueOf(number)));
            }
        }
    }

    private static Dataset written() {
        return WORKSPACE.datasets().get(0);
    }

    @Test
    @Timeout(120)
    void aKillLeavesWholePackages() throws Exception {
        kill(3);
    }

    @Test
    @Tag("long")
    void twoHundredKillsLeaveWholePackages() throws Exception {
        kill(200);
    }

    private void kill(int times) throws Exception {
        DatasetFingerprint whole = readBack(written());
        KilledWriting writing = new KilledWriting(Writing.class, folder);
        for (int turn = 0; turn < times; turn++) {
            Path packages = Files.createDirectory(folder.resolve("turn-" + turn));
            writing.once(packages, packages.resolve("0"), 100);
            for (Path left : last(packages)) {
                assertEquals(whole, fingerprint(left), left.toString());
            }
            KilledWriting.assertSwept(
                    packages, () -> new PackageWriter(written(), "own.csv").write(packages.resolve("next")));
        }
    }

    /** The packages that were written last; the kill came after the one before. */
    private static List<Path> last(Path packages) throws IOException {
        try (Stream<Path> all = Files.list(packages)) {
            List<Path> named = all.filter(one -> one.getFileName().toString().matches("[0-9]+"))
                    .toList();
            int count = named.size();
            return named.stream()
                    .filter(one -> Integer.parseInt(one.getFileName().toString()) >= count - 2)
                    .toList();
        }
    }

    private DatasetFingerprint readBack(Dataset dataset) throws IOException {
        Path target = folder.resolve("whole");
        new PackageWriter(dataset, "own.csv").write(target);
        return fingerprint(target);
    }

    private static DatasetFingerprint fingerprint(Path place) throws IOException {
        Loaded<Dataset> read = new DatasetReader(WORKSPACE.countries()).read(place);
        return DatasetFingerprint.of(read.value().orElseThrow());
    }
}
