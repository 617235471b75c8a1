package org.fourquadrant.export;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import org.fourquadrant.model.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoViewTextTest {

    @ParameterizedTest
    @EnumSource(NoViewException.Reason.class)
    void everyReasonIsSaidInBothLanguages(NoViewException.Reason reason) {
        NoViewException none = new NoViewException(reason, Path.of("a.png"));
        String english = new NoViewText(Language.ENGLISH).reason(none);
        assertFalse(english.isBlank());
        assertNotEquals(english, new NoViewText(Language.JAPANESE).reason(none));
    }
}
