package org.fourquadrant.ui.files;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.fourquadrant.data.saved.SavedDocuments;
import org.fourquadrant.data.saved.SavedFile;
import org.fourquadrant.facts.FittedView;
import org.fourquadrant.facts.OpeningYear;
import org.fourquadrant.model.claim.Claim;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.document.OwnDocuments;
import org.fourquadrant.model.scene.Notebook;
import org.fourquadrant.model.scene.Scene;
import org.fourquadrant.model.view.View;
import org.fourquadrant.ui.state.SessionState;
import org.fourquadrant.ui.state.StoryPlayback;

/** The content of an opened file, and the change that it makes to the session. */
public sealed interface FileContents {

    /**
     * What is shown once the file is open, all of it in one step.
     *
     * @param from the file
     */
    SessionState applyTo(SessionState now, Path from);

    /** The saved file that it is of, if it is of one. */
    default Optional<SavedFile> saved() {
        return Optional.empty();
    }

    /** A dataset, to be shown in the present view. */
    record OfData(Dataset dataset) implements FileContents {
        public OfData {
            Objects.requireNonNull(dataset, "dataset");
        }

        @Override
        public SessionState applyTo(SessionState now, Path from) {
            View view = now.view();
            int year = dataset.years().isEmpty()
                    ? view.data().year()
                    : OpeningYear.of(dataset).year();
            return now.with(dataset)
                    .withView(
                            view.withData(view.data().withDataset(dataset.info().name(), year))
                                    .withAxes(view.axes().withZoom(Optional.empty())));
        }
    }

    /** Another edition of the dataset that is shown: the view stays as it is, as far as the data go. */
    record OfEdition(Dataset dataset) implements FileContents {
        public OfEdition {
            Objects.requireNonNull(dataset, "dataset");
        }

        /** What was read as an edition, where it is data. */
        static FileContents of(FileContents read) {
            return read instanceof OfData data ? new OfEdition(data.dataset()) : read;
        }

        @Override
        public SessionState applyTo(SessionState now, Path from) {
            SessionState ready = now.with(dataset);
            return ready.withView(
                    FittedView.of(ready.workspace(), now.view(), now.view().data()));
        }
    }

    /** Documents of one's own, which join the others. */
    record OfDocuments(OwnDocuments documents) implements FileContents {
        public OfDocuments {
            Objects.requireNonNull(documents, "documents");
        }

        @Override
        public SessionState applyTo(SessionState now, Path from) {
            return now.withWorkspace(SavedDocuments.joined(now.workspace(), List.of(documents)));
        }
    }

    /** What a file holds beside the documents of one's own that it names. */
    record WithDocuments(List<OwnDocuments> documents, FileContents contents) implements FileContents {
        public WithDocuments {
            documents = List.copyOf(documents);
            Objects.requireNonNull(contents, "contents");
        }

        @Override
        public SessionState applyTo(SessionState now, Path from) {
            return contents.applyTo(now.withWorkspace(SavedDocuments.joined(now.workspace(), documents)), from);
        }

        @Override
        public Optional<SavedFile> saved() {
            return contents.saved();
        }
    }

    /**
     * A view to be shown, scenes to be told, or claims to be added to those at hand; a slide holds one of the former.
     */
    record OfSaved(SavedFile file) implements FileContents {
        public OfSaved {
            Objects.requireNonNull(file, "file");
        }

        @Override
        public SessionState applyTo(SessionState now, Path from) {
            return switch (file.kind()) {
                case SCENES -> StoryPlayback.openFile(now.with(file.datasets()), from, file.scenes());
                case CLAIMS ->
                    now.withNotebook(with(now.notebook(), file.scene().claims()));
                case VIEW, DATA_PACKAGE -> view(now);
            };
        }

        @Override
        public Optional<SavedFile> saved() {
            return Optional.of(file);
        }

        private SessionState view(SessionState now) {
            SessionState ready = now.with(file.datasets());
            Scene scene = file.scene();
            View fitted =
                    FittedView.of(ready.workspace(), scene.view(), now.view().data());
            return ready.withView(fitted)
                    .withNotebook(now.notebook().withClaims(scene.claims()).silent());
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
}
