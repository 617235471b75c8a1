package org.fourquadrant.ui.documents;

import java.util.Objects;
import java.util.Optional;
import org.fourquadrant.model.document.Topic;
import org.fourquadrant.model.law.Act;

/** The source chosen in the pane, and what is looked at in it. */
public sealed interface Choice {

    /** Every paper and every act. */
    record Everything() implements Choice {}

    /**
     * What papers say.
     *
     * @param document id of the one chosen; empty for all
     * @param topic the topic; empty for any
     */
    record Papers(Optional<String> document, Optional<Topic> topic) implements Choice {
        public Papers {
            Objects.requireNonNull(document, "document");
            Objects.requireNonNull(topic, "topic");
        }
    }

    /**
     * What official acts say.
     *
     * @param kind the kind of act; empty for any
     */
    record Acts(Optional<Act.Kind> kind) implements Choice {
        public Acts {
            Objects.requireNonNull(kind, "kind");
        }
    }
}
