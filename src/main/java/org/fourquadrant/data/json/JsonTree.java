package org.fourquadrant.data.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.fourquadrant.data.file.FileContent;
import org.fourquadrant.data.file.PackageFiles;
import org.fourquadrant.data.file.TextDecoder;
import org.fourquadrant.data.problem.Problem;
import org.fourquadrant.data.problem.ProblemKind;
import org.fourquadrant.data.problem.Problems;

/** Reads JSON of strangers: bounded in length and depth, no double keys, nothing after its end, never into beans. */
public final class JsonTree {

    private static final int MAX_DEPTH = 100;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxDocumentLength(PackageFiles.MAX_BYTES)
                            .maxNestingDepth(MAX_DEPTH)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            // What is not known here goes back as it came, to the last digit, however large.
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private JsonTree() {}

    /** The object that a file holds, or the problem because of which there is none. */
    public static Optional<JsonPart> read(PackageFiles files, String path, Problems problems) {
        String file = files.label(path);
        return FileContent.read(files, path, problems)
                .flatMap(content -> new TextDecoder(file, problems).decode(content, StandardCharsets.UTF_8, ','))
                .flatMap(text -> parse(file, text, problems));
    }

    /** The object that a text holds, or the problem because of which there is none. */
    public static Optional<JsonPart> parse(String file, String text, Problems problems) {
        try {
            JsonNode root = MAPPER.readTree(text);
            if (root.isObject()) {
                return Optional.of(new JsonPart(file, "", root, problems));
            }
            problems.add(new Problem(file, 1, 1, "", ProblemKind.DESCRIPTOR_BROKEN, List.of("{ … }")));
        } catch (JsonProcessingException broken) {
            JsonLocation at = broken.getLocation();
            int row = at == null ? 1 : at.getLineNr();
            int column = at == null ? 1 : at.getColumnNr();
            List<String> why = List.of(reason(broken));
            problems.add(new Problem(file, row, column, "", ProblemKind.DESCRIPTOR_BROKEN, why));
        }
        return Optional.empty();
    }

    /** Jackson's sentence without its remark on where the source is. */
    private static String reason(JsonProcessingException broken) {
        return broken.getOriginalMessage().replaceAll("(?s)\\s*\\([^(]*\\[Source.*", "");
    }
}
