package scratch;

import java.nio.file.*;
import java.util.*;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.data.dataset.DatasetReader;
import org.fourquadrant.data.importing.TableReading;
import org.fourquadrant.data.problem.*;
import org.fourquadrant.model.dataset.*;
import org.fourquadrant.model.language.Language;

public class Look {
    public static void main(String[] a) throws Exception {
        DatasetReader reader = new DatasetReader(new WorkspaceLoader().load());
        ProblemText text = new ProblemText(a.length > 1 ? Language.JAPANESE : Language.ENGLISH);
        try (var s = Files.list(Path.of(a[0]))) {
            for (Path p : s.sorted().toList()) {
                TableReading r = reader.reading(p, TableChoices.NONE).orElse(null);
                System.out.println("== " + p.getFileName()
                        + (r == null ? " no table" : r.dataset().isPresent() ? " OK" : " asked")
                        + (r != null && r.layout().isPresent()
                                ? " [" + r.layout().get().en() + "]"
                                : ""));
                if (r == null) continue;
                r.dataset().ifPresent(d -> {
                    StringBuilder b = new StringBuilder("   ");
                    int n = 0;
                    for (var o : d.observations()) {
                        if (n++ > 14) break;
                        b.append(o.country().value() + " " + o.indicator() + " " + o.year() + "=" + o.value() + "; ");
                    }
                    System.out.println(b);
                });
                for (Problem q : r.problems())
                    System.out.println("   " + q.severity().name().charAt(0) + " "
                            + text.line(q).replace(p.toString(), ""));
            }
        }
    }
}
