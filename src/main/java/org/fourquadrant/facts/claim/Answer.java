package org.fourquadrant.facts.claim;

import java.util.List;
import java.util.Objects;
import org.fourquadrant.model.claim.ClaimCheck;
import org.fourquadrant.model.claim.ClaimResult;
import org.fourquadrant.model.document.Citation;

/** The answer to a claim's question, or why there is none. */
public sealed interface Answer {

    /**
     * An answer.
     *
     * @param result the answer
     * @param citations where the figures stand, each once
     */
    record Found(ClaimResult result, List<Citation> citations) implements Answer {
        public Found {
            Objects.requireNonNull(result, "result");
            citations = citations.stream().distinct().toList();
        }
    }

    /**
     * No answer.
     *
     * @param why what stands in the way
     */
    record None(ClaimCheck.NotComputable why) implements Answer {
        public None {
            Objects.requireNonNull(why, "why");
        }

        static None because(ClaimCheck.Obstacle obstacle, String of) {
            return new None(new ClaimCheck.NotComputable(obstacle, of));
        }
    }
}
