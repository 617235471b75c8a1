package org.fourquadrant.ui.window;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fourquadrant.data.scene.OpenedScenes;
import org.fourquadrant.facts.FittedView;
import org.fourquadrant.model.claim.Claim;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.scene.Notebook;
import org.fourquadrant.model.scene.Scene;
import org.fourquadrant.model.scene.StoryKind;
import org.fourquadrant.model.view.View;
import org.fourquadrant.ui.state.Shown;
import org.fourquadrant.ui.state.Telling;

/** What opening a file makes of what is shown, all of it in one step. */
public final class Opening {

    private Opening() {}

    /** What is shown once a file is open. */
    public static Shown of(Shown now, Opened opened) {
        if (opened instanceof Opened.OfData data) {
            return now.with(data.dataset()).withView(viewOf(now.view(), data.dataset()));
        }
        if (opened instanceof Opened.OfScenes scenes) {
            return Telling.open(
                    now.with(scenes.file().datasets()),
                    StoryKind.SCENES,
                    scenes.file().scenes());
        }
        return opened instanceof Opened.OfView view
                ? view(now, view.file())
                : now.withNotebook(with(now.notebook(), ((Opened.OfClaims) opened).claims()));
    }

    private static Shown view(Shown now, OpenedScenes file) {
        Shown ready = now.with(file.datasets());
        Scene scene = file.scenes().list().get(0);
        View fitted = FittedView.of(ready.workspace(), scene.view(), now.view().data());
        return ready.withView(fitted)
                .withNotebook(now.notebook().withClaims(scene.claims()).silent());
    }

    private static View viewOf(View view, Dataset opened) {
        int year = FittedView.yearOf(opened, view.data().year());
        return view.withData(view.data().withDataset(opened.info().name(), year))
                .withAxes(view.axes().withZoom(Optional.empty()));
    }

    /** A claim whose id is taken gets another. */
    private static Notebook with(Notebook book, List<Claim> claims) {
        Notebook all = book;
        for (Claim claim : claims) {
            all = all.with(new Claim(freeId(all, claim.id()), claim.query(), claim.madeOn(), claim.result()));
        }
        return all;
    }

    private static String freeId(Notebook book, String wanted) {
        Set<String> taken = new LinkedHashSet<>();
        book.claims().forEach(claim -> taken.add(claim.id()));
        String id = wanted;
        for (int number = 2; taken.contains(id); number++) {
            id = wanted + "_" + number;
        }
        return id;
    }
}
