package org.fourquadrant.data.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fourquadrant.data.file.FolderFiles;
import org.fourquadrant.data.file.PackageFiles;
import org.fourquadrant.data.file.ZipFiles;
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
     * Looks what lies at a path: a folder with a descriptor, a descriptor, either of them packed, or a file alone.
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
        if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
            return ofZip(path, problems);
        }
        PackageFiles files = FolderFiles.around(path);
        return Optional.of(name.equals(DescriptorReader.FILE) ? new DataPackage(files) : new LooseFile(files, name));
    }

    /** A Data Package, or the one table of a packed file, as statistical offices give them with notes beside. */
    private static Optional<DataPlace> ofZip(Path zip, Problems problems) {
        try {
            List<String> names = ZipFiles.names(zip);
            Optional<String> descriptor = names.stream()
                    .filter(name -> name.endsWith("/" + DescriptorReader.FILE) || name.equals(DescriptorReader.FILE))
                    .min(Comparator.comparingInt(String::length));
            if (descriptor.isPresent()) {
                String folder = descriptor.get().substring(0, descriptor.get().lastIndexOf('/') + 1);
                return Optional.of(new DataPackage(new ZipFiles(zip, folder)));
            }
            List<String> tables = names.stream().filter(DataPlace::isTable).toList();
            if (tables.size() == 1) {
                int slash = tables.get(0).lastIndexOf('/') + 1;
                PackageFiles files = new ZipFiles(zip, tables.get(0).substring(0, slash));
                return Optional.of(new LooseFile(files, tables.get(0).substring(slash)));
            }
            String found = String.join(", ", tables.stream().limit(12).toList());
            problems.add(Problem.ofFile(zip.toString(), ProblemKind.ZIP_ASKED, String.valueOf(tables.size()), found));
        } catch (IOException damaged) {
            problems.add(
                    Problem.ofFile(zip.toString(), ProblemKind.FILE_UNREADABLE, String.valueOf(damaged.getMessage())));
        }
        return Optional.empty();
    }

    private static boolean isTable(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        boolean note = file.startsWith("Metadata_") || file.startsWith(".") || name.startsWith("__MACOSX/");
        return !note && file.toLowerCase(Locale.ROOT).matches(".{1,200}\\.(csv|tsv|txt|xlsx|xls|ods)");
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
