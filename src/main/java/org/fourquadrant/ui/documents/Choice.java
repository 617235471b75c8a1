package org.fourquadrant.ui.documents;

import java.util.Objects;
import java.util.Optional;
import org.fourquadrant.model.document.Statement;
import org.fourquadrant.model.document.Topic;

/**
 * The document and topic chosen in the pane; empty where any will do.
 *
 * @param document id of the document
 * @param topic the topic
 */
public record Choice(Optional<String> document, Optional<Topic> topic) {

    /** Every statement. */
    public static final Choice ALL = new Choice(Optional.empty(), Optional.empty());

    public Choice {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(topic, "topic");
    }

    boolean admits(Statement statement) {
        boolean documentFits =
                document.isEmpty() || document.get().equals(statement.citation().document());
        boolean topicFits = topic.isEmpty() || topic.get() == statement.topic();
        return documentFits && topicFits;
    }
}
