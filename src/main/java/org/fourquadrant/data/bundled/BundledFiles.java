package org.fourquadrant.data.bundled;

import java.util.List;
import java.util.stream.Collectors;
import org.fourquadrant.data.file.ClassPathFiles;
import org.fourquadrant.data.problem.Problem;
import org.fourquadrant.data.problem.ProblemText;
import org.fourquadrant.model.language.Language;

/** Where the bundled files lie, and what their faults are: the program's own. */
final class BundledFiles {

    /** Says which packages there are, because a folder within a jar cannot be listed everywhere. */
    static final String INDEX = "index.json";

    private static final String ROOT = "datasets";

    private BundledFiles() {}

    /** All bundled files. */
    static ClassPathFiles all() {
        return new ClassPathFiles(ROOT);
    }

    /** The files of one folder. */
    static ClassPathFiles folder(String name) {
        return new ClassPathFiles(ROOT + "/" + name);
    }

    /** What to throw for faults in bundled files. */
    static IllegalStateException broken(List<Problem> problems) {
        ProblemText text = new ProblemText(Language.ENGLISH);
        return new IllegalStateException(problems.stream()
                .map(text::line)
                .collect(Collectors.joining("\n", "Bundled files with errors:\n", "")));
    }
}
