package org.fourquadrant.model.claim;

import java.util.Objects;

/**
 * A question, what it was asked of and what came of it.
 *
 * @param id short name, unique among its neighbours: a text may say {@code {id}} where the figure belongs
 * @param query the question
 * @param madeOn what it was asked of
 * @param result the answer then
 */
public record Claim(String id, ClaimQuery query, MadeOn madeOn, ClaimResult result) {

    public Claim {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(query, "query");
        Objects.requireNonNull(madeOn, "madeOn");
        Objects.requireNonNull(result, "result");
    }
}
