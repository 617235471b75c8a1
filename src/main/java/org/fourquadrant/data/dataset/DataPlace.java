package org.fourquadrant.data.dataset;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.fourquadrant.data.file.FolderFiles;
import org.fourquadrant.data.file.PackageFiles;
import org.fourquadrant.data.problem.Problem;
import org.fourquadrant.data.problem.ProblemKind;
import org.fourquadrant.data.problem.Problems;

/** The place of data to be read: a Data Package, or a table file on its own. */
public sealed interface DataPlace {

    /**
     * A Data Package.
     *
     * @param files its files
     */
    record DataPackage(PackageFiles files) implements DataPlace {}

    /**
     * A file that no descriptor describes.
     *
     * @param files the folder it lies in
     * @param name its name there
     */
    record LooseFile(PackageFiles files, String name) implements DataPlace {}

    /**
     * Looks what lies at a path: a folder with a descriptor, a descriptor, or a file alone.
     *
     * @return empty, with a problem, where there is nothing, or a folder without a descriptor
     */
    static Optional<DataPlace> of(Path path, Problems problems) {
        if (!Files.exists(path)) {
            problems.add(Problem.ofFile(path.toString(), ProblemKind.FILE_MISSING));
            return Optional.empty();
        }
        if (Files.isDirectory(path)) {
            return ofFolder(path, problems);
        }
        String name = String.valueOf(path.getFileName());
        PackageFiles files = FolderFiles.around(path);
        return Optional.of(name.equals(DescriptorReader.FILE) ? new DataPackage(files) : new LooseFile(files, name));
    }

    private static Optional<DataPlace> ofFolder(Path folder, Problems problems) {
        Path descriptor = folder.resolve(DescriptorReader.FILE);
        if (Files.exists(descriptor)) {
            return Optional.of(new DataPackage(new FolderFiles(folder)));
        }
        List<String> wanted = List.of(DescriptorReader.FILE);
        problems.add(new Problem(descriptor.toString(), 1, 1, "", ProblemKind.DESCRIPTOR_MISSING, wanted));
        return Optional.empty();
    }
}
