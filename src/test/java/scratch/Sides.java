package scratch;

import java.nio.file.*;
import java.util.*;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.data.dataset.DatasetReader;
import org.fourquadrant.data.importing.TableReading;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.dataset.*;

public class Sides {
    public static void main(String[] a) throws Exception {
        DatasetReader reader = new DatasetReader(new WorkspaceLoader().load());
        Map<String, Double> us = new TreeMap<>(Map.of(
                "JPN",
                -68_578.0,
                "DEU",
                -84_887.0,
                "KOR",
                -66_065.0,
                "MEX",
                -171_864.0,
                "NLD",
                55_544.0,
                "GBR",
                11_806.0));
        Map<String, Double> small = new TreeMap<>(Map.of("FJI", -120.0, "TON", 12.0));
        for (String h : Files.readAllLines(Path.of(a[0]))) {
            StringBuilder out = new StringBuilder(h + " => ");
            for (int form = 0; form < 3; form++)
                for (Map<String, Double> m : List.of(us, small))
                    for (int sign : new int[] {1, -1}) {
                        StringBuilder t = new StringBuilder();
                        if (form == 0) t.append("country,year,\"" + h + "\",\"Defence (% of GDP)\"\n");
                        if (form == 1) t.append("\"" + h + "\"\ncountry,2024\n");
                        if (form == 2) t.append("\"" + h + "\"\ncountry,year,value\n");
                        m.forEach((c, v) ->
                                t.append(c + (form_(t, 1) ? "," : ",")).append(""));
                        t.setLength(0);
                        if (form == 0) t.append("country,year,\"" + h + "\",\"Defence (% of GDP)\"\n");
                        if (form == 1) t.append("\"" + h + "\"\ncountry,2024\n");
                        if (form == 2) t.append("\"" + h + "\"\ncountry,year,value\n");
                        for (var e : m.entrySet())
                            t.append(e.getKey())
                                    .append(form == 1 ? "," : ",2024,")
                                    .append(e.getValue() * sign)
                                    .append(form == 0 ? ",1.5\n" : "\n");
                        Path f = Files.writeString(Path.of("/tmp/side.csv"), t.toString());
                        TableReading r = reader.reading(f, TableChoices.NONE.withUnits(List.of("USD million")))
                                .orElseThrow();
                        String c = m == us ? "JPN" : "FJI";
                        String got = r.dataset()
                                .flatMap(d -> d.find(new CountryCode(c), Indicator.GOODS_BALANCE, 2024))
                                .map(o -> o.value() == m.get(c) * sign
                                        ? "us"
                                        : o.value() == -m.get(c) * sign ? "TURN" : "joined")
                                .orElse("ask:"
                                        + r.problems().stream()
                                                .filter(p ->
                                                        p.severity() == org.fourquadrant.data.problem.Severity.ERROR)
                                                .map(p -> p.kind().name())
                                                .findFirst()
                                                .orElse("?"));
                        out.append(form == 0 && m == us && sign == 1 ? "" : " ")
                                .append(m == us ? "K" : "s")
                                .append(sign > 0 ? "+" : "-")
                                .append(got);
                        if (m == small && sign < 0) out.append(" |");
                    }
            System.out.println(out);
        }
    }

    static boolean form_(StringBuilder t, int f) {
        return true;
    }
}
