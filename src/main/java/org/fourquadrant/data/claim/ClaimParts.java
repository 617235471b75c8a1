package org.fourquadrant.data.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fourquadrant.data.json.JsonPart;
import org.fourquadrant.data.problem.ProblemKind;
import org.fourquadrant.model.claim.Claim;
import org.fourquadrant.model.view.View;

/** The claims within a part of a file. */
public final class ClaimParts {

    private ClaimParts() {}

    /**
     * The claims of a part; two of the same id are a problem.
     *
     * @param base gives what a claim does not say of what it was made on
     */
    public static List<Claim> read(JsonPart part, View base) {
        ClaimReader reader = new ClaimReader(base);
        List<Claim> claims = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (JsonPart claimPart : part.parts("claims")) {
            Optional<Claim> claim = reader.read(claimPart);
            if (claim.isPresent() && !ids.add(claim.get().id())) {
                claimPart.report("id", ProblemKind.VALUE_TWICE, claim.get().id(), "claims");
            }
            claim.ifPresent(claims::add);
        }
        return claims;
    }
}
