package org.fourquadrant.data.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fourquadrant.data.json.FileVersion;
import org.fourquadrant.data.json.JsonPart;
import org.fourquadrant.data.json.JsonText;
import org.fourquadrant.data.json.JsonTree;
import org.fourquadrant.data.problem.Loaded;
import org.fourquadrant.data.problem.Problems;
import org.fourquadrant.model.claim.Claim;
import org.fourquadrant.model.view.View;

/** Claims as a file of their own and back. */
public final class ClaimJson {

    /** The version that is written, and the newest one that is read. */
    public static final int VERSION = 1;

    private ClaimJson() {}

    /** The claims as JSON, in their order. */
    public static String write(List<Claim> claims) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("version", VERSION);
        tree.put("claims", claims.stream().map(ClaimTree::of).toList());
        return JsonText.of(tree);
    }

    /**
     * Reads claims from a text.
     *
     * @param name what to call the text in problems
     * @param base gives what a claim does not say of what it was made on
     */
    public static Loaded<List<Claim>> read(String name, String json, View base) {
        Problems problems = new Problems();
        Optional<JsonPart> root =
                JsonTree.parse(name, json, problems).filter(found -> !FileVersion.isNewer(found, VERSION));
        ClaimReader reader = new ClaimReader(base);
        List<Claim> claims = root.stream()
                .flatMap(found -> found.parts("claims").stream())
                .flatMap(part -> reader.read(part).stream())
                .toList();
        return problems.giving(() -> claims);
    }
}
