package org.fourquadrant.ui.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SaveChooserTest {

    @TempDir
    private Path folder;

    @Test
    void whatTheChooserDidNotAskForIsAskedAbout() throws IOException {
        Path there = Files.writeString(folder.resolve("talk.json"), "{}");
        assertEquals(Optional.empty(), ended("talk", false));
        assertEquals(Optional.of(there), ended("talk", true));
        assertEquals(Optional.of(there), ended("talk.json", false), "the chooser has asked about this one");
        assertEquals(Optional.of(folder.resolve("talk.v2.json")), ended("talk.v2", false));
        assertEquals(Optional.of(folder.resolve("TALK.JSON")), ended("TALK.JSON", false));
    }

    private Optional<Path> ended(String name, boolean mayReplace) {
        return SaveChooser.ended(folder.resolve(name), ".json", List.of(".json"), file -> mayReplace);
    }
}
