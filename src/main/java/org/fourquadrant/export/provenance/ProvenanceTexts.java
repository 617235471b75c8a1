package org.fourquadrant.export.provenance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the scenes of a file carry along, as named texts, which every format has a place for. */
public final class ProvenanceTexts {

    /** Longest text that is read, in characters: a view and some hundred thousand figures. */
    public static final int LONGEST = 16_000_000;

    /** The name of the text that says how the scenes of a deck hang together: their words, their claims. */
    public static final String SCENES = "scenes.json";

    private static final int MOST_SCENES = 1_000;

    private ProvenanceTexts() {}

    /**
     * The texts of a deck.
     *
     * @param scenes how its scenes hang together, if it is one of scenes
     */
    public static Map<String, String> write(List<Provenance> pages, Optional<String> scenes) {
        Map<String, String> texts = write(pages);
        scenes.ifPresent(text -> texts.put(SCENES, text));
        return texts;
    }

    /** The texts of scenes in their order; of the first, {@code view.json} and {@code figures.csv}. */
    public static Map<String, String> write(List<Provenance> scenes) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < scenes.size(); i++) {
            texts.put(viewName(i), scenes.get(i).viewText());
            texts.put(figuresName(i), FiguresText.write(scenes.get(i)));
        }
        return texts;
    }

    /**
     * The scenes of texts.
     *
     * @throws IOException if one is not as it was written
     */
    public static List<Provenance> read(Map<String, String> texts) throws IOException {
        List<Provenance> scenes = new ArrayList<>();
        for (int i = 0; i < MOST_SCENES && texts.containsKey(viewName(i)); i++) {
            scenes.add(FiguresText.read(texts.get(viewName(i)), texts.getOrDefault(figuresName(i), "")));
        }
        return scenes;
    }

    /** Whether a text of that name can be one of these. */
    public static boolean isName(String name) {
        return name.matches("(view(-\\d{1,4})?\\.json|figures(-\\d{1,4})?\\.csv|scenes\\.json)");
    }

    private static String viewName(int scene) {
        return scene == 0 ? "view.json" : "view-" + (scene + 1) + ".json";
    }

    private static String figuresName(int scene) {
        return scene == 0 ? "figures.csv" : "figures-" + (scene + 1) + ".csv";
    }
}
