package org.fourquadrant;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** The folder that this platform has for a program's settings. */
final class UserFolder {

    private static final String NAME = "four-quadrant";

    private UserFolder() {}

    static Path ofProgram() {
        return of(System.getenv(), System.getProperty("os.name"), Path.of(System.getProperty("user.home")));
    }

    /** Where programs keep their settings: XDG config folder, {@code Library/Application Support}, {@code AppData}. */
    static Path of(Map<String, String> environment, String system, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.contains("mac")) {
            return home.resolve("Library/Application Support").resolve(NAME);
        }
        if (name.contains("win")) {
            String roaming = environment.get("APPDATA");
            return (roaming == null ? home : Path.of(roaming)).resolve(NAME);
        }
        String config = environment.get("XDG_CONFIG_HOME");
        return (config == null || config.isBlank() ? home.resolve(".config") : Path.of(config)).resolve(NAME);
    }
}
