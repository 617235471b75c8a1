package org.fourquadrant.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fourquadrant.model.language.Language;
import org.junit.jupiter.api.Test;

class FaultTextTest {

    private static final List<Throwable> FAULTS = List.of(
            new OutOfMemoryError("Java heap space"),
            new StackOverflowError(),
            new NoRoomException("x".repeat(100)),
            new InvalidPathException("a\0b", "Nul character not allowed"),
            new NoSuchFileException("/x.csv"),
            new AccessDeniedException("/x.csv"),
            new IllegalStateException("wrapped", new IOException("No space left on device")),
            new UncheckedIOException("Cannot read /fonts/NotoSansJP-Regular.ttf", new IOException()),
            new IOException("odd"),
            new ArithmeticException("/ by zero"));

    @Test
    void eachFaultIsASentenceOfItsOwnWithoutTheMachinesWords() {
        for (Language language : Language.values()) {
            Set<String> said = new HashSet<>();
            for (Throwable fault : FAULTS) {
                String sentence = new FaultText(language).sentence(fault);
                assertTrue(said.add(sentence), sentence);
                assertFalse(sentence.contains("Exception") || sentence.contains("heap"), sentence);
            }
        }
    }

    @Test
    void theFirstKnownCauseIsTold() {
        FaultText text = new FaultText(Language.ENGLISH);
        assertEquals(
                text.sentence(new IOException("No space left on device")),
                text.sentence(new RuntimeException(new IOException("No space left on device"))));
    }
}
