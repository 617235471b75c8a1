package org.fourquadrant.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The one version that the program names: on the command line, in the log, in every file that it writes. */
public final class ProgramVersion {

    private static final String PROGRAM = "Four-Quadrant";
    private static final String NUMBER = read();

    private ProgramVersion() {}

    /** The number that the build gave, such as 1.0.0; empty where no build gave one. */
    public static String number() {
        return NUMBER;
    }

    /** Name and number, as a file says which program wrote it. */
    public static String named() {
        return NUMBER.isEmpty() ? PROGRAM : PROGRAM + " " + NUMBER;
    }

    private static String read() {
        try (InputStream in = ProgramVersion.class.getResourceAsStream("version.txt")) {
            String said = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
            return said.matches("\\d.*") ? said : "";
        } catch (IOException unreadable) {
            return "";
        }
    }
}
