package org.fourquadrant.export.provenance;

import java.io.IOException;
import org.fourquadrant.model.scene.Scenes;
import org.fourquadrant.model.view.View;

/** Views and scenes as text and back. */
public interface ViewCodec {

    String write(View view);

    /** @throws IOException if the text is not that of a view; the message says what is wrong */
    View read(String text) throws IOException;

    String write(Scenes scenes);

    /** @throws IOException if the text is not that of scenes; the message says what is wrong */
    Scenes readScenes(String text) throws IOException;
}
