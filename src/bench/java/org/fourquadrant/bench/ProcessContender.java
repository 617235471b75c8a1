package org.fourquadrant.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A whole process, timed from its start to the line that says it is done, or to its end if it says nothing. */
final class ProcessContender implements Contender {

    private final String name;
    private final List<String> command;
    private final List<String> lines = new ArrayList<>();
    private final List<String> allLines = new ArrayList<>();
    private double millis;

    ProcessContender(String name, List<String> command) {
        this.name = name;
        this.command = List.copyOf(command);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void run(int turn) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        millis = 0;
        lines.clear();
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.equals("shown")) {
                    millis = (System.nanoTime() - start) / 1e6;
                }
                lines.add(line);
                allLines.add(line);
            }
        }
        int exit = process.waitFor();
        if (exit != 0) {
            throw new IOException("Exit code " + exit + " of " + String.join(" ", command));
        }
        if (millis == 0) {
            millis = (System.nanoTime() - start) / 1e6;
        }
    }

    @Override
    public double ownMillis() {
        return millis;
    }

    /** The median of the numbers that followed a word in what the process wrote at all turns; not a number if none did. */
    double medianAfter(String word) {
        double[] numbers = allLines.stream()
                .filter(line -> line.startsWith(word))
                .mapToDouble(line -> Double.parseDouble(line.substring(word.length())))
                .sorted()
                .toArray();
        return numbers.length == 0 ? Double.NaN : numbers[numbers.length / 2];
    }

    /** The last line that the process wrote at the last turn. */
    String lastLine() {
        return lines.isEmpty() ? "" : lines.get(lines.size() - 1);
    }
}
